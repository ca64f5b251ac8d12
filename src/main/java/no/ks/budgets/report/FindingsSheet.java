package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.List;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.finding.FindingWords;
import no.ks.budgets.finding.Severity;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.FindingRecord;
import no.ks.budgets.report.WorkbookWords.Label;
import no.ks.budgets.review.Column;
import no.ks.budgets.review.LongTable;
import no.ks.budgets.review.Look;
import no.ks.budgets.review.OwnWorkbook;
import no.ks.budgets.review.SheetPage;
import no.ks.budgets.review.Tint;

/** Everything that is wrong or odd, by file and place. */
final class FindingsSheet {

  private final LongTable table;
  private final WorkbookWords words;

  FindingsSheet(OwnWorkbook workbook, WorkbookWords words, int rowsPerSheet) {
    table = new LongTable(workbook, ConsolidatedWorkbook.FINDINGS, columns(words), rowsPerSheet);
    this.words = words;
  }

  void fill(ConsolidatedBudget budget) {
    budget.findings().forEach(finding -> addRow(table.startRow(), finding));
    table.finish(words.of(Label.NO_FINDINGS));
  }

  private void addRow(SheetPage page, FindingRecord finding) {
    FindingType type = finding.type();
    FindingWords said = words.shared().findings();
    Tint tint = finding.severity() == Severity.ERROR ? Tint.RED : Tint.YELLOW;
    page.text(words.shared().severity(finding.severity()), Look.TEXT, tint)
        .text(finding.file())
        .text(finding.sheet())
        .rowNumber(finding.row())
        .text(finding.cell())
        .text(finding.field())
        .text(said.title(type) + ". " + said.meaning(type))
        .text(said.found(finding.found()))
        .text(said.expected(finding.expected()));
    BigDecimal difference = finding.difference();
    if (difference == null) {
      page.blank(Look.AMOUNT, Tint.NONE);
    } else {
      page.amount(difference);
    }
    page.text(said.remedy(type)).text(type.code());
  }

  private static List<Column> columns(WorkbookWords words) {
    return List.of(
        words.column(Label.SEVERITY, 10),
        words.column(Label.FILE, 28),
        words.column(Label.SHEET, 14),
        words.column(Label.ROW, 7),
        words.column(Label.CELL, 8),
        words.column(Label.FIELD, 12),
        words.column(Label.WHAT_IS_WRONG, 42),
        words.column(Label.FOUND, 24),
        words.column(Label.EXPECTED, 28),
        words.numberColumn(Label.DIFFERENCE, 15),
        words.column(Label.WHAT_TO_DO, 42),
        words.column(Label.CODE, 28));
  }
}
