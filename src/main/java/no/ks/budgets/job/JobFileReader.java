package no.ks.budgets.job;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.ks.budgets.finding.Language;
import no.ks.budgets.money.CurrencyNames;
import no.ks.budgets.reconcile.DeviationLimit;
import no.ks.budgets.rules.Muting;
import no.ks.budgets.workbook.ReadingLimits;
import org.springframework.scheduling.support.CronExpression;

/** Reads a job file and notes everything that is wrong with it, by file and line. */
final class JobFileReader {

  private static final String DEFAULT_ZONE = "Europe/Oslo";
  static final String DEFAULT_FOLDER = "input";
  private static final String WHOLE = "a whole number";

  private final Validator validator;
  private final List<String> problems;

  JobFileReader(Validator validator, List<String> problems) {
    this.validator = validator;
    this.problems = problems;
  }

  /** Reads a file; empty where it is so wrong that it is no job at all. */
  Optional<JobFile> read(Path path, String shownAs) throws IOException {
    String name = path.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    return YamlFile.read(path, shownAs, "which job it is, for example 'job: ingest'", problems)
        .flatMap(page -> read(name, page));
  }

  private Optional<JobFile> read(String name, YamlPage page) {
    Optional<JobFile.Kind> kind =
        page.value("job", Optional.empty(), kinds(), word -> Optional.of(kind(word)));
    if (kind.isEmpty()) {
      if (!page.has("job")) {
        page.problem("job", "'job' must be " + kinds());
      }
      return Optional.empty();
    }
    Optional<JobFile.Schedule> schedule = schedule(page);
    JobFile file =
        switch (kind.get()) {
          case REGISTER_IMPORT ->
              new JobFile.RegisterImport(name, schedule, page.text("folder", DEFAULT_FOLDER));
          case INGEST -> ingest(name, schedule, page);
          case CONSOLIDATION -> consolidation(name, schedule, page);
        };
    page.refuseOtherKeys();
    for (ConstraintViolation<JobFile> violation : validator.validate(file)) {
      String key = key(violation.getPropertyPath().toString());
      page.problem(key, "'" + key + "' " + violation.getMessage());
    }
    return Optional.of(file);
  }

  private static String kinds() {
    return "one of "
        + Arrays.stream(JobFile.Kind.values())
            .map(JobFile.Kind::word)
            .collect(Collectors.joining(", "));
  }

  private static JobFile.Kind kind(String word) {
    return Arrays.stream(JobFile.Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }

  private static Optional<JobFile.Schedule> schedule(YamlPage page) {
    ZoneId zone =
        page.value("zone", ZoneId.of(DEFAULT_ZONE), "a zone such as Europe/Oslo", ZoneId::of);
    Optional<String> cron =
        page.value(
            "schedule",
            Optional.empty(),
            "six fields such as \"0 0 6 * * MON-FRI\" (second minute hour day month weekday)",
            text -> {
              CronExpression.parse(text);
              return Optional.of(text);
            });
    return cron.map(text -> new JobFile.Schedule(text, zone));
  }

  private static JobFile ingest(String name, Optional<JobFile.Schedule> schedule, YamlPage page) {
    return new JobFile.Ingest(
        name,
        schedule,
        page.text("folder", DEFAULT_FOLDER),
        page.value(
            "after",
            JobFile.After.KEEP,
            "keep or move",
            word -> JobFile.After.valueOf(word.toUpperCase(Locale.ROOT))),
        page.value(
            "default-currency", "NOK", "a currency code such as NOK", JobFileReader::currency),
        page.value("parallel-files", 2, WHOLE, Integer::valueOf),
        page.page("limits").map(JobFileReader::limits).orElseGet(ReadingLimits::defaults),
        PasswordReference.in(page),
        page.page("rules").map(MutedRules::read).orElseGet(Muting::none),
        page.page("watch").map(JobFileReader::watch).orElseGet(JobFile.Watch::defaults));
  }

  private static JobFile.Watch watch(YamlPage page) {
    JobFile.Watch defaults = JobFile.Watch.defaults();
    JobFile.Watch watch =
        new JobFile.Watch(
            page.value("every-seconds", defaults.everySeconds(), WHOLE, Integer::valueOf),
            page.value("settle-seconds", defaults.settleSeconds(), WHOLE, Integer::valueOf));
    page.refuseOtherKeys();
    return watch;
  }

  private static String currency(String text) {
    return CurrencyNames.codeOf(text)
        .filter(text::equals)
        .orElseThrow(() -> new IllegalArgumentException(text));
  }

  private static ReadingLimits limits(YamlPage page) {
    ReadingLimits defaults = ReadingLimits.defaults();
    ReadingLimits limits =
        new ReadingLimits(
            page.whole("max-file-bytes", defaults.maxFileBytes()),
            page.whole("max-inflated-bytes", defaults.maxInflatedBytes()),
            page.value("max-rows", defaults.maxRows(), WHOLE, Integer::valueOf),
            page.whole("max-cells", defaults.maxCells()),
            page.value("max-text-length", defaults.maxTextLength(), WHOLE, Integer::valueOf),
            page.value("max-sheets", defaults.maxSheets(), WHOLE, Integer::valueOf),
            page.value("max-merged-regions", defaults.maxMergedRegions(), WHOLE, Integer::valueOf),
            page.value(
                "max-seconds-per-file", defaults.maxSecondsPerFile(), WHOLE, Integer::valueOf));
    page.refuseOtherKeys();
    return limits;
  }

  private static JobFile consolidation(
      String name, Optional<JobFile.Schedule> schedule, YamlPage page) {
    List<DeviationLimit> limits = new ArrayList<>();
    for (YamlPage item : page.pages("deviation-limits")) {
      limits.add(
          new DeviationLimit(
              item.text("funder", ""),
              item.decimal("percent-of-total", BigDecimal.ZERO),
              item.text("source", ""),
              item.truth("enabled", false)));
      item.refuseOtherKeys();
    }
    return new JobFile.Consolidation(
        name,
        schedule,
        page.decimal("tolerance", BigDecimal.ONE),
        page.value("language", Language.ENGLISH, "en or nb", JobFileReader::language),
        page.value(
            "report-currency", "EUR", "a currency code such as EUR", JobFileReader::currency),
        limits,
        page.page("iati").flatMap(IatiSettings::read));
  }

  /** The language that a job file says, if it is one that consolidates. */
  static Optional<Language> languageOf(Path path) throws IOException {
    return YamlFile.read(path, "", "", new ArrayList<>())
        .filter(page -> page.text("job", "").equals(JobFile.Kind.CONSOLIDATION.word()))
        .flatMap(
            page ->
                page.value("language", Optional.empty(), "", text -> Optional.of(language(text))));
  }

  private static Language language(String text) {
    return Language.ofCode(text)
        .filter(Language.ofReports()::contains)
        .orElseThrow(() -> new IllegalArgumentException(text));
  }

  /** The key in the file that a property of a record comes from. */
  private static String key(String property) {
    String last = property.substring(property.lastIndexOf('.') + 1);
    return switch (last) {
      case "toleranceNok" -> "tolerance";
      case "reportCurrency" -> "report-currency";
      case "parallelFiles" -> "parallel-files";
      case "deviationLimits", "funder", "percentOfTotal", "source" -> "deviation-limits";
      case "everySeconds", "settleSeconds" -> "watch";
      default -> "limits";
    };
  }
}
