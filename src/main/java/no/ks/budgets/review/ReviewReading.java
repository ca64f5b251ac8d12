package no.ks.budgets.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.layout.IgnoredReason;
import no.ks.budgets.layout.IgnoredRows;
import no.ks.budgets.ledger.RowDecision;
import no.ks.budgets.workbook.WorkbookPart;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import no.ks.budgets.workbook.WorkbookReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a review document once. Columns are found by their headings, on every sheet that has
 * them, so that it does not matter where they stand, how the rows are sorted or what is hidden.
 */
final class ReviewReading {

  private final List<RowDecision> decisions = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<IgnoredRows> ignored = new ArrayList<>();
  private final Set<RowDecision> known = new HashSet<>();
  private long rowsRead;
  private long rowsRejected;
  private String sheet = "";
  private @Nullable ReviewHeadings headings;

  ReviewDocument of(WorkbookReader workbook) {
    WorkbookPart part = workbook.next();
    while (!(part instanceof WorkbookPart.End)) {
      if (part instanceof WorkbookPart.Damage damage) {
        return new ReviewDocument(
            List.of(), List.of(damage.finding()), rowsRead, rowsRead, List.of());
      }
      if (part instanceof WorkbookPart.SheetStart start) {
        sheet = start.name();
        headings = null;
      } else if (part instanceof SheetRow row) {
        rowsRead++;
        take(row);
      }
      part = workbook.next();
    }
    return new ReviewDocument(decisions, findings, rowsRead, rowsRejected, ignored);
  }

  private void take(SheetRow row) {
    ReviewHeadings above = headings;
    if (row.isBlank()) {
      ignore(row, IgnoredReason.BLANK);
    } else if (ReviewHeadings.isHeadings(row)) {
      headings = ReviewHeadings.of(sheet, row);
      findings.addAll(headings.findings());
      ignore(row, IgnoredReason.HEADER);
    } else if (above == null) {
      ignore(row, IgnoredReason.NOTE);
    } else if (!above.findings().isEmpty()) {
      // Which of its rows are decided cannot be told, and none may count as undecided.
      rowsRejected++;
    } else {
      take(new ReviewRow(sheet, row, above));
    }
  }

  private void take(ReviewRow row) {
    List<Finding> wrong = row.findings();
    if (!wrong.isEmpty()) {
      findings.addAll(wrong);
      rowsRejected++;
    } else if (!row.isDecided()) {
      ignore(row.row(), IgnoredReason.NOTE);
    } else {
      RowDecision decision = row.decision();
      if (known.add(withoutPlace(decision))) {
        decisions.add(decision);
      } else {
        ignore(row.row(), IgnoredReason.NOTE);
      }
    }
  }

  private static RowDecision withoutPlace(RowDecision decision) {
    return new RowDecision(
        decision.rowId(),
        decision.version(),
        decision.verdict(),
        decision.corrections(),
        decision.reviewer(),
        decision.comment(),
        CellLocation.ofFile());
  }

  private void ignore(SheetRow row, IgnoredReason reason) {
    int number = row.rowNumber();
    IgnoredRows last = ignored.isEmpty() ? null : ignored.get(ignored.size() - 1);
    if (last != null
        && last.reason() == reason
        && last.sheet().equals(sheet)
        && last.lastRow() + 1 == number) {
      ignored.set(
          ignored.size() - 1,
          new IgnoredRows(sheet, last.firstRow(), number, last.count() + 1, reason));
    } else {
      ignored.add(new IgnoredRows(sheet, number, number, 1, reason));
    }
  }
}
