package no.ks.budgets.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import no.ks.budgets.cli.ConsoleWords.Label;
import no.ks.budgets.ledger.MatchDecisions;
import no.ks.budgets.ledger.MatchDecisions.MatchDecision;
import no.ks.budgets.review.SpreadsheetText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists which projects reviewers decided that offices mean, and takes such a decision back. */
@Command(name = "decisions", mixinStandardHelpOptions = true)
final class DecisionsCommand implements Callable<Integer> {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "country",
          "office",
          "project_code",
          "reviewer",
          "decided_at",
          "document",
          "state");

  private static final int NONE = 0;

  @ParentCommand private PartnerBudgets program;

  @Spec private CommandSpec spec;

  @Option(names = "--take-back", paramLabel = "ID")
  private int takeBack = NONE;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (ConsoleProgress progress = new ConsoleProgress(out, false, program.words())) {
      return Application.in(
          program.home(),
          program.words(),
          progress,
          context -> takeBack == NONE ? list(context, out) : takeBack(context, out));
    }
  }

  private static int list(ConfigurableApplicationContext context, PrintWriter out) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader(COLUMNS.toArray(String[]::new))
            .setRecordSeparator('\n')
            .get();
    try {
      CSVPrinter csv = new CSVPrinter(out, format);
      for (MatchDecision decision : context.getBean(MatchDecisions.class).all()) {
        csv.printRecord(
            decision.id(),
            SpreadsheetText.harmless(decision.name()),
            SpreadsheetText.harmless(decision.country()),
            SpreadsheetText.harmless(decision.office()),
            decision.projectCode(),
            SpreadsheetText.harmless(decision.reviewer()),
            decision.decidedAt(),
            SpreadsheetText.harmless(decision.document()),
            decision.state());
      }
      csv.flush();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return 0;
  }

  private int takeBack(ConfigurableApplicationContext context, PrintWriter out) {
    Clock clock = context.getBean(Clock.class);
    String reviewer = System.getProperty("user.name", "unknown");
    if (!context.getBean(MatchDecisions.class).takeBack(takeBack, reviewer, clock.instant())) {
      throw new UsageError(program.words().of(Label.NO_DECISION, takeBack));
    }
    out.println(program.words().of(Label.DECISION_TAKEN_BACK, takeBack));
    out.flush();
    return 0;
  }
}
