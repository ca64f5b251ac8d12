package no.ks.budgets.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.ks.budgets.inbox.ContentHash;
import no.ks.budgets.ledger.Balance;
import no.ks.budgets.ledger.Registers;
import no.ks.budgets.ledger.Runs;
import no.ks.budgets.register.SourceFile;
import no.ks.budgets.report.Manifest;
import org.springframework.stereotype.Component;

/** Gathers what only the job knows about a run, for its manifest. */
@Component
class RunManifest {

  private final Home home;
  private final JobFiles jobFiles;
  private final ShippedDefaults defaults;
  private final References references;
  private final Runs runs;
  private final Balance balance;
  private final Product product;
  private final Clock clock;

  RunManifest(
      Home home,
      JobFiles jobFiles,
      ShippedDefaults defaults,
      References references,
      Runs runs,
      Balance balance,
      Product product,
      Clock clock) {
    this.home = home;
    this.jobFiles = jobFiles;
    this.defaults = defaults;
    this.references = references;
    this.runs = runs;
    this.balance = balance;
    this.product = product;
    this.clock = clock;
  }

  Manifest of(RunParameters run, JobFile.Consolidation settings) throws IOException {
    Registers.Version register = references.inForce();
    return new Manifest(
        run.runName(),
        runs.get(run.runId()).startedAt(),
        clock.instant(),
        product.version(),
        new Manifest.RegisterVersion(register.name(), register.sha256()),
        new Manifest.Parameters(
            settings.toleranceNok(),
            defaultCurrency(),
            settings.language().code(),
            jobFiles.all().stream().map(JobFile::name).toList()),
        sources(run.runId()),
        amounts());
  }

  private String defaultCurrency() {
    return jobFiles.all().stream()
        .filter(JobFile.Ingest.class::isInstance)
        .map(file -> ((JobFile.Ingest) file).defaultCurrency())
        .findFirst()
        .orElse("");
  }

  private List<Manifest.Source> sources(int runId) throws IOException {
    List<Manifest.Source> sources = new ArrayList<>();
    try (Stream<Path> jobs = Files.list(defaults.jobs())) {
      for (Path file :
          jobs.filter(path -> path.toString().matches(".*\\.ya?ml")).sorted().toList()) {
        sources.add(source(file));
      }
    }
    for (Path file : jobFiles.layouts().paths()) {
      sources.add(source(file));
    }
    for (SourceFile rates : references.ratesOf(runId)) {
      sources.add(new Manifest.Source("input/" + rates.name(), rates.sha256(), rates.bytes()));
    }
    return sources;
  }

  private Manifest.Source source(Path file) throws IOException {
    return new Manifest.Source(
        home.shown(file).replace('\\', '/'), ContentHash.of(file), Files.size(file));
  }

  private Manifest.Amounts amounts() {
    Balance.Amounts amounts = balance.amounts();
    return new Manifest.Amounts(
        amounts.read(),
        amounts.corrected(),
        amounts.accepted(),
        amounts.rejected(),
        amounts.countingNok());
  }
}
