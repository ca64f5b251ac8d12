package no.ks.budgets.layout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.money.MoneyText;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * A remark that amounts are in thousands or millions, such as {@code (amounts in NOK 1000)}.
 *
 * @param factor 1000 or 1000000; 0 where a word may be either, or the remark names an exception; 1
 *     where there is no such remark
 * @param text the remark as typed
 * @param place where it stands
 */
record UnitNote(int factor, String text, CellLocation place) {

  private static final UnitNote NONE = new UnitNote(1, "", CellLocation.ofFile());

  private static final Pattern BRACKET = Pattern.compile("[(\\[][^)\\]]*[)\\]]");

  /** Words before a unit, folded: {@code in NOK 1000}, {@code i hele tusen}, {@code x 1000}. */
  private static final Set<String> BEFORE_UNIT =
      Set.of("in", "i", "u", "en", "em", "v", "hele", "x", "per", "pr");

  /** Words before a sum that make it the name of what stands below: {@code Amounts NOK 1000}. */
  private static final Set<String> NAMING =
      Set.of(
          "amounts",
          "figures",
          "numbers",
          "values",
          "belop",
          "tall",
          "iznosi",
          "summy",
          "montants",
          "valores",
          "importes",
          "unit",
          "enhet");

  /** Words of a remark that does not hold for all amounts, folded. */
  private static final Set<String> EXCEPTING =
      Set.of(
          "except",
          "excepting",
          "unless",
          "otherwise",
          "unntatt",
          "unntak",
          "bortsett",
          "annet",
          "osim",
          "izuzev",
          "krome",
          "sauf",
          "excepte",
          "hormis",
          "salvo",
          "excepto",
          "exceto");

  static UnitNote none() {
    return NONE;
  }

  /** Looks for the remark in a row. */
  static UnitNote in(String sheet, SheetRow row, FieldLabels labels) {
    for (Cell cell : row.cells()) {
      if (cell.kind() == Cell.Kind.TEXT) {
        int factor = factor(cell.text(), labels);
        if (factor != 1) {
          return new UnitNote(
              factor,
              cell.text().strip(),
              CellLocation.ofCell(sheet, row.rowNumber(), cell.columnIndex()));
        }
      }
    }
    return NONE;
  }

  /** Looks for the remark in the name of a sheet. */
  static UnitNote inName(String sheet, FieldLabels labels) {
    int factor = factor(sheet, labels);
    return factor == 1 ? NONE : new UnitNote(factor, sheet, CellLocation.ofSheet(sheet));
  }

  private static int factor(String text, FieldLabels labels) {
    List<Integer> named =
        Stream.concat(Stream.of(text), BRACKET.matcher(text).results().map(MatchResult::group))
            .map(part -> factor(MoneyText.read(part).words(), labels))
            .filter(factor -> factor != 1)
            .distinct()
            .toList();
    return named.isEmpty() ? 1 : named.size() == 1 && !hasException(text) ? named.get(0) : 0;
  }

  /** Whether the remark says itself that it does not hold everywhere: {@code except audit}. */
  private static boolean hasException(String text) {
    return MoneyText.read(text).words().stream()
        .map(MoneyText.Word::folded)
        .anyMatch(EXCEPTING::contains);
  }

  private static int factor(List<MoneyText.Word> words, FieldLabels labels) {
    for (int index = 0; index < words.size(); index++) {
      boolean unit =
          words.get(index).isUnitWord()
              ? isNamed(words, index)
              : words.get(index).isThousand() && isCounted(words, index, labels);
      if (unit) {
        return words.get(index).unit();
      }
    }
    return 1;
  }

  /** Whether a word such as {@code tusen} is a unit here, and no count: {@code two thousand}. */
  private static boolean isNamed(List<MoneyText.Word> words, int index) {
    Optional<MoneyText.Word> before = at(words, index - 1);
    if (before.filter(MoneyText.Word::isNumber).isPresent()) {
      return false;
    }
    return words.size() == 1
        || words.get(index).isCurrency()
        || before.filter(word -> word.isCurrency() || leadsTo(word)).isPresent()
        || at(words, index + 1).filter(MoneyText.Word::isCurrency).isPresent();
  }

  /**
   * Whether a thousand in digits is a unit here: after a word such as in, or beside a currency with
   * nothing else said. {@code 1000 NOK = 120 EUR} and {@code a fee of 1000 NOK} are sums of money.
   */
  private static boolean isCounted(List<MoneyText.Word> words, int index, FieldLabels labels) {
    boolean currencyBefore = at(words, index - 1).filter(MoneyText.Word::isCurrency).isPresent();
    boolean currencyBehind = at(words, index + 1).filter(MoneyText.Word::isCurrency).isPresent();
    Optional<MoneyText.Word> lead = at(words, currencyBefore ? index - 2 : index - 1);
    boolean last = index + 1 == words.size();
    if (lead.filter(UnitNote::leadsTo).isPresent()) {
      return currencyBefore || currencyBehind || last;
    }
    if (!currencyBefore && !currencyBehind) {
      return false;
    }
    boolean noSum = words.get(index).text().startsWith("0");
    return noSum || words.size() == 2 || lead.filter(word -> names(word, labels)).isPresent();
  }

  private static boolean leadsTo(MoneyText.Word word) {
    return BEFORE_UNIT.contains(word.folded());
  }

  private static boolean names(MoneyText.Word word, FieldLabels labels) {
    return NAMING.contains(word.folded())
        || labels
            .field(word.folded())
            .filter(field -> field == Field.AMOUNT || field == Field.CURRENCY)
            .isPresent();
  }

  private static Optional<MoneyText.Word> at(List<MoneyText.Word> words, int index) {
    return index >= 0 && index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
  }

  boolean isPresent() {
    return factor != 1;
  }

  UnitNote or(UnitNote other) {
    return isPresent() ? this : other;
  }

  /**
   * The layout with its amounts in this unit, if the remark is there and no heading has its own.
   */
  TableLayout applied(TableLayout layout) {
    boolean own = layout.amounts().stream().anyMatch(column -> column.unit() != 1);
    return !isPresent() || own ? layout : layout.inUnit(factor);
  }

  String description() {
    boolean cell = place.rowNumber() > 0;
    return !isPresent() ? "" : " (as " + (cell ? place.a1() : "the name of the sheet") + " says)";
  }
}
