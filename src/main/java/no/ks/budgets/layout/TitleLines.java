package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.text.PlainText;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * The lines of text of a sheet since its last amount, which are the title of the table that follows
 * them. A table that follows none has the title of the one above.
 */
final class TitleLines {

  /** More lines are a letter, of which the last may be a title. */
  private static final int MAX_LINES = 12;

  private final String sheet;
  private final FieldLabels labels;
  private final List<FieldText> lines = new ArrayList<>();
  private List<FieldText> titles = List.of();
  private boolean rowsAbove;
  private @Nullable FieldText versionBelow;

  TitleLines(String sheet, FieldLabels labels) {
    this.sheet = sheet;
    this.labels = labels;
  }

  /** A row without an amount. */
  void add(SheetRow row) {
    for (Cell cell : row.cells()) {
      if (cell.kind() == Cell.Kind.TEXT && !cell.isBlank()) {
        FieldText line = FieldText.of(cell, sheet, row.rowNumber());
        versionBelow = rowsAbove && isVersion(line.text()) ? line : versionBelow;
        lines.add(line);
      }
    }
    if (lines.size() > MAX_LINES) {
      lines.subList(0, lines.size() - MAX_LINES).clear();
    }
  }

  private boolean isVersion(String text) {
    TitleLine line = TitleLine.of(text, labels);
    boolean nothingElse = PlainText.fold(text).split(" ").length == line.versions().size();
    return line.isBare()
        && !line.versions().isEmpty()
        && (nothingElse || TitleWords.shipped().nameBudget(text));
  }

  /** The upper of two rows of headings, which may as well be a title where it is a single text. */
  void addUpper(SheetRow row) {
    if (row.cells().stream().filter(cell -> !cell.isBlank()).count() == 1) {
      add(row);
    }
  }

  /**
   * A row with amounts, above which nothing is the title of a later table.
   *
   * @return the finding about a line amid the rows of a table that calls those below it another
   *     version of the budget
   */
  Optional<Finding> endByAmounts() {
    FieldText version = versionBelow;
    lines.clear();
    rowsAbove = true;
    versionBelow = null;
    return Optional.ofNullable(version)
        .map(
            line ->
                Finding.of(
                    FindingType.VERSIONS_IN_ONE_FILE,
                    line.location(),
                    "",
                    line.text(),
                    "each budget once"));
  }

  /**
   * The title of the table that begins.
   *
   * @param headings of its amounts
   */
  TableTitle title(List<String> headings) {
    if (!lines.isEmpty()) {
      titles = List.copyOf(lines);
      lines.clear();
    }
    rowsAbove = false;
    versionBelow = null;
    return new TableTitle(sheet, titles, headings, labels);
  }
}
