package no.ks.budgets.cli;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import no.ks.budgets.cli.ConsoleWords.Label;
import no.ks.budgets.inbox.Originals;
import no.ks.budgets.job.Home;
import no.ks.budgets.job.HomeLock;
import no.ks.budgets.job.JobFiles;
import no.ks.budgets.job.Product;
import no.ks.budgets.job.Progress;
import no.ks.budgets.job.ShippedDefaults;
import no.ks.budgets.review.Drafts;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** Starts what a command works with: the home, its lock, its job files, the store and the jobs. */
@SpringBootApplication(scanBasePackages = "no.ks.budgets")
class Application {

  /**
   * Does a command's work in a home that nobody else uses meanwhile.
   *
   * @throws UsageError where the home is in use or there is none, or a job file is wrong
   * @throws IOException where the store's folder cannot be written
   */
  static int in(
      Home home,
      ConsoleWords words,
      Progress progress,
      ToIntFunction<ConfigurableApplicationContext> work)
      throws IOException {
    return in(home, words, progress, Clock.systemUTC(), Map.of(), work);
  }

  /**
   * Does the same by a clock of the caller's and under settings of Spring Boot that only this
   * command has.
   *
   * @throws UsageError where the home is in use or there is none, or a job file is wrong
   * @throws IOException where the store's folder cannot be written
   */
  static int in(
      Home home,
      ConsoleWords words,
      Progress progress,
      Clock clock,
      Map<String, Object> settings,
      ToIntFunction<ConfigurableApplicationContext> work)
      throws IOException {
    // Nothing may be logged to the console before the log file is set up.
    LoggingSystem.get(Application.class.getClassLoader()).beforeInitialize();
    if (!Files.isDirectory(home.folder())) {
      throw new UsageError(words.of(Label.NO_FOLDER, home.folder()));
    }
    try (HomeLock lock =
        lock(home, words)
            .orElseThrow(() -> new UsageError(words.of(Label.HOME_IN_USE, home.folder())))) {
      ShippedDefaults defaults = prepared(home, words);
      JobFiles jobFiles = jobFiles(home, defaults);
      try (ConfigurableApplicationContext context =
          started(home, words, progress, clock, settings, defaults, jobFiles)) {
        return work.applyAsInt(context);
      }
    }
  }

  private static Optional<HomeLock> lock(Home home, ConsoleWords words) throws IOException {
    try {
      return HomeLock.take(home);
    } catch (IOException unwritable) {
      throw cannotBeWritten(home, words, unwritable);
    }
  }

  private static ShippedDefaults prepared(Home home, ConsoleWords words) throws IOException {
    try {
      Drafts.writeInto(home.drafts());
      return ShippedDefaults.layOut(home);
    } catch (IOException unwritable) {
      throw cannotBeWritten(home, words, unwritable);
    }
  }

  private static IOException cannotBeWritten(Home home, ConsoleWords words, IOException cause) {
    return new IOException(words.of(Label.STORE_CANNOT_BE_WRITTEN, home.store(), cause), cause);
  }

  private static JobFiles jobFiles(Home home, ShippedDefaults defaults) throws IOException {
    try (ValidatorFactory validators =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      return JobFiles.in(defaults.jobs(), home, validators.getValidator());
    } catch (JobFiles.InvalidJobFiles invalid) {
      throw new UsageError(String.valueOf(invalid.getMessage()));
    }
  }

  private static ConfigurableApplicationContext started(
      Home home,
      ConsoleWords words,
      Progress progress,
      Clock clock,
      Map<String, Object> settings,
      ShippedDefaults defaults,
      JobFiles jobFiles) {
    SpringApplication application = new SpringApplication(Application.class);
    Map<String, Object> properties = new HashMap<>(settings);
    properties.put("partner-budgets.home", home.folder().toString());
    application.setDefaultProperties(properties);
    ApplicationContextInitializer<GenericApplicationContext> given =
        context -> {
          context.registerBean(Home.class, () -> home);
          context.registerBean(Progress.class, () -> progress);
          context.registerBean(ShippedDefaults.class, () -> defaults);
          context.registerBean(JobFiles.class, () -> jobFiles);
          context.registerBean(Originals.class, () -> new Originals(home.originals()));
          context.registerBean(Product.class, Product::current);
          context.registerBean(Clock.class, () -> clock);
        };
    application.addInitializers(given);
    try {
      return application.run();
    } catch (RuntimeException failure) {
      throw NestedExceptionUtils.getMostSpecificCause(failure) instanceof FlywayException mismatch
          ? new IllegalStateException(
              words.of(Label.STORE_OF_ANOTHER_VERSION, home.store()), mismatch)
          : failure;
    }
  }
}
