package no.ks.budgets.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: one command a purpose, each with its help and its exit code. */
@Command(
    name = "partner-budgets",
    mixinStandardHelpOptions = true,
    description = "Turns the budget spreadsheets of partner offices into one reconciled budget.")
public final class PartnerBudgets implements Runnable {

  @Spec private CommandSpec spec;

  /** Runs the command that the arguments name and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new PartnerBudgets()).execute(arguments));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say which command to run.");
  }
}
