package no.ks.budgets.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.ks.budgets.inbox.ContentHash;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * CSV files as a stranger reads them, who has nothing but the {@code datapackage.json} beside them:
 * it is held against the JSON schema of Data Package 2.0, and every file against what it says.
 */
public final class PackagedCsv {

  private static final Schema SCHEMA = schema();

  /** What Table Schema lets stand in a cell of each type that is used. */
  private static final Map<String, String> FORMS =
      Map.of(
          "string", "(?s).*",
          "integer", "-?[0-9]+",
          "year", "[0-9]{4}",
          "number", "-?[0-9]+(\\.[0-9]+)?");

  private final Path folder;
  private final JsonNode descriptor;
  private final Map<String, List<CSVRecord>> rows = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  private PackagedCsv(Path folder) throws IOException {
    this.folder = folder;
    this.descriptor =
        JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("datapackage.json")));
  }

  /** Everything that is wrong with a folder of CSV files and its description. */
  public static List<String> faults(Path folder) throws IOException {
    PackagedCsv csv = new PackagedCsv(folder);
    csv.checkDescriptor();
    csv.checkNothingIsUndescribed();
    for (JsonNode resource : csv.descriptor.get("resources")) {
      csv.checkBytes(resource);
      csv.checkCells(resource);
      csv.checkKey(resource);
    }
    for (JsonNode resource : csv.descriptor.get("resources")) {
      csv.checkReferences(resource);
    }
    return csv.faults;
  }

  private static Schema schema() {
    try (InputStream schema =
        PackagedCsv.class.getResourceAsStream("/datapackage/datapackage-2.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void checkDescriptor() {
    SCHEMA
        .validate(descriptor.toString(), InputFormat.JSON)
        .forEach(error -> faults.add(error.toString()));
  }

  private void checkNothingIsUndescribed() throws IOException {
    Set<String> described = new HashSet<>(Set.of("datapackage.json"));
    descriptor.get("resources").forEach(resource -> described.add(text(resource, "path")));
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !described.contains(name))
          .forEach(name -> faults.add(name + ": not described"));
    }
  }

  private void checkBytes(JsonNode resource) throws IOException {
    Path file = folder.resolve(text(resource, "path"));
    if (resource.get("bytes").asLong() != Files.size(file)
        || !text(resource, "hash").equals("sha256:" + ContentHash.of(file))) {
      faults.add(text(resource, "path") + ": other bytes than described");
    }
  }

  private void checkCells(JsonNode resource) throws IOException {
    String path = text(resource, "path");
    try (Reader reader = Files.newBufferedReader(folder.resolve(path), StandardCharsets.UTF_8)) {
      List<CSVRecord> read =
          CSVFormat.RFC4180
              .builder()
              .setHeader()
              .setSkipHeaderRecord(true)
              .get()
              .parse(reader)
              .getRecords();
      rows.put(text(resource, "name"), read);
    }
    List<String> header =
        List.of(Files.readString(folder.resolve(path)).lines().findFirst().orElse("").split(","));
    List<String> names = new ArrayList<>();
    resource.at("/schema/fields").forEach(field -> names.add(text(field, "name")));
    if (!header.equals(names)) {
      faults.add(path + ": columns " + header);
      return;
    }
    for (CSVRecord row : rowsOf(text(resource, "name"))) {
      for (JsonNode field : resource.at("/schema/fields")) {
        if (!obeys(row.get(text(field, "name")), field)) {
          faults.add(
              path + ":" + row.getRecordNumber() + " " + text(field, "name") + " " + row.toList());
        }
      }
    }
  }

  private static boolean obeys(String cell, JsonNode field) {
    if (cell.isEmpty()) {
      return !field.at("/constraints/required").asBoolean(false);
    }
    List<String> words = new ArrayList<>();
    field.at("/constraints/enum").forEach(word -> words.add(word.asString()));
    return cell.matches(FORMS.getOrDefault(text(field, "type"), "no such type"))
        && (words.isEmpty() || words.contains(cell));
  }

  private void checkKey(JsonNode resource) {
    List<String> key = names(resource.at("/schema/primaryKey"));
    Set<List<String>> seen = new HashSet<>();
    for (CSVRecord row : rowsOf(text(resource, "name"))) {
      if (!key.isEmpty() && !seen.add(values(row, key))) {
        faults.add(text(resource, "path") + ": twice " + values(row, key));
      }
    }
  }

  private void checkReferences(JsonNode resource) {
    for (JsonNode foreign : resource.at("/schema/foreignKeys")) {
      List<String> target = names(foreign.at("/reference/fields"));
      Set<List<String>> known = new HashSet<>();
      rowsOf(text(foreign.get("reference"), "resource"))
          .forEach(row -> known.add(values(row, target)));
      List<String> own = names(foreign.get("fields"));
      rowsOf(text(resource, "name")).stream()
          .map(row -> values(row, own))
          .filter(values -> !known.contains(values))
          .forEach(values -> faults.add(text(resource, "path") + ": dangling " + values));
    }
  }

  private List<CSVRecord> rowsOf(String resource) {
    return rows.getOrDefault(resource, List.of());
  }

  private static List<String> names(JsonNode array) {
    List<String> names = new ArrayList<>();
    array.forEach(name -> names.add(name.asString()));
    return names;
  }

  private static List<String> values(CSVRecord row, List<String> columns) {
    return columns.stream().map(row::get).toList();
  }

  private static String text(JsonNode node, String name) {
    return node.get(name).asString();
  }
}
