package no.ks.budgets.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.ks.budgets.inbox.ContentHash;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.FileRecord;
import no.ks.budgets.reconcile.Reconciliation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code run.json}: the manifest of a run, which accounts for every file that went in and came out.
 * Written last, since it tells the hash of every other file of the folder.
 */
public final class ManifestReport implements Report {

  private static final String NAME = "run.json";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private final Manifest manifest;

  /** The file as it is written, in this order. */
  private record Document(
      String run,
      Instant started,
      Instant finished,
      Versions versions,
      Manifest.Parameters parameters,
      List<Manifest.Source> sources,
      List<Input> inputs,
      List<Output> outputs,
      ControlTotals controlTotals) {}

  private record Versions(String product, Manifest.RegisterVersion register) {}

  private record Input(
      String path,
      String sha256,
      long bytes,
      String status,
      long rowsRead,
      long rowsAccepted,
      long rowsRejected,
      long rowsIgnored) {}

  private record Output(String path, String sha256, long bytes) {}

  private record ControlTotals(
      long files,
      long rowsRead,
      long rowsAccepted,
      long rowsRejected,
      long rowsIgnored,
      Manifest.Amounts amounts,
      List<YearAmounts> years) {}

  private record YearAmounts(int year, BigDecimal grantedNok, BigDecimal submittedNok) {}

  public ManifestReport(Manifest manifest) {
    this.manifest = manifest;
  }

  @Override
  public void write(ConsolidatedBudget budget, Path folder) throws IOException {
    Document document =
        new Document(
            manifest.run(),
            manifest.started(),
            manifest.finished(),
            new Versions(manifest.productVersion(), manifest.register()),
            manifest.parameters(),
            manifest.sources(),
            budget.files().stream().map(ManifestReport::input).toList(),
            outputs(folder),
            controlTotals(budget));
    try (OutputStream out = Files.newOutputStream(folder.resolve(NAME))) {
      JSON.writeValue(out, document);
    } catch (JacksonException failure) {
      throw new IOException("Cannot write " + folder.resolve(NAME), failure);
    }
  }

  private static Input input(FileRecord file) {
    return new Input(
        file.path(),
        file.sha256(),
        file.bytes(),
        file.status().word(),
        file.rowsRead(),
        file.rowsAccepted(),
        file.rowsRejected(),
        file.rowsIgnored());
  }

  private static List<Output> outputs(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files =
          all.filter(Files::isRegularFile)
              .filter(file -> !file.equals(folder.resolve(NAME)))
              .sorted(Comparator.comparing(file -> path(folder, file)))
              .toList();
    }
    List<Output> outputs = new ArrayList<>();
    for (Path file : files) {
      outputs.add(new Output(path(folder, file), ContentHash.of(file), Files.size(file)));
    }
    return outputs;
  }

  private static String path(Path folder, Path file) {
    List<String> steps = new ArrayList<>();
    folder.relativize(file).forEach(step -> steps.add(step.toString()));
    return String.join("/", steps);
  }

  private ControlTotals controlTotals(ConsolidatedBudget budget) {
    List<FileRecord> files = budget.files();
    return new ControlTotals(
        files.size(),
        files.stream().mapToLong(FileRecord::rowsRead).sum(),
        files.stream().mapToLong(FileRecord::rowsAccepted).sum(),
        files.stream().mapToLong(FileRecord::rowsRejected).sum(),
        files.stream().mapToLong(FileRecord::rowsIgnored).sum(),
        manifest.amounts(),
        budget.years().stream().map(year -> amounts(budget, year)).toList());
  }

  private static YearAmounts amounts(ConsolidatedBudget budget, int year) {
    BigDecimal granted = BigDecimal.ZERO.setScale(2, RoundingMode.UNNECESSARY);
    BigDecimal submitted = granted;
    for (Reconciliation reconciliation : budget.reconciliations()) {
      if (reconciliation.year() == year) {
        granted = granted.add(reconciliation.granted());
        submitted = submitted.add(reconciliation.submitted());
      }
    }
    return new YearAmounts(year, granted, submitted);
  }
}
