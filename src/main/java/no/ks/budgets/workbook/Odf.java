package no.ks.budgets.workbook;

/** The namespaces of OpenDocument, which stay the same through all of its versions. */
final class Odf {

  private static final String COMMON = "urn:oasis:names:tc:opendocument:xmlns:";

  static final String OFFICE = COMMON + "office:1.0";
  static final String TABLE = COMMON + "table:1.0";
  static final String STYLE = COMMON + "style:1.0";
  static final String TEXT = COMMON + "text:1.0";
  static final String NUMBER = COMMON + "datastyle:1.0";

  /** Where LibreOffice says what the standard has no word for. */
  static final String CALCEXT =
      "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

  private Odf() {}
}
