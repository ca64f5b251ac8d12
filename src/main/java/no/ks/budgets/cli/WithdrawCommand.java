package no.ks.budgets.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import no.ks.budgets.cli.ConsoleWords.Label;
import no.ks.budgets.ledger.Withdrawals;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Takes a file out again: nothing in it counts, and what it had replaced counts again. */
@Command(name = "withdraw", mixinStandardHelpOptions = true)
final class WithdrawCommand implements Callable<Integer> {

  @ParentCommand private PartnerBudgets program;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private String file = "";

  @Option(names = "--undo")
  private boolean undo;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (ConsoleProgress progress = new ConsoleProgress(out, false, program.words())) {
      return Application.in(
          program.home(), program.words(), progress, context -> change(context, out));
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
      throw new UsageError(program.words().of(reason(outcome), path));
    }
    out.println(program.words().of(undo ? Label.COUNTS_AGAIN : Label.NOW_WITHDRAWN, path));
    out.flush();
    return 0;
  }

  private static Label reason(Withdrawals.Outcome outcome) {
    return switch (outcome) {
      case UNKNOWN_FILE -> Label.UNKNOWN_FILE;
      case REVIEW_DOCUMENT -> Label.REVIEW_DOCUMENT;
      case NOTHING_TO_WITHDRAW -> Label.NOTHING_TO_WITHDRAW;
      case NOTHING_TO_UNDO -> Label.NOT_WITHDRAWN;
      case DONE -> throw new IllegalArgumentException("Nothing went wrong");
    };
  }
}
