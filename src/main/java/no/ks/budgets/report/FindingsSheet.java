package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.List;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.finding.Severity;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.FindingRecord;
import no.ks.budgets.review.Column;
import no.ks.budgets.review.LongTable;
import no.ks.budgets.review.Look;
import no.ks.budgets.review.OwnWorkbook;
import no.ks.budgets.review.SheetPage;
import no.ks.budgets.review.Tint;

/** Everything that is wrong or odd, by file and place. */
final class FindingsSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Severity", 10),
          Column.text("File", 28),
          Column.text("Sheet", 14),
          Column.text("Row", 7),
          Column.text("Cell", 8),
          Column.text("Field", 12),
          Column.text("What is wrong", 42),
          Column.text("Found", 24),
          Column.text("Expected", 28),
          Column.number("Difference", 15),
          Column.text("What to do", 42),
          Column.text("Code", 28));

  private final LongTable table;

  FindingsSheet(OwnWorkbook workbook, int rowsPerSheet) {
    table = new LongTable(workbook, ConsolidatedWorkbook.FINDINGS, COLUMNS, rowsPerSheet);
  }

  void fill(ConsolidatedBudget budget) {
    budget.findings().forEach(finding -> addRow(table.startRow(), finding));
    table.finish("Nothing is wrong or odd.");
  }

  private static void addRow(SheetPage page, FindingRecord finding) {
    FindingType type = finding.type();
    Tint tint = finding.severity() == Severity.ERROR ? Tint.RED : Tint.YELLOW;
    page.text(finding.severity().word(), Look.TEXT, tint)
        .text(finding.file())
        .text(finding.sheet())
        .rowNumber(finding.row())
        .text(finding.cell())
        .text(finding.field())
        .text(type.title() + ". " + type.meaning())
        .text(finding.found())
        .text(finding.expected());
    BigDecimal difference = finding.difference();
    if (difference == null) {
      page.blank(Look.AMOUNT, Tint.NONE);
    } else {
      page.amount(difference);
    }
    page.text(type.remedy()).text(type.code());
  }
}
