package no.ks.budgets.layout;

import java.util.Map;
import java.util.regex.Pattern;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.workbook.Cell;

/**
 * What the name of a sheet says for all of its rows: a project code, or a year, and nothing else.
 */
final class SheetName {

  /** {@code BA-01}, {@code BA 01}, {@code BA01}; but not {@code Ark1}. */
  private static final Pattern PROJECT_CODE =
      Pattern.compile("[A-Za-z]{2,3}[ -]\\d{2}|[A-Z]{2,3}\\d{2}");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private SheetName() {}

  /** The values; what stands in the sheet itself goes before them. */
  static Map<Field, FieldText> values(String name) {
    String plain = name.strip();
    FieldText value = new FieldText(plain, Cell.Kind.TEXT, CellLocation.ofSheet(name));
    if (PROJECT_CODE.matcher(plain).matches()) {
      return Map.of(Field.PROJECT, value);
    }
    return YEAR.matcher(plain).matches() ? Map.of(Field.YEAR, value) : Map.of();
  }
}
