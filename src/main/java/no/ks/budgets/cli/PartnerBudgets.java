package no.ks.budgets.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import no.ks.budgets.job.Home;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The program: one command a purpose. Exit codes: 0 completed, 1 failed, 2 wrong usage, 3 completed
 * with open rejected rows or unreconciled grants where {@code run --fail-on-rejects} asked for
 * that.
 */
@Command(
    name = "partner-budgets",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    subcommands = {
      RunCommand.class,
      ServeCommand.class,
      StatusCommand.class,
      ExplainCommand.class,
      WithdrawCommand.class,
      DecisionsCommand.class,
      TemplateCommand.class,
      RulesCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    description =
        "Turns the budget spreadsheets of partner offices into one consolidated, reconciled budget.",
    footer = {
      "",
      "Exit codes: 0 completed; 1 failed; 2 wrong usage; 3 completed, but --fail-on-rejects was",
      "given and there are open rejected rows or unreconciled grants."
    })
public final class PartnerBudgets implements Runnable {

  @Option(
      names = "--home",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The folder that holds jobs, input and output; by default the current one.")
  private Path home = Path.of("");

  @Spec private CommandSpec spec;

  /** Runs the command that the arguments name and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    // What people read does not depend on whose machine it is.
    Locale.setDefault(Locale.ROOT);
    return new CommandLine(new PartnerBudgets())
        .setExecutionExceptionHandler(
            (failure, commandLine, parsed) -> explained(failure, commandLine));
  }

  /** A failure is one message that says what to do; its stack trace is in the log. */
  private static int explained(Exception failure, CommandLine commandLine) {
    PrintWriter error = commandLine.getErr();
    String message = failure.getMessage();
    error.println(message == null ? failure.toString() : message);
    error.flush();
    return failure instanceof UsageError
        ? CommandLine.ExitCode.USAGE
        : CommandLine.ExitCode.SOFTWARE;
  }

  Home home() {
    return new Home(home);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say which command to run.");
  }
}
