package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.ks.budgets.finding.Finding;

/**
 * What a {@link TableReader} makes of a workbook, read to its end. Nothing is read this way without
 * proof that every row and every amount is accounted for.
 */
public record Reading(List<DataRow> rows, LayoutPart.Account account) {

  private static final FieldLabels LABELS = FieldLabels.shipped();

  /** Reads a sheet, called {@code Budget}. */
  public static Reading of(String rows) {
    return of(TypedWorkbook.of(rows));
  }

  /** Reads a workbook of several sheets. */
  public static Reading of(TypedWorkbook workbook) {
    return of(workbook, OfficeLayout.none());
  }

  /** Reads a workbook of an office that has a layout file. */
  static Reading of(TypedWorkbook workbook, OfficeLayout office) {
    TableReader reader = new TableReader(workbook, LABELS, office);
    List<DataRow> rows = new ArrayList<>();
    LayoutPart part = reader.next();
    while (part instanceof DataRow row) {
      rows.add(row);
      part = reader.next();
    }
    assertThat(reader.next()).as("the account stays the last part").isSameAs(part);
    Reading reading = new Reading(rows, (LayoutPart.Account) part);
    reading.proveConservation(workbook);
    return reading;
  }

  private void proveConservation(TypedWorkbook workbook) {
    assertThat(account.rowsRead())
        .as("rows read = rows handed out + rows ignored")
        .isEqualTo(account.dataRows() + account.rowsIgnored());
    if (account.held() != null) {
      assertThat(account.dataRows()).as("nothing of a file that is held counts").isZero();
      assertThat(account.amountRead()).isEqualByComparingTo(BigDecimal.ZERO);
      return;
    }
    assertThat(account.rowsRead()).as("rows of the file").isEqualTo(workbook.rowCount());
    assertThat(account.dataRows()).as("rows handed out").isEqualTo(rows.size());
    assertThat(account.amountRead())
        .as("amounts handed out")
        .isEqualByComparingTo(
            rows.stream()
                .flatMap(row -> row.amounts().stream())
                .map(ReadAmount::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** Every amount and its cell, or what is wrong with it: {@code D2 1000.00}. */
  List<String> amounts() {
    return rows.stream()
        .flatMap(row -> row.amounts().stream().map(amount -> amount(row, amount)))
        .toList();
  }

  private static String amount(DataRow row, ReadAmount amount) {
    Finding finding = amount.finding();
    String value = amount.value() == null ? "" : " " + amount.value().toPlainString();
    return row.place(amount.column().columnIndex()).a1()
        + value
        + amount.currency().map(code -> " " + code).orElse("")
        + (finding == null ? "" : " " + finding.type());
  }

  /** What stands for a field in each of the rows. */
  List<String> texts(Field field) {
    return rows.stream().map(row -> row.text(field).text()).toList();
  }

  /** Every run of ignored rows: {@code 1-2 title}, with the sheet where it is not the first. */
  List<String> ignored() {
    return account.ignored().stream()
        .map(
            rows ->
                (rows.sheet().equals("Budget") ? "" : rows.sheet() + " ")
                    + rows.firstRow()
                    + (rows.firstRow() == rows.lastRow() ? "" : "-" + rows.lastRow())
                    + " "
                    + rows.reason().word())
        .toList();
  }

  List<Finding> findings() {
    return account.findings();
  }
}
