package no.ks.budgets.workbook;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * What an Excel workbook says about all of its sheets.
 *
 * @param sheets in the order of their tabs, of every type
 * @param dates how the workbook stores dates
 * @param unsavedResults whether the program that wrote the file leaves all calculation to the
 *     program that opens it, so that a saved 0 may be a place-holder
 */
record WorkbookOutline(List<SheetEntry> sheets, SerialDates dates, boolean unsavedResults) {

  WorkbookOutline {
    sheets = List.copyOf(sheets);
  }

  /**
   * A sheet as the workbook lists it.
   *
   * @param relationshipId leads to its part; empty for what is no sheet
   */
  record SheetEntry(String name, boolean hidden, String relationshipId) {}

  static WorkbookOutline ofXml(XmlPart xml, ReadingLimits limits)
      throws IOException, XMLStreamException {
    List<SheetEntry> sheets = new ArrayList<>();
    boolean date1904 = false;
    boolean fullCalculationOnLoad = false;
    for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
      if (event != START_ELEMENT) {
        continue;
      }
      switch (xml.name()) {
        case "workbookPr" -> date1904 = xml.isTrue("date1904");
        case "calcPr" -> fullCalculationOnLoad = xml.isTrue("fullCalcOnLoad");
        case "sheet" -> {
          sheets.add(sheet(xml));
          refuseTooMany(sheets, limits);
        }
        default -> {
          // Views, defined names and protection do not change what cells hold.
        }
      }
    }
    return new WorkbookOutline(sheets, new SerialDates(date1904), fullCalculationOnLoad);
  }

  static void refuseTooMany(List<SheetEntry> sheets, ReadingLimits limits) {
    if (sheets.size() > limits.maxSheets()) {
      throw UnreadableContent.aboveLimit("more sheets", limits.maxSheets(), "sheets", "max-sheets");
    }
  }

  private static SheetEntry sheet(XmlPart xml) {
    String name = xml.requiredAttribute("name");
    String id = xml.prefixedAttribute("id");
    if (id == null) {
      throw UnreadableContent.damaged("sheet " + name + " has no relationship");
    }
    String state = xml.attribute("state");
    return new SheetEntry(name, state != null && !state.equals("visible"), id);
  }
}
