package no.ks.budgets.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.ks.budgets.inbox.ContentHash;
import no.ks.budgets.ledger.ConsolidatedBudget;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code csv/datapackage.json}: what the CSV files beside it are, as a Data Package of version 2
 * with a Table Schema for each (<a href="https://datapackage.org">datapackage.org</a>). It lies in
 * their folder, because paths of a package may not lead out of its own. Written after the CSV
 * files, whose sizes and hashes it tells; the optional date of creation is left out, since it would
 * be a clock.
 */
public final class DataPackage implements Report {

  private static final String NAME = "datapackage.json";
  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  /** Line ends are those of RFC 8259's examples on every system. */
  private static final ObjectWriter JSON =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .build()
          .writer()
          .with(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private final List<CsvTable> tables;

  /** A description of these tables, in this order. */
  DataPackage(List<CsvTable> tables) {
    this.tables = List.copyOf(tables);
  }

  @JsonPropertyOrder({"$schema"})
  private record Descriptor(
      @JsonProperty("$schema") String profile,
      String name,
      String title,
      String description,
      List<Resource> resources) {}

  private record Resource(
      String name,
      String description,
      String path,
      String type,
      String format,
      String mediatype,
      String encoding,
      long bytes,
      String hash,
      Schema schema) {}

  private record Schema(
      List<Field> fields,
      List<String> missingValues,
      List<String> primaryKey,
      List<ForeignKey> foreignKeys) {}

  private record Field(
      String name, String type, String description, @Nullable Constraints constraints) {}

  private record Constraints(
      @Nullable Boolean required, @JsonProperty("enum") List<String> words) {}

  private record ForeignKey(List<String> fields, Target reference) {}

  private record Target(String resource, List<String> fields) {}

  @Override
  public void write(ConsolidatedBudget budget, Path folder) throws IOException {
    Path csv = folder.resolve(CsvReport.FOLDER);
    List<Resource> resources = new ArrayList<>();
    for (CsvTable table : tables) {
      resources.add(resource(table, csv.resolve(table.fileName())));
    }
    Descriptor descriptor =
        new Descriptor(
            PROFILE,
            "partner-budgets",
            "Budgets of partner offices, consolidated and reconciled",
            "Granted beside submitted, and every line, finding, row and file behind it. A text that"
                + " a spreadsheet program would take for a formula stands behind an apostrophe.",
            resources);
    try (OutputStream out = Files.newOutputStream(csv.resolve(NAME))) {
      JSON.writeValue(out, descriptor);
    } catch (JacksonException failure) {
      throw new IOException("Cannot write " + csv.resolve(NAME), failure);
    }
  }

  private static Resource resource(CsvTable table, Path file) throws IOException {
    return new Resource(
        table.name(),
        table.description(),
        table.fileName(),
        "table",
        "csv",
        "text/csv",
        "utf-8",
        Files.size(file),
        "sha256:" + ContentHash.of(file),
        schema(table));
  }

  private static Schema schema(CsvTable table) {
    return new Schema(
        table.columns().stream().map(DataPackage::field).toList(),
        List.of(""),
        table.key(),
        table.references().stream()
            .map(
                reference ->
                    new ForeignKey(
                        reference.columns(), new Target(reference.table(), reference.columns())))
            .toList());
  }

  private static Field field(CsvColumn column) {
    Constraints constraints =
        column.required() ? new Constraints(Boolean.TRUE, column.words()) : null;
    return new Field(column.name(), column.type().word(), column.description(), constraints);
  }
}
