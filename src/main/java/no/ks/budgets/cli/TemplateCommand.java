package no.ks.budgets.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.budgets.cli.ConsoleWords.Label;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.ConsolidatedBudgets;
import no.ks.budgets.ledger.LineRecord;
import no.ks.budgets.ledger.Registers;
import no.ks.budgets.register.Candidates;
import no.ks.budgets.register.OfficeNames;
import no.ks.budgets.register.Project;
import no.ks.budgets.register.ProjectMatcher;
import no.ks.budgets.register.Register;
import no.ks.budgets.register.TypedProject;
import no.ks.budgets.review.TemplateWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a workbook that a partner office fills in. */
@Command(name = "template", mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

  @ParentCommand private PartnerBudgets program;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "PROJECT", descriptionKey = "project")
  private List<String> typedProjects = List.of();

  @Option(names = "--office", paramLabel = "NAME")
  private String typedOffice = "";

  @Option(names = "--language", paramLabel = "LL")
  private String code = Language.ENGLISH.code();

  @Option(names = "--output", paramLabel = "FILE")
  private @Nullable Path output;

  @Option(names = "--force")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Language language = language();
    try (ConsoleProgress progress = new ConsoleProgress(out, false, program.words())) {
      return Application.in(
          program.home(), program.words(), progress, context -> write(context, language, out));
    }
  }

  private Language language() {
    return Language.ofCode(code.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new UsageError(
                    program
                        .words()
                        .of(
                            Label.NO_TEMPLATE_LANGUAGE,
                            code,
                            Arrays.stream(Language.values())
                                .map(Language::code)
                                .collect(Collectors.joining(", ")))));
  }

  private int write(ConfigurableApplicationContext context, Language language, PrintWriter out) {
    Register register =
        context
            .getBean(Registers.class)
            .inForce()
            .orElseThrow(() -> new UsageError(program.words().of(Label.NO_REGISTER)))
            .register();
    List<Project> projects = projects(register);
    String office = office(OfficeNames.of(register), projects);
    List<LineRecord> lines =
        office.isEmpty()
            ? List.of()
            : context
                .getBean(ConsolidatedBudgets.class)
                .linesOf(office, projects.stream().map(Project::code).collect(Collectors.toSet()));
    TemplateWorkbook template = new TemplateWorkbook(register, projects, office, lines, language);
    Path target = target(template.fileName());
    try {
      template.save(target);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(
          program.words().of(Label.FILE_CANNOT_BE_WRITTEN, target, unwritable), unwritable);
    }
    out.println(target);
    out.flush();
    return 0;
  }

  private List<Project> projects(Register register) {
    ProjectMatcher matcher = ProjectMatcher.of(register);
    Set<Project> projects = new LinkedHashSet<>();
    for (String typed : typedProjects) {
      projects.add(
          matcher
              .match(TypedProject.of(typed))
              .fold(
                  project -> project,
                  several -> {
                    throw new UsageError(
                        program.words().of(Label.SEVERAL_ARE_CALLED, typed, nearest(several)));
                  },
                  near -> {
                    throw new UsageError(unknown(typed, nearest(near, typed, register)));
                  }));
    }
    return List.copyOf(projects);
  }

  private String unknown(String typed, String nearest) {
    return nearest.isEmpty()
        ? program.words().of(Label.NONE_OF_REGISTER, typed)
        : program.words().of(Label.NONE_OF_REGISTER_NEAREST, typed, nearest);
  }

  private static String nearest(Candidates candidates) {
    return inWords(candidates.nearestFirst().stream().map(Candidates.Candidate::project));
  }

  /** The projects that are near or, where none is, those whose codes begin alike. */
  private static String nearest(Candidates candidates, String typed, Register register) {
    String begin = typed.substring(0, Math.min(2, typed.length())).toUpperCase(Locale.ROOT);
    return candidates.nearestFirst().isEmpty()
        ? inWords(register.projects().stream().filter(project -> project.code().startsWith(begin)))
        : nearest(candidates);
  }

  private static String inWords(Stream<Project> projects) {
    return projects
        .map(project -> project.code() + " (" + project.country() + ")")
        .collect(Collectors.joining(", "));
  }

  /** The office that sends for all the projects; empty where none was given and several may. */
  private String office(OfficeNames names, List<Project> projects) {
    Set<Optional<String>> offices = new LinkedHashSet<>();
    for (Project project : projects) {
      if (typedOffice.isBlank()) {
        offices.add(names.onlyOffice(project));
      } else {
        Optional<String> office = names.officeOf(project, typedOffice);
        if (office.isEmpty()) {
          throw new UsageError(
              program
                  .words()
                  .of(
                      Label.NO_OFFICE,
                      typedOffice,
                      project.code(),
                      String.join(", ", names.officesOf(project))));
        }
        offices.add(office);
      }
    }
    return offices.size() == 1 ? offices.iterator().next().orElse("") : "";
  }

  private Path target(String fileName) {
    Path given = output == null ? Path.of(fileName) : output;
    Path target = (Files.isDirectory(given) ? given.resolve(fileName) : given).toAbsolutePath();
    if (Files.exists(target) && !force) {
      throw new UsageError(program.words().of(Label.FILE_IS_THERE, target));
    }
    return target.normalize();
  }
}
