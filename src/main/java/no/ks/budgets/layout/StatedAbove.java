package no.ks.budgets.layout;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.text.PlainText;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * What a sheet says once for all rows below: in its name, or in labels beside values. Where two of
 * these places disagree, or one disagrees with the headings of a table, nobody knows which is
 * meant, and the file is held.
 */
final class StatedAbove {

  private final String sheet;
  private final Map<Field, FieldText> values = new EnumMap<>(Field.class);
  private final Map<Field, FieldText> ofOffice;
  private final Map<Integer, FieldText> titleYears = new HashMap<>();
  private Map<Field, FieldText> ofTitles = Map.of();

  /**
   * @param ofOffice what holds until the sheet says otherwise
   */
  StatedAbove(String sheet, Map<Field, FieldText> ofOffice, FieldLabels labels) {
    this.sheet = sheet;
    this.ofOffice = Map.copyOf(ofOffice);
    values.putAll(ofOffice);
    values.putAll(SheetName.values(sheet));
    title(sheet, CellLocation.ofSheet(sheet), labels);
  }

  /** What is said for the rows here; the currency that a remark states is added to it. */
  Map<Field, FieldText> values() {
    return values;
  }

  /**
   * Takes what the labels of a row say from here on.
   *
   * @param rowsFollowed whether rows of a table stand between these labels and those before, for
   *     which those before held
   * @return the contradiction, where there is one
   */
  Optional<Finding> label(List<LabelledValue> labelled, boolean rowsFollowed) {
    Set<Field> ofThisRow = EnumSet.noneOf(Field.class);
    for (LabelledValue label : labelled) {
      Field field = label.field();
      boolean forOtherRows = rowsFollowed && ofThisRow.add(field);
      FieldText earlier = values.put(field, label.value());
      if (earlier != null && isRival(field, earlier, label.value(), forOtherRows)) {
        return Optional.of(rivals(earlier, label.value()));
      }
    }
    return Optional.empty();
  }

  /** Notes the years of titles, such as {@code Budget 2006 – Mostar}. */
  void title(SheetRow row, FieldLabels labels) {
    for (Cell cell : row.cells()) {
      if (cell.kind() == Cell.Kind.TEXT) {
        title(cell.text(), CellLocation.ofCell(sheet, row.rowNumber(), cell.columnIndex()), labels);
      }
    }
  }

  private void title(String text, CellLocation place, FieldLabels labels) {
    int year = MoneyWords.budgetYear(text, labels);
    if (year != 0) {
      titleYears.putIfAbsent(year, new FieldText(text.strip(), Cell.Kind.TEXT, place));
    }
  }

  /**
   * The contradiction between a title that names one year and the label or the headings that name
   * another. A column of years speaks for itself, row by row.
   */
  Optional<Finding> titleContradiction(TableLayout layout) {
    if (titleYears.size() != 1 || !layout.columnsOf(Field.YEAR).isEmpty()) {
      return Optional.empty();
    }
    Map.Entry<Integer, FieldText> only = titleYears.entrySet().iterator().next();
    String year = String.valueOf(only.getKey());
    FieldText title = only.getValue();
    if (layout.isInHeadings(Field.YEAR)) {
      AmountColumn first = layout.amounts().get(0);
      boolean named = layout.amounts().stream().anyMatch(amount -> year.equals("" + amount.year()));
      CellLocation place = CellLocation.ofCell(sheet, layout.headerRow(), first.columnIndex());
      FieldText heading = new FieldText("" + first.year(), Cell.Kind.TEXT, place);
      return named ? Optional.empty() : Optional.of(rivals(title, heading));
    }
    FieldText label = values.get(Field.YEAR);
    return label != null && !label.equals(ofTitles.get(Field.YEAR)) && isSilentOn(Field.YEAR, year)
        ? Optional.of(rivals(title, label))
        : Optional.empty();
  }

  /**
   * Takes what the titles above a table say in sentences, where no label and no column says it; the
   * titles of the table before hold no longer.
   *
   * @return the contradiction between a title that names one project and the label of another
   */
  Optional<Finding> statedByTitles(Map<Field, FieldText> titles, TableLayout layout) {
    ofTitles.forEach(values::remove);
    ofOffice.forEach(values::putIfAbsent);
    Map<Field, FieldText> taken = new EnumMap<>(Field.class);
    Optional<Finding> contradiction = Optional.empty();
    for (Map.Entry<Field, FieldText> title : titles.entrySet()) {
      FieldText known = values.get(title.getKey());
      boolean inTable =
          !layout.columnsOf(title.getKey()).isEmpty()
              || layout.isInHeadings(title.getKey())
              || (title.getKey() == Field.PROJECT && !layout.columnsOf(Field.TITLE).isEmpty());
      if (!inTable && (known == null || isOfOffice(known))) {
        taken.put(title.getKey(), title.getValue());
      } else if (known != null
          && SheetName.isProjectCode(known.text())
          && !plain(known).equals(plain(title.getValue()))) {
        contradiction = Optional.of(rivals(title.getValue(), known));
      }
    }
    values.putAll(taken);
    ofTitles = taken;
    return contradiction;
  }

  /** The years of a table that is to be compared with what a label or the titles above it say. */
  YearsBelowTitle yearsBelow(TableLayout layout) {
    FieldText label = values.get(Field.YEAR);
    int labelled = label == null ? 0 : YearWord.in(label.text());
    if (labelled != 0) {
      return new YearsBelowTitle(sheet, layout, label, labelled);
    }
    Map.Entry<Integer, FieldText> only =
        titleYears.size() == 1 ? titleYears.entrySet().iterator().next() : null;
    return only == null
        ? new YearsBelowTitle(sheet, layout, null, 0)
        : new YearsBelowTitle(sheet, layout, only.getValue(), only.getKey());
  }

  /** Takes the name of the sheet for a project, where nothing else names one. */
  void ifNothingNamesTheProject(FieldText sheetName) {
    if (!values.containsKey(Field.TITLE)) {
      values.putIfAbsent(Field.PROJECT, sheetName);
    }
  }

  private boolean isRival(Field field, FieldText earlier, FieldText later, boolean forOtherRows) {
    boolean sheetName = isSheetName(earlier);
    boolean comparable =
        sheetName
            ? field == Field.YEAR
                || (SheetName.isProjectCode(earlier.text())
                    && SheetName.isProjectCode(later.text()))
            : !forOtherRows && field != Field.PARTNER && field != Field.CURRENCY;
    return !isOfOffice(earlier) && comparable && !plain(earlier).equals(plain(later));
  }

  private boolean isSheetName(FieldText value) {
    return value.location().rowNumber() == 0 && value.text().equals(sheet.strip());
  }

  /** What an office's layout file says gives way to all that stands in the sheet. */
  private boolean isOfOffice(FieldText value) {
    return value.location().rowNumber() == 0 && !isSheetName(value);
  }

  /** {@code BA 01} and {@code BA-01} are the same, and so are 2006 and 2006.0. */
  private static String plain(FieldText value) {
    return PlainText.fold(value.text().replaceFirst("^(\\d{4})\\.0+$", "$1")).replace(" ", "");
  }

  private static Finding rivals(FieldText one, FieldText other) {
    return Finding.of(
        FindingType.LAYOUT_AMBIGUOUS,
        other.location(),
        "",
        said(one) + " and " + said(other),
        "the same said once");
  }

  /** A text and where it stands. */
  static String said(FieldText value) {
    String place = value.location().a1();
    return (place.isEmpty() ? "the sheet's name" : place) + " «" + value.text() + "»";
  }

  /** The contradiction between what stands above and the years and funders in the headings. */
  Optional<Finding> contradiction(TableLayout layout, Headings headings) {
    for (AmountColumn column : layout.amounts()) {
      boolean otherYear = column.year() != 0 && isSilentOn(Field.YEAR, "" + column.year());
      boolean otherFunder = !column.funder().isEmpty() && isSilentOn(Field.FUNDER, column.funder());
      if (otherYear || otherFunder) {
        FieldText above = values.get(otherYear ? Field.YEAR : Field.FUNDER);
        return above == null
            ? Optional.empty()
            : Optional.of(
                Finding.of(
                    FindingType.LAYOUT_AMBIGUOUS,
                    CellLocation.ofCell(sheet, layout.headerRow(), column.columnIndex()),
                    "",
                    said(above) + " and " + headings.quoted(column.columnIndex()),
                    "the same said once"));
      }
    }
    return Optional.empty();
  }

  /** Whether something stands above for a field, and does not mention a text. */
  private boolean isSilentOn(Field field, String text) {
    FieldText above = values.get(field);
    return above != null
        && !isOfOffice(above)
        && !words(above.text()).contains(" " + text.toLowerCase(Locale.ROOT) + " ");
  }

  private static String words(String text) {
    return " " + PlainText.fold(text) + " ";
  }
}
