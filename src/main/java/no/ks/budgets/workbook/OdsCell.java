package no.ks.budgets.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Turns what a cell of an OpenDocument spreadsheet says into what it means. */
final class OdsCell {

  /** How the programs show an error; before LibreOffice 4.2 nothing else told that it is one. */
  private static final Pattern ERROR =
      Pattern.compile("#[A-Z0-9/]+[!?]|#N/A|Err:\\d{3}", Pattern.CASE_INSENSITIVE);

  private static final Pattern FORMULA_LANGUAGE = Pattern.compile("^[a-zA-Z]+:(?==)");
  private static final Pattern REFERENCE = Pattern.compile("\\[([^\\[\\]]*)]");
  private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);

  private final OdsStyles styles;
  private final OdsText paragraphs;

  OdsCell(OdsStyles styles, ReadingLimits limits) {
    this.styles = styles;
    this.paragraphs = new OdsText(styles, limits);
  }

  /**
   * Reads the cell element that has just begun, to its end tag.
   *
   * @param column 0-based
   * @param inheritedStyle name of the style that its row or column gives it, or null
   * @return null where the cell holds nothing
   */
  @Nullable Cell read(XmlPart xml, int column, @Nullable String inheritedStyle)
      throws IOException, XMLStreamException {
    String style = xml.attribute(Odf.TABLE, "style-name");
    boolean struck = styles.strikesCell(style == null ? inheritedStyle : style);
    paragraphs.begin();
    Cell cell = plain(xml, column, inheritedStyle);
    return cell != null && (struck || paragraphs.isStruck()) ? cell.struckThrough() : cell;
  }

  private @Nullable Cell plain(XmlPart xml, int column, @Nullable String inheritedStyle)
      throws IOException, XMLStreamException {
    String formula = xml.attribute(Odf.TABLE, "formula");
    String extended = Objects.requireNonNullElse(xml.attribute(Odf.CALCEXT, "value-type"), "");
    String type =
        Objects.requireNonNullElse(
            xml.attribute(Odf.OFFICE, "value-type"), extended.equals("string") ? extended : "");
    boolean error = extended.equals("error");
    boolean text = type.isEmpty() || type.equals("string");
    String value = type.isEmpty() ? null : xml.attribute(Odf.OFFICE, valueAttribute(type));
    String format = text ? "" : format(xml, type, inheritedStyle);
    if (formula == null && !error && value != null && !text) {
      xml.skipElement();
      return typed(column, type, value, format, false);
    }
    String shown = paragraphs.read(xml);
    if (error || (formula != null && ERROR.matcher(shown).matches())) {
      return error(column, shown.isEmpty() ? "#ERR" : shown, formula != null);
    }
    if (value != null && !text) {
      return typed(column, type, value, format, formula != null);
    }
    String content = shown.isEmpty() && value != null ? value : shown;
    if (formula == null) {
      return content.isEmpty() ? null : Cell.text(column, content);
    }
    return content.isEmpty() && !type.equals("string")
        ? withoutValue(column, formula)
        : new Cell(column, Cell.Kind.TEXT, content, "", true);
  }

  private static String valueAttribute(String type) {
    return switch (type) {
      case "date" -> "date-value";
      case "time" -> "time-value";
      case "boolean" -> "boolean-value";
      case "string" -> "string-value";
      default -> "value";
    };
  }

  /** The number format; a currency that the cell itself names stands above that of its style. */
  private String format(XmlPart xml, String type, @Nullable String inheritedStyle) {
    if (type.equals("boolean")) {
      return "";
    }
    String currency = xml.attribute(Odf.OFFICE, "currency");
    if (type.equals("currency") && currency != null && !currency.isBlank()) {
      return "[$" + currency.strip() + "]";
    }
    String style = xml.attribute(Odf.TABLE, "style-name");
    String code = styles.formatCode(style == null ? inheritedStyle : style);
    return type.equals("percentage") && !code.contains("%") ? "0%" : code;
  }

  private static Cell typed(
      int column, String type, String value, String format, boolean calculated) {
    String stripped = value.strip();
    return switch (type) {
      case "boolean" -> truth(column, stripped, calculated);
      case "date" -> date(column, stripped, format, calculated);
      case "time" -> time(column, stripped, format, calculated);
      default ->
          // A number that is none, such as NaN, is the trouble of its cell and not of the file.
          NumberText.isNumber(stripped)
              ? new Cell(column, Cell.Kind.NUMBER, stripped, format, calculated)
              : error(column, stripped, calculated);
    };
  }

  private static Cell truth(int column, String word, boolean calculated) {
    return word.equals("true") || word.equals("false")
        ? new Cell(
            column, Cell.Kind.BOOLEAN, word.equals("true") ? "TRUE" : "FALSE", "", calculated)
        : error(column, word, calculated);
  }

  private static Cell date(int column, String value, String format, boolean calculated) {
    try {
      String iso = CellValues.isoText(value);
      return new Cell(column, Cell.Kind.DATE, iso, format, calculated);
    } catch (DateTimeException e) {
      // As with numbers: a date that is none is the trouble of its cell.
      return error(column, value, calculated);
    }
  }

  /** A time of day; what is longer than a day or negative is an amount of days. */
  private static Cell time(int column, String value, String format, boolean calculated) {
    try {
      Duration duration = Duration.parse(value);
      if (!duration.isNegative() && duration.toDays() == 0) {
        String time = LocalTime.MIDNIGHT.plus(duration).toString();
        return new Cell(column, Cell.Kind.DATE, time, format, calculated);
      }
      BigDecimal seconds = BigDecimal.valueOf(duration.toSeconds());
      BigDecimal days = seconds.divide(SECONDS_PER_DAY, MathContext.DECIMAL64);
      String number = days.stripTrailingZeros().toPlainString();
      return new Cell(column, Cell.Kind.NUMBER, number, format, calculated);
    } catch (DateTimeException e) {
      // As with dates.
      return error(column, value, calculated);
    }
  }

  private static Cell error(int column, String text, boolean calculated) {
    return new Cell(column, Cell.Kind.ERROR, text, "", calculated);
  }

  private static Cell withoutValue(int column, String formula) {
    String own = FORMULA_LANGUAGE.matcher(formula).replaceFirst("");
    String excel = REFERENCE.matcher(own).replaceAll(found -> reference(found.group(1)));
    String text = excel.startsWith("=") ? excel : "=" + excel;
    return new Cell(column, Cell.Kind.FORMULA_WITHOUT_VALUE, text, "", true);
  }

  /** A reference such as {@code .A1:.B2} or {@code Sheet.A1} as a person writes it. */
  private static String reference(String odf) {
    StringBuilder text = new StringBuilder();
    for (String end : odf.split(":", -1)) {
      int dot = end.lastIndexOf('.');
      text.append(text.isEmpty() ? "" : ":");
      text.append(dot > 0 ? end.substring(0, dot) + "!" : "").append(end.substring(dot + 1));
    }
    return Matcher.quoteReplacement(text.toString());
  }
}
