package no.ks.budgets.layout;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.text.PlainText;
import no.ks.budgets.workbook.Cell;

/**
 * What the name of a sheet says for all of its rows: a project code, or a year, and nothing else;
 * and, where nothing else says so, perhaps the title of its project.
 */
final class SheetName {

  /** {@code BA-01}, {@code BA 01}, {@code BA01}; but not {@code Ark1}. */
  private static final Pattern PROJECT_CODE =
      Pattern.compile("[A-Za-z]{2,3}[ -]\\d{2}|[A-Z]{2,3}\\d{2}");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** Names that programs give to sheets and files, and words that are no name. */
  private static final Pattern NO_TITLE =
      Pattern.compile("(?:sheet|ark|list|feuil|folha|hoja|tabelle|tabela|blad|book)? ?\\d*");

  private SheetName() {}

  /** The values; what stands in the sheet itself goes before them. */
  static Map<Field, FieldText> values(String name) {
    String plain = name.strip();
    if (isProjectCode(plain)) {
      return Map.of(Field.PROJECT, value(name));
    }
    return YEAR.matcher(plain).matches() ? Map.of(Field.YEAR, value(name)) : Map.of();
  }

  static boolean isProjectCode(String text) {
    return PROJECT_CODE.matcher(text).matches();
  }

  /** The name as what may be the title of a project; the register knows whether it is one. */
  static Optional<FieldText> title(String name, FieldLabels labels) {
    boolean noTitle =
        NO_TITLE.matcher(PlainText.fold(name)).matches()
            || name.matches(".*\\d.*")
            || ColumnHeading.read(name, labels).field().isPresent();
    return noTitle ? Optional.empty() : Optional.of(value(name));
  }

  /** Whether a value is the name of a sheet that may be a title, and counts less than all else. */
  static boolean mayBeTitle(Field field, FieldText value) {
    return field == Field.PROJECT
        && value.location().rowNumber() == 0
        && !isProjectCode(value.text());
  }

  private static FieldText value(String name) {
    return new FieldText(name.strip(), Cell.Kind.TEXT, CellLocation.ofSheet(name));
  }
}
