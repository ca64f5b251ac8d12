package no.ks.budgets.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.text.PlainText;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * A remark above a table that its amounts are in thousands, such as {@code (amounts in NOK 1000)}.
 *
 * @param cell its address; empty where there is no such remark
 */
record ThousandsNote(String cell) {

  private static final Pattern BRACKET = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
  private static final Set<String> CURRENCIES = Set.of("nok", "kr", "eur", "kroner", "euro");
  private static final Set<String> PREPOSITIONS = Set.of("in", "i", "u", "en", "em", "v", "hele");

  static ThousandsNote none() {
    return new ThousandsNote("");
  }

  /** Looks for the remark in a row. */
  static ThousandsNote in(String sheet, SheetRow row, FieldLabels labels) {
    for (Cell cell : row.cells()) {
      if (cell.kind() == Cell.Kind.TEXT && saysThousands(cell.text(), labels)) {
        return new ThousandsNote(
            CellLocation.ofCell(sheet, row.rowNumber(), cell.columnIndex()).a1());
      }
    }
    return none();
  }

  private static boolean saysThousands(String text, FieldLabels labels) {
    return isUnit(words(text), labels)
        || BRACKET
            .matcher(text)
            .results()
            .anyMatch(inside -> isUnit(words(inside.group()), labels));
  }

  private static List<String> words(String text) {
    return Arrays.asList(PlainText.fold(text).split(" "));
  }

  /**
   * Whether thousands are named as a unit: after a word such as in, beside a currency, or with
   * nothing else said. {@code 1000 NOK = 120 EUR} and {@code a fee of 1000 NOK} are sums of money.
   */
  private static boolean isUnit(List<String> words, FieldLabels labels) {
    for (int index = 0; index < words.size(); index++) {
      String before = index == 0 ? "" : words.get(index - 1);
      boolean named = labels.isThousands(words.get(index));
      if (named && (PREPOSITIONS.contains(before) || CURRENCIES.contains(before))) {
        return true;
      }
      boolean counted =
          index > 0
              && Stream.of(words.get(index), before).anyMatch("1000"::equals)
              && Stream.of(words.get(index), before).anyMatch(CURRENCIES::contains);
      boolean alone = words.size() == 2;
      if (counted && (alone || (index > 1 && PREPOSITIONS.contains(words.get(index - 2))))) {
        return true;
      }
    }
    return false;
  }

  ThousandsNote or(ThousandsNote other) {
    return cell.isEmpty() ? other : this;
  }

  /**
   * The layout with its amounts in thousands, if the remark is there and no heading says so itself.
   */
  TableLayout applied(TableLayout layout) {
    boolean own = layout.amounts().stream().anyMatch(column -> column.unit() != 1);
    if (cell.isEmpty() || own) {
      return layout;
    }
    return layout.withAmounts(
        layout.amounts().stream()
            .map(
                column ->
                    new AmountColumn(
                        column.columnIndex(),
                        column.year(),
                        column.funder(),
                        column.currency(),
                        1000))
            .toList());
  }

  String description() {
    return cell.isEmpty() ? "" : " (as " + cell + " says)";
  }
}
