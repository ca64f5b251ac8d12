package no.ks.budgets.rules;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.DataRow;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.FieldText;
import no.ks.budgets.layout.ReadAmount;
import no.ks.budgets.workbook.Cell;

/**
 * What is struck through was given up, so a row counts only if nothing that a line takes over is:
 * neither in its own cells nor in one above that it goes on from.
 */
public final class StruckRow implements Rule {

  /** The fields that a line takes over; a note may be struck through as it likes. */
  private static final Set<Field> COUNTED = EnumSet.range(Field.PROJECT, Field.CURRENCY);

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    amount(row.data()).or(() -> field(row.data())).ifPresent(findings);
  }

  private static Optional<Finding> amount(DataRow row) {
    return row.amounts().stream()
        .map(ReadAmount::column)
        .flatMap(column -> struck(row, column.columnIndex(), Field.AMOUNT))
        .findFirst();
  }

  private static Optional<Finding> field(DataRow row) {
    return COUNTED.stream()
        .flatMap(
            field ->
                Stream.concat(
                    row.layout().columnsOf(field).stream()
                        .flatMap(column -> struck(row, column, field)),
                    goneOnFrom(row, field)))
        .findFirst();
  }

  private static Stream<Finding> struck(DataRow row, int column, Field field) {
    Cell cell = row.row().cell(column);
    return cell != null && cell.struck() && !cell.isBlank()
        ? Stream.of(finding(FieldText.of(cell, row.sheet(), row.row().rowNumber()), field))
        : Stream.of();
  }

  private static Stream<Finding> goneOnFrom(DataRow row, Field field) {
    FieldText text = row.text(field);
    return text.struck() ? Stream.of(finding(text, field)) : Stream.of();
  }

  private static Finding finding(FieldText text, Field field) {
    return Finding.of(
        FindingType.ROW_STRUCK_OUT,
        text.location(),
        field.word(),
        text.text() + ", struck through",
        "not struck through");
  }
}
