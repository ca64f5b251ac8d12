package no.ks.budgets.job;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.ks.budgets.finding.Language;
import no.ks.budgets.reconcile.DeviationLimit;
import no.ks.budgets.report.IatiReporting;
import no.ks.budgets.rules.Muting;
import no.ks.budgets.workbook.ReadingLimits;

/** What a file in {@code jobs/} says: which job runs, when, and with which settings. */
public sealed interface JobFile {

  /** The file's name without its ending, by which {@code run} is told what to run. */
  String name();

  /** When it runs unattended; empty for a job that only runs when it is told to. */
  Optional<Schedule> schedule();

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
  record Schedule(String cron, ZoneId zone) {}

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
      Muting muting)
      implements JobFile {

    public Ingest {
      passwords = List.copyOf(passwords);
    }

    @Override
    public Kind kind() {
      return Kind.INGEST;
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
  }
}
