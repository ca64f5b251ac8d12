package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.reconcile.Reconciliation;

/**
 * What was granted and submitted for one country, or by one funder, in one year; in NOK.
 *
 * @param name the country as the register spells it, the funder or the kind of cooperation
 * @param year budget year
 * @param granted the sum of the grants
 * @param submitted the sum of the budget lines that count
 */
record YearTotal(String name, int year, BigDecimal granted, BigDecimal submitted) {

  /** Submitted minus granted. */
  BigDecimal difference() {
    return submitted.subtract(granted);
  }

  /** Per country in the order of the register, then by year. */
  static List<YearTotal> byCountry(ConsolidatedBudget budget) {
    Map<String, Map<Integer, YearTotal>> totals = new LinkedHashMap<>();
    budget.register().projects().forEach(project -> totals.put(project.country(), new TreeMap<>()));
    return summed(budget, totals, reconciliation -> reconciliation.project().country());
  }

  /** Per funder by name, then by year. */
  static List<YearTotal> byFunder(ConsolidatedBudget budget) {
    return summed(budget, new TreeMap<>(), Reconciliation::funder);
  }

  /** Per kind of cooperation, the large ones first, then by year. */
  static List<YearTotal> byProgramme(ConsolidatedBudget budget, WorkbookWords words) {
    return summed(
        budget,
        new TreeMap<>(
            Comparator.comparing((String name) -> ProgrammeGroup.rank(name, words))
                .thenComparing(Comparator.naturalOrder())),
        reconciliation -> ProgrammeGroup.of(reconciliation.project(), words));
  }

  private static List<YearTotal> summed(
      ConsolidatedBudget budget,
      Map<String, Map<Integer, YearTotal>> totals,
      Function<Reconciliation, String> name) {
    for (Reconciliation reconciliation : budget.reconciliations()) {
      totals
          .computeIfAbsent(name.apply(reconciliation), key -> new TreeMap<>())
          .merge(
              reconciliation.year(),
              new YearTotal(
                  name.apply(reconciliation),
                  reconciliation.year(),
                  reconciliation.granted(),
                  reconciliation.submitted()),
              YearTotal::plus);
    }
    List<YearTotal> flat = new ArrayList<>();
    totals.values().forEach(years -> flat.addAll(years.values()));
    return List.copyOf(flat);
  }

  /**
   * A table of such totals.
   *
   * @param name of its file
   * @param description what a row is
   * @param of the column that tells whose totals they are
   */
  static CsvTable table(String name, String description, CsvColumn of) {
    return CsvTable.of(
            name,
            description,
            of,
            CsvColumn.year("year", "Budget year"),
            CsvColumn.number("granted", "Sum of the grants, in NOK").filled(),
            CsvColumn.number("submitted", "Sum of the budget lines that count, in NOK").filled(),
            CsvColumn.number("difference", "submitted minus granted, in NOK").filled())
        .keyedBy(of.name(), "year");
  }

  /** Adds this total as one row. */
  void addTo(CsvFile csv) {
    csv.text(name).year(year).amount(granted).amount(submitted).amount(difference()).endRow();
  }

  private YearTotal plus(YearTotal other) {
    return new YearTotal(name, year, granted.add(other.granted), submitted.add(other.submitted));
  }
}
