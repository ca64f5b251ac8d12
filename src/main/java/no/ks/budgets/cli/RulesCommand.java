package no.ks.budgets.cli;

import java.io.PrintWriter;
import java.util.Locale;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.finding.FindingWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints the catalogue of findings. */
@Command(name = "rules", mixinStandardHelpOptions = true)
final class RulesCommand implements Runnable {

  @ParentCommand private PartnerBudgets program;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    ConsoleWords words = program.words();
    FindingWords findings = words.findings();
    for (FindingType type : FindingType.values()) {
      out.println(
          String.format(
              Locale.ROOT,
              "%s (%s): %s",
              type.code(),
              words.severity(type.severity()),
              findings.title(type)));
      out.println("  " + findings.meaning(type));
      out.println("  " + findings.remedy(type));
    }
    out.flush();
  }
}
