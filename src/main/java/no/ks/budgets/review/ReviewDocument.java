package no.ks.budgets.review;

import java.util.List;
import java.util.Locale;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.layout.IgnoredRows;
import no.ks.budgets.ledger.RowDecision;
import no.ks.budgets.workbook.WorkbookReader;

/**
 * A {@code rejected-rows.xlsx} that staff decided in and handed in: what they decided, as far as
 * the document itself can tell that it was decided properly. Whether a row still is as the reviewer
 * saw it, and whether two reviewers agree, only the ledger knows.
 *
 * @param decisions in the order of the document; a row that was copied and decided the same way in
 *     both places is there once, one decided differently as often as it was decided
 * @param findings everything wrong with the document, with the cell; a row that has one is not
 *     among the decisions
 * @param rowsRead all rows of all sheets of the file
 * @param rowsRejected rows that decide something which cannot be applied
 * @param ignored rows that decide nothing: headings, blank ones, other sheets, the same row again
 */
public record ReviewDocument(
    List<RowDecision> decisions,
    List<Finding> findings,
    long rowsRead,
    long rowsRejected,
    List<IgnoredRows> ignored) {

  /**
   * @throws IllegalArgumentException where the rows do not add up: read is decided, rejected and
   *     ignored together
   */
  public ReviewDocument {
    decisions = List.copyOf(decisions);
    findings = List.copyOf(findings);
    ignored = List.copyOf(ignored);
    long rowsIgnored = ignored.stream().mapToLong(IgnoredRows::count).sum();
    if (rowsRead != decisions.size() + rowsRejected + rowsIgnored) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%d rows read, but %d decided, %d rejected and %d ignored",
              rowsRead,
              decisions.size(),
              rowsRejected,
              rowsIgnored));
    }
  }

  /** Rows that decide nothing. */
  public long rowsIgnored() {
    return rowsRead - decisions.size() - rowsRejected;
  }

  /**
   * Reads a document to its end. Of one that is damaged no decision counts.
   *
   * @param workbook in any format; the caller closes it
   */
  public static ReviewDocument read(WorkbookReader workbook) {
    return new ReviewReading().of(workbook);
  }
}
