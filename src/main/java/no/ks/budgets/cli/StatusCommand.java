package no.ks.budgets.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.ks.budgets.job.Outcome;
import no.ks.budgets.ledger.Reconciliations;
import no.ks.budgets.ledger.Runs;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says how things stand, without running anything. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Shows the last runs, open rejected rows and unreconciled grants.")
final class StatusCommand implements Callable<Integer> {

  private static final int RUNS_SHOWN = 5;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  @ParentCommand private PartnerBudgets program;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (ConsoleProgress progress = new ConsoleProgress(out, false)) {
      return Application.in(program.home(), progress, context -> print(context, out));
    }
  }

  private static int print(ConfigurableApplicationContext context, PrintWriter out) {
    List<Runs.Run> runs = context.getBean(Runs.class).latest(RUNS_SHOWN);
    out.println(runs.isEmpty() ? "Nothing was run yet." : "Last runs");
    for (Runs.Run run : runs) {
      out.println(
          String.format(
              Locale.ROOT,
              "  %s  %-11s  %s",
              TIME.format(run.startedAt()),
              run.state().word(),
              run.name()));
    }
    Outcome outcome = context.getBean(Outcome.class);
    out.println("Open rejected rows: " + outcome.openRejectedRows());
    List<Reconciliations.Stored> unreconciled =
        outcome.reconciliations().stream().filter(line -> !line.isReconciled()).toList();
    out.println("Unreconciled grants: " + unreconciled.size());
    for (Reconciliations.Stored line : unreconciled) {
      out.println(
          String.format(
              Locale.ROOT,
              "  %-7s %d %-8s %-12s granted %14s, submitted %14s",
              line.projectCode(),
              line.year(),
              line.funder(),
              line.status(),
              line.granted().toPlainString(),
              line.submitted().toPlainString()));
    }
    out.flush();
    return 0;
  }
}
