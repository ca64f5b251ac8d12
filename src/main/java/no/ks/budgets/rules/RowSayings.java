package no.ks.budgets.rules;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ks.budgets.layout.Field;
import no.ks.budgets.text.Dictionary;
import no.ks.budgets.text.PlainText;
import no.ks.budgets.workbook.Cell;

/**
 * What rows say of themselves besides what they are for, in {@code row-sayings.csv}: that they are
 * taken off, are no money, are an example, or are paid by somebody else. Anybody who speaks a
 * language can extend it.
 */
final class RowSayings {

  /** What a saying means; see the head of the dictionary. */
  private enum Kind {
    DEDUCTION,
    NO_DEDUCTION,
    IN_KIND,
    EXAMPLE,
    NOT_COUNTED,
    PAID_BY,
    OWN_PAYER
  }

  /** So many words say on their own what they mean, wherever they stand. */
  private static final int WORDS_THAT_SAY_ALL = 3;

  private static final Pattern BETWEEN_PIECES = Pattern.compile("[()\\[\\],;:–—]| - |\\R");
  private static final Pattern BEHIND_EXAMPLE = Pattern.compile("[:–—(]| - ");

  private static final RowSayings SHIPPED =
      new RowSayings(Dictionary.beside(RowSayings.class, "row-sayings.csv"));

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  private RowSayings(Dictionary dictionary) {
    Arrays.stream(Kind.values()).forEach(kind -> words.put(kind, new LinkedHashSet<>()));
    for (Dictionary.Entry entry : dictionary.entries()) {
      Kind kind =
          Arrays.stream(Kind.values())
              .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(entry.values().get(0)))
              .findFirst()
              .orElseThrow(() -> dictionary.wrong(entry, "there is no such kind of saying"));
      of(kind).add(PlainText.fold(entry.values().get(2)));
    }
  }

  static RowSayings shipped() {
    return SHIPPED;
  }

  private Set<String> of(Kind kind) {
    return Objects.requireNonNull(words.get(kind));
  }

  /** The filled cells that say what a row is for: categories, then descriptions. */
  static Stream<Cell> purposes(ExaminedRow row) {
    return Stream.of(Field.CATEGORY, Field.DESCRIPTION)
        .flatMap(field -> row.data().layout().columnsOf(field).stream())
        .flatMap(column -> Stream.ofNullable(row.data().row().cell(column)))
        .filter(cell -> !cell.isBlank());
  }

  /** The same, and what stands in columns of notes and states. */
  static Stream<Cell> purposesAndNotes(ExaminedRow row) {
    return Stream.concat(
        purposes(row),
        row.data().layout().columnsOf(Field.NOTE).stream()
            .flatMap(column -> Stream.ofNullable(row.data().row().cell(column)))
            .filter(cell -> cell.kind() == Cell.Kind.TEXT));
  }

  /** Whether the amount is to be taken off: {@code Less: refund of 2005}. */
  boolean areDeduction(String text) {
    String folded = PlainText.fold(text);
    return begins(folded, Kind.DEDUCTION) && !begins(folded, Kind.NO_DEDUCTION);
  }

  /** Whether the amount stands for work or things: {@code Office space (in kind)}. */
  boolean areInKind(String text) {
    String folded = PlainText.fold(text);
    return of(Kind.IN_KIND).stream().anyMatch(saying -> contains(folded, saying));
  }

  /** Whether the row only shows how to fill in others: {@code Example: travel to Oslo}. */
  boolean areExample(String text) {
    return of(Kind.EXAMPLE).contains(PlainText.fold(BEHIND_EXAMPLE.split(text, 2)[0]));
  }

  /** Whether the sender did not count the row: {@code Car (not included in total)}. */
  boolean areNotCounted(String text) {
    String folded = PlainText.fold(text);
    return BETWEEN_PIECES
            .splitAsStream(text)
            .map(PlainText::fold)
            .anyMatch(piece -> begins(piece, Kind.NOT_COUNTED))
        || of(Kind.NOT_COUNTED).stream()
            .filter(saying -> saying.split(" ").length >= WORDS_THAT_SAY_ALL)
            .anyMatch(saying -> contains(folded, saying));
  }

  /** Who pays instead of the budget: {@code the municipality}; empty where nobody does. */
  Optional<String> payer(String text) {
    return BETWEEN_PIECES
        .splitAsStream(text)
        .map(PlainText::fold)
        .flatMap(piece -> payerIn(piece).stream())
        .filter(payer -> !begins(payer, Kind.OWN_PAYER))
        .findFirst();
  }

  private Optional<String> payerIn(String piece) {
    String spaced = " " + piece;
    return of(Kind.PAID_BY).stream()
        .filter(saying -> spaced.contains(" " + saying + " "))
        .map(saying -> spaced.substring(spaced.indexOf(" " + saying + " ") + saying.length() + 2))
        .findFirst();
  }

  private boolean begins(String folded, Kind kind) {
    return of(kind).stream()
        .anyMatch(saying -> folded.equals(saying) || folded.startsWith(saying + " "));
  }

  private static boolean contains(String folded, String saying) {
    return (" " + folded + " ").contains(" " + saying + " ");
  }
}
