package no.ks.budgets.workbook;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * The number format of a cell, as far as it decides about the meaning of a number.
 *
 * @param code such as {@code #,##0.00 "kr"}; empty for General
 * @param date whether a number in this format is a day or a time of day
 */
record CellFormat(String code, boolean date) {

  static final CellFormat GENERAL = new CellFormat("", false);

  /** A duration such as {@code [h]:mm} is an amount of time, no day of the calendar. */
  private static final Pattern DURATION =
      Pattern.compile("\\[(h+|m+|s+)]", Pattern.CASE_INSENSITIVE);

  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].");

  /**
   * A format by its number and its own code.
   *
   * @param id number of the format; those below 164 may be built in
   * @param ownCode the code that the file declares for this number, or null
   */
  static CellFormat of(int id, @Nullable String ownCode) {
    if (ownCode == null && isEastAsianDate(id)) {
      return new CellFormat("yyyy/m/d", true);
    }
    String code = ownCode == null ? builtInCode(id) : ownCode;
    if (code.isEmpty() || code.toLowerCase(Locale.ROOT).equals("general")) {
      return GENERAL;
    }
    // Words in quotes are not part of the pattern: d" de "mmmm is a date, 0 "days" is none.
    String pattern = LITERAL.matcher(code).replaceAll("");
    boolean date =
        !DURATION.matcher(code).find()
            && DateUtil.isADateFormat(ownCode == null ? id : -1, pattern);
    return new CellFormat(code, date);
  }

  /** Built-in formats that are dates in every language and that a file never spells out. */
  private static boolean isEastAsianDate(int id) {
    return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  }

  private static String builtInCode(int id) {
    String code = BuiltinFormats.getBuiltinFormat(id);
    if (code == null || code.startsWith("reserved-")) {
      return "";
    }
    // The built-in currency formats show the currency of whoever opens the file: the dollar that
    // the standard prints for them is nobody's statement.
    return code.replace("\"$\"", "").replace("$", "");
  }

  /**
   * The cell for a number in this format.
   *
   * @param number text that {@link NumberText#isNumber} accepts
   */
  Cell cell(int columnIndex, String number, boolean formula, SerialDates dates) {
    if (date) {
      String iso = dates.isoText(Double.parseDouble(number));
      if (iso != null) {
        return new Cell(columnIndex, Cell.Kind.DATE, iso, code, formula);
      }
    }
    return new Cell(columnIndex, Cell.Kind.NUMBER, number, code, formula);
  }

  /** The cell for a number of a binary format; one that is none is the trouble of its cell. */
  Cell cell(int columnIndex, double number, boolean formula, SerialDates dates) {
    return Double.isFinite(number)
        ? cell(columnIndex, NumberText.of(number), formula, dates)
        : new Cell(columnIndex, Cell.Kind.ERROR, Double.toString(number), "", formula);
  }
}
