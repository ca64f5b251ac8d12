package no.ks.budgets.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sum of those amounts whose rows say the same as some cells, as a formula.
 *
 * @param amounts the cells that are summed, as a name or an address
 * @param criteria what their rows must say
 */
record SumFormula(String amounts, List<Criterion> criteria) {

  /**
   * A column and what it must say.
   *
   * @param cells of the column, as a name or an address
   * @param wanted the cell that holds what they must say
   * @param isPlain whether that is a number or one of the {@link PlainNames}
   */
  record Criterion(String cells, String wanted, boolean isPlain) {}

  SumFormula {
    criteria = List.copyOf(criteria);
  }

  /** Without its equals sign. What is not plain is compared letter by letter, which is slower. */
  String text() {
    if (criteria.stream().allMatch(Criterion::isPlain)) {
      List<String> arguments = new ArrayList<>(List.of(amounts));
      for (Criterion criterion : criteria) {
        arguments.add(criterion.cells());
        arguments.add(criterion.wanted());
      }
      return "SUMIFS(" + String.join(",", arguments) + ")";
    }
    return criteria.stream()
        .map(SumFormula::test)
        .collect(Collectors.joining("*", "SUMPRODUCT(", "*" + amounts + ")"));
  }

  private static String test(Criterion criterion) {
    return criterion.isPlain()
        ? "(" + criterion.cells() + "=" + criterion.wanted() + ")"
        : "EXACT(" + criterion.cells() + "," + criterion.wanted() + ")";
  }
}
