package no.ks.budgets.job;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import no.ks.budgets.finding.Language;
import no.ks.budgets.reconcile.DeviationLimit;
import no.ks.budgets.report.IatiReporting;
import no.ks.budgets.rules.Muting;
import no.ks.budgets.workbook.ReadingLimits;
import org.springframework.scheduling.support.CronExpression;

/** What a file in {@code jobs/} says: which job runs, when, and with which settings. */
public sealed interface JobFile {

  /** The file's name without its ending, by which {@code run} is told what to run. */
  String name();

  /** When it runs unattended; empty for a job that only runs when it is told to. */
  Optional<Schedule> schedule();

  /** The inbox that it reads, as the file names it; empty for a job that reads none. */
  Optional<String> inbox();

  /** Which of the jobs it is; they run in the order of this enumeration. */
  Kind kind();

  /** The jobs there are, in the order in which one run runs them. */
  enum Kind {
    REGISTER_IMPORT("register-import"),
    INGEST("ingest"),
    CONSOLIDATION("consolidation");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /**
   * When a job runs unattended.
   *
   * @param cron six fields: second, minute, hour, day of month, month, weekday
   * @param zone the time zone that the fields are meant in
   */
  record Schedule(String cron, ZoneId zone) {

    /**
     * The first moment after another at which the job is due; empty where none ever comes, as for
     * 30 February.
     *
     * <p>A fixed time of day comes once a day also when the clocks change: one that is skipped in
     * spring comes as much later as the clocks were put forward, and of one that comes twice in
     * autumn the first counts. Where any hour is meant ({@code *}), the hours are counted as they
     * pass.
     */
    public Optional<Instant> next(Instant after) {
      CronExpression expression = CronExpression.parse(cron);
      if (isOfAnyHour()) {
        return Optional.ofNullable(expression.next(after.atZone(zone)))
            .map(ZonedDateTime::toInstant);
      }
      LocalDateTime local = expression.next(localBefore(after));
      while (local != null && !local.atZone(zone).toInstant().isAfter(after)) {
        local = expression.next(local);
      }
      return Optional.ofNullable(local).map(time -> time.atZone(zone).toInstant());
    }

    private boolean isOfAnyHour() {
      String[] fields = cron.strip().split("\\s+");
      return fields.length < 6 ? cron.contains("hourly") : fields[2].startsWith("*");
    }

    /** What the clocks show; after they were put forward, what they showed before, for an hour. */
    private LocalDateTime localBefore(Instant after) {
      ZoneOffsetTransition change = zone.getRules().previousTransition(after.plusNanos(1));
      return change != null
              && change.isGap()
              && after.isBefore(change.getInstant().plus(change.getDuration()))
          ? change.getDateTimeBefore().minusNanos(1)
          : after.atZone(zone).toLocalDateTime();
    }
  }

  /**
   * How an inbox is watched.
   *
   * @param everySeconds between two looks at it
   * @param settleSeconds for which size and time of a file must stay the same before it is taken
   */
  record Watch(@Min(1) @Max(86_400) int everySeconds, @Min(1) @Max(86_400) int settleSeconds) {

    /** How an inbox is watched that no job file says anything about. */
    static Watch defaults() {
      return new Watch(10, 30);
    }
  }

  /** What happens to files in the inbox once they are taken. */
  enum After {
    KEEP,
    MOVE
  }

  /**
   * Imports registers.
   *
   * @param folder the inbox whose sub-folders {@code register} and {@code rates} are read
   */
  record RegisterImport(String name, Optional<Schedule> schedule, String folder)
      implements JobFile {

    @Override
    public Kind kind() {
      return Kind.REGISTER_IMPORT;
    }

    @Override
    public Optional<String> inbox() {
      return Optional.of(folder);
    }
  }

  /**
   * Takes budgets into the ledger.
   *
   * @param folder the inbox
   * @param after what happens to files once they are taken
   * @param defaultCurrency ISO 4217 code for amounts whose currency is stated nowhere
   * @param parallelFiles how many files are read side by side
   * @param limits what one file may cost at most
   * @param passwords where the passwords of encrypted files are kept
   * @param muting findings of the plausibility rules that are silenced or lowered to warnings
   * @param watch how {@code serve} watches the inbox
   */
  record Ingest(
      String name,
      Optional<Schedule> schedule,
      String folder,
      After after,
      String defaultCurrency,
      @Min(1) @Max(64) int parallelFiles,
      @Valid ReadingLimits limits,
      List<PasswordReference> passwords,
      Muting muting,
      @Valid Watch watch)
      implements JobFile {

    public Ingest {
      passwords = List.copyOf(passwords);
    }

    @Override
    public Kind kind() {
      return Kind.INGEST;
    }

    @Override
    public Optional<String> inbox() {
      return Optional.of(folder);
    }
  }

  /**
   * Reconciles and reports.
   *
   * @param toleranceNok differences up to this count as matched
   * @param language of what people read, one of {@link Language#ofReports}
   * @param reportCurrency in which totals are shown besides kroner, by ISO code, such as {@code
   *     EUR}
   * @param deviationLimits how far a budget may deviate from its grant
   * @param iati who reports the projects to IATI; empty where nobody does
   */
  record Consolidation(
      String name,
      Optional<Schedule> schedule,
      @PositiveOrZero BigDecimal toleranceNok,
      Language language,
      @Pattern(regexp = "[A-Z]{3}") String reportCurrency,
      List<@Valid DeviationLimit> deviationLimits,
      Optional<IatiReporting> iati)
      implements JobFile {

    public Consolidation {
      deviationLimits = List.copyOf(deviationLimits);
    }

    @Override
    public Kind kind() {
      return Kind.CONSOLIDATION;
    }

    @Override
    public Optional<String> inbox() {
      return Optional.empty();
    }
  }
}
