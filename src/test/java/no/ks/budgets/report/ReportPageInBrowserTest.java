package no.ks.budgets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.SampleBudget;
import no.ks.budgets.samples.Chromium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page in a browser: read on a desk and a phone, in light and dark, sorted, filtered, and
 * judged by axe-core. What the test adds to the page is let in by its hash; everything else of the
 * page's own policy stays in force.
 */
class ReportPageInBrowserTest {

  @TempDir private Path folder;

  @Test
  void onADeskItSortsAndFiltersAndNobodyIsLeftOut() throws Exception {
    assertThat(probed(SampleBudget.full(), Language.ENGLISH, 1280))
        .containsExactly(
            "width=1280",
            "tooWide=false",
            "dark=false",
            "shownAtFirst=57 of 57 rows shown",
            "ascending=ascending",
            "least=0",
            "descending=descending",
            "greatest=5\u00a0000\u00a0000",
            "sortedColumns=1",
            "filtered=2 of 57 rows shown",
            "filteredTo=XK",
            "shownAgain=57 of 57 rows shown",
            "plotFont=true",
            "plotBlack=0",
            "rulesPassed=true",
            "refused=");
  }

  @Test
  void inTheDarkItsColoursStandOutAsMuch() throws Exception {
    assertThat(probed(SampleBudget.full(), Language.NORWEGIAN, 1280, "--force-dark-mode"))
        .contains("dark=true", "shownAtFirst=Viser 57 av 57 rader", "plotBlack=0", "refused=")
        .noneMatch(line -> line.startsWith("violation"));
  }

  @Test
  void onAPhoneNothingStandsBesideTheScreen() throws Exception {
    assertThat(probed(SampleBudget.full(), Language.NORWEGIAN, 390))
        .contains("width=390", "tooWide=false", "refused=")
        .noneMatch(line -> line.startsWith("violation"));
  }

  @Test
  void namesOfAnyLengthDoNotWidenThePageOfAPhone() throws Exception {
    String name = "Ø".repeat(500) + "\u202e<script>\"'";
    ConsolidatedBudget budget =
        HtmlReportTest.with(List.of(HtmlReportTest.file(name, name, name)), consumer -> {});

    assertThat(probed(budget, Language.ENGLISH, 390))
        .contains("width=390", "tooWide=false", "shownAgain=55 of 55 rows shown", "refused=")
        .noneMatch(line -> line.startsWith("violation"));
  }

  private List<String> probed(
      ConsolidatedBudget budget, Language language, int width, String... options) throws Exception {
    HtmlReportTest.write(budget, language, HtmlReportTest.HISTORY, folder);
    Path page = folder.resolve("report.html");
    String script = resource("/axe.min.js");
    String probe = resource("/report/probe.js");
    String source =
        Files.readString(page)
            .replace("script-src ", "script-src " + hash(script) + " " + hash(probe) + " ")
            .replace(
                "</body>", "<script>" + script + "</script><script>" + probe + "</script></body>");
    String shown = Chromium.open(Files.writeString(page, framed(source, width)), folder, options);
    assertThat(shown).contains("<pre id=\"probe\">");
    String said =
        shown.substring(shown.indexOf("<pre id=\"probe\">") + 16, shown.indexOf("</pre>"));
    return Arrays.stream(said.replace("&nbsp;", "\u00a0").split("\n"))
        .flatMap(line -> line.isBlank() ? Stream.empty() : Stream.of(line))
        .toList();
  }

  /** A frame may be as narrow as a phone, which a window may not. */
  private static String framed(String page, int width) {
    return "<!DOCTYPE html><title>Frame</title><iframe width=\""
        + width
        + "\" height=\"900\" srcdoc=\""
        + page.replace("&", "&amp;").replace("\"", "&quot;")
        + "\"></iframe>";
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(ReportPageInBrowserTest.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String hash(String script) throws Exception {
    return "'sha256-"
        + Base64.getEncoder()
            .encodeToString(
                MessageDigest.getInstance("SHA-256")
                    .digest(script.getBytes(StandardCharsets.UTF_8)))
        + "'";
  }
}
