package no.ks.budgets.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.ks.budgets.finding.Severity;
import no.ks.budgets.job.Home;
import no.ks.budgets.job.Outcome;
import no.ks.budgets.job.RunJobs;
import no.ks.budgets.ledger.FileRecord;
import no.ks.budgets.ledger.FindingRecord;
import no.ks.budgets.ledger.Reconciliations;
import no.ks.budgets.reconcile.ReconciliationStatus;

/** A run in a few lines: what came in, what became of it, where to look. */
final class Summary {

  private final Outcome outcome;
  private final Home home;
  private final DecimalFormat kroner;

  Summary(Outcome outcome, Home home) {
    this.outcome = outcome;
    this.home = home;
    DecimalFormatSymbols norwegian = DecimalFormatSymbols.getInstance(Locale.ROOT);
    norwegian.setGroupingSeparator(' ');
    norwegian.setDecimalSeparator(',');
    this.kroner = new DecimalFormat("#,##0", norwegian);
    this.kroner.setRoundingMode(RoundingMode.HALF_UP);
  }

  void print(RunJobs.Completed completed, PrintWriter out) {
    out.println("Run        " + completed.run().name());
    outcome
        .register()
        .ifPresent(
            version ->
                out.println(
                    String.format(
                        Locale.ROOT,
                        "Register   %d projects, %d grants (%s)",
                        version.register().projects().size(),
                        version.register().grants().size(),
                        version.name())));
    printFiles(outcome.files(), out);
    printReconciliation(out);
    printTrouble(outcome.runFindings(completed.run().id()), out);
    completed
        .output()
        .ifPresent(
            folder -> {
              String latest = shown(home.output().resolve("latest"));
              out.println("Look at    " + latest + "/consolidated.xlsx");
              if (outcome.openRejectedRows() > 0) {
                out.println(
                    String.format(
                        Locale.ROOT,
                        "           %s/rejected-rows.xlsx, %d to review",
                        latest,
                        outcome.openRejectedRows()));
              }
              out.println("           " + latest + "/report.html");
            });
    out.flush();
  }

  /** A path that whoever typed the command can open from where they are. */
  private static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return (path.startsWith(here) ? here.relativize(path) : path).toString();
  }

  private static void printFiles(List<FileRecord> files, PrintWriter out) {
    Map<FileRecord.Status, Long> statuses =
        files.stream().collect(Collectors.groupingBy(FileRecord::status, Collectors.counting()));
    out.println(
        String.format(
            Locale.ROOT,
            "Files      %d: %s",
            files.size(),
            Arrays.stream(FileRecord.Status.values())
                .filter(statuses::containsKey)
                .map(status -> statuses.get(status) + " " + status.word())
                .collect(Collectors.joining(", "))));
    out.println(
        String.format(
            Locale.ROOT,
            "Rows       %d read = %d accepted + %d rejected + %d ignored",
            files.stream().mapToLong(FileRecord::rowsRead).sum(),
            files.stream().mapToLong(FileRecord::rowsAccepted).sum(),
            files.stream().mapToLong(FileRecord::rowsRejected).sum(),
            files.stream().mapToLong(FileRecord::rowsIgnored).sum()));
  }

  private void printReconciliation(PrintWriter out) {
    List<Reconciliations.Stored> lines = outcome.reconciliations();
    Map<String, Long> statuses =
        lines.stream()
            .collect(Collectors.groupingBy(Reconciliations.Stored::status, Collectors.counting()));
    if (lines.isEmpty()) {
      return;
    }
    out.println(
        "Grants     "
            + Arrays.stream(ReconciliationStatus.values())
                .map(ReconciliationStatus::word)
                .filter(statuses::containsKey)
                .map(status -> statuses.get(status) + " " + status)
                .collect(Collectors.joining(", ")));
    outcome
        .years()
        .forEach(
            (year, total) ->
                out.println(
                    String.format(
                        Locale.ROOT,
                        "%d       %s of %s NOK",
                        year,
                        shown(total.submitted()),
                        shown(total.granted()))));
  }

  private String shown(BigDecimal amount) {
    return kroner.format(amount);
  }

  /** What keeps a register, a rate or a file from counting must not be found out by chance. */
  private static void printTrouble(List<FindingRecord> findings, PrintWriter out) {
    for (FindingRecord finding : findings) {
      if (!finding.file().isEmpty() && finding.severity() == Severity.ERROR) {
        out.println(
            String.format(
                Locale.ROOT,
                "Attention  %s %s%s: %s Found: %s. %s",
                finding.file(),
                finding.sheet().isEmpty() ? "" : finding.sheet() + " ",
                finding.cell(),
                finding.type().meaning(),
                finding.found(),
                finding.type().remedy()));
      }
    }
  }
}
