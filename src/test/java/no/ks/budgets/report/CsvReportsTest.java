package no.ks.budgets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.SampleBudget;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The CSV files as wholes, compared with what stands in {@code src/test/resources/report}. */
class CsvReportsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "overview.csv",
        "reconciliation.csv",
        "by-country.csv",
        "by-funder.csv",
        "budget-lines.csv",
        "findings.csv",
        "rejected-rows.csv",
        "files.csv"
      })
  void everyFileIsByteForByteAsExpected(String name, @TempDir Path folder) throws IOException {
    writeAll(SampleBudget.full(), folder);

    assertThat(Files.readString(folder.resolve("csv").resolve(name), StandardCharsets.UTF_8))
        .isEqualTo(expected(name));
  }

  @Test
  void theOverviewPrintsTheGrantsAsTheAnnualOverviewDid(@TempDir Path folder) throws IOException {
    new OverviewCsv().write(SampleBudget.withoutFiles(), folder);

    List<List<String>> printed = new ArrayList<>();
    for (CSVRecord row : SampleBudget.rows("overview-2005-2006.csv")) {
      printed.add(row.toList());
    }
    List<List<String>> written = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(folder.resolve("csv/overview.csv"))) {
      for (CSVRecord row : CSVFormat.RFC4180.parse(reader).getRecords()) {
        written.add(row.toList().subList(0, 4));
      }
    }
    assertThat(written.get(0)).containsExactly("country", "project", "partners", "granted");
    assertThat(written.subList(1, written.size())).isEqualTo(printed);
  }

  @Test
  void aRunWithoutFilesWritesHeadingsAlone(@TempDir Path folder) throws IOException {
    writeAll(SampleBudget.withoutFiles(), folder);

    assertThat(Files.readString(folder.resolve("csv/rejected-rows.csv")))
        .isEqualTo("file,sheet,row,codes,project_code,year,funder,currency,amount,state\r\n");
    assertThat(Files.readString(folder.resolve("csv/files.csv"))).hasLineCount(1);
    assertThat(Files.readString(folder.resolve("csv/frames.csv")))
        .isEqualTo(
            "frame,funder,currency,first_year,last_year,total,granted,not_granted,submitted,"
                + "difference\r\n");
  }

  private void writeAll(ConsolidatedBudget budget, Path folder) throws IOException {
    for (Report report : Reports.csvFiles(Language.ENGLISH)) {
      report.write(budget, folder);
    }
  }

  private static String expected(String name) throws IOException {
    try (InputStream stream = CsvReportsTest.class.getResourceAsStream("/report/csv/" + name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
