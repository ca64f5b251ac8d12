package no.ks.budgets.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Field;
import no.ks.budgets.ledger.RowDecision;
import no.ks.budgets.ledger.RowDecision.Verdict;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.jspecify.annotations.Nullable;

/** A row of the review as it came back, and what can be said about it without the ledger. */
final class ReviewRow {

  private static final Pattern ROW_ID = Pattern.compile("[0-9a-f]{16}");

  private final String sheet;
  private final SheetRow row;
  private final ReviewHeadings headings;
  private final Map<Field, ReviewColumn> corrected = new EnumMap<>(Field.class);
  private final List<Finding> findings = new ArrayList<>();
  private final @Nullable Verdict verdict;
  private final @Nullable OriginalsCheck check;

  ReviewRow(String sheet, SheetRow row, ReviewHeadings headings) {
    this.sheet = sheet;
    this.row = row;
    this.headings = headings;
    for (ReviewColumn column : ReviewColumn.values()) {
      Field field = column.corrected();
      if (field != null && !text(column).isEmpty()) {
        corrected.put(field, column);
      }
    }
    verdict = ReviewWords.verdictOfAny(text(ReviewColumn.DECISION));
    check = OriginalsCheck.parse(text(ReviewColumn.VERSION));
    judge();
  }

  /** What stands in a column, as text; a number without its format. */
  private String text(ReviewColumn column) {
    Integer index = headings.columns().get(column);
    Cell cell = index == null ? null : row.cell(index);
    if (cell == null) {
      return "";
    }
    return cell.kind() == Cell.Kind.NUMBER
        ? cell.number().stripTrailingZeros().toPlainString()
        : cell.text().strip();
  }

  private void judge() {
    boolean decided = isDecided();
    judgeWhatWasSent(decided);
    String decision = text(ReviewColumn.DECISION);
    if (!decision.isEmpty() && verdict == null) {
      find(FindingType.REVIEW_DECISION_UNKNOWN, ReviewColumn.DECISION, decisions());
    } else if (!corrected.isEmpty() && verdict != Verdict.CORRECT) {
      find(
          FindingType.REVIEW_CORRECTION_WITHOUT_DECISION,
          corrected.values().iterator().next(),
          headings.words().verdict(Verdict.CORRECT));
    } else if (corrected.isEmpty() && verdict == Verdict.CORRECT) {
      find(FindingType.REVIEW_NOTHING_CORRECTED, ReviewColumn.DECISION, "");
    }
    if (verdict != null && text(ReviewColumn.REVIEWER).isEmpty()) {
      find(FindingType.REVIEW_WITHOUT_REVIEWER, ReviewColumn.REVIEWER, "a name");
    }
  }

  private void judgeWhatWasSent(boolean decided) {
    boolean known = ROW_ID.matcher(text(ReviewColumn.ROW_ID)).matches();
    if (decided && !known) {
      find(FindingType.REVIEW_ROW_UNKNOWN, ReviewColumn.ROW_ID, "a row id of 16 digits");
    } else if (known && check == null) {
      find(FindingType.REVIEW_ORIGINAL_EDITED, ReviewColumn.VERSION, "the version as written");
    } else if (known && check != null) {
      Map<ReviewColumn, String> originals = new EnumMap<>(ReviewColumn.class);
      ReviewColumn.originals().forEach(column -> originals.put(column, text(column)));
      check
          .edited(originals)
          .forEach(
              column -> find(FindingType.REVIEW_ORIGINAL_EDITED, column, "what was written there"));
    }
  }

  private String decisions() {
    return ReviewLists.DECISIONS.stream()
        .map(headings.words()::verdict)
        .collect(Collectors.joining(", "));
  }

  private void find(FindingType type, ReviewColumn column, String expected) {
    Integer index = headings.columns().get(column);
    CellLocation place =
        index == null
            ? CellLocation.ofRow(sheet, row.rowNumber())
            : CellLocation.ofCell(sheet, row.rowNumber(), index);
    findings.add(Finding.of(type, place, ReviewWords.fieldOf(column), text(column), expected));
  }

  SheetRow row() {
    return row;
  }

  /** Whether the row decides something, properly or not. */
  boolean isDecided() {
    return !text(ReviewColumn.DECISION).isEmpty() || !corrected.isEmpty();
  }

  /** What is wrong with the row; the decision holds only where nothing is. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /**
   * The decision.
   *
   * @throws IllegalStateException where the row is not decided, or not properly
   */
  RowDecision decision() {
    if (verdict == null || check == null || !findings.isEmpty()) {
      throw new IllegalStateException("No decision in row " + row.rowNumber() + " of " + sheet);
    }
    Map<Field, String> corrections = new EnumMap<>(Field.class);
    corrected.forEach((field, column) -> corrections.put(field, text(column)));
    corrections.computeIfPresent(
        Field.PROJECT, (field, project) -> ReviewLists.withoutName(project));
    return new RowDecision(
        text(ReviewColumn.ROW_ID),
        check.version(),
        verdict,
        corrections,
        text(ReviewColumn.REVIEWER),
        text(ReviewColumn.COMMENT),
        CellLocation.ofRow(sheet, row.rowNumber()));
  }
}
