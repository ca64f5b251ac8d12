package no.ks.budgets.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.money.MoneyText;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * The currency that the text around a table names, such as {@code All amounts in EUR}. A currency
 * beside a number, as in {@code 1 EUR = 8.33 NOK}, names a sum; it counts only where no other word
 * names one.
 */
final class CurrencyNote {

  /** Between the codes of several currencies, of which nobody knows which is meant. */
  static final String OR = " or ";

  /** Words before the currency of amounts, folded. */
  private static final Set<String> BEFORE_CURRENCY =
      Set.of("in", "i", "u", "en", "em", "v", "hele", "thousand", "milliers", "milhares", "miles");

  /** Words for the amounts themselves, folded: what is said of them holds for the table. */
  private static final Set<String> AMOUNTS =
      Set.of(
          "amount",
          "amounts",
          "figures",
          "sums",
          "belop",
          "belopene",
          "tall",
          "tallene",
          "iznos",
          "iznosi",
          "summy",
          "montant",
          "montants",
          "chiffres",
          "valor",
          "valores",
          "importes");

  private final Map<String, FieldText> named = new LinkedHashMap<>();
  private final Map<String, FieldText> besideNumbers = new LinkedHashMap<>();

  CurrencyNote() {}

  /** What was stated already. */
  CurrencyNote(FieldText stated) {
    named.put(stated.text(), stated);
  }

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
    for (String part : text.split("[()\\[\\];:]")) {
      lookAtPart(MoneyText.read(part).words(), place);
    }
  }

  private void lookAtPart(List<MoneyText.Word> words, CellLocation place) {
    for (int index = 0; index < words.size(); index++) {
      MoneyText.Word word = words.get(index);
      if (word.isCurrency()) {
        boolean sum = isSum(words, index - 1) || isSum(words, index + 1);
        (sum ? besideNumbers : named)
            .putIfAbsent(word.currency(), new FieldText(word.currency(), Cell.Kind.TEXT, place));
      }
    }
  }

  /** Whether a number stands there that is neither a unit nor a year. */
  private static boolean isSum(List<MoneyText.Word> words, int index) {
    return index >= 0
        && index < words.size()
        && words.get(index).isNumber()
        && words.get(index).unit() == 1
        && !words.get(index).text().matches("(19|20)\\d\\d");
  }

  /** The currency; where several were named all of them, which is no currency. */
  Optional<FieldText> stated() {
    Map<String, FieldText> all = named.isEmpty() ? besideNumbers : named;
    return all.values().stream()
        .findFirst()
        .map(
            first ->
                all.size() == 1
                    ? first
                    : new FieldText(
                        all.keySet().stream().sorted().collect(Collectors.joining(OR)),
                        Cell.Kind.TEXT,
                        first.location()));
  }

  /** Whether a row speaks of the amounts themselves, and not of something beside them. */
  static boolean isOfAmounts(SheetRow row) {
    return row.cells().stream()
        .filter(cell -> cell.kind() == Cell.Kind.TEXT)
        .flatMap(cell -> MoneyText.read(cell.text()).words().stream())
        .anyMatch(word -> AMOUNTS.contains(word.folded()));
  }

  /**
   * The currency that a row says amounts are in, and nothing weaker: {@code All amounts in EUR}, or
   * the bare currency.
   */
  static Optional<FieldText> statement(String sheet, SheetRow row) {
    for (Cell cell : row.cells()) {
      List<MoneyText.Word> words =
          cell.kind() == Cell.Kind.TEXT ? MoneyText.read(cell.text()).words() : List.of();
      for (int index = 0; index < words.size(); index++) {
        boolean led =
            index > 0
                && (BEFORE_CURRENCY.contains(words.get(index - 1).folded())
                    || words.get(index - 1).unit() != 1);
        if (words.get(index).isCurrency() && (led || words.size() == 1)) {
          return Optional.of(
              new FieldText(
                  words.get(index).currency(),
                  Cell.Kind.TEXT,
                  CellLocation.ofCell(sheet, row.rowNumber(), cell.columnIndex())));
        }
      }
    }
    return Optional.empty();
  }
}
