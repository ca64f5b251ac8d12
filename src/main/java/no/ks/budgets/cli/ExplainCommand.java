package no.ks.budgets.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.ks.budgets.cli.ConsoleWords.Label;
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
    customSynopsis = "partner-budgets explain [-hV] [--home=DIR] PROJECT [YEAR] [FUNDER]")
final class ExplainCommand implements Callable<Integer> {

  @ParentCommand private PartnerBudgets program;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PROJECT [YEAR] [FUNDER]",
      hideParamSyntax = true,
      descriptionKey = "question")
  private List<String> words = List.of();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (ConsoleProgress progress = new ConsoleProgress(out, false, program.words())) {
      return Application.in(
          program.home(), program.words(), progress, context -> explain(context, out));
    }
  }

  private int explain(ConfigurableApplicationContext context, PrintWriter out) {
    Registers registers = context.getBean(Registers.class);
    Optional<Register> register = registers.inForce().map(Registers.Version::register);
    if (register.isEmpty()) {
      out.println(program.words().of(Label.NOTHING_TO_EXPLAIN));
      out.flush();
      return 0;
    }
    TypedQuestion typed = TypedQuestion.of(words);
    Project project = project(typed.project(), register.get(), registers);
    new ExplanationText(
            context.getBean(Explanations.class),
            context.getBean(ExplainedLines.class),
            program.words(),
            out)
        .print(
            project,
            new Question(project.code(), typed.year(), funder(typed.funder(), register.get())));
    out.flush();
    return 0;
  }

  /** A budget may still count for a project that only an earlier register has. */
  private Project project(String typed, Register register, Registers registers) {
    return ProjectMatcher.of(register)
        .match(TypedProject.of(typed))
        .fold(
            project -> project,
            several -> {
              throw unclear(Label.SEVERAL_MAY_BE_CALLED, typed, several);
            },
            unknown ->
                registers
                    .lastKnown(typed.toUpperCase(Locale.ROOT))
                    .orElseThrow(() -> unclear(Label.NO_PROJECT_IS_CALLED, typed, unknown)));
  }

  private UsageError unclear(Label reason, String typed, Candidates candidates) {
    List<String> near =
        candidates.nearestFirst().stream()
            .map(Candidates.Candidate::project)
            .map(
                project -> project.code() + " (" + project.title() + ", " + project.country() + ")")
            .toList();
    ConsoleWords words = program.words();
    String nearest = near.isEmpty() ? "" : words.of(Label.NEAREST, String.join(", ", near));
    return new UsageError(words.of(reason, typed, nearest));
  }

  private static @Nullable String funder(@Nullable String typed, Register register) {
    return typed == null ? null : Funders.of(register).code(typed).orElse(typed);
  }
}
