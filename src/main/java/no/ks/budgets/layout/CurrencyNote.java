package no.ks.budgets.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.budgets.money.CurrencyNames;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * The currency that the text above a table names, such as {@code All amounts in EUR}. Where that
 * text names several, it names none for the table.
 */
final class CurrencyNote {

  /** Codes only in capitals, because in small letters they are everyday words. */
  private static final Pattern CURRENCY = Pattern.compile("\\b[A-Z]{3}\\b|€");

  private final Map<String, FieldText> named = new LinkedHashMap<>();

  /** Looks for currencies in a row above the table. */
  void look(String sheet, SheetRow row) {
    for (Cell cell : row.cells()) {
      if (cell.kind() == Cell.Kind.TEXT) {
        Matcher candidate = CURRENCY.matcher(cell.text());
        while (candidate.find()) {
          CurrencyNames.codeOf(candidate.group())
              .filter(code -> !ColumnHeading.isEverydayWord(candidate.group()))
              .ifPresent(
                  code ->
                      named.putIfAbsent(
                          code,
                          FieldText.of(
                              Cell.text(cell.columnIndex(), code), sheet, row.rowNumber())));
        }
      }
    }
  }

  /** The currency, where exactly one was named. */
  Optional<FieldText> only() {
    return named.size() == 1 ? named.values().stream().findFirst() : Optional.empty();
  }
}
