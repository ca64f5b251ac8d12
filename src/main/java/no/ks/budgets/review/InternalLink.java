package no.ks.budgets.review;

/** Places inside a workbook as links name them. */
final class InternalLink {

  private InternalLink() {}

  /** A cell, such as {@code 'Ark1'!D17}; an apostrophe in the sheet's name stands twice. */
  static String to(String sheet, String a1) {
    return "'" + sheet.replace("'", "''") + "'!" + a1;
  }

  /** The first cell of a row. */
  static String toRow(String sheet, int rowNumber) {
    return to(sheet, "A" + rowNumber);
  }
}
