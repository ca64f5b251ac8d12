package no.ks.budgets.layout;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.ks.budgets.finding.CellLocation;

/**
 * How a table was read and why, for whoever asks: {@code wide form, headings in rows 3–4 ("Izvor"
 * is funder), amounts in D for 2005, E for 2006, project from B1}.
 */
final class LayoutText {

  private static final Map<Integer, String> UNITS =
      Map.of(1000, " in thousands", 1_000_000, " in millions");

  private final String sheet;
  private final String remark;
  private final Map<Field, FieldText> above = new EnumMap<>(Field.class);

  /**
   * @param remark where the unit of its amounts is said, if not in their headings; may be empty
   */
  LayoutText(String sheet, String remark) {
    this.sheet = sheet;
    this.remark = remark;
  }

  /** Notes what stands above the rows of the table. */
  void rowBelow(Map<Field, FieldText> values) {
    if (above.size() < values.size()) {
      values.forEach(above::putIfAbsent);
    }
  }

  String of(Table table) {
    TableLayout layout = table.layout();
    boolean wide = layout.amounts().stream().anyMatch(column -> column.year() != 0);
    return sheet
        + (wide ? ": wide form" : ": long form")
        + ", headings in "
        + table.headings().place()
        + meanings(table)
        + ", amounts in "
        + layout.amounts().stream().map(LayoutText::amount).collect(Collectors.joining(", "))
        + remark
        + aboveTable(layout)
        + sections(table.sections())
        + merged(table.mergedRows());
  }

  /** The headings that are not the word of their field. */
  private static String meanings(Table table) {
    Map<Integer, String> meanings = new TreeMap<>();
    table
        .layout()
        .columns()
        .forEach(
            (field, columns) -> {
              for (int column : columns) {
                String heading = table.headings().text(column).strip().replaceAll("\\s+", " ");
                if (!heading.equalsIgnoreCase(field.word())) {
                  meanings.put(column, "\"" + heading + "\" is " + field.word());
                }
              }
            });
    return meanings.isEmpty() ? "" : " (" + String.join(", ", meanings.values()) + ")";
  }

  private static String amount(AmountColumn column) {
    return CellLocation.columnLetters(column.columnIndex())
        + (column.year() == 0 ? "" : " for " + column.year())
        + (column.funder().isEmpty() ? "" : " from " + column.funder().toUpperCase(Locale.ROOT))
        + UNITS.getOrDefault(column.unit(), "");
  }

  private String aboveTable(TableLayout layout) {
    StringBuilder text = new StringBuilder();
    above.forEach(
        (field, value) -> {
          String place = value.location().a1();
          boolean ofOffice = place.isEmpty() && !value.text().equals(sheet.strip());
          boolean inTable = !layout.columnsOf(field).isEmpty() || layout.isInHeadings(field);
          if (!ofOffice && !inTable) {
            text.append(", ")
                .append(field.word())
                .append(place.isEmpty() ? " from the sheet's name" : " from " + place);
          }
        });
    return text.toString();
  }

  private static String sections(Sections sections) {
    return sections.firsts().entrySet().stream()
        .filter(first -> first.getKey() != Field.TITLE)
        .map(
            first ->
                ", "
                    + first.getKey().word()
                    + " from lines of text such as "
                    + first.getValue().location().a1())
        .collect(Collectors.joining());
  }

  private static String merged(int rows) {
    return rows == 0 ? "" : ", merged cells in " + rows + (rows == 1 ? " row" : " rows");
  }
}
