package no.ks.budgets.layout;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.ks.budgets.money.CurrencyNames;
import no.ks.budgets.text.PlainText;

/**
 * A part of a title between commas, brackets and dashes: {@code Budget 2006 for project MW-01}.
 *
 * @param words its words
 * @param before the words of the parts before it
 */
record TitlePart(List<Word> words, List<Word> before, FieldLabels labels) {

  private static final TitleWords WORDS = TitleWords.shipped();

  /** The fields whose labels stand in any title. */
  private static final Set<Field> LABELLED =
      EnumSet.of(Field.PROJECT, Field.TITLE, Field.YEAR, Field.FUNDER);

  /**
   * A word.
   *
   * @param names project, year or funder where it is one, else {@link Field#NOTE}
   */
  record Word(String text, Field names) {

    String folded() {
      return PlainText.fold(text);
    }
  }

  TitlePart {
    words = List.copyOf(words);
    before = List.copyOf(before);
  }

  /** What the part says beyond doubt. */
  Map<Field, String> statements() {
    Map<Field, String> stated = new EnumMap<>(Field.class);
    for (int index = 0; index < words.size() && isOfTitles(index); index++) {
      Word word = words.get(index);
      boolean said =
          switch (word.names) {
            case PROJECT -> isNamed(index);
            case YEAR -> isOfBudget(index);
            case FUNDER -> isLabelled(index) || isOnlyFunder();
            default -> false;
          };
      if (said) {
        stated.putIfAbsent(word.names, word.text);
      }
    }
    return stated;
  }

  /** Whether a word stands in any title, so that what follows it may be read. */
  private boolean isOfTitles(int index) {
    Word word = words.get(index);
    return isOfTitles(word) || isFunderLabel(index - 1) || isFunderLabel(index);
  }

  private boolean isOfTitles(Word word) {
    String folded = word.folded();
    return leads(word)
        || word.names != Field.NOTE
        || isVersion(word)
        || WORDS.are(TitleWords.Kind.PLAIN, folded)
        || labels.isYearWord(folded)
        || labels.field(folded).filter(LABELLED::contains).isPresent()
        || CurrencyNames.codeOf(word.text).isPresent();
  }

  /** Whether what it stands with is for a year: a budget, a code, the word for a year. */
  private boolean leads(Word word) {
    return word.names == Field.PROJECT
        || WORDS.nameBudget(word.text)
        || labels.field(word.folded()).filter(Field.YEAR::equals).isPresent();
  }

  private static boolean isVersion(Word word) {
    return WORDS.are(TitleWords.Kind.VERSION, word.folded());
  }

  /** Two words such as {@code funded by}. */
  private boolean isFunderLabel(int index) {
    return index >= 0
        && index + 1 < words.size()
        && isFunderLabel(words.get(index).folded() + " " + words.get(index + 1).folded());
  }

  private boolean isFunderLabel(String folded) {
    return labels.field(folded).filter(Field.FUNDER::equals).isPresent();
  }

  /**
   * Whether behind a code stands nothing but the name of its project, in capitals, or what stands
   * in any title. {@code Copy of MW-01} need not be for it.
   */
  private boolean isNamed(int code) {
    List<Word> first = words.subList(0, code);
    boolean name = true;
    for (int index = code + 1; index < words.size(); index++) {
      name &= isOfTitles(index) || isName(words.get(index).text);
    }
    return name
        && (first.stream().noneMatch(TitlePart::isVersion)
            || first.stream().anyMatch(word -> WORDS.nameBudget(word.text)));
  }

  /** A word in capitals throughout is none, because in such a title all words are. */
  private static boolean isName(String word) {
    boolean allCapitals = word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
    return Character.isUpperCase(word.charAt(0)) && !allCapitals;
  }

  /**
   * Whether a budget, a code or the word for a year leads to a year, or follows it. {@code In 2005
   * prices} it is the year of something else.
   */
  private boolean isOfBudget(int year) {
    boolean revision = year > 0 && isVersion(words.get(year - 1));
    boolean ofSomethingElse = year + 1 < words.size() && !isOfTitles(year + 1);
    if (revision || ofSomethingElse) {
      return false;
    }
    boolean goesOn =
        before.stream().anyMatch(this::leads)
            && before.stream().allMatch(word -> isOfTitles(word) && !isVersion(word));
    return goesOn
        || words.subList(0, year).stream().anyMatch(this::leads)
        || (year + 1 < words.size() && leads(words.get(year + 1)));
  }

  private boolean isLabelled(int funder) {
    return isFunderLabel(funder - 2)
        || (funder > 0 && isFunderLabel(words.get(funder - 1).folded()));
  }

  /** Whether nothing but words for budget and year stand beside it, in a title of a budget. */
  private boolean isOnlyFunder() {
    boolean ofBudget =
        before.stream().anyMatch(this::leads) || words.stream().anyMatch(this::leads);
    return ofBudget
        && words.stream()
            .allMatch(
                word ->
                    leads(word)
                        || word.names != Field.NOTE
                        || (labels.isYearWord(word.folded()) && !isVersion(word)));
  }
}
