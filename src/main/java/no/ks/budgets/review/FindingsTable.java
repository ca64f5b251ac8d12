package no.ks.budgets.review;

import java.math.BigDecimal;
import java.util.List;
import no.ks.budgets.finding.FindingWords;
import no.ks.budgets.finding.Severity;
import no.ks.budgets.ledger.FindingRecord;

/** Findings, one a line, on a sheet of a workbook of ours. */
final class FindingsTable {

  private final ReviewWords words;
  private final FindingWords findings;
  private final LongTable table;

  FindingsTable(OwnWorkbook workbook, String name, ReviewWords words) {
    this.words = words;
    this.findings = words.findings();
    table = new LongTable(workbook, name, columns(), LongTable.ROWS_PER_SHEET);
  }

  private List<Column> columns() {
    return List.of(
        text(ReviewColumn.OFFICE, 16),
        text(ReviewColumn.FILE, 28),
        text(ReviewColumn.SHEET, 14),
        text(ReviewColumn.ROW, 7),
        text(ReviewColumn.CELL, 8),
        text(ReviewColumn.WRONG, 42),
        text(ReviewColumn.FOUND, 24),
        text(ReviewColumn.EXPECTED, 28),
        Column.number(words.heading(ReviewColumn.DIFFERENCE), 14),
        text(ReviewColumn.TO_DO, 42),
        Column.text(words.of(ReviewWords.Label.CODE), 28));
  }

  private Column text(ReviewColumn column, int width) {
    return Column.text(words.heading(column), width);
  }

  void add(String office, FindingRecord finding) {
    Tint tint = finding.severity() == Severity.ERROR ? Tint.RED : Tint.YELLOW;
    SheetPage page = table.startRow();
    page.text(office)
        .text(finding.file())
        .text(finding.sheet())
        .rowNumber(finding.row())
        .text(finding.cell())
        .text(
            findings.title(finding.type()) + ". " + findings.meaning(finding.type()),
            Look.TEXT,
            tint)
        .text(findings.found(finding.found()))
        .text(findings.expected(finding.expected()));
    BigDecimal difference = finding.difference();
    if (difference == null) {
      page.blank(Look.AMOUNT, Tint.NONE);
    } else {
      page.amount(difference);
    }
    page.text(findings.remedy(finding.type())).text(finding.type().code());
  }

  void finish(String sentenceIfEmpty) {
    table.finish(sentenceIfEmpty);
  }
}
