package no.ks.budgets.review;

import java.net.URI;
import java.net.URISyntaxException;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;

/** The links of one sheet, as many as a sheet can have. */
final class SheetLinks {

  /** Excel repairs, that is strips, a sheet with more than 65,530 links. */
  private static final int MAX_LINKS = 65_000;

  private final SXSSFSheet sheet;
  private int links;

  SheetLinks(SXSSFSheet sheet) {
    this.sheet = sheet;
  }

  /** Whether the sheet can take another one. */
  boolean hasRoom() {
    return links < MAX_LINKS;
  }

  /** Makes a cell lead to a place in the same workbook, such as {@code 'Budget lines'!A12}. */
  void toPlace(SXSSFCell cell, String place) {
    lead(cell, HyperlinkType.DOCUMENT, place, "");
  }

  /**
   * Makes a cell lead to another file.
   *
   * @param path of the file, relative to this workbook's own
   * @param place in it, such as {@code 'Ark1'!A7}; empty for wherever it opens
   */
  void toFile(SXSSFCell cell, String path, String place) {
    lead(cell, HyperlinkType.FILE, address(path), place);
  }

  /** Spaces and letters of other alphabets do not stand as they are in the address of a link. */
  private static String address(String relativePath) {
    try {
      return new URI(null, null, relativePath, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("No address for the file " + relativePath, impossible);
    }
  }

  private void lead(SXSSFCell cell, HyperlinkType type, String address, String place) {
    links++;
    XSSFHyperlink link =
        (XSSFHyperlink) sheet.getWorkbook().getCreationHelper().createHyperlink(type);
    link.setAddress(address);
    if (!place.isEmpty()) {
      link.setLocation(place);
    }
    cell.setHyperlink(link);
  }
}
