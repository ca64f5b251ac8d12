package no.ks.budgets.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.ks.budgets.cli.ConsoleWords.Label;
import no.ks.budgets.finding.Language;
import no.ks.budgets.job.Home;
import no.ks.budgets.job.JobFiles;
import no.ks.budgets.job.MistakeWords;
import no.ks.budgets.job.RunJobs;
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
 *
 * <p>It speaks the language of the reports, which the job file of the home says. Help and mistakes
 * of usage are printed before a home is opened, so its path is looked for among the arguments
 * first; where there is no such job file, the language is English.
 */
@Command(
    name = PartnerBudgets.NAME,
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
    sortOptions = false)
public final class PartnerBudgets implements Callable<Integer> {

  static final String NAME = "partner-budgets";

  private static final String HOME = "--home";

  private final ConsoleWords words;

  @Option(names = HOME, paramLabel = "DIR", scope = ScopeType.INHERIT)
  private Path home = Path.of("");

  @Spec private CommandSpec spec;

  private PartnerBudgets(ConsoleWords words) {
    this.words = words;
  }

  /** Runs the command that the arguments name and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(commandLine(arguments).execute(arguments));
  }

  static CommandLine commandLine(String... arguments) {
    // What people read does not depend on whose machine it is.
    Locale.setDefault(Locale.ROOT);
    Language language = JobFiles.languageOf(new Home(homeAmong(arguments)));
    ConsoleWords words = new ConsoleWords(language);
    CommandLine commandLine = new CommandLine(new PartnerBudgets(words));
    HelpTexts.in(language).giveTo(commandLine);
    return commandLine
        .setExecutionExceptionHandler(
            (failure, command, parsed) ->
                explained(failure, command, words, MistakeWords.in(language)))
        .setParameterExceptionHandler((mistake, given) -> misused(mistake, words));
  }

  /** The home as it is typed, before anything is known to be typed properly. */
  private static Path homeAmong(String... arguments) {
    String typed = "";
    for (int index = 0; index < arguments.length; index++) {
      if (arguments[index].startsWith(HOME + "=")) {
        typed = arguments[index].substring(HOME.length() + 1);
      } else if (arguments[index].equals(HOME) && index + 1 < arguments.length) {
        typed = arguments[index + 1];
      }
    }
    try {
      return Path.of(typed);
    } catch (InvalidPathException mistake) {
      // It is refused when it is parsed, in English.
      return Path.of("");
    }
  }

  /** A failure is one message that says what to do; its stack trace is in the log. */
  private static int explained(
      Exception failure, CommandLine commandLine, ConsoleWords words, MistakeWords mistakes) {
    PrintWriter error = commandLine.getErr();
    String message =
        mistakes.said(failure.getMessage() == null ? failure.toString() : failure.getMessage());
    error.println(
        failure instanceof RunJobs.RunFailed ? words.of(Label.RUN_FAILED, message) : message);
    error.flush();
    return failure instanceof UsageError
        ? CommandLine.ExitCode.USAGE
        : CommandLine.ExitCode.SOFTWARE;
  }

  private static int misused(ParameterException mistake, ConsoleWords words) {
    return shownHowToUse(mistake.getCommandLine(), new MistypedCommand(mistake, words).message());
  }

  private static int shownHowToUse(CommandLine command, String message) {
    PrintWriter error = command.getErr();
    error.println(message);
    command.usage(error);
    error.flush();
    return CommandLine.ExitCode.USAGE;
  }

  Home home() {
    return new Home(home);
  }

  ConsoleWords words() {
    return words;
  }

  @Override
  public Integer call() {
    return shownHowToUse(spec.commandLine(), words.of(Label.WHICH_COMMAND));
  }
}
