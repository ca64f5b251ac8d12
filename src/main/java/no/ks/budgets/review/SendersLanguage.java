package no.ks.budgets.review;

import java.util.HashSet;
import java.util.Set;
import no.ks.budgets.finding.Language;
import no.ks.budgets.layout.LabelLanguages;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** The language in which an office is answered: the one in which it labels its own columns. */
final class SendersLanguage {

  private static final LabelLanguages LABELS = LabelLanguages.shipped();

  /** Labels stand above the table, and headings on top of it. */
  private static final int ROWS_TO_LOOK_AT = 100;

  private static final int CELLS_TO_LOOK_AT = 20_000;

  private SendersLanguage() {}

  /** The language of a workbook; English where its labels do not tell. */
  static Language of(Workbook workbook) {
    Set<String> texts = new HashSet<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        if (row.getRowNum() >= ROWS_TO_LOOK_AT
            || texts.size() >= CELLS_TO_LOOK_AT
            || ReturnFindingsSheet.isOurs(sheet)) {
          break;
        }
        addTexts(row, texts);
      }
    }
    return LABELS.languageOf(texts).flatMap(Language::ofCode).orElse(Language.ENGLISH);
  }

  private static void addTexts(Row row, Set<String> texts) {
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.STRING) {
        texts.add(cell.getStringCellValue());
      }
    }
  }
}
