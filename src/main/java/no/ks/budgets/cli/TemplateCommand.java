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
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a workbook for a partner office to fill in: its projects and grants,",
      "what it sent last, drop-downs and guidance. Filled in, it reads without findings."
    })
final class TemplateCommand implements Callable<Integer> {

  @ParentCommand private PartnerBudgets program;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PROJECT",
      description = "Projects by code or name, such as BA-01.")
  private List<String> typedProjects = List.of();

  @Option(
      names = "--office",
      paramLabel = "NAME",
      description = "The office; by default the only one of the projects, else it is to choose.")
  private String typedOffice = "";

  @Option(
      names = "--language",
      paramLabel = "LL",
      description = "The language: en (default), nb, bs, ru or fr.")
  private String code = Language.ENGLISH.code();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write it; by default template-OFFICE.xlsx in the current folder.")
  private @Nullable Path output;

  @Option(names = "--force", description = "Replaces a file that is there already.")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Language language = language();
    try (ConsoleProgress progress = new ConsoleProgress(out, false)) {
      return Application.in(program.home(), progress, context -> write(context, language, out));
    }
  }

  private Language language() {
    return Language.ofCode(code.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new UsageError(
                    "There is no template in the language "
                        + code
                        + ". Take one of "
                        + Arrays.stream(Language.values())
                            .map(Language::code)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private int write(ConfigurableApplicationContext context, Language language, PrintWriter out) {
    Register register =
        context
            .getBean(Registers.class)
            .inForce()
            .orElseThrow(
                () ->
                    new UsageError(
                        "There is no register of projects and grants yet. 'run' takes in the one in"
                            + " input/register."))
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
          "The file " + target + " cannot be written. The system says: " + unwritable, unwritable);
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
                        "Several projects are called " + typed + ": " + nearest(several) + ".");
                  },
                  near -> {
                    throw new UsageError(
                        "No project of the register is called "
                            + typed
                            + "."
                            + nearest(near, typed, register));
                  }));
    }
    return List.copyOf(projects);
  }

  private static String nearest(Candidates candidates) {
    return inWords(candidates.nearestFirst().stream().map(Candidates.Candidate::project));
  }

  /** The projects that are near or, where none is, those whose codes begin alike. */
  private static String nearest(Candidates candidates, String typed, Register register) {
    String begin = typed.substring(0, Math.min(2, typed.length())).toUpperCase(Locale.ROOT);
    String near =
        candidates.nearestFirst().isEmpty()
            ? inWords(
                register.projects().stream().filter(project -> project.code().startsWith(begin)))
            : nearest(candidates);
    return near.isEmpty() ? "" : " The nearest are " + near + ".";
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
              "The register has no office "
                  + typedOffice
                  + " for "
                  + project.code()
                  + ". It has "
                  + String.join(", ", names.officesOf(project))
                  + ".");
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
      throw new UsageError(
          "There is a file "
              + target
              + " already. Give another --output, or --force to replace it.");
    }
    return target.normalize();
  }
}
