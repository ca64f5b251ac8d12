package no.ks.budgets.review;

import java.math.BigDecimal;
import java.util.List;
import no.ks.budgets.finding.Severity;
import no.ks.budgets.ledger.FindingRecord;

/** Findings, one a line, on a sheet of a workbook of ours. */
final class FindingsTable {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Office", 16),
          Column.text("File", 28),
          Column.text("Sheet", 14),
          Column.text("Row", 7),
          Column.text("Cell", 8),
          Column.text("What is wrong", 42),
          Column.text("Found", 24),
          Column.text("Expected", 28),
          Column.number("Difference", 14),
          Column.text("What to do", 42),
          Column.text("Code", 28));

  private final LongTable table;

  FindingsTable(OwnWorkbook workbook, String name) {
    table = new LongTable(workbook, name, COLUMNS, LongTable.ROWS_PER_SHEET);
  }

  void add(String office, FindingRecord finding) {
    Tint tint = finding.severity() == Severity.ERROR ? Tint.RED : Tint.YELLOW;
    SheetPage page = table.startRow();
    page.text(office)
        .text(finding.file())
        .text(finding.sheet())
        .rowNumber(finding.row())
        .text(finding.cell())
        .text(finding.type().title() + ". " + finding.type().meaning(), Look.TEXT, tint)
        .text(finding.found())
        .text(finding.expected());
    BigDecimal difference = finding.difference();
    if (difference == null) {
      page.blank(Look.AMOUNT, Tint.NONE);
    } else {
      page.amount(difference);
    }
    page.text(finding.type().remedy()).text(finding.type().code());
  }

  void finish(String sentenceIfEmpty) {
    table.finish(sentenceIfEmpty);
  }
}
