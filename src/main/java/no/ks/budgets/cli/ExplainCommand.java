package no.ks.budgets.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.ks.budgets.ledger.ExplainedLines;
import no.ks.budgets.ledger.Explanations;
import no.ks.budgets.ledger.Explanations.Question;
import no.ks.budgets.ledger.Registers;
import no.ks.budgets.register.Candidates;
import no.ks.budgets.register.Funders;
import no.ks.budgets.register.Project;
import no.ks.budgets.register.ProjectMatcher;
import no.ks.budgets.register.Register;
import no.ks.budgets.register.TypedProject;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Leads from the figures of a project down to the cells that they are made of. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    customSynopsis = "partner-budgets explain [-hV] [--home=DIR] PROJECT [YEAR] [FUNDER]",
    description = {
      "Shows where the figures of a project come from: offices, files, cells, rates",
      "and what reviewers decided; and what was sent but does not count, and why."
    })
final class ExplainCommand implements Callable<Integer> {

  @ParentCommand private PartnerBudgets program;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PROJECT [YEAR] [FUNDER]",
      hideParamSyntax = true,
      description =
          "Code or name of the project, as people type it; a budget year; and behind a year a"
              + " funder.")
  private List<String> words = List.of();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (ConsoleProgress progress = new ConsoleProgress(out, false)) {
      return Application.in(program.home(), progress, context -> explain(context, out));
    }
  }

  private int explain(ConfigurableApplicationContext context, PrintWriter out) {
    Registers registers = context.getBean(Registers.class);
    Optional<Register> register = registers.inForce().map(Registers.Version::register);
    if (register.isEmpty()) {
      out.println(
          "There is nothing to explain yet: no register was imported. Put one into input/register,"
              + " the budgets into input, and run 'run'.");
      out.flush();
      return 0;
    }
    TypedQuestion typed = TypedQuestion.of(words);
    Project project = project(typed.project(), register.get(), registers);
    new ExplanationText(
            context.getBean(Explanations.class), context.getBean(ExplainedLines.class), out)
        .print(
            project,
            new Question(project.code(), typed.year(), funder(typed.funder(), register.get())));
    out.flush();
    return 0;
  }

  /** A budget may still count for a project that only an earlier register has. */
  private static Project project(String typed, Register register, Registers registers) {
    return ProjectMatcher.of(register)
        .match(TypedProject.of(typed))
        .fold(
            project -> project,
            several -> {
              throw unclear("Several projects may be called " + typed, several);
            },
            unknown ->
                registers
                    .lastKnown(typed.toUpperCase(Locale.ROOT))
                    .orElseThrow(() -> unclear("No project is called " + typed, unknown)));
  }

  private static UsageError unclear(String reason, Candidates candidates) {
    List<String> near =
        candidates.nearestFirst().stream()
            .map(Candidates.Candidate::project)
            .map(
                project -> project.code() + " (" + project.title() + ", " + project.country() + ")")
            .toList();
    return new UsageError(
        reason
            + (near.isEmpty() ? "" : "; the nearest are " + String.join(", ", near))
            + ". Give its code, as output/latest/csv/overview.csv shows it.");
  }

  private static @Nullable String funder(@Nullable String typed, Register register) {
    return typed == null ? null : Funders.of(register).code(typed).orElse(typed);
  }
}
