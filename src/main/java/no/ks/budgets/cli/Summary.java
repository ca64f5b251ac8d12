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
import no.ks.budgets.cli.ConsoleWords.Label;
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

  private static final int WIDTH_OF_LABEL = 10;

  private final Outcome outcome;
  private final Home home;
  private final ConsoleWords words;
  private final DecimalFormat kroner;

  Summary(Outcome outcome, Home home, ConsoleWords words) {
    this.outcome = outcome;
    this.words = words;
    this.home = home;
    DecimalFormatSymbols norwegian = DecimalFormatSymbols.getInstance(Locale.ROOT);
    norwegian.setGroupingSeparator(' ');
    norwegian.setDecimalSeparator(',');
    this.kroner = new DecimalFormat("#,##0", norwegian);
    this.kroner.setRoundingMode(RoundingMode.HALF_UP);
  }

  void print(RunJobs.Completed completed, PrintWriter out) {
    out.println(line(Label.RUN, completed.run().name()));
    outcome
        .register()
        .ifPresent(
            version ->
                out.println(
                    line(
                        Label.REGISTER,
                        words.of(
                            Label.REGISTER_HOLDS,
                            words.counted(
                                version.register().projects().size(),
                                Label.PROJECT,
                                Label.PROJECTS),
                            words.counted(
                                version.register().grants().size(), Label.GRANT, Label.GRANTS),
                            version.name()))));
    printFiles(outcome.files(), out);
    printReconciliation(out);
    printTrouble(outcome.runFindings(completed.run().id()), out);
    completed
        .output()
        .ifPresent(
            folder -> {
              String latest = shown(home.output().resolve("latest"));
              out.println(line(Label.LOOK_AT, latest + "/consolidated.xlsx"));
              if (outcome.openRejectedRows() > 0) {
                out.println(
                    line(
                        "",
                        words.counted(
                            outcome.openRejectedRows(),
                            Label.ROW_TO_REVIEW,
                            Label.ROWS_TO_REVIEW,
                            latest + "/rejected-rows.xlsx")));
              }
              out.println(line("", latest + "/report.html"));
            });
    out.flush();
  }

  /** A path that whoever typed the command can open from where they are. */
  private static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return (path.startsWith(here) ? here.relativize(path) : path).toString();
  }

  private String line(Label label, String text) {
    return line(words.of(label), text);
  }

  private static String line(String label, String text) {
    return String.format(Locale.ROOT, "%-" + WIDTH_OF_LABEL + "s %s", label, text);
  }

  private void printFiles(List<FileRecord> files, PrintWriter out) {
    Map<FileRecord.Status, Long> statuses =
        files.stream().collect(Collectors.groupingBy(FileRecord::status, Collectors.counting()));
    out.println(
        line(
            Label.FILES,
            files.size()
                + ": "
                + Arrays.stream(FileRecord.Status.values())
                    .filter(statuses::containsKey)
                    .map(status -> statuses.get(status) + " " + words.status(status))
                    .collect(Collectors.joining(", "))));
    out.println(
        line(
            Label.ROWS,
            words.of(
                Label.ROWS_BALANCE,
                files.stream().mapToLong(FileRecord::rowsRead).sum(),
                files.stream().mapToLong(FileRecord::rowsAccepted).sum(),
                files.stream().mapToLong(FileRecord::rowsRejected).sum(),
                files.stream().mapToLong(FileRecord::rowsIgnored).sum())));
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
        line(
            Label.RECONCILED,
            Arrays.stream(ReconciliationStatus.values())
                .filter(status -> statuses.containsKey(status.word()))
                .map(status -> statuses.get(status.word()) + " " + words.status(status))
                .collect(Collectors.joining(", "))));
    outcome
        .years()
        .forEach(
            (year, total) ->
                out.println(
                    line(
                        String.valueOf(year),
                        words.of(
                            Label.SUBMITTED_OF_GRANTED,
                            shown(total.submitted()),
                            shown(total.granted())))));
  }

  private String shown(BigDecimal amount) {
    return kroner.format(amount);
  }

  /** What keeps a register, a rate or a file from counting must not be found out by chance. */
  private void printTrouble(List<FindingRecord> findings, PrintWriter out) {
    for (FindingRecord finding : findings) {
      if (!finding.file().isEmpty() && finding.severity() == Severity.ERROR) {
        out.println(
            line(
                Label.ATTENTION,
                finding.file()
                    + " "
                    + (finding.sheet().isEmpty() ? "" : finding.sheet() + " ")
                    + finding.cell()
                    + ": "
                    + words.of(
                        Label.ATTENTION_FOUND,
                        words.findings().meaning(finding.type()),
                        words.findings().found(finding.found()),
                        words.findings().remedy(finding.type()))));
      }
    }
  }
}
