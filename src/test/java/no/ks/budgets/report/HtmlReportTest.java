package no.ks.budgets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.FileRecord;
import no.ks.budgets.ledger.FindingRecord;
import no.ks.budgets.ledger.RecordSource;
import no.ks.budgets.ledger.RunFigures;
import no.ks.budgets.ledger.SampleBudget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class HtmlReportTest {

  static final List<RunFigures> HISTORY =
      List.of(
          new RunFigures(
              "2026-03-01T0800Z-run1", 90, 12, 12, new BigDecimal("100"), new BigDecimal("80")),
          new RunFigures(
              "2026-03-02T0815Z-run2", 109, 3, 2, new BigDecimal("100"), new BigDecimal("99.50")));

  @TempDir private Path folder;

  @Test
  void thePageSaysWhatTheRunFound() throws IOException {
    assertThat(written(SampleBudget.full()))
        .contains("<html lang=\"en\">", "Run 2026-03-02T09-15, 2 March 2026, 09:15 UTC+01:00.")
        .contains("21\u00a0839\u00a0000", "28\u00a0407\u00a0869", "49 of 57")
        .contains("2 rejected rows are open, with NOK\u00a097\u00a0535 at stake.")
        .contains("Amount with two readings (1)", "kosovo, &quot;final&quot;.xls: ")
        .contains(
            "2 budgets changed; the sum of everything that counts changed by NOK\u00a0+16\u00a0000.")
        .contains("<bdi class=\"chip wrong-funder\">wrong-funder</bdi>", "(AMOUNT_AMBIGUOUS)");
  }

  @Test
  void whatDeviatesStandsFirst() throws IOException {
    String page = written(SampleBudget.full());
    String table = page.substring(page.indexOf(" id=\"reconciliation\""));

    assertThat(table.indexOf("XK-02 ")).isLessThan(table.indexOf("AF-01 "));
  }

  @Test
  void inNorwegianEverythingIsNorwegian() throws IOException {
    write(SampleBudget.full(), Language.NORWEGIAN, HISTORY, folder);

    assertThat(Files.readString(folder.resolve("report.html")))
        .contains("<html lang=\"nb\">", "2. mars 2026 kl. 09.15 UTC+01:00")
        .contains("49 av 57", "2 avviste rader er åpne", "feil finansiør", "99,50")
        .doesNotContain("Granted", "rejected rows", "Submitted", "mill.m");
  }

  @Test
  void thePageNeedsNoNetworkAndRunsNothingButItsOwnScript() throws Exception {
    String page = written(SampleBudget.full());

    assertThat(page)
        .doesNotContain("<link", "<img", "@import", "url(", " th:", " style=", " onclick")
        .doesNotContainPattern(" src=")
        .doesNotContainPattern(" href=\"[^#]")
        .contains(
            String.join(
                    " ",
                    "\"default-src 'none'; base-uri 'none'; form-action 'none'; style-src",
                    hash(only(page, "style")) + "; script-src",
                    hash(only(page, "script")) + "\"")
                .replace("'", "&#39;"));
  }

  @Test
  void plotsAreWellFormedAndSaidInWordsToo() throws Exception {
    write(SampleBudget.full(), Language.ENGLISH, HISTORY, folder);
    List<String> plots = all(Files.readString(folder.resolve("report.html")), "(?s)<svg.*?</svg>");

    for (String plot : plots) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(plot)));
      assertThat(plot).contains("<title", "<desc", "role=\"img\"").doesNotContain("rgb(", "#01");
    }
    assertThat(plots).hasSize(2 + 2 + 1 + 1 + 3);
    assertThat(all(String.join("", plots), "<title id=\"[a-z0-9-]+-title\">[^<]+"))
        .extracting(title -> title.replaceAll("<title id=\"|-title\">.*", ""))
        .containsExactly(
            "country-2005",
            "country-2006",
            "funder-2005",
            "funder-2006",
            "deviations",
            "offices",
            "history-submitted",
            "history-accepted",
            "history-rejected");
  }

  @Test
  void theSameBudgetAtTheSameTimeIsTheSameBytes() throws IOException {
    assertThat(written(SampleBudget.full())).isEqualTo(written(SampleBudget.full()));
  }

  @Test
  void aRunWithoutFilesSaysSoInsteadOfDrawing() throws IOException {
    assertThat(written(SampleBudget.withoutFiles()))
        .contains("No row was read yet.", "No file was received.", "Nothing is wrong or odd.")
        .contains("Nothing counts differently than in the published budget before.")
        .contains("The history over runs begins with the second run");
  }

  @Test
  void whatOthersWroteIsTextAndNeverMarkup() throws IOException {
    String hostile = "<script>alert(1)</script>";
    ConsolidatedBudget budget =
        with(
            List.of(
                file(hostile + ".xlsx", "\"><img src=x>", "${7*7} [[${7*7}]]"),
                file("\u202egnp.exe", "مكتب الميزانية", "\u0000\u0007\ud83d and \uffff")),
            consumer ->
                consumer.accept(
                    new FindingRecord(
                        hostile,
                        hostile,
                        1,
                        "A1",
                        "x",
                        FindingType.CELL_ERROR,
                        hostile,
                        "",
                        null)));

    assertThat(written(budget))
        .doesNotContain("<script>alert", "<img", "49 [[", "\u0000", "\u0007")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;.xlsx", "${7*7} [[${7*7}]]")
        .contains("<bdi>\u202egnp.exe</bdi>", "مكتب الميزانية", "\ufffd\ufffd\ufffd and \ufffd");
  }

  @Test
  void namesOfAnyLengthStayInTheirPlace() throws IOException {
    String name = "Ø".repeat(500);

    String page = written(with(List.of(file(name + ".xlsx", name, name)), consumer -> {}));

    assertThat(page).contains("<bdi>" + name + ".xlsx</bdi>");
    assertThat(all(page, "<text[^>]*>[^<]*</text>")).allMatch(text -> text.length() < 160);
    assertThat(page).contains(">" + "Ø".repeat(21) + "…</text>");
  }

  @Test
  void ofTensOfThousandsOfFindingsTheFirstErrorsStandHere() throws IOException {
    FindingRecord warning = finding("warned.xlsx", FindingType.AMOUNT_NEGATIVE);
    FindingRecord error = finding("wrong.xlsx", FindingType.CELL_ERROR);
    RecordSource<FindingRecord> many =
        consumer -> {
          Collections.nCopies(30_000, warning).forEach(consumer);
          Collections.nCopies(600, error).forEach(consumer);
        };

    String page = written(with(List.of(), many));

    assertThat(page.length()).isLessThan(2_000_000);
    assertThat(all(page, "<bdi>wrong\\.xlsx</bdi>")).hasSize(600);
    assertThat(all(page, "<bdi>warned\\.xlsx</bdi>")).hasSize(400);
    assertThat(page)
        .contains("The first 1\u00a0000 of 30\u00a0600 rows stand here; csv/findings.csv")
        .contains("<bdi>30\u00a0000</bdi>", "<bdi>600</bdi>");
  }

  private static FindingRecord finding(String file, FindingType type) {
    return new FindingRecord(file, "Ark1", 7, "F7", "amount", type, "-1", "", null);
  }

  static FileRecord file(String path, String office, String message) {
    return new FileRecord(
        path, "", 0, "xlsx", office, FileRecord.Status.ACCEPTED, 1, 1, 0, 0, "", message);
  }

  static ConsolidatedBudget with(List<FileRecord> files, RecordSource<FindingRecord> findings) {
    ConsolidatedBudget sample = SampleBudget.withoutFiles();
    return new ConsolidatedBudget(
        sample.register(),
        sample.years(),
        sample.reconciliations(),
        sample.lines(),
        findings,
        sample.rejectedRows(),
        files,
        List.of(),
        sample.toleranceNok());
  }

  private static List<String> all(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(MatchResult::group).toList();
  }

  /** What stands in the only element of that name. */
  private static String only(String page, String element) {
    List<String> found = all(page, "(?s)<" + element + ">.*?</" + element + ">");
    assertThat(found).hasSize(1);
    return found
        .get(0)
        .substring(element.length() + 2, found.get(0).length() - element.length() - 3);
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  private String written(ConsolidatedBudget budget) throws IOException {
    write(budget, Language.ENGLISH, List.of(), folder);
    return Files.readString(folder.resolve("report.html"));
  }

  static void write(
      ConsolidatedBudget budget, Language language, List<RunFigures> history, Path folder)
      throws IOException {
    new HtmlReport(
            language,
            "2026-03-02T09-15",
            Instant.parse("2026-03-02T08:15:00Z"),
            ZoneId.of("Europe/Oslo"),
            history)
        .write(budget, folder);
  }
}
