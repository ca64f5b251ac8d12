package no.ks.budgets.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.ks.budgets.finding.Language;
import no.ks.budgets.job.Home;
import no.ks.budgets.job.Progress;
import no.ks.budgets.job.Serving;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.springframework.context.ConfigurableApplicationContext;

/** A home that is served by a clock that a test moves: each look is one turn of the loop. */
final class ServedHome {

  private static final ConsoleWords WORDS = new ConsoleWords(Language.ENGLISH);

  private final TestHome home;
  private final SettableClock clock;
  private final ConfigurableApplicationContext context;
  private final StringWriter printed;

  private ServedHome(
      TestHome home,
      SettableClock clock,
      ConfigurableApplicationContext context,
      StringWriter printed) {
    this.home = home;
    this.clock = clock;
    this.context = context;
    this.printed = printed;
  }

  /** Starts to serve, does what a test does meanwhile, and stops. */
  static void serve(TestHome home, SettableClock clock, Consumer<ServedHome> meanwhile)
      throws IOException {
    StringWriter printed = new StringWriter();
    try (ConsoleProgress progress = console(printed)) {
      serve(home, clock, progress, printed, meanwhile);
    }
  }

  static void serve(
      TestHome home,
      SettableClock clock,
      Progress progress,
      StringWriter printed,
      Consumer<ServedHome> meanwhile)
      throws IOException {
    try {
      Application.in(
          new Home(home.folder()),
          WORDS,
          progress,
          clock,
          ServeCommand.settings(ServeCommand.LogFormat.text),
          context -> {
            ServedHome served = new ServedHome(home, clock, context, printed);
            served.serving().begin();
            meanwhile.accept(served);
            return 0;
          });
    } finally {
      TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
    }
  }

  private static ConsoleProgress console(StringWriter printed) {
    return new ConsoleProgress(new PrintWriter(printed), false, WORDS);
  }

  ConfigurableApplicationContext context() {
    return context;
  }

  Serving serving() {
    return context.getBean(Serving.class);
  }

  String printed() {
    return printed.toString();
  }

  /** One look. */
  ServedHome look() {
    serving().look();
    return this;
  }

  /** Two looks, so far apart that whatever lies there has had time to settle. */
  ServedHome settle() {
    return lookLater().lookLater();
  }

  /** A look after enough time that the inbox is looked at, too. */
  ServedHome lookLater() {
    clock.forward(Duration.ofSeconds(30));
    return look();
  }

  /** How many runs published something. */
  int published() {
    return runs(home).size();
  }

  static List<String> runs(TestHome home) {
    if (!Files.isDirectory(home.output())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(home.output())) {
      return folders
          .map(folder -> String.valueOf(folder.getFileName()))
          .filter(name -> name.contains("-run"))
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
