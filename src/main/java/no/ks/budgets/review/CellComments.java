package no.ks.budgets.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.ks.budgets.ledger.FindingRecord;
import no.ks.budgets.review.ReturnWords.Label;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Comments that say what is wrong with a cell. What others wrote there stays, above ours. */
final class CellComments {

  static final String AUTHOR = "Partner Budgets";

  /** Begins our part of a comment, so that a second return replaces the first one's words. */
  private static final String OURS = "— " + AUTHOR + " —";

  /** Longer comments do not fit on a screen; the sheet of findings has all of it. */
  private static final int MAX_LENGTH = 4_000;

  private static final int COLUMNS_WIDE = 5;
  private static final int CHARACTERS_PER_LINE = 48;
  private static final int MAX_ROWS_HIGH = 30;

  private final CreationHelper creation;
  private final ReturnWords words;
  private final Map<Sheet, Drawing<?>> drawings = new HashMap<>();

  CellComments(Workbook workbook, ReturnWords words) {
    creation = workbook.getCreationHelper();
    this.words = words;
  }

  void add(Cell cell, List<FindingRecord> findings) {
    String ours =
        OURS + "\n" + findings.stream().map(this::text).collect(Collectors.joining("\n\n"));
    Comment present = cell.getCellComment();
    if (present == null) {
      create(cell, cut(ours));
    } else {
      String others = withoutOurs(present.getString().getString());
      present.setString(
          creation.createRichTextString(cut(others.isEmpty() ? ours : others + "\n\n" + ours)));
    }
  }

  private String text(FindingRecord finding) {
    StringBuilder text = new StringBuilder();
    text.append(words.title(finding)).append(" (").append(finding.type().code()).append(")\n");
    text.append(words.meaning(finding));
    if (!finding.found().isEmpty()) {
      text.append(line(Label.FOUND, words.found(finding)));
    }
    if (!finding.expected().isEmpty()) {
      text.append(line(Label.EXPECTED, words.expected(finding)));
    }
    if (finding.difference() != null) {
      text.append(line(Label.DIFFERENCE, AmountText.of(finding.difference())));
    }
    return text.append(line(Label.TO_DO, words.remedy(finding))).toString();
  }

  private String line(Label label, String text) {
    return "\n" + words.of(label) + ": " + text;
  }

  private static String withoutOurs(String text) {
    int ours = text.indexOf(OURS);
    return (ours < 0 ? text : text.substring(0, ours)).strip();
  }

  private static String cut(String text) {
    String clean = CellText.of(text);
    return clean.length() <= MAX_LENGTH ? clean : clean.substring(0, MAX_LENGTH - 1) + "…";
  }

  private void create(Cell cell, String text) {
    Drawing<?> drawing = drawings.computeIfAbsent(cell.getSheet(), Sheet::createDrawingPatriarch);
    int lastColumn = cell.getSheet().getWorkbook().getSpreadsheetVersion().getLastColumnIndex();
    int lastRow = cell.getSheet().getWorkbook().getSpreadsheetVersion().getLastRowIndex();
    ClientAnchor anchor = creation.createClientAnchor();
    anchor.setCol1(Math.min(cell.getColumnIndex() + 1, lastColumn));
    anchor.setCol2(Math.min(cell.getColumnIndex() + 1 + COLUMNS_WIDE, lastColumn));
    anchor.setRow1(Math.min(cell.getRowIndex(), lastRow));
    anchor.setRow2(Math.min(cell.getRowIndex() + rowsHigh(text), lastRow));
    Comment comment = drawing.createCellComment(anchor);
    comment.setString(creation.createRichTextString(text));
    comment.setAuthor(AUTHOR);
    cell.setCellComment(comment);
  }

  private static int rowsHigh(String text) {
    int lines = 2;
    for (String line : text.split("\n", -1)) {
      lines += 1 + line.length() / CHARACTERS_PER_LINE;
    }
    return Math.min(lines, MAX_ROWS_HIGH);
  }
}
