package no.ks.budgets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.FileRecord;
import no.ks.budgets.ledger.SampleBudget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class HtmlReportTest {

  @Test
  void thePageSaysWhatTheRunFound(@TempDir Path folder) throws IOException {
    String page = written(SampleBudget.full(), folder);

    assertThat(page)
        .contains("Run <strong>2026-03-02T09-15</strong>, <span>2 March 2026, 09:15 CET</span>")
        .contains("21\u00a0839\u00a0000", "28\u00a0407\u00a0869", "49 of 57")
        .contains("<span class=\"chip wrong-funder\">wrong-funder</span>")
        .contains("AMOUNT_AMBIGUOUS", "kosovo, &quot;final&quot;.xls");
    assertThat(page.indexOf(">XK-02<")).isLessThan(page.indexOf(">AF-01<"));
  }

  @Test
  void thePageNeedsNoNetworkAndRunsNothing(@TempDir Path folder) throws IOException {
    assertThat(written(SampleBudget.full(), folder))
        .doesNotContain("<script", "<link", "<img", "@import", "url(", " th:")
        .doesNotContainPattern(" (src|href)=")
        .contains("default-src 'none'");
  }

  @Test
  void plotsAreWellFormedAndSaidInWordsToo(@TempDir Path folder) throws Exception {
    Matcher plots =
        Pattern.compile("<svg.*?</svg>", Pattern.DOTALL)
            .matcher(written(SampleBudget.full(), folder));
    int count = 0;
    while (plots.find()) {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(plots.group())));
      assertThat(plots.group()).contains("<title", "<desc", "role=\"img\"");
      count++;
    }
    assertThat(count).isEqualTo(4);
  }

  @Test
  void namesOfFilesAreTextAndNeverMarkup(@TempDir Path folder) throws IOException {
    ConsolidatedBudget sample = SampleBudget.withoutFiles();
    FileRecord hostile =
        new FileRecord(
            "<script>alert(1)</script>.xlsx",
            "",
            0,
            "xlsx",
            "\"><img src=x>",
            FileRecord.Status.REJECTED,
            0,
            0,
            0,
            0,
            "",
            "${7*7} [[${7*7}]]");
    ConsolidatedBudget budget =
        new ConsolidatedBudget(
            sample.register(),
            sample.years(),
            sample.reconciliations(),
            sample.lines(),
            sample.findings(),
            sample.rejectedRows(),
            List.of(hostile),
            List.of(),
            sample.toleranceNok());

    assertThat(written(budget, folder))
        .doesNotContain("<script", "<img", "49 [[")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;.xlsx", "${7*7} [[${7*7}]]");
  }

  @Test
  void barsAreMeasuredAgainstARoundScale() {
    BarPlot plot =
        BarPlot.of(
            "funder",
            2006,
            List.of(
                new YearTotal("NMFA", 2006, new BigDecimal("1500"), new BigDecimal("0")),
                new YearTotal("NORAD", 2006, new BigDecimal("-20"), new BigDecimal("750")),
                new YearTotal("NMFA", 2005, new BigDecimal("9999"), new BigDecimal("1"))));

    assertThat(plot.ticks())
        .containsExactly(
            new BarPlot.Tick(170, "0"),
            new BarPlot.Tick(293, "500"),
            new BarPlot.Tick(417, "1\u00a0000"),
            new BarPlot.Tick(540, "1\u00a0500"));
    assertThat(plot.bars())
        .containsExactly(
            new BarPlot.Bar("NMFA", 0, 370, 0, "1\u00a0500", "0"),
            new BarPlot.Bar("NORAD", 40, 0, 185, "−20", "750"));
  }

  private static String written(ConsolidatedBudget budget, Path folder) throws IOException {
    new HtmlReport(
            Language.ENGLISH,
            "2026-03-02T09-15",
            Instant.parse("2026-03-02T08:15:00Z"),
            ZoneId.of("Europe/Oslo"))
        .write(budget, folder);
    return Files.readString(folder.resolve("report.html"));
  }
}
