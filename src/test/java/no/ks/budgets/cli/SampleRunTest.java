package no.ks.budgets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.ks.budgets.report.IatiSchema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The main job over the shipped sample inbox, as a finance officer runs it. The golden files are
 * what must come out, whole; each was checked against what the sample offices mean to say.
 */
class SampleRunTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir private static Path folder;

  private static TestHome home;
  private static TestHome.Printed printed;

  @BeforeAll
  static void runOnce() {
    home = new TestHome(folder).withShippedInbox();
    printed = home.run();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "overview",
        "reconciliation",
        "by-country",
        "by-funder",
        "frames",
        "budget-lines",
        "findings",
        "rejected-rows",
        "files",
        "changes"
      })
  void everyCsvFileIsTheGoldenOne(String name) throws IOException {
    assertThat(Files.readString(home.output().resolve("latest/csv/" + name + ".csv")))
        .isEqualTo(Files.readString(GOLDEN.resolve(name + ".csv")));
  }

  @Test
  void theProjectsAreValidActivitiesOfIati() throws IOException {
    Path file = home.output().resolve("latest/iati-activities.xml");

    assertThat(IatiSchema.faults(file)).isEmpty();
    assertThat(Files.readString(file).split("<iati-activity ", -1)).hasSize(36);
    assertThat(Files.readString(home.output().resolve("latest/run.json")))
        .contains("\"path\" : \"iati-activities.xml\"", "\"path\" : \"csv/datapackage.json\"");
  }

  @Test
  void theOverviewGrantsWhatTheRegisterPublished() throws IOException {
    List<String> granted = column(home.output().resolve("latest/csv/overview.csv"), "granted");
    List<String> published =
        column(Path.of("src/test/resources/register/overview-2005-2006.csv"), "budget_and_funding");

    assertThat(granted).hasSize(35).isEqualTo(published);
  }

  @Test
  void grantsSumToThePublishedTotals() {
    assertThat(home.csv("by-funder"))
        .extracting(
            line -> line.split(",")[0] + " " + line.split(",")[1] + " " + line.split(",")[2])
        .containsExactly(
            "NMFA 2005 18000000.00",
            "NMFA 2006 24131516.00",
            "NORAD 2005 3839000.00",
            "NORAD 2006 4276353.00");
  }

  @Test
  void theConsoleSaysInAFewLinesWhatCameOfIt() {
    assertThat(printed.out().lines().filter(line -> !line.startsWith("Read ")))
        .hasSizeLessThan(15)
        .contains(
            "Register   35 projects, 55 grants (register/register-2005-2006.xlsx)",
            "Rows       484 read = 354 accepted + 9 rejected + 121 ignored",
            "2005       21 839 000 of 21 839 000 NOK",
            "2006       28 156 619 of 28 407 869 NOK")
        .anyMatch(line -> line.endsWith("consolidated.xlsx"));
  }

  @Test
  void aSecondRunOverTheSameInboxChangesNothingAndDoublesNothing(@TempDir Path other)
      throws IOException {
    TestHome twice = new TestHome(other).withShippedInbox();
    twice.run();
    Map<String, String> first = contents(twice.output().resolve("latest"));

    twice.run();

    assertThat(contents(twice.output().resolve("latest"))).isEqualTo(first);
    try (Stream<Path> runs = Files.list(twice.output())) {
      assertThat(runs).hasSize(3);
    }
  }

  @Test
  void theSameInboxGivesTheSameBytesInAnotherHome(@TempDir Path other) throws IOException {
    TestHome another = new TestHome(other).withShippedInbox();
    another.run();

    assertThat(contents(another.output().resolve("latest")))
        .isEqualTo(contents(home.output().resolve("latest")));
  }

  @Test
  void theInboxIsLeftAsItWas() throws IOException {
    assertThat(bytes(home.inbox())).isEqualTo(bytes(Path.of("input")));
  }

  /** Every file that carries no clock. */
  static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = bytes(folder);
    contents.remove("run.json");
    contents.remove("report.html");
    return contents;
  }

  private static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> entries = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) entries.filter(Files::isRegularFile)::iterator) {
        contents.put(
            folder.relativize(file).toString().replace('\\', '/'),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  private static List<String> column(Path file, String name) throws IOException {
    var format =
        org.apache.commons.csv.CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        var records = format.parse(reader)) {
      return records.stream().map(record -> record.get(name)).toList();
    }
  }
}
