package no.ks.budgets.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.ReadAmount;
import no.ks.budgets.line.BudgetLine;
import no.ks.budgets.register.Grant;
import no.ks.budgets.register.Register;

/**
 * The sum of a file for a project and year agrees with what was granted at least in its unit.
 * Amounts that are multiplied by a unit do not come to ten times the grant, and those that are not
 * do not come to a thousandth or the thousandfold of it: then the unit is mistaken or left unsaid,
 * and nobody knows for which amounts.
 */
final class UnitAgainstGrant {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** No budget in thousands exceeds its grant so far, but one in kroner that is read as such. */
  private static final BigDecimal FAR_ABOVE = BigDecimal.TEN;

  /** How near to a thousandth, or the thousandfold, of a grant its budget is mistaken for one. */
  private static final BigDecimal NEAR = new BigDecimal("0.1");

  /** The funder of what a project has for a year from all of them. */
  private static final String ALL = "";

  private record Key(String project, int year, String funder) {}

  private static final class Sum {

    private BigDecimal nok = BigDecimal.ZERO;
    private BudgetLine largest;
    private int unit = 1;
    private boolean currencyWithAmounts;

    Sum(BudgetLine first) {
      largest = first;
    }

    void add(BudgetLine line, ReadAmount amount) {
      nok = nok.add(line.amountNok());
      if (line.amountNok().compareTo(largest.amountNok()) > 0) {
        largest = line;
      }
      unit = Math.max(unit, Math.max(amount.unit(), amount.column().unit()));
      currencyWithAmounts |= amount.currency().isPresent();
    }
  }

  private final Register register;
  private final Map<Key, Sum> sums = new LinkedHashMap<>();

  UnitAgainstGrant(Register register) {
    this.register = register;
  }

  /** Adds a row that counts. */
  void add(ExaminedRow row) {
    Map<Integer, ReadAmount> amounts =
        row.data().amounts().stream()
            .collect(
                Collectors.toMap(amount -> amount.column().columnIndex(), Function.identity()));
    for (int index = 0; index < row.lines().size(); index++) {
      BudgetLine line = row.lines().get(index);
      ReadAmount amount = amounts.get(row.drafts().get(index).column().columnIndex());
      if (amount != null) {
        Stream.of(ALL, line.funder())
            .map(funder -> new Key(line.projectCode(), line.year(), funder))
            .forEach(key -> sums.computeIfAbsent(key, first -> new Sum(line)).add(line, amount));
      }
    }
  }

  /** The finding about the first project and year whose sum contradicts its unit. */
  Optional<Finding> finding() {
    return sums.entrySet().stream()
        .map(sum -> finding(sum.getKey(), sum.getValue()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Finding> finding(Key key, Sum sum) {
    BigDecimal granted = granted(key);
    BigDecimal unit = BigDecimal.valueOf(sum.unit);
    if (sum.unit > 1) {
      BigDecimal less = sum.nok.divide(unit, 2, RoundingMode.HALF_UP);
      BigDecimal most = granted.signum() > 0 ? contributed(key) : largestGrant(key.project);
      return key.funder.equals(ALL) && exceeds(sum.nok, most)
          ? Optional.of(finding(key, sum, less, granted, most))
          : Optional.empty();
    }
    if (isNear(sum.nok, granted.multiply(THOUSAND))) {
      BigDecimal less = sum.nok.divide(THOUSAND, 2, RoundingMode.HALF_UP);
      return Optional.of(finding(key, sum, less, granted, granted));
    }
    return !sum.currencyWithAmounts && isNear(sum.nok.multiply(THOUSAND), granted)
        ? Optional.of(finding(key, sum, sum.nok.multiply(THOUSAND), granted, granted))
        : Optional.empty();
  }

  private static boolean exceeds(BigDecimal sum, BigDecimal granted) {
    return granted.signum() > 0 && sum.compareTo(granted.multiply(FAR_ABOVE)) >= 0;
  }

  private static boolean isNear(BigDecimal sum, BigDecimal granted) {
    return granted.signum() > 0
        && sum.subtract(granted).abs().compareTo(granted.multiply(NEAR)) <= 0;
  }

  /** What was granted; zero for nothing. */
  private BigDecimal granted(Key key) {
    return sum(grants(key));
  }

  /** The whole contributions of which the grants are shares, where they are. */
  private BigDecimal contributed(Key key) {
    return grants(key)
        .map(grant -> Objects.requireNonNullElse(grant.programmeTotal(), grant.amount()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Stream<Grant> grants(Key key) {
    return inKroner(register.grantsOf(key.project))
        .filter(grant -> grant.year() == key.year)
        .filter(grant -> key.funder.equals(ALL) || grant.funder().equals(key.funder));
  }

  /** The most that the project has for any year; that of any project where it has nothing. */
  private BigDecimal largestGrant(String project) {
    return largest(inKroner(register.grantsOf(project)))
        .or(() -> largest(inKroner(register.grants())))
        .orElse(BigDecimal.ZERO);
  }

  private static Optional<BigDecimal> largest(Stream<Grant> grants) {
    return grants
        .collect(Collectors.groupingBy(grant -> grant.projectCode() + " " + grant.year()))
        .values()
        .stream()
        .map(List::stream)
        .map(UnitAgainstGrant::sum)
        .max(Comparator.naturalOrder());
  }

  private static Stream<Grant> inKroner(List<Grant> grants) {
    return grants.stream().filter(grant -> grant.currency().equals("NOK"));
  }

  private static BigDecimal sum(Stream<Grant> grants) {
    return grants.map(Grant::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Finding finding(
      Key key, Sum sum, BigDecimal other, BigDecimal granted, BigDecimal most) {
    String what = key.project + " " + key.year;
    return new Finding(
        FindingType.UNIT_CONTRADICTED,
        sum.largest.amountCell(),
        Field.AMOUNT.word(),
        what + ": " + sum.nok.toPlainString() + " as read, else " + other.toPlainString(),
        granted.signum() > 0
            ? what + ": " + granted.toPlainString() + " granted"
            : what + ": nothing granted, and at most " + most.toPlainString() + " elsewhere",
        sum.nok.subtract(granted));
  }
}
