package no.ks.budgets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.SampleBudget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The CSV files as {@code datapackage.json} describes them. */
class DataPackageTest {

  @TempDir private Path folder;

  private Path csv() {
    return folder.resolve("csv");
  }

  private void write(ConsolidatedBudget budget, Language language) throws IOException {
    for (Report report : Reports.csvFiles(language)) {
      report.write(budget, folder);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ENGLISH", "NORWEGIAN"})
  void everyFileIsWhatThePackageSays(Language language) throws IOException {
    write(SampleBudget.full(), language);

    assertThat(PackagedCsv.faults(csv())).isEmpty();
  }

  @Test
  void filesOfHeadingsAloneAreDescribedToo() throws IOException {
    write(SampleBudget.withoutFiles(), Language.ENGLISH);

    assertThat(PackagedCsv.faults(csv())).isEmpty();
  }

  @Test
  void theReconciliationIsDescribedWhole() throws IOException {
    write(SampleBudget.full(), Language.ENGLISH);

    JsonNode resource =
        JsonMapper.shared()
            .readTree(Files.readAllBytes(csv().resolve("datapackage.json")))
            .at("/resources/1");
    assertThat(resource.get("path").asString()).isEqualTo("reconciliation.csv");
    assertThat(resource.at("/schema/primaryKey"))
        .hasToString("[\"project_code\",\"year\",\"funder\"]");
    assertThat(resource.at("/schema/missingValues")).hasToString("[\"\"]");
    List<String> types = new ArrayList<>();
    resource
        .at("/schema/fields")
        .forEach(field -> types.add(field.get("name").asString() + " " + field.get("type")));
    assertThat(types)
        .containsExactly(
            "project_code \"string\"",
            "country \"string\"",
            "title \"string\"",
            "year \"year\"",
            "funder \"string\"",
            "currency \"string\"",
            "granted \"number\"",
            "submitted \"number\"",
            "difference \"number\"",
            "difference_percent \"number\"",
            "status \"string\"",
            "submissions \"integer\"");
    assertThat(resource.at("/schema/fields/10/constraints"))
        .hasToString(
            "{\"required\":true,\"enum\":[\"matched\",\"over\",\"under\",\"missing\","
                + "\"wrong-funder\",\"not-granted\"]}");
    assertThat(resource.at("/schema/fields/9").has("constraints")).isFalse();
  }

  @Test
  void theSameBudgetGivesTheSameBytes() throws IOException {
    write(SampleBudget.full(), Language.ENGLISH);
    byte[] first = Files.readAllBytes(csv().resolve("datapackage.json"));
    write(SampleBudget.full(), Language.ENGLISH);

    assertThat(csv().resolve("datapackage.json")).hasBinaryContent(first);
    assertThat(new String(first, StandardCharsets.UTF_8)).doesNotContain("\r");
  }

  /** A check that never finds anything would be worth nothing. */
  @ParameterizedTest
  @CsvSource({
    "by-funder.csv, NMFA, '', 'by-funder.csv:1 funder'",
    "by-funder.csv, 2005, 05, 'by-funder.csv:1 year'",
    "by-funder.csv, 2005, 2006, 'by-funder.csv: twice [NMFA, 2006]'",
    "by-funder.csv, granted, granted_nok, 'by-funder.csv: columns'",
    "reconciliation.csv, matched, fine, 'reconciliation.csv:1 status'",
    "budget-lines.csv, 'AF-01,KS,2005', 'AF-01,KS,2004', 'dangling [AF-01, 2004, NORAD]'",
    "files.csv, accepted, ACCEPTED, 'files.csv: other bytes'",
    "datapackage.json, '\"type\" : \"year\"', '\"type\" : \"jahr\"',"
        + " '/resources/1/schema/fields/3'",
  })
  void whatIsOtherwiseThanDescribedIsFound(String file, String from, String to, String expected)
      throws IOException {
    write(SampleBudget.full(), Language.ENGLISH);
    Path path = csv().resolve(Objects.requireNonNull(file));
    Files.writeString(path, Files.readString(path).replaceFirst(from, to));

    assertThat(PackagedCsv.faults(csv())).anyMatch(fault -> fault.contains(expected));
  }

  @Test
  void aFileThatNobodyDescribesIsFound() throws IOException {
    write(SampleBudget.full(), Language.ENGLISH);
    Files.writeString(csv().resolve("more.csv"), "a,b\r\n");

    assertThat(PackagedCsv.faults(csv())).containsExactly("more.csv: not described");
  }
}
