package no.ks.budgets.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import no.ks.budgets.job.Home;
import no.ks.budgets.job.Monitoring;
import no.ks.budgets.job.ServeTexts;
import no.ks.budgets.job.Serving;
import no.ks.budgets.job.StartChecks;
import no.ks.budgets.job.StopRequest;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs jobs by their schedules and as files arrive, until the process is told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  private static final int HIGHEST_PORT = 65_535;

  /** How the log is written. */
  enum LogFormat {
    text,
    json
  }

  @ParentCommand private PartnerBudgets program;

  @Spec private CommandSpec spec;

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "9480")
  private int port;

  @Option(names = "--log-format", paramLabel = "FORMAT", defaultValue = "text")
  private LogFormat logFormat;

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new UsageError("--port must be from 0 to " + HIGHEST_PORT);
    }
    PrintWriter out = spec.commandLine().getOut();
    Home home = program.home();
    try (GracefulEnd end = GracefulEnd.watched();
        ConsoleProgress progress = new ConsoleProgress(out, false, program.words())) {
      return Application.in(
          home,
          program.words(),
          progress,
          Clock.systemUTC(),
          settings(logFormat),
          context -> end.of(serve(context, home, progress, end)));
    }
  }

  static Map<String, Object> settings(LogFormat format) {
    return format == LogFormat.json
        ? Map.of(
            "spring.profiles.active", Serving.PROFILE, "logging.structured.format.file", "logstash")
        : Map.of("spring.profiles.active", Serving.PROFILE);
  }

  private int serve(
      ConfigurableApplicationContext context,
      Home home,
      ConsoleProgress progress,
      GracefulEnd end) {
    Serving serving = context.getBean(Serving.class);
    try {
      serving.begin();
    } catch (StartChecks.NotReady notReady) {
      throw new UsageError(String.valueOf(notReady.getMessage()));
    }
    listen(context.getBean(Monitoring.class), progress);
    progress.note(ServeTexts.begins(home.folder().toString()));
    end.onSignal(context.getBean(StopRequest.class)::request);
    try {
      serving.untilStopped();
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
    }
    progress.note(ServeTexts.ended());
    return 0;
  }

  private void listen(Monitoring monitoring, ConsoleProgress progress) {
    if (port == 0) {
      return;
    }
    try {
      monitoring.listen(port);
    } catch (IOException inUse) {
      throw new UsageError(ServeTexts.portInUse(port, String.valueOf(inUse.getMessage())));
    }
    progress.note(ServeTexts.monitored(port));
  }
}
