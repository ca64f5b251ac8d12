package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ks.budgets.finding.CellLocation;
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

  /** The last of them that named a project, year or funder. */
  private List<FieldText> aboutRows = List.of();

  /** Those beside which nothing else stands in their row, so that they may be sentences. */
  private final Set<FieldText> alone = new HashSet<>();

  private boolean rowsAbove;
  private @Nullable FieldText versionBelow;

  TitleLines(String sheet, FieldLabels labels) {
    this.sheet = sheet;
    this.labels = labels;
  }

  /** A row without an amount. */
  void add(SheetRow row) {
    boolean single = isSingleText(row);
    for (Cell cell : row.cells()) {
      boolean line = cell.kind() == Cell.Kind.TEXT || Headings.isYear(cell);
      if (line && !cell.isBlank()) {
        FieldText text = FieldText.of(cell, sheet, row.rowNumber());
        versionBelow = rowsAbove && isVersion(text.text()) ? text : versionBelow;
        lines.add(text);
        if (single) {
          alone.add(text);
        }
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
    if (isSingleText(row)) {
      add(row);
    }
  }

  private static boolean isSingleText(SheetRow row) {
    return row.cells().stream().filter(cell -> !cell.isBlank()).count() == 1;
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
      boolean named =
          titles.stream().anyMatch(line -> TitleStatement.of(line.text(), labels).isAboutRows());
      aboutRows = named ? titles : aboutRows;
      alone.retainAll(aboutRows);
    }
    rowsAbove = false;
    versionBelow = null;
    return new TableTitle(sheet, titles, headings, labels);
  }

  /**
   * What the titles above the table that has begun say in sentences, and of its year also the name
   * of the sheet: nothing of which they name more than one.
   */
  Map<Field, FieldText> statements() {
    Map<Field, FieldText> said = TitleStatement.of(aboutRows, alone, labels);
    FieldText name = new FieldText(sheet.strip(), Cell.Kind.TEXT, CellLocation.ofSheet(sheet));
    List<FieldText> withName = new ArrayList<>(aboutRows);
    withName.add(name);
    Set<FieldText> sentences = new HashSet<>(alone);
    sentences.add(name);
    FieldText year = TitleStatement.of(withName, sentences, labels).get(Field.YEAR);
    said.remove(Field.YEAR);
    if (year != null) {
      said.put(Field.YEAR, year);
    }
    return said;
  }
}
