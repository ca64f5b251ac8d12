package no.ks.budgets.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.ks.budgets.cli.ConsoleWords.Label;
import no.ks.budgets.job.Home;
import no.ks.budgets.job.JobFile;
import no.ks.budgets.job.JobFiles;
import no.ks.budgets.job.Outcome;
import no.ks.budgets.job.RunJobs;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs the jobs once and says what came of it. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  private static final int REJECTS = 3;

  @ParentCommand private PartnerBudgets program;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "JOB", arity = "0..*", descriptionKey = "job")
  private List<String> jobs = List.of();

  @Option(names = "--fail-on-rejects")
  private boolean failOnRejects;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Home home = program.home();
    try (ConsoleProgress progress =
        new ConsoleProgress(out, System.console() != null, program.words())) {
      return Application.in(home, program.words(), progress, context -> run(context, home, out));
    }
  }

  private int run(ConfigurableApplicationContext context, Home home, PrintWriter out) {
    List<JobFile> files = chosen(context.getBean(JobFiles.class));
    Outcome outcome = context.getBean(Outcome.class);
    try {
      RunJobs.Completed completed = context.getBean(RunJobs.class).run(files);
      new Summary(outcome, home, program.words()).print(completed, out);
    } catch (JobFiles.InvalidJobFiles incomplete) {
      throw new UsageError(String.valueOf(incomplete.getMessage()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable.getMessage(), unreadable);
    }
    boolean rejects =
        outcome.openRejectedRows() > 0
            || outcome.reconciliations().stream().anyMatch(line -> !line.isReconciled());
    return failOnRejects && rejects ? REJECTS : 0;
  }

  private List<JobFile> chosen(JobFiles jobFiles) {
    if (jobs.isEmpty()) {
      return jobFiles.all();
    }
    List<JobFile> chosen = new ArrayList<>();
    for (String name : jobs) {
      chosen.add(
          jobFiles
              .named(name)
              .orElseThrow(
                  () ->
                      new UsageError(
                          program
                              .words()
                              .of(
                                  Label.NO_JOB,
                                  name,
                                  String.join(
                                      ", ",
                                      jobFiles.all().stream().map(JobFile::name).toList())))));
    }
    return chosen;
  }
}
