package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.Arrays;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.finding.FindingWords;
import no.ks.budgets.finding.Language;
import no.ks.budgets.finding.Severity;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.FindingRecord;

/** {@code csv/findings.csv}: everything that is wrong or odd, each with its place and remedy. */
public final class FindingsCsv extends CsvReport {

  private static final CsvTable TABLE =
      CsvTable.of(
          "findings",
          "One row a thing that is wrong or odd, with its place and what to do about it",
          CsvColumn.text("file", "Path of the file in the inbox; blank for the portfolio"),
          CsvColumn.text("sheet", "Name of the sheet; blank for the file as a whole"),
          CsvColumn.whole("row", "Physical row, the first being 1; blank for no single row"),
          CsvColumn.text("cell", "Address of the cell, such as D17"),
          CsvColumn.text("field", "Which field of a budget line it concerns, such as amount"),
          CsvColumn.word(
              "code",
              "Stable code of the kind of finding",
              Arrays.stream(FindingType.values()).map(FindingType::code).toList()),
          CsvColumn.word(
              "severity",
              "An error holds the row or file back, a warning only says so",
              Arrays.stream(Severity.values()).map(Severity::word).toList()),
          CsvColumn.text("found", "What stands there, in the language of the run"),
          CsvColumn.text("expected", "What would have been right, in the language of the run"),
          CsvColumn.number("difference", "Found minus expected, where both are amounts"),
          CsvColumn.text("message", "What it means, in the language of the run").filled(),
          CsvColumn.text("action", "What to do about it, in the language of the run").filled());

  private final FindingWords words;

  /**
   * Such a file.
   *
   * @param language of what is said to people: found, expected, message and action
   */
  public FindingsCsv(Language language) {
    super(TABLE);
    words = FindingWords.in(language);
  }

  @Override
  void addRows(ConsolidatedBudget budget, CsvFile csv) {
    budget.findings().forEach(finding -> addRow(csv, finding));
  }

  private void addRow(CsvFile csv, FindingRecord finding) {
    csv.text(finding.file())
        .text(finding.sheet())
        .rowNumber(finding.row())
        .text(finding.cell())
        .text(finding.field())
        .text(finding.type().code())
        .text(finding.severity().word())
        .text(words.found(finding.found()))
        .text(words.expected(finding.expected()));
    BigDecimal difference = finding.difference();
    if (difference == null) {
      csv.blank();
    } else {
      csv.amount(difference);
    }
    csv.text(words.meaning(finding.type())).text(words.remedy(finding.type())).endRow();
  }
}
