package no.ks.budgets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.RunFigures;
import no.ks.budgets.ledger.SampleBudget;
import org.junit.jupiter.api.Test;

/** What is drawn is what the figures are. */
class PlotTest {

  private static final PairPlot PAIRS =
      new PairPlot(
          PlotInk.GRANTED,
          "Granted",
          PlotInk.SUBMITTED,
          "Submitted",
          "Funder",
          BigDecimal::toPlainString,
          BigDecimal::toPlainString);

  private final PageWords words = new PageWords(Language.ENGLISH);

  @Test
  void barsAreAsLongAsTheirAmountsAndANegativeOneIsSaidOnly() {
    Plot plot =
        PAIRS.of(
            "funder", "Title", List.of(pair("NMFA", "1500", "0"), pair("NORAD", "-20", "750")));

    assertThat(widths(plot.svg(), "fill-granted")).containsExactly(widest(plot));
    assertThat(widths(plot.svg(), "fill-submitted")).containsExactly(widest(plot) / 2);
    assertThat(texts(plot.svg()))
        .containsExactlyInAnyOrder(
            "0", "500", "1000", "1500", "1500", "-20", "0", "750", "NMFA", "NORAD");
    assertThat(plot.svg())
        .contains(
            "<desc id=\"funder-description\">NMFA: Granted 1500, Submitted 0;"
                + " NORAD: Granted -20, Submitted 750</desc>");
    assertThat(plot.figures().rows())
        .extracting(row -> row.cells().stream().map(PageTable.Cell::text).toList())
        .containsExactly(List.of("NMFA", "1500", "0"), List.of("NORAD", "-20", "750"));
  }

  @Test
  void namesThatAreMarkupOrTurnTheirDirectionAreText() {
    Plot plot =
        PAIRS.of(
            "a",
            "<b>",
            List.of(pair("<script>\"'&", "1", "1"), pair("\u202eab\u0000\ud800", "1", "1")));

    assertThat(plot.svg())
        .contains("&lt;script", "ab\ufffd\ufffd")
        .doesNotContain("<script", "<b>");
    assertThat(texts(plot.svg())).noneMatch(text -> text.contains("\u202e"));
  }

  @Test
  void whereNothingWasGrantedOrSubmittedThePlotIsStillDrawn() {
    assertThat(PAIRS.of("a", "A", List.of(pair("NMFA", "0", "0"))).svg()).contains("NMFA");
    assertThat(PAIRS.of("a", "A", List.of()).svg()).contains("role=\"img\"");
  }

  @Test
  void theGreatestAmountsThereCanBeAreDrawn() {
    assertThat(PAIRS.of("a", "A", List.of(pair("NMFA", "9".repeat(32), "1"))).svg())
        .contains("9".repeat(32));
  }

  @Test
  void deviationsAreDrawnToTheirSideAndTheLargestIsOnTop() {
    List<Plot> plots = new DeviationPlot(SampleBudget.full(), words).plots();

    assertThat(plots).hasSize(1);
    assertThat(plots.get(0).legend())
        .extracting(Plot.Key::ink)
        .containsExactlyInAnyOrder("missing", "not-granted", "over", "under", "wrong-funder");
    assertThat(plots.get(0).figures().rows())
        .extracting(row -> row.cells().get(0).text() + ": " + row.cells().get(1).text())
        .hasSize(8)
        .startsWith("XK-02, 2006, NMFA: −2\u00a0000\u00a0000");
  }

  @Test
  void rowsOfAnOfficeAreThoseOfItsFiles() {
    assertThat(new Plots(words).offices(SampleBudget.full()))
        .flatExtracting(plot -> plot.figures().rows())
        .extracting(row -> row.cells().stream().map(PageTable.Cell::text).toList())
        .containsExactly(
            List.of("Elverum", "0", "2"),
            List.of("unknown office", "0", "1"),
            List.of("Orkdal", "71", "0"),
            List.of("KS", "38", "0"));
  }

  @Test
  void theCourseOverRunsHasAPointARun() {
    List<RunFigures> runs = Stream.of(1, 2, 3, 4, 5, 6, 7).map(PlotTest::run).toList();

    List<Plot> plots = new Plots(words).history(runs);

    assertThat(plots)
        .extracting(Plot::id)
        .containsExactly("history-submitted", "history-accepted", "history-rejected");
    assertThat(plots.get(1).svg().split("<circle ", -1)).hasSize(7 + 1);
    assertThat(texts(plots.get(1).svg())).contains("run1", "run3", "run5", "run7");
    assertThat(plots.get(1).figures().rows().get(6).cells().get(1).text()).isEqualTo("70");
    assertThat(new Plots(words).history(runs.subList(0, 1))).isEmpty();
  }

  @Test
  void stepsOfAScaleAreRound() {
    assertThat(
            Stream.of("1", "3", "7", "1500", "24531516")
                .map(amount -> RowScale.roundStep(new BigDecimal(amount), 3)))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(
            new BigDecimal("1"),
            new BigDecimal("1"),
            new BigDecimal("5"),
            new BigDecimal("500"),
            new BigDecimal("10000000"));
  }

  private static RunFigures run(int number) {
    return new RunFigures(
        "2026-03-01T0800Z-run" + number,
        number * 10L,
        number,
        0,
        BigDecimal.TEN,
        BigDecimal.valueOf(number));
  }

  private static PairPlot.Pair pair(String name, String upper, String lower) {
    return new PairPlot.Pair(name, new BigDecimal(upper), new BigDecimal(lower));
  }

  private static double widest(Plot plot) {
    return Stream.of("fill-granted", "fill-submitted")
        .flatMap(ink -> widths(plot.svg(), ink).stream())
        .max(Double::compare)
        .orElse(0.0);
  }

  /** The widths of bars of an ink, from top to bottom. */
  private static List<Double> widths(String svg, String ink) {
    return Pattern.compile("<rect [^>]*?width=\"([0-9.]+)\"[^>]*class=\"" + ink + "\"")
        .matcher(svg)
        .results()
        .map(bar -> Double.parseDouble(bar.group(1)))
        .toList();
  }

  private static List<String> texts(String svg) {
    return Pattern.compile("<text[^>]*>([^<]*)</text>")
        .matcher(svg)
        .results()
        .map((MatchResult text) -> text.group(1))
        .toList();
  }
}
