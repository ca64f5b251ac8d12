package no.ks.budgets.cli;

import java.io.PrintWriter;
import java.util.Locale;
import no.ks.budgets.finding.FindingType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the catalogue of findings. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Lists every finding there can be: code, severity, what is wrong, what to do.")
final class RulesCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    for (FindingType type : FindingType.values()) {
      out.println(
          String.format(
              Locale.ROOT, "%s (%s): %s", type.code(), type.severity().word(), type.title()));
      out.println("  " + type.meaning());
      out.println("  " + type.remedy());
    }
    out.flush();
  }
}
