package no.ks.budgets.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.money.CurrencyNames;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * The currency that the text above a table names, such as {@code All amounts in EUR}. Where that
 * text names several, it names none for the table.
 */
final class CurrencyNote {

  /** Codes only in capitals, because in small letters they are everyday words. */
  private static final Pattern CURRENCY = Pattern.compile("\\b(?:[A-Z]{3}|[Ee]uros?|EUROS?)\\b|€");

  private final Map<String, FieldText> named = new LinkedHashMap<>();

  /** Looks for currencies in a row above the table. */
  void look(String sheet, SheetRow row) {
    for (Cell cell : row.cells()) {
      if (cell.kind() == Cell.Kind.TEXT) {
        look(cell.text(), CellLocation.ofCell(sheet, row.rowNumber(), cell.columnIndex()));
      }
    }
  }

  /** Looks for currencies in the name of the sheet. */
  void lookAtName(String sheet) {
    look(sheet, CellLocation.ofSheet(sheet));
  }

  private void look(String text, CellLocation place) {
    Matcher candidate = CURRENCY.matcher(text);
    while (candidate.find()) {
      CurrencyNames.codeOf(candidate.group())
          .filter(code -> !ColumnHeading.isEverydayWord(candidate.group()))
          .ifPresent(code -> named.putIfAbsent(code, new FieldText(code, Cell.Kind.TEXT, place)));
    }
  }

  /** The currency, where exactly one was named. */
  Optional<FieldText> only() {
    return named.size() == 1 ? named.values().stream().findFirst() : Optional.empty();
  }
}
