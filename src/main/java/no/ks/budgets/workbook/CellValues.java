package no.ks.budgets.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a cell of an Excel workbook says into what it means.
 *
 * @param strings the texts that cells refer to
 * @param styles the number formats and fonts that cells refer to
 * @param dates how the workbook stores dates
 * @param unsavedResults whether a formula's saved 0 may be a place-holder
 */
record CellValues(
    SharedStrings strings, CellStyles styles, SerialDates dates, boolean unsavedResults) {

  /**
   * The cell, or null where it holds nothing.
   *
   * @param value the saved value; null where there is none
   * @param formula the formula, blank for one that continues another cell's; null for no formula
   */
  @Nullable Cell cell(
      int column,
      CellAttributes attributes,
      @Nullable CharacterBuffer value,
      @Nullable CharacterBuffer formula) {
    Cell cell = plain(column, attributes, value, formula);
    return cell != null && styles.isStruck(attributes.style()) ? cell.struckThrough() : cell;
  }

  private @Nullable Cell plain(
      int column,
      CellAttributes attributes,
      @Nullable CharacterBuffer value,
      @Nullable CharacterBuffer formula) {
    boolean calculated = formula != null;
    CellAttributes.Type type = attributes.type();
    // White space around a number or a reference means nothing, in a text it does.
    boolean ownText = type == CellAttributes.Type.TEXT || type == CellAttributes.Type.INLINE_TEXT;
    if (value != null && !ownText) {
      value.strip();
    }
    if (value == null || (value.isEmpty() && !ownText)) {
      return formula == null ? null : withoutValue(column, formula);
    }
    return switch (type) {
      case NUMBER -> number(column, attributes.style(), value, formula);
      case SHARED_TEXT -> sharedText(column, value.toIndex(), calculated);
      case TEXT, INLINE_TEXT -> text(column, value.toText(), calculated);
      case BOOLEAN -> truth(column, value.toString(), calculated);
      case ERROR -> new Cell(column, Cell.Kind.ERROR, value.toString(), "", calculated);
      case DATE -> isoDate(column, attributes.style(), value.toString(), calculated);
    };
  }

  private Cell number(
      int column, int style, CharacterBuffer value, @Nullable CharacterBuffer formula) {
    if (!value.isNumber()) {
      // A number that is none, such as NaN, is the trouble of its cell and not of the file.
      return new Cell(column, Cell.Kind.ERROR, value.toString(), "", formula != null);
    }
    String number = value.toString();
    if (formula != null && unsavedResults && number.equals("0")) {
      return withoutValue(column, formula);
    }
    return styles.format(style).cell(column, number, formula != null, dates);
  }

  /** A text of the workbook, which is empty or has a font of its own. */
  @Nullable Cell sharedText(int column, int index, boolean calculated) {
    Cell cell = text(column, strings.get(index), calculated);
    return cell != null && strings.isStruck(index) ? cell.struckThrough() : cell;
  }

  /** An empty text is no cell, but for a formula that has found nothing to show. */
  private static @Nullable Cell text(int column, String text, boolean calculated) {
    return text.isEmpty() && !calculated
        ? null
        : new Cell(column, Cell.Kind.TEXT, text, "", calculated);
  }

  private static Cell truth(int column, String word, boolean calculated) {
    if (XmlPart.isTrueWord(word)) {
      return new Cell(column, Cell.Kind.BOOLEAN, "TRUE", "", calculated);
    }
    return word.equals("0") || word.equals("false")
        ? new Cell(column, Cell.Kind.BOOLEAN, "FALSE", "", calculated)
        : new Cell(column, Cell.Kind.ERROR, word, "", calculated);
  }

  private Cell isoDate(int column, int style, String text, boolean calculated) {
    try {
      String iso = isoText(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text);
      return new Cell(column, Cell.Kind.DATE, iso, styles.format(style).code(), calculated);
    } catch (DateTimeException e) {
      // As with numbers: a date that is none is the trouble of its cell.
      return new Cell(column, Cell.Kind.ERROR, text, "", calculated);
    }
  }

  /**
   * ISO text in the one form that serial numbers take too: midnight is a date without a time.
   *
   * @throws DateTimeException where it is no date or time
   */
  static String isoText(String text) {
    if (text.contains("T")) {
      LocalDateTime time = LocalDateTime.parse(text);
      boolean midnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
      return midnight ? time.toLocalDate().toString() : time.toString();
    }
    return text.contains(":") ? LocalTime.parse(text).toString() : LocalDate.parse(text).toString();
  }

  private static Cell withoutValue(int column, CharacterBuffer formula) {
    String text = "=" + formula.toText();
    return new Cell(column, Cell.Kind.FORMULA_WITHOUT_VALUE, text, "", true);
  }
}
