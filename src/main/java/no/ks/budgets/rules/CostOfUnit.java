package no.ks.budgets.rules;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.DataRow;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.RowSign;
import no.ks.budgets.line.BudgetLine;
import no.ks.budgets.register.Register;
import no.ks.budgets.workbook.Cell;

/**
 * A cost beside a quantity is that of the row or that of one unit, and without a total nobody knows
 * which. It makes no difference where every quantity is one, and no doubt is left where the costs
 * are the quantities times another number of their rows.
 */
final class CostOfUnit {

  /** The number with which a quantity begins: {@code 12}, {@code 2,5 days}. */
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,9})(?:[.,](\\d{1,9}))?(?![\\d.,]).*");

  /** How near to a grant a sum must come, in hundredths of it. */
  private static final BigDecimal NEAR = new BigDecimal("0.01");

  private record Table(String sheet, int headerRow) {}

  private record Purpose(String project, int year) {}

  private static final class Readings {

    private final Set<Purpose> purposes = new HashSet<>();
    private BudgetLine largest;
    private BigDecimal costs = BigDecimal.ZERO;
    private BigDecimal products = BigDecimal.ZERO;
    private boolean unclear;

    Readings(BudgetLine first) {
      largest = first;
    }

    void add(BudgetLine line, BigDecimal quantity) {
      purposes.add(new Purpose(line.projectCode(), line.year()));
      costs = costs.add(line.amountNok());
      products = products.add(line.amountNok().multiply(quantity));
      if (line.amountNok().compareTo(largest.amountNok()) > 0) {
        largest = line;
      }
    }
  }

  private final Register register;
  private final Map<Table, Readings> tables = new LinkedHashMap<>();

  CostOfUnit(Register register) {
    this.register = register;
  }

  /** Adds a row that counts. */
  void add(ExaminedRow row) {
    DataRow data = row.data();
    if (!data.is(RowSign.COST_MAY_BE_OF_UNIT)) {
      return;
    }
    BigDecimal quantity =
        data.texts(Field.QUANTITY).stream()
            .map(CostOfUnit::number)
            .reduce(BigDecimal.ONE, BigDecimal::multiply);
    Table table = new Table(data.sheet(), data.layout().headerRow());
    for (BudgetLine line : row.lines()) {
      Readings readings = tables.computeIfAbsent(table, first -> new Readings(line));
      readings.add(line, quantity);
      readings.unclear |=
          quantity.compareTo(BigDecimal.ONE) != 0
              && line.amount().signum() != 0
              && !isProduct(line.amount(), quantity, data);
    }
  }

  /** What a quantity is; one where it is no number, such as a month. */
  private static BigDecimal number(String text) {
    Matcher number = NUMBER.matcher(text.strip());
    if (!number.matches()) {
      return BigDecimal.ONE;
    }
    String decimals = number.group(2) == null ? "" : "." + number.group(2);
    return new BigDecimal(number.group(1) + decimals);
  }

  /** Whether an amount is a quantity times a number in a column that is neither. */
  private static boolean isProduct(BigDecimal amount, BigDecimal quantity, DataRow row) {
    List<Integer> quantities = row.layout().columnsOf(Field.QUANTITY);
    return row.row().cells().stream()
        .filter(cell -> cell.kind() == Cell.Kind.NUMBER)
        .filter(cell -> !quantities.contains(cell.columnIndex()))
        .filter(cell -> row.layout().amounts().get(0).columnIndex() != cell.columnIndex())
        .anyMatch(cell -> cell.number().multiply(quantity).compareTo(amount) == 0);
  }

  /** The finding about the first table whose costs may be those of one unit. */
  Optional<Finding> finding() {
    return tables.values().stream()
        .filter(readings -> readings.unclear)
        .findFirst()
        .map(this::finding);
  }

  private Finding finding(Readings readings) {
    return Finding.of(
        FindingType.COST_OF_UNIT_UNCLEAR,
        readings.largest.amountCell(),
        Field.AMOUNT.word(),
        readings.costs.toPlainString()
            + " as the sum of the costs, "
            + text(readings.products)
            + " as the sum of quantity times cost",
        expected(readings));
  }

  private String expected(Readings readings) {
    BigDecimal granted =
        readings.purposes.stream()
            .flatMap(
                purpose ->
                    register.grantsOf(purpose.project).stream()
                        .filter(grant -> grant.year() == purpose.year))
            .filter(grant -> grant.currency().equals("NOK"))
            .map(grant -> grant.amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (isNear(readings.costs, granted)) {
      return text(granted) + " granted, the sum of the costs as they stand";
    }
    return isNear(readings.products, granted)
        ? text(granted) + " granted, the sum of quantity times cost"
        : "a heading such as Unit cost or Total cost";
  }

  private static boolean isNear(BigDecimal sum, BigDecimal granted) {
    return granted.signum() > 0
        && sum.subtract(granted).abs().compareTo(granted.multiply(NEAR)) <= 0;
  }

  /** To two decimals, as amounts are written, unless there are more. */
  private static String text(BigDecimal sum) {
    BigDecimal plain = sum.stripTrailingZeros();
    return (plain.scale() < 2 ? plain.setScale(2) : plain).toPlainString();
  }
}
