package no.ks.budgets.ledger;

import java.util.List;

/** The texts of a row's cells as one text of the store, and back. */
final class CellTexts {

  /** The unit separator of ASCII, which no cell of a spreadsheet can hold. */
  private static final String SEPARATOR = "\u001f";

  private CellTexts() {}

  static String joined(List<String> cells) {
    return String.join(
        SEPARATOR, cells.stream().map(cell -> cell.replace(SEPARATOR, " ")).toList());
  }

  static List<String> split(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
  }
}
