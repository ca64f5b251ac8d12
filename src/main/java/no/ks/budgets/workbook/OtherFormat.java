package no.ks.budgets.workbook;

import no.ks.budgets.finding.FindingType;

/**
 * What is sent instead of a workbook that can be read, with the finding that says how its sender
 * makes one of it.
 */
enum OtherFormat {
  EXCEL_95("Excel 95 or older", FindingType.FILE_EXCEL_95),
  HTML("HTML page", FindingType.FILE_WEB_PAGE),
  WEB_ARCHIVE("web archive", FindingType.FILE_WEB_PAGE),
  SPREADSHEETML_2003("SpreadsheetML 2003", FindingType.FILE_SPREADSHEETML),
  FLAT_OPENDOCUMENT("flat OpenDocument file (.fods)", FindingType.FILE_FLAT_OPENDOCUMENT),
  OPENOFFICE_1("OpenOffice 1 spreadsheet (.sxc)", FindingType.FILE_OLD_SPREADSHEET),
  STAR_CALC("StarCalc spreadsheet (.sdc)", FindingType.FILE_OLD_SPREADSHEET),
  LOTUS("Lotus 1-2-3", FindingType.FILE_OLD_SPREADSHEET),
  QUATTRO_PRO("Quattro Pro", FindingType.FILE_OLD_SPREADSHEET),
  WORKS("Microsoft Works", FindingType.FILE_OLD_SPREADSHEET),
  SYLK("SYLK", FindingType.FILE_OLD_SPREADSHEET),
  DIF("Data Interchange Format (.dif)", FindingType.FILE_OLD_SPREADSHEET),
  NUMBERS("Apple Numbers", FindingType.FILE_NUMBERS),
  CLOUD_DOCUMENT("link to a document in the cloud", FindingType.FILE_SHORTCUT),
  SHORTCUT("shortcut", FindingType.FILE_SHORTCUT),
  PDF("PDF", FindingType.FILE_PDF),
  PICTURE("picture", FindingType.FILE_PICTURE),
  WORD("Word document", FindingType.FILE_TEXT_DOCUMENT),
  RTF("RTF document", FindingType.FILE_TEXT_DOCUMENT),
  OPENDOCUMENT_TEXT("OpenDocument text", FindingType.FILE_TEXT_DOCUMENT),
  PRESENTATION("PowerPoint presentation", FindingType.FILE_TEXT_DOCUMENT),
  OFFICE_DOCUMENT("Office document without sheets", FindingType.FILE_TEXT_DOCUMENT),
  OPENDOCUMENT("OpenDocument file without sheets", FindingType.FILE_TEXT_DOCUMENT),
  MESSAGE("e-mail message", FindingType.FILE_MESSAGE),
  ZIP("zip archive", FindingType.FILE_ARCHIVE),
  ARCHIVE("compressed archive", FindingType.FILE_ARCHIVE),
  UNKNOWN_ENCODING("text in an encoding that is not recognised", FindingType.FILE_ENCODING_UNKNOWN),
  XML("XML document", FindingType.FILE_FORMAT_UNSUPPORTED),
  OLE2("OLE2 document", FindingType.FILE_FORMAT_UNSUPPORTED),
  BINARY("binary data", FindingType.FILE_FORMAT_UNSUPPORTED);

  private final String words;
  private final FindingType finding;

  OtherFormat(String words, FindingType finding) {
    this.words = words;
    this.finding = finding;
  }

  /** What a person calls it. */
  String words() {
    return words;
  }

  FindingType finding() {
    return finding;
  }
}
