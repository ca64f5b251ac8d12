package no.ks.budgets.review;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * How a sheet of ours prints: on A4 across, its headings on every page, its name and the page
 * number below. It is as wide as the paper, or as several side by side where it would be too small
 * to read.
 */
final class PagePrint {

  private static final double MARGIN_IN_INCHES = 0.4;

  /**
   * Characters that fit side by side on A4 across, between the margins. They are wider where a
   * program has not the font that the file names, and a page must hold them there too.
   */
  private static final int CHARACTERS_ACROSS = 110;

  /** Rows of fifteen points that fit below each other on the same. */
  private static final int ROWS_DOWN = 34;

  /** Nothing is printed smaller than this, in percent. */
  private static final int SMALLEST_PERCENT = 48;

  private final SXSSFSheet sheet;
  private int percent = 100;

  PagePrint(SXSSFSheet sheet) {
    this.sheet = sheet;
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, MARGIN_IN_INCHES);
    sheet.setMargin(PageMargin.RIGHT, MARGIN_IN_INCHES);
    sheet.setMargin(PageMargin.TOP, MARGIN_IN_INCHES);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("Page &P of &N");
  }

  /** Prints these rows on every page; both numbers are 0-based and included. */
  void repeatRows(int first, int last, int columns) {
    sheet.setRepeatingRows(new CellRangeAddress(first, last, 0, columns - 1));
  }

  /**
   * Prints a sheet as wide as the paper, and a wide one with breaks between groups of columns, as
   * many on a page as can be read.
   *
   * @param widths of all columns, in characters
   * @param repeated how many of the first columns are printed on every page
   * @param firstOfGroups the first columns of the groups, 0-based and ascending
   */
  void breakBetween(List<Integer> widths, int repeated, List<Integer> firstOfGroups) {
    int most = CHARACTERS_ACROSS * 100 / SMALLEST_PERCENT;
    int width = sum(widths, 0, firstOfGroups.isEmpty() ? widths.size() : firstOfGroups.get(0));
    int widest = width;
    int pages = 1;
    for (int group = 0; group < firstOfGroups.size(); group++) {
      int first = firstOfGroups.get(group);
      boolean isLast = group == firstOfGroups.size() - 1;
      int own = sum(widths, first, isLast ? widths.size() : firstOfGroups.get(group + 1));
      if (width + own > most) {
        sheet.setColumnBreak(first - 1);
        width = sum(widths, 0, repeated);
        pages++;
      }
      width += own;
      widest = Math.max(widest, width);
    }
    percent = Math.min(100, CHARACTERS_ACROSS * 100 / widest);
    if (pages > 1) {
      // Breaks count only where the size is said; a sheet that is fitted to pages has none.
      sheet.setFitToPage(false);
      sheet.getPrintSetup().setScale((short) percent);
      sheet.getPrintSetup().setLeftToRight(true);
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, repeated - 1));
    }
  }

  /**
   * Begins a new page where the rows to come would be cut off by the end of the page.
   *
   * @param rowsSoFar how many there are above
   * @param rowsToCome how many stay together
   */
  void keepTogether(int rowsSoFar, int rowsToCome) {
    if (rowsSoFar + rowsToCome > ROWS_DOWN * 100 / percent) {
      // The edge of what comes begins in the last row before it.
      sheet.setRowBreak(rowsSoFar - 2);
    }
  }

  private static int sum(List<Integer> widths, int from, int to) {
    return widths.subList(from, to).stream().mapToInt(Integer::intValue).sum();
  }
}
