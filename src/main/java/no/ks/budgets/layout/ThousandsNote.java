package no.ks.budgets.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.text.PlainText;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * A remark above a table that its amounts are in thousands, such as {@code (amounts in NOK 1000)}.
 *
 * @param cell its address; empty where there is no such remark
 */
record ThousandsNote(String cell) {

  private static final Set<String> CURRENCIES = Set.of("nok", "kr", "eur", "kroner", "euro");
  private static final Set<String> PREPOSITIONS = Set.of("in", "i", "u", "en", "em", "v", "hele");

  static ThousandsNote none() {
    return new ThousandsNote("");
  }

  /** Looks for the remark in a row. */
  static ThousandsNote in(String sheet, SheetRow row, FieldLabels labels) {
    for (Cell cell : row.cells()) {
      if (cell.kind() == Cell.Kind.TEXT && saysThousands(cell.text(), labels)) {
        return new ThousandsNote(
            CellLocation.ofCell(sheet, row.rowNumber(), cell.columnIndex()).a1());
      }
    }
    return none();
  }

  private static boolean saysThousands(String text, FieldLabels labels) {
    List<String> words = Arrays.asList(PlainText.fold(text).split(" "));
    for (int index = 0; index < words.size(); index++) {
      String word = words.get(index);
      String before = index == 0 ? "" : words.get(index - 1);
      String after = index + 1 == words.size() ? "" : words.get(index + 1);
      boolean named = labels.isThousands(word) && PREPOSITIONS.contains(before);
      boolean counted =
          word.equals("1000") && (CURRENCIES.contains(before) || CURRENCIES.contains(after));
      if (named || counted || (labels.isThousands(word) && CURRENCIES.contains(before))) {
        return true;
      }
    }
    return false;
  }

  ThousandsNote or(ThousandsNote other) {
    return cell.isEmpty() ? other : this;
  }

  /**
   * The layout with its amounts in thousands, if the remark is there and no heading says so itself.
   */
  TableLayout applied(TableLayout layout) {
    boolean own = layout.amounts().stream().anyMatch(column -> column.unit() != 1);
    if (cell.isEmpty() || own) {
      return layout;
    }
    return new TableLayout(
        layout.headerRow(),
        layout.columns(),
        layout.amounts().stream()
            .map(
                column ->
                    new AmountColumn(
                        column.columnIndex(),
                        column.year(),
                        column.funder(),
                        column.currency(),
                        1000))
            .toList(),
        layout.unknown());
  }

  String description() {
    return cell.isEmpty() ? "" : " (as " + cell + " says)";
  }
}
