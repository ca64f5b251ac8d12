package no.ks.budgets.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import no.ks.budgets.inbox.ContentHash;
import no.ks.budgets.ledger.MatchDecisions;
import no.ks.budgets.ledger.Registers;
import no.ks.budgets.register.DecidedProjects;
import no.ks.budgets.register.RatesImport;
import no.ks.budgets.register.RatesReading;
import no.ks.budgets.register.SourceFile;
import no.ks.budgets.rules.ReferenceData;
import no.ks.budgets.workbook.ReadingLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register, the rates and the decided projects that a run judges rows by. */
@Component
class References {

  private final Registers registers;
  private final ShippedDefaults defaults;
  private final MatchDecisions decisions;
  private final JobFiles jobFiles;
  private @Nullable Loaded loaded;

  References(
      Registers registers, ShippedDefaults defaults, MatchDecisions decisions, JobFiles jobFiles) {
    this.registers = registers;
    this.defaults = defaults;
    this.decisions = decisions;
    this.jobFiles = jobFiles;
  }

  /**
   * What rows are judged by.
   *
   * @param runId the run it was loaded for
   * @param data register, rates and decisions about projects
   * @param sha256 a hash of all and of the layout files, which tells whether any has changed
   * @param rateFiles the files that the rates come from
   */
  record Loaded(int runId, ReferenceData data, String sha256, List<SourceFile> rateFiles) {}

  /**
   * Loads the register in force and the rates that lie in the inbox.
   *
   * @throws IllegalStateException where no register was ever imported
   */
  synchronized Loaded of(int runId, Path inbox) throws IOException {
    Loaded known = loaded;
    if (known == null || known.runId != runId) {
      Registers.Version version = inForce();
      RatesReading rates =
          new RatesImport()
              .read(defaults.inboxWith(inbox, RatesImport.FOLDER), ReadingLimits.defaults());
      List<DecidedProjects.Decision> decided = decisions.active();
      known =
          new Loaded(
              runId,
              ReferenceData.of(version.register(), rates.rates(), new DecidedProjects(decided)),
              ContentHash.of(
                  (version.sha256()
                          + rates.rates().rates()
                          + (decided.isEmpty() ? "" : decided)
                          + jobFiles.layouts().sha256())
                      .getBytes(StandardCharsets.UTF_8)),
              rates.files());
      loaded = known;
    }
    return known;
  }

  /** Has everything loaded again, because decisions were taken in. */
  synchronized void forget() {
    loaded = null;
  }

  /** The files of the rates that a run converted by; none where it took no budgets. */
  synchronized List<SourceFile> ratesOf(int runId) {
    Loaded known = loaded;
    return known == null || known.runId != runId ? List.of() : known.rateFiles;
  }

  /** The register in force. */
  Registers.Version inForce() {
    return registers
        .inForce()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "There is no register of projects and grants. Put one into input/register"
                        + " and run again."));
  }
}
