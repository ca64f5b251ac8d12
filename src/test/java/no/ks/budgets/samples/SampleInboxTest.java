package no.ks.budgets.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed samples are what the code makes, and hold the figures that they are meant to. */
class SampleInboxTest {

  private static final Path SAMPLES = Path.of("input/samples");

  private static final BigDecimal NOK_PER_EUR =
      new BigDecimal(100).divide(new BigDecimal(12), new MathContext(11, RoundingMode.HALF_EVEN));

  @Test
  void theCommittedFilesAreWhatTheCodeMakes(@TempDir Path made) throws IOException {
    SampleInbox.write(made);

    assertThat(names(made)).isEqualTo(names(SAMPLES));
    for (String name : names(made)) {
      assertThat(SAMPLES.resolve(name))
          .as("%s; run SampleInbox.main and commit what it writes", name)
          .hasSameBinaryContentAs(made.resolve(name));
    }
  }

  @Test
  void everyFileSaysInItsNameThatItIsASample() throws IOException {
    assertThat(names(SAMPLES)).hasSize(19).allMatch(name -> name.matches("(.*/)?sample-[^/]+"));
  }

  @Test
  void theCopyIsTheSameFile() {
    assertThat(SAMPLES.resolve("sample-14-copy-of-orkdal-mostar.xlsx"))
        .hasSameBinaryContentAs(SAMPLES.resolve("sample-01-orkdal-mostar.xlsx"));
  }

  @Test
  void theFilesAddUpToTheIntendedFigures() throws IOException {
    Map<String, BigDecimal> found = new TreeMap<>();
    for (String name : names(SAMPLES)) {
      PlainFigures.of(SAMPLES, name)
          .forEach((key, amount) -> found.put(name + "," + key, amount.stripTrailingZeros()));
    }

    Map<String, BigDecimal> intended = new TreeMap<>();
    for (CSVRecord figure : table("/samples/intended-figures.csv")) {
      String key = String.join(",", figure.toList().subList(0, 6));
      intended.put(key, new BigDecimal(figure.get("amount")).stripTrailingZeros());
    }
    assertThat(found).isEqualTo(intended);
  }

  @Test
  void theSummarySheetRepeatsTheOtherSheets() throws IOException {
    List<List<List<String>>> sheets =
        PlainReading.sheets(SAMPLES.resolve("sample-16-serbia-municipalities.xlsx"));

    assertThat(sheets).hasSize(7);
    assertThat(sheets.get(6))
        .contains(List.of("Buskerud", "420000", "390000"), List.of("Total", "1920000", "1760000"));
  }

  @Test
  void subtotalsAreNotAddedToTheTotal() throws IOException {
    List<List<String>> sheet =
        PlainReading.sheets(SAMPLES.resolve("sample-03-ks-coordination.xlsx")).get(0);

    assertThat(sheet).contains(List.of("", "", "", "", "", "Subtotal BA-01", "", "505000"));
    assertThat(sheet).endsWith(List.of("", "", "", "", "", "Total", "", "1585684"));
  }

  /** Both are easily lost when a library tidies up what it saves. */
  @Test
  void oneFormulaIsSavedAsAnErrorAndOneWithoutItsValue() throws IOException {
    Path file = SAMPLES.resolve("sample-19-planted-errors.xlsx");
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
      String xml = new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);

      assertThat(xml).contains("t=\"e\"><f>#REF!*4</f><v>#REF!</v></c>");
      assertThat(xml).contains("<f>IF(TODAY()>=DATE(2006,1,1),500*18.5,0)</f></c>");
    }
  }

  @Test
  void onlyThePlantedDeviationsKeepGrantsFromMatching() throws IOException {
    Map<String, BigDecimal> submitted = new TreeMap<>();
    for (CSVRecord figure : table("/samples/intended-figures.csv")) {
      if (counts(figure)) {
        String key = key(figure.get("project_code"), figure.get("year"), figure.get("funder"));
        submitted.merge(key, nok(figure), BigDecimal::add);
      }
    }

    List<String> deviations = new ArrayList<>();
    Map<String, BigDecimal> grants = new LinkedHashMap<>();
    for (CSVRecord grant : table("/register/grants.csv")) {
      String key = key(grant.get("project_code"), grant.get("year"), grant.get("funder"));
      grants.put(key, new BigDecimal(grant.get("amount")));
    }
    assertThat(grants).hasSize(55);
    grants.forEach(
        (key, granted) -> {
          BigDecimal sum = submitted.getOrDefault(key, BigDecimal.ZERO);
          if (sum.compareTo(granted) != 0) {
            deviations.add(key + ": " + sum.toBigInteger() + " of " + granted);
          }
        });
    submitted.forEach(
        (key, sum) -> {
          if (!grants.containsKey(key)) {
            deviations.add(key + ": " + sum.toBigInteger() + " of nothing");
          }
        });
    assertThat(deviations)
        .containsExactly(
            "MW-02 2006 NORAD: 350000 of 400000",
            "MW-03 2006 NORAD: 0 of 125000",
            "NA-02 2006 NORAD: 125000 of 100000",
            "ZA-02 2006 NORAD: 298750 of 400000",
            "UG-01 2006 NORAD: 0 of 400000",
            "UG-01 2006 NMFA: 400000 of nothing");
  }

  /** Not the copy, and not what the revision supersedes. */
  private static boolean counts(CSVRecord figure) {
    String file = figure.get("file");
    boolean superseded = file.startsWith("sample-05") && figure.get("year").equals("2006");
    return !file.startsWith("sample-14") && !superseded;
  }

  private static BigDecimal nok(CSVRecord figure) {
    BigDecimal amount = new BigDecimal(figure.get("amount"));
    boolean euro = figure.get("currency").equals("EUR");
    return euro ? amount.multiply(NOK_PER_EUR).setScale(2, RoundingMode.HALF_UP) : amount;
  }

  private static String key(String project, String year, String funder) {
    return project + " " + year + " " + funder;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static List<CSVRecord> table(String resource) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in = SampleInboxTest.class.getResourceAsStream(resource)) {
      return CSVParser.parse(in, StandardCharsets.UTF_8, format).getRecords();
    }
  }
}
