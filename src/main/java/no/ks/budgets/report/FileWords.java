package no.ks.budgets.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.finding.FindingWords;
import no.ks.budgets.finding.LabelTexts;
import no.ks.budgets.finding.Language;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.IgnoredReason;

/**
 * How files were read, or why they were not, in one language. The ledger keeps it in English, as it
 * was composed when the file was read; it is taken apart into the pieces that it was composed of.
 * Names of sheets and files and what somebody typed stay as they are, and so does a piece that is
 * none of ours.
 */
final class FileWords {

  private static final Pattern IDENTICAL = Pattern.compile("Identical to (.*)\\.");
  private static final Pattern REVIEWED =
      Pattern.compile(
          "Review document\\. Decisions taken in: (\\d+); of these, as decided before: (\\d+);"
              + " not applied: (\\d+)\\.");
  private static final Pattern FOUND = Pattern.compile(" Found: (.*)\\.");
  private static final Pattern IGNORED =
      Pattern.compile("(.*)\\. Ignored rows: ((?:\\d+ [a-z ]+(?:, )?)+)\\.");
  private static final Pattern TABLE =
      Pattern.compile("(.*?)(: (?:wide|long) form, headings in .*)");

  /** What a line of the account begins with, before what is told piece by piece. */
  private static final List<Piece> BEGINNINGS =
      List.of(
          Piece.of("by the layout file ([^,]+)", Label.BY_LAYOUT_FILE),
          Piece.of("(.*?): left out, (.*)", Label.LEFT_OUT),
          Piece.of("(.*?): no budget below the headings in ", Label.NO_BUDGET));

  /** In this order at each place, so that what is told more exactly comes first. */
  private static final List<Piece> PIECES =
      List.of(
          Piece.of(": wide form, headings in ", Label.WIDE_FORM),
          Piece.of(": long form, headings in ", Label.LONG_FORM),
          Piece.of("rows (\\d+)–(\\d+)", Label.HEADING_ROWS),
          Piece.of("row (\\d+)", Label.HEADING_ROW),
          new Piece(Pattern.compile("\"([^\"]*)\" is ([a-z_]+)"), Label.MEANING, 2),
          Piece.of(", amounts in ([A-Z]{1,3})", Label.AMOUNTS_IN),
          Piece.of(" for (\\d{4})", Label.FOR_YEAR),
          new Piece(Pattern.compile(", ([a-z_]+) from the sheet's name"), Label.FROM_SHEET_NAME, 1),
          new Piece(
              Pattern.compile(", ([a-z_]+) from lines of text such as ([A-Z]{1,3}\\d+)"),
              Label.FROM_LINES,
              1),
          new Piece(Pattern.compile(", ([a-z_]+) from ([A-Z]{1,3}\\d+)\\b"), Label.FROM_CELL, 1),
          Piece.of(" in thousands", Label.IN_THOUSANDS),
          Piece.of(" in millions", Label.IN_MILLIONS),
          Piece.of(" \\(as the name of the sheet says\\)", Label.UNIT_FROM_SHEET_NAME),
          Piece.of(" \\(as ([A-Z]{1,3}\\d+) says\\)", Label.UNIT_FROM_CELL),
          Piece.of(", merged cells in (\\d+) rows", Label.MERGED_ROWS),
          Piece.of(", merged cells in (\\d+) row\\b", Label.MERGED_ROW),
          Piece.of(" from (?=\\p{Lu})(.+?)(?=,| in (?:thousands|millions)|$)", Label.FROM_FUNDER),
          new Piece(Pattern.compile(", ([a-z_]+) ([^,]+)"), Label.VALUE_OF_LAYOUT_FILE, 1));

  private static final Map<String, Field> FIELDS =
      Arrays.stream(Field.values())
          .collect(Collectors.toUnmodifiableMap(Field::word, Function.identity()));

  private final Language language;
  private final FindingWords findings;
  private final LabelTexts<Field> fields;
  private final LabelTexts<Label> labels;

  /** What is said about files besides findings; see {@code files_en.properties}. */
  enum Label {
    IDENTICAL_TO,
    REVIEWED,
    FOUND,
    BY_LAYOUT_FILE,
    VALUE_OF_LAYOUT_FILE,
    LEFT_OUT,
    NO_BUDGET,
    WIDE_FORM,
    LONG_FORM,
    HEADING_ROW,
    HEADING_ROWS,
    MEANING,
    AMOUNTS_IN,
    FOR_YEAR,
    FROM_SHEET_NAME,
    FROM_CELL,
    FROM_LINES,
    IN_THOUSANDS,
    IN_MILLIONS,
    UNIT_FROM_SHEET_NAME,
    UNIT_FROM_CELL,
    MERGED_ROW,
    MERGED_ROWS,
    FROM_FUNDER,
    IGNORED_ROWS,
    BLANK,
    TITLE,
    HEADER,
    NOTE,
    TOTAL,
    IGNORED_AS_LEFT_OUT
  }

  /** A phrase with the groups that are its arguments, one of which may be the word of a field. */
  private record Piece(Pattern english, Label label, int field) {

    static Piece of(String english, Label label) {
      return new Piece(Pattern.compile(english), label, 0);
    }
  }

  private FileWords(Language language) {
    this.language = language;
    findings = FindingWords.in(language);
    fields = new LabelTexts<>(Field.class, "fields", language);
    labels = new LabelTexts<>(Label.class, "files", language);
  }

  /** The words of a language of reports. */
  static FileWords in(Language language) {
    return new FileWords(language);
  }

  /** What the ledger says about a file, in this language. */
  String message(String english) {
    if (language == Language.ENGLISH) {
      return english;
    }
    Matcher identical = IDENTICAL.matcher(english);
    if (identical.matches()) {
      return said(Label.IDENTICAL_TO, identical);
    }
    Matcher reviewed = REVIEWED.matcher(english);
    if (reviewed.matches()) {
      return said(Label.REVIEWED, reviewed);
    }
    String held = held(english);
    return held.isEmpty() ? read(english) : held;
  }

  private String said(Label label, Matcher matcher) {
    Object[] arguments = new Object[matcher.groupCount()];
    Arrays.setAll(arguments, index -> matcher.group(index + 1));
    return labels.of(label, arguments);
  }

  /** Why nothing of a file counts; empty where that is not what is said. */
  private String held(String english) {
    for (FindingType type : FindingType.values()) {
      if (english.startsWith(type.meaning())) {
        String rest = english.substring(type.meaning().length());
        Matcher found = FOUND.matcher(rest);
        if (rest.isEmpty()) {
          return findings.meaning(type);
        }
        if (found.matches()) {
          return findings.meaning(type) + labels.of(Label.FOUND, findings.found(found.group(1)));
        }
      }
    }
    return "";
  }

  private String read(String english) {
    Matcher ignored = IGNORED.matcher(english);
    if (ignored.matches()) {
      return layouts(ignored.group(1)) + labels.of(Label.IGNORED_ROWS, reasons(ignored.group(2)));
    }
    return english.endsWith(".")
        ? layouts(english.substring(0, english.length() - 1)) + "."
        : layouts(english);
  }

  private String reasons(String counts) {
    return Arrays.stream(counts.split(", ", -1))
        .map(count -> count.split(" ", 2))
        .map(count -> count[0] + " " + reason(count[1]))
        .collect(Collectors.joining(", "));
  }

  private String reason(String word) {
    for (IgnoredReason reason : IgnoredReason.values()) {
      if (reason.word().equals(word)) {
        return reason(reason);
      }
    }
    return word;
  }

  /** Why a row is no budget line, in a word. */
  String reason(IgnoredReason reason) {
    return labels.of(
        switch (reason) {
          case BLANK -> Label.BLANK;
          case TITLE -> Label.TITLE;
          case HEADER -> Label.HEADER;
          case NOTE -> Label.NOTE;
          case TOTAL -> Label.TOTAL;
          case LEFT_OUT -> Label.IGNORED_AS_LEFT_OUT;
        });
  }

  private String layouts(String english) {
    return Arrays.stream(english.split("; ", -1))
        .map(this::layout)
        .collect(Collectors.joining("; "));
  }

  private String layout(String english) {
    Matcher table = TABLE.matcher(english);
    if (table.matches()) {
      return table.group(1) + pieces(table.group(2));
    }
    for (Piece beginning : BEGINNINGS) {
      Matcher matcher = beginning.english.matcher(english);
      if (matcher.lookingAt()) {
        return said(beginning.label, matcher) + pieces(english.substring(matcher.end()));
      }
    }
    return english;
  }

  private String pieces(String english) {
    StringBuilder text = new StringBuilder();
    int place = 0;
    while (place < english.length()) {
      int end = place;
      for (Piece piece : PIECES) {
        Matcher matcher = piece.english.matcher(english).region(place, english.length());
        matcher.useTransparentBounds(true);
        if (end == place && matcher.lookingAt()) {
          end = matcher.end();
          text.append(said(piece, matcher));
        }
      }
      if (end == place) {
        text.append(english.charAt(end++));
      }
      place = end;
    }
    return text.toString();
  }

  private String said(Piece piece, Matcher matcher) {
    Object[] arguments = new Object[matcher.groupCount()];
    Arrays.setAll(
        arguments,
        index ->
            index + 1 == piece.field ? field(matcher.group(index + 1)) : matcher.group(index + 1));
    return labels.of(piece.label, arguments);
  }

  private String field(String word) {
    Field field = FIELDS.get(word);
    return field == null ? word : fields.of(field);
  }
}
