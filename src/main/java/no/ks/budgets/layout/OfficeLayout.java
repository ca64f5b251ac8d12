package no.ks.budgets.layout;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.text.PlainText;
import no.ks.budgets.workbook.Cell;

/**
 * What is peculiar about the workbooks of an office, from its layout file. What the workbook says
 * itself goes before the values given here, because it is nearer to what was meant.
 *
 * @param file the layout file, as a person would type its path; empty for none
 * @param labels words of the office and what each stands for, a word of the dictionary's first
 *     column such as {@code description} or {@code total_row}
 * @param sheetsToRead names of sheets; all others are left out. Empty where all are read
 * @param sheetsToLeaveOut names of sheets, each with the reason
 * @param headingRow where the headings stand, 1-based; 0 where they are to be looked for
 * @param columns by 0-based column the heading that it is read under, such as {@code amount 2005}
 *     or {@code amount (NOK 1000)}
 * @param values what holds for all rows whose workbook does not say it
 */
public record OfficeLayout(
    String file,
    Map<String, String> labels,
    List<String> sheetsToRead,
    Map<String, String> sheetsToLeaveOut,
    int headingRow,
    SortedMap<Integer, String> columns,
    Map<Field, String> values) {

  /** What the account of a workbook that was read by a layout file begins with. */
  public static final String READ_BY = "by the layout file ";

  private static final OfficeLayout NONE =
      new OfficeLayout(
          "", Map.of(), List.of(), Map.of(), 0, Collections.emptySortedMap(), Map.of());

  public OfficeLayout {
    labels = Map.copyOf(labels);
    sheetsToRead = List.copyOf(sheetsToRead);
    sheetsToLeaveOut = Map.copyOf(sheetsToLeaveOut);
    columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    values = Map.copyOf(values);
    if (!columns.isEmpty() && headingRow < 1) {
      throw new IllegalArgumentException("Columns need the row of their headings: " + file);
    }
  }

  /** Nothing is peculiar. */
  public static OfficeLayout none() {
    return NONE;
  }

  /** Whether a text is a heading that the dictionary knows, such as {@code amount 2005}. */
  public static boolean isHeading(String text, FieldLabels labels) {
    return ColumnHeading.read(text, labels).field().isPresent();
  }

  /** Whether a value for the field may hold for a whole workbook. */
  public static boolean canHaveValue(Field field) {
    return field.canStandAboveTable();
  }

  boolean isNone() {
    return file.isEmpty();
  }

  /** Why a sheet is left out; empty where it is read. */
  Optional<String> leftOut(String sheet) {
    String name = PlainText.fold(sheet);
    for (Map.Entry<String, String> left : sheetsToLeaveOut.entrySet()) {
      if (PlainText.fold(left.getKey()).equals(name)) {
        return Optional.of(left.getValue());
      }
    }
    boolean read =
        sheetsToRead.isEmpty()
            || sheetsToRead.stream().anyMatch(other -> PlainText.fold(other).equals(name));
    return read ? Optional.empty() : Optional.of("it is not among the sheets to read");
  }

  /** What holds for the rows of a sheet until it says otherwise. */
  Map<Field, FieldText> valuesFor(String sheet) {
    Map<Field, FieldText> texts = new EnumMap<>(Field.class);
    values.forEach(
        (field, value) ->
            texts.put(field, new FieldText(value, Cell.Kind.TEXT, CellLocation.ofSheet(sheet))));
    return texts;
  }

  /** How the workbook was read because of the layout file, in words. */
  String description() {
    StringBuilder text = new StringBuilder(READ_BY).append(file);
    values.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            value ->
                text.append(", ")
                    .append(value.getKey().word())
                    .append(' ')
                    .append(value.getValue()));
    return text.toString();
  }
}
