package no.ks.budgets.workbook;

/** The format of a file's content, whatever its name says. */
public enum FileFormat {
  XLSX("xlsx"),
  XLSB("xlsb"),
  XLS("xls"),
  ODS("ods"),
  CSV("csv"),
  /** Anything that is not read, from an empty file to a picture. */
  UNKNOWN("unknown");

  private final String word;

  FileFormat(String word) {
    this.word = word;
  }

  /** The word used in every output, such as {@code xlsx}. */
  public String word() {
    return word;
  }
}
