package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.budgets.money.CurrencyNames;
import no.ks.budgets.text.MonthNames;
import no.ks.budgets.text.PlainText;
import no.ks.budgets.workbook.Cell;

/**
 * What a title says in a sentence for the rows below it: {@code Budget 2006 for project MW-01,
 * funded by NORAD}. It says so beyond doubt only where nothing but words of every budget stand
 * before it, from the beginning of its part of the sentence: {@code Based on budget 2005} names a
 * year and is not for it.
 *
 * @param stated what the rows below are for
 * @param mentioned what it names at all, comparable: {@code mw01}, {@code 2006}, {@code norad}
 */
record TitleStatement(Map<Field, String> stated, Map<Field, Set<String>> mentioned) {

  private static final TitleWords WORDS = TitleWords.shipped();

  /** Longer texts are remarks. */
  private static final int MAX_LENGTH = 120;

  /** Where a part of a title ends; a colon leads to what it is about. */
  private static final Pattern BETWEEN_PARTS = Pattern.compile("[,;()\\[\\]|–—]|\\s[-/]\\s");

  /** A code in capitals, a year by itself, another number, or a word. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<code>(?<![\\p{L}\\d])[A-Z]{2,3}[ -]?\\d{2}(?![\\d\\p{L}]|[./-]\\d))"
              + "|(?<year>(?<![\\d]|\\d[./-])(?:19|20)\\d\\d(?!\\d|[./-]\\d))"
              + "|\\d+|[\\p{L}\\p{M}]+");

  private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /** {@code 2005/06}: nobody knows which of the two. */
  private static final Pattern SHORT_PERIOD =
      Pattern.compile("(?:19|20)\\d\\d\\s*[/–-]\\s*\\d{1,2}(?!\\d)");

  /** Letters before two digits that are no country: {@code TEL 22}. */
  private static final Set<String> NO_CODE = Set.of("no", "nr", "tel", "fax", "iso", "fy");

  /** A code however it is typed, and one that stands for several: {@code MW-01/02}. */
  private static final Pattern ANY_CODE =
      Pattern.compile("(?i)(?<![\\p{L}\\d])[a-z]{2,3}-?\\d{2}(?!\\d)");

  private static final Pattern SEVERAL_CODES =
      Pattern.compile("[A-Z]{2,3}[ -]?\\d{2}\\s*(?:[/,&+–-]|and|og|i|et|e|y|и)\\s*\\d{2}(?!\\d)");

  TitleStatement {
    stated = Map.copyOf(stated);
    mentioned = Map.copyOf(mentioned);
  }

  static TitleStatement of(String title, FieldLabels labels) {
    String text = WritingDates.strippedFrom(title.strip());
    Map<Field, Set<String>> mentioned = new EnumMap<>(Field.class);
    Map<Field, String> stated = new EnumMap<>(Field.class);
    List<TitlePart.Word> before = new ArrayList<>();
    for (String part : BETWEEN_PARTS.split(text)) {
      List<TitlePart.Word> words = words(part, labels);
      for (TitlePart.Word word : words) {
        if (word.names() == Field.FUNDER || word.names() == Field.PROJECT) {
          add(mentioned, word.names(), word.text());
        }
      }
      new TitlePart(words, before, labels).statements().forEach(stated::putIfAbsent);
      before.addAll(words);
    }
    addOthers(mentioned, text, labels);
    boolean wholeYear =
        !SHORT_PERIOD.matcher(text).find()
            && before.stream().noneMatch(word -> isPartOfYear(word, labels));
    if (!wholeYear) {
      stated.remove(Field.YEAR);
    }
    return new TitleStatement(text.length() > MAX_LENGTH ? Map.of() : stated, mentioned);
  }

  private static void addOthers(
      Map<Field, Set<String>> mentioned, String text, FieldLabels labels) {
    ANY_YEAR.matcher(text).results().forEach(year -> add(mentioned, Field.YEAR, year.group()));
    ANY_CODE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(code -> isCode(code, labels))
        .forEach(code -> add(mentioned, Field.PROJECT, code));
    SEVERAL_CODES
        .matcher(text)
        .results()
        .forEach(codes -> add(mentioned, Field.PROJECT, codes.group()));
  }

  private static void add(Map<Field, Set<String>> mentioned, Field field, String text) {
    mentioned
        .computeIfAbsent(field, first -> new HashSet<>())
        .add(PlainText.fold(text).replace(" ", ""));
  }

  private static boolean isPartOfYear(TitlePart.Word word, FieldLabels labels) {
    return word.names() == Field.NOTE
        && (labels.isPartOfYear(word.folded()) || MonthNames.month(word.folded()).isPresent());
  }

  private static List<TitlePart.Word> words(String part, FieldLabels labels) {
    List<TitlePart.Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(part);
    while (word.find()) {
      String text = word.group();
      Field names = Field.NOTE;
      if (word.group("year") != null) {
        names = Field.YEAR;
      } else if (word.group("code") != null && isCode(text, labels)) {
        names = Field.PROJECT;
      } else if (labels.isFunder(PlainText.fold(text))) {
        names = Field.FUNDER;
      }
      words.add(new TitlePart.Word(text, names));
    }
    return words;
  }

  private static boolean isCode(String text, FieldLabels labels) {
    String letters = PlainText.fold(text.replaceAll("[^\\p{L}]", ""));
    return !NO_CODE.contains(letters)
        && !labels.isFunder(letters)
        && labels.field(letters).isEmpty()
        && !WORDS.are(TitleWords.Kind.PART, letters)
        && !WORDS.are(TitleWords.Kind.VERSION, letters)
        && CurrencyNames.codeOf(letters.toUpperCase(Locale.ROOT)).isEmpty();
  }

  /**
   * What several titles of one table say together: a field that one of them states, and of which no
   * other names anything else.
   *
   * @param sentences those of the titles that may state it; the others only name
   */
  static Map<Field, FieldText> of(
      List<FieldText> titles, Set<FieldText> sentences, FieldLabels labels) {
    Map<Field, FieldText> values = new EnumMap<>(Field.class);
    Map<Field, Set<String>> mentioned = new EnumMap<>(Field.class);
    for (FieldText title : titles) {
      TitleStatement statement = of(title.text(), labels);
      statement.mentioned.forEach(
          (field, names) ->
              mentioned.computeIfAbsent(field, first -> new HashSet<>()).addAll(names));
      Map<Field, String> stated = sentences.contains(title) ? statement.stated : Map.of();
      stated.forEach(
          (field, text) ->
              values.putIfAbsent(field, new FieldText(text, Cell.Kind.TEXT, title.location())));
    }
    values.keySet().removeIf(field -> mentioned.getOrDefault(field, Set.of()).size() != 1);
    return values;
  }

  /** Whether it names anything that rows may be for. */
  boolean isAboutRows() {
    return !mentioned.isEmpty();
  }
}
