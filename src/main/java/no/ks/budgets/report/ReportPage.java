package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.finding.Severity;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.FileRecord;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.review.AmountText;

/**
 * What the report page shows, worded and formatted: the template only places it.
 *
 * @param runName as the run's folder is called
 * @param made when the page was made
 * @param tolerance in NOK
 * @param figures the key figures
 * @param leftOut what the figures do not contain
 * @param complete whether that is nothing
 * @param plots granted beside submitted
 * @param reconciliations deviations first
 * @param findings a line a kind of finding, errors first
 * @param files every file
 */
record ReportPage(
    String runName,
    String made,
    String tolerance,
    List<Figure> figures,
    String leftOut,
    boolean complete,
    List<BarPlot> plots,
    List<ReconciliationRow> reconciliations,
    List<FindingGroup> findings,
    List<FileRow> files) {

  /** A key figure: a number and what it counts. */
  record Figure(String value, String label, String note) {}

  /** A row of the reconciliation. */
  record ReconciliationRow(
      String code,
      String country,
      String title,
      String year,
      String funder,
      String granted,
      String submitted,
      String difference,
      String percent,
      String status,
      boolean matched) {}

  /** All findings of one kind. */
  record FindingGroup(
      String code, String severity, String title, String meaning, String remedy, String count) {}

  /** A file and the account of its rows. */
  record FileRow(
      String path,
      String office,
      String status,
      String read,
      String accepted,
      String rejected,
      String ignored,
      String message) {}

  static ReportPage of(ConsolidatedBudget budget, ReportWords words, String runName, String made) {
    LeftOut leftOut = LeftOut.of(budget);
    return new ReportPage(
        runName,
        made,
        AmountText.of(budget.toleranceNok()),
        figures(budget, leftOut),
        leftOut.sentence(words),
        leftOut.isNothing(),
        plots(budget),
        reconciliations(budget),
        findings(budget),
        budget.files().stream().map(ReportPage::file).toList());
  }

  private static List<Figure> figures(ConsolidatedBudget budget, LeftOut leftOut) {
    List<Figure> figures = new ArrayList<>();
    for (int year : budget.years()) {
      BigDecimal granted = sum(budget, year, Reconciliation::granted);
      BigDecimal submitted = sum(budget, year, Reconciliation::submitted);
      figures.add(
          new Figure(
              AmountText.of(granted),
              "NOK granted for " + year,
              AmountText.of(submitted) + " submitted and accepted"));
    }
    long matched = budget.reconciliations().stream().filter(r -> r.status().isReconciled()).count();
    figures.add(
        new Figure(
            AmountText.of(matched) + " of " + AmountText.of(budget.reconciliations().size()),
            "reconciled",
            "within NOK " + AmountText.of(budget.toleranceNok())));
    figures.add(
        new Figure(
            AmountText.of(leftOut.openRows()),
            "open rejected rows",
            "NOK " + AmountText.of(leftOut.openNok()) + " at stake"));
    figures.add(
        new Figure(
            AmountText.of(budget.files().size()),
            "files received",
            AmountText.of(leftOut.rejectedFiles()) + " of which nothing counts"));
    return figures;
  }

  private static BigDecimal sum(
      ConsolidatedBudget budget, int year, Function<Reconciliation, BigDecimal> amount) {
    return budget.reconciliations().stream()
        .filter(reconciliation -> reconciliation.year() == year)
        .map(amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<BarPlot> plots(ConsolidatedBudget budget) {
    List<BarPlot> plots = new ArrayList<>();
    for (int year : budget.years()) {
      plots.add(BarPlot.of("country", year, YearTotal.byCountry(budget)));
    }
    for (int year : budget.years()) {
      plots.add(BarPlot.of("funder", year, YearTotal.byFunder(budget)));
    }
    return plots;
  }

  private static List<ReconciliationRow> reconciliations(ConsolidatedBudget budget) {
    return ReconciliationSheet.deviationsFirst(budget).stream()
        .map(
            row ->
                new ReconciliationRow(
                    row.project().code(),
                    row.project().country(),
                    row.project().title(),
                    Integer.toString(row.year()),
                    row.funder(),
                    AmountText.of(row.granted()),
                    AmountText.of(row.submitted()),
                    AmountText.of(row.difference()),
                    row.differencePercent()
                        .map(percent -> AmountText.of(percent) + " %")
                        .orElse(""),
                    row.status().word(),
                    row.status().isReconciled()))
        .toList();
  }

  private static List<FindingGroup> findings(ConsolidatedBudget budget) {
    Map<FindingType, Integer> counts = new EnumMap<>(FindingType.class);
    budget.findings().forEach(finding -> counts.merge(finding.type(), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<FindingType, Integer> entry) -> entry.getKey().severity())
                .thenComparing(Map.Entry::getValue, Comparator.reverseOrder()))
        .map(entry -> group(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static FindingGroup group(FindingType type, int count) {
    Severity severity = type.severity();
    return new FindingGroup(
        type.code(),
        severity.word(),
        type.title(),
        type.meaning(),
        type.remedy(),
        AmountText.of(count));
  }

  private static FileRow file(FileRecord file) {
    return new FileRow(
        file.path(),
        file.office(),
        file.status().word(),
        AmountText.of(file.rowsRead()),
        AmountText.of(file.rowsAccepted()),
        AmountText.of(file.rowsRejected()),
        AmountText.of(file.rowsIgnored()),
        file.message());
  }
}
