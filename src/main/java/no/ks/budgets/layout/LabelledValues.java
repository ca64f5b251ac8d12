package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.ks.budgets.money.CurrencyNames;
import no.ks.budgets.text.PlainText;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * Rows that say once what holds for all rows below: {@code Project: | BA-01 | Currency: | NOK}, or
 * {@code Project: BA-01} in one cell.
 */
final class LabelledValues {

  private LabelledValues() {}

  /**
   * The values that a row labels; empty where the row is anything else. Every filled cell must be
   * part of a pair of label and value, so that a row of headings is never taken for such a row.
   */
  static List<LabelledValue> read(String sheet, SheetRow row, FieldLabels labels) {
    List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    List<LabelledValue> values = new ArrayList<>();
    int index = 0;
    while (index < filled.size()) {
      Cell cell = filled.get(index);
      Optional<Field> label = label(cell.text(), labels);
      if (label.isPresent() && index + 1 < filled.size()) {
        Cell value = filled.get(index + 1);
        if (!canBeValue(label.get(), value, labels)) {
          return List.of();
        }
        values.add(new LabelledValue(label.get(), FieldText.of(value, sheet, row.rowNumber())));
        index += 2;
      } else if (inOneCell(cell, sheet, row.rowNumber(), labels, values)) {
        index++;
      } else {
        return List.of();
      }
    }
    return values;
  }

  private static Optional<Field> label(String text, FieldLabels labels) {
    return labels.field(PlainText.fold(text)).filter(Field::canStandAboveTable);
  }

  /** A value is no heading itself, but for a year, funder or currency that stands for itself. */
  private static boolean canBeValue(Field field, Cell value, FieldLabels labels) {
    String text = value.text().strip();
    boolean itself =
        switch (field) {
          case YEAR -> text.matches("(19|20)\\d\\d");
          case FUNDER -> labels.isFunder(PlainText.fold(text));
          case CURRENCY -> CurrencyNames.codeOf(text).isPresent();
          default -> false;
        };
    return itself || ColumnHeading.read(text, labels).field().isEmpty();
  }

  private static boolean inOneCell(
      Cell cell, String sheet, int rowNumber, FieldLabels labels, List<LabelledValue> values) {
    int colon = cell.text().indexOf(':');
    if (cell.kind() != Cell.Kind.TEXT || colon < 0) {
      return false;
    }
    Optional<Field> label = label(cell.text().substring(0, colon), labels);
    String value = cell.text().substring(colon + 1).strip();
    if (label.isEmpty() || value.isEmpty()) {
      return false;
    }
    values.add(
        new LabelledValue(
            label.get(), FieldText.of(Cell.text(cell.columnIndex(), value), sheet, rowNumber)));
    return true;
  }
}
