package no.ks.budgets.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import no.ks.budgets.ledger.Withdrawals;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes a file out again: nothing in it counts, and what it had replaced counts again. */
@Command(
    name = "withdraw",
    mixinStandardHelpOptions = true,
    description = {
      "Takes a file out again: nothing in it counts, and what it had replaced counts again.",
      "The next run publishes it."
    })
final class WithdrawCommand implements Callable<Integer> {

  @ParentCommand private PartnerBudgets program;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "Path of the file in the inbox, as files.csv shows it.")
  private String file = "";

  @Option(names = "--undo", description = "Lets the file count again.")
  private boolean undo;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (ConsoleProgress progress = new ConsoleProgress(out, false)) {
      return Application.in(program.home(), progress, context -> change(context, out));
    }
  }

  private int change(ConfigurableApplicationContext context, PrintWriter out) {
    Withdrawals withdrawals = context.getBean(Withdrawals.class);
    Clock clock = context.getBean(Clock.class);
    String path = file.replace('\\', '/');
    String reviewer = System.getProperty("user.name", "unknown");
    Withdrawals.Outcome outcome =
        undo
            ? withdrawals.undo(path, reviewer, clock.instant())
            : withdrawals.withdraw(path, reviewer, clock.instant());
    if (outcome != Withdrawals.Outcome.DONE) {
      throw new UsageError(reason(outcome, path));
    }
    out.println(
        path
            + (undo ? " counts again" : " is withdrawn")
            + "; 'run' publishes it."
            + (undo ? "" : " To undo it: withdraw " + path + " --undo"));
    out.flush();
    return 0;
  }

  private static String reason(Withdrawals.Outcome outcome, String path) {
    return switch (outcome) {
      case UNKNOWN_FILE ->
          "No file "
              + path
              + " was ever received. Give its path in the inbox, as output/latest/csv/files.csv"
              + " shows it.";
      case REVIEW_DOCUMENT ->
          path
              + " is a review document, which is no budget. Decide anew in a later one instead;"
              + " what it decided about names of projects is taken back by 'decisions'.";
      case NOTHING_TO_WITHDRAW ->
          "Nothing in " + path + " counts: it was held, or it is withdrawn already.";
      case NOTHING_TO_UNDO -> path + " is not withdrawn.";
      case DONE -> throw new IllegalArgumentException("Nothing went wrong with " + path);
    };
  }
}
