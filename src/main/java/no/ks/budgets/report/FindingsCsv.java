package no.ks.budgets.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import no.ks.budgets.finding.FindingWords;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.FindingRecord;

/** {@code csv/findings.csv}: everything that is wrong or odd, each with its place and remedy. */
public final class FindingsCsv implements Report {

  private static final List<String> COLUMNS =
      List.of(
          "file",
          "sheet",
          "row",
          "cell",
          "field",
          "code",
          "severity",
          "found",
          "expected",
          "difference",
          "message",
          "action");

  private final FindingWords words;

  /**
   * Such a file.
   *
   * @param language of what is said to people: found, expected, message and action
   */
  public FindingsCsv(Language language) {
    words = FindingWords.in(language);
  }

  @Override
  public void write(ConsolidatedBudget budget, Path folder) throws IOException {
    CsvFile.write(
        folder.resolve("csv/findings.csv"),
        COLUMNS,
        csv -> budget.findings().forEach(finding -> addRow(csv, finding)));
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
