package no.ks.budgets.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.ks.budgets.cli.ConsoleWords.Label;
import no.ks.budgets.job.Outcome;
import no.ks.budgets.ledger.Reconciliations;
import no.ks.budgets.ledger.Runs;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says how things stand, without running anything. */
@Command(name = "status", mixinStandardHelpOptions = true)
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
    try (ConsoleProgress progress = new ConsoleProgress(out, false, program.words())) {
      return Application.in(
          program.home(),
          program.words(),
          progress,
          context -> print(context, program.words(), out));
    }
  }

  private static int print(
      ConfigurableApplicationContext context, ConsoleWords words, PrintWriter out) {
    List<Runs.Run> runs = context.getBean(Runs.class).latest(RUNS_SHOWN);
    out.println(words.of(runs.isEmpty() ? Label.NOTHING_WAS_RUN : Label.LAST_RUNS));
    for (Runs.Run run : runs) {
      out.println(
          String.format(
              Locale.ROOT,
              "  %s  %-11s  %s",
              TIME.format(run.startedAt()),
              words.state(run.state()),
              run.name()));
    }
    Outcome outcome = context.getBean(Outcome.class);
    out.println(words.of(Label.OPEN_REJECTED_ROWS, outcome.openRejectedRows()));
    List<Reconciliations.Stored> unreconciled =
        outcome.reconciliations().stream().filter(line -> !line.isReconciled()).toList();
    out.println(words.of(Label.UNRECONCILED_GRANTS, unreconciled.size()));
    for (Reconciliations.Stored line : unreconciled) {
      out.println(
          String.format(
              Locale.ROOT,
              "  %-7s %d %-8s %-15s %s",
              line.projectCode(),
              line.year(),
              line.funder(),
              words.status(line),
              words.of(
                  Label.GRANTED_AND_SUBMITTED,
                  aligned(line.granted()),
                  aligned(line.submitted()))));
    }
    out.flush();
    return 0;
  }

  private static String aligned(BigDecimal amount) {
    return String.format(Locale.ROOT, "%14s", ExactAmount.of(amount));
  }
}
