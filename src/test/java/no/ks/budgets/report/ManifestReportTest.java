package no.ks.budgets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import no.ks.budgets.ledger.SampleBudget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ManifestReportTest {

  private static final Manifest MANIFEST =
      new Manifest(
          "2026-03-02T09-15",
          Instant.parse("2026-03-02T08:15:00Z"),
          Instant.parse("2026-03-02T08:15:09.5Z"),
          "1.0.0",
          new Manifest.RegisterVersion("register/projects.csv", "ab".repeat(32)),
          new Manifest.Parameters(new BigDecimal("1"), "NOK", "en", List.of("jobs/annual.yaml")),
          List.of(new Manifest.Source("input/rates/eur.csv", "cd".repeat(32), 99)),
          new Manifest.Amounts(
              new BigDecimal("48100000.15"),
              new BigDecimal("0.00"),
              new BigDecimal("47962869.65"),
              new BigDecimal("137130.50"),
              new BigDecimal("47962869.65")));

  @Test
  void everyOutputIsNamedWithItsHashInAStableOrder(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("returns/Sund"));
    Files.writeString(folder.resolve("returns/Sund/b.csv"), "abc");
    Files.writeString(folder.resolve("a.txt"), "");
    Files.writeString(folder.resolve("run.json"), "from before");

    assertThat(written(folder).get("outputs"))
        .hasToString(
            "[{\"path\":\"a.txt\",\"sha256\":"
                + "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\","
                + "\"bytes\":0},"
                + "{\"path\":\"returns/Sund/b.csv\",\"sha256\":"
                + "\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\","
                + "\"bytes\":3}]");
  }

  @Test
  void theHeadSaysWhatRanOverWhat(@TempDir Path folder) throws IOException {
    JsonNode json = written(folder);

    assertThat(json.propertyNames())
        .containsExactly(
            "run",
            "started",
            "finished",
            "versions",
            "parameters",
            "sources",
            "inputs",
            "outputs",
            "control_totals");
    assertThat(json.get("started").asString()).isEqualTo("2026-03-02T08:15:00Z");
    assertThat(json.get("finished").asString()).isEqualTo("2026-03-02T08:15:09.500Z");
    assertThat(json.at("/versions/register/name").asString()).isEqualTo("register/projects.csv");
    assertThat(json.get("parameters"))
        .hasToString(
            "{\"tolerance_nok\":1,\"currency\":\"NOK\",\"language\":\"en\","
                + "\"job_files\":[\"jobs/annual.yaml\"]}");
    assertThat(json.get("inputs")).hasSize(6);
    assertThat(json.at("/inputs/3").toString())
        .contains(
            "\"path\":\"Orkdal/budget 2006.xlsx\"",
            "\"status\":\"partly-accepted\"",
            "\"rows_read\":76,\"rows_accepted\":71,\"rows_rejected\":0,\"rows_ignored\":5");
  }

  @Test
  void controlTotalsAccountForRowsAndAmounts(@TempDir Path folder) throws IOException {
    written(folder);

    assertThat(Files.readString(folder.resolve("run.json")).replaceAll("\\s+", ""))
        .contains(
            "\"control_totals\":{\"files\":6,\"rows_read\":137,\"rows_accepted\":109,"
                + "\"rows_rejected\":3,\"rows_ignored\":25,"
                + "\"amounts\":{\"read\":48100000.15,\"corrected\":0.00,\"accepted\":47962869.65,"
                + "\"rejected\":137130.50,\"counting_nok\":47962869.65},"
                + "\"years\":[{\"year\":2005,\"granted_nok\":21839000.00,"
                + "\"submitted_nok\":21839999.75},{\"year\":2006,"
                + "\"granted_nok\":28407869.00,\"submitted_nok\":26122869.90}]}");
  }

  private static JsonNode written(Path folder) throws IOException {
    new ManifestReport(MANIFEST).write(SampleBudget.full(), folder);
    return JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("run.json")));
  }
}
