package no.ks.budgets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.budgets.cli.Reviewer.Decision;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a figure down to the cells behind it, over the sample inbox and through the review loop. */
class ExplainTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private static final Pattern SUBMITTED = Pattern.compile("  Submitted +([-\\d ,]+)");

  private static final Pattern BUDGET = Pattern.compile("    ([-\\d ,]+) in \\d+ lines? of .*");

  private static final Pattern LINE =
      Pattern.compile(
          "      \\S.*?  \".*?\"  (?:[-\\d ,]+ \\w{3} × [\\d,]+ = )?([-\\d ,]+) NOK(?:  .*| \\(.*)?");

  @TempDir private static Path folder;

  private static TestHome home;

  @BeforeAll
  static void runOnce() {
    home = new TestHome(folder).withShippedInbox();
    home.run();
  }

  /** What names the moment of a run or of a decision. */
  private static String withoutClock(String text) {
    return text.replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d{6}Z-run", "RUN")
        .replaceAll("on \\d{4}-\\d\\d-\\d\\d in", "on DAY in");
  }

  private static String explained(TestHome home, String... words) {
    String[] arguments = new String[words.length + 1];
    arguments[0] = "explain";
    System.arraycopy(words, 0, arguments, 1, words.length);
    TestHome.Printed printed = home.execute(arguments);
    assertThat(printed.error()).isEmpty();
    assertThat(printed.exitCode()).isZero();
    return withoutClock(printed.out());
  }

  private static String golden(String name) throws IOException {
    return Files.readString(GOLDEN.resolve(name + ".txt"));
  }

  @Test
  void aProjectIsExplainedWhole() throws IOException {
    assertThat(explained(home, "BA-01")).isEqualTo(golden("explain-ba-01"));
  }

  @Test
  void oneFigureIsExplainedHoweverItsNamesAreTyped() throws IOException {
    assertThat(explained(home, "ba", "1", "2006", "UD")).isEqualTo(golden("explain-ba-01-2006"));
    assertThat(explained(home, "ba 1", "2006")).isEqualTo(golden("explain-ba-01-2006"));
  }

  @ParameterizedTest
  @CsvSource({"BA-01,2", "ZM-01,2", "ZA-02,1", "MG-01,2"})
  void figuresAreThoseOfTheReconciliationAndTheSumsOfTheirLines(String code, int figures) {
    List<BigDecimal> submitted = new ArrayList<>();
    List<BigDecimal> budgets = new ArrayList<>();
    List<BigDecimal> lines = new ArrayList<>();
    for (String line :
        explained(home, code).lines().takeWhile(l -> !l.startsWith("Does")).toList()) {
      Matcher figure = SUBMITTED.matcher(line);
      if (figure.matches()) {
        submitted.add(amount(figure));
        budgets.add(BigDecimal.ZERO);
        lines.add(BigDecimal.ZERO);
      }
      int last = submitted.size() - 1;
      Matcher budget = BUDGET.matcher(line);
      if (budget.matches()) {
        budgets.set(last, budgets.get(last).add(amount(budget)));
      }
      Matcher one = LINE.matcher(line);
      if (one.matches()) {
        lines.set(last, lines.get(last).add(amount(one)));
      }
    }

    List<BigDecimal> published =
        home.csv("reconciliation").stream()
            .filter(row -> row.startsWith(code + ","))
            .map(row -> row.replaceAll("\"[^\"]*\"", "").split(","))
            .map(fields -> new BigDecimal(fields[7]).setScale(2))
            .toList();
    assertThat(submitted).hasSize(figures).isEqualTo(published);
    assertThat(budgets).isEqualTo(published);
    assertThat(lines).isEqualTo(published);
  }

  private static BigDecimal amount(Matcher matched) {
    return new BigDecimal(matched.group(1).replace(" ", "").replace(',', '.')).setScale(2);
  }

  @Test
  void anUnknownProjectIsWrongUsageAndTheNearestAreNamed() {
    TestHome.Printed printed = home.execute("explain", "BA-09");

    assertThat(printed.exitCode()).isEqualTo(2);
    assertThat(printed.out()).isEmpty();
    assertThat(printed.error())
        .contains("No project is called BA-09; the nearest are ")
        .contains("BA-01 (Municipal International Cooperation, Bosnia - Hercegovina)")
        .endsWith("Give its code, as output/latest/csv/overview.csv shows it.\n");
  }

  @Test
  void aNameThatSeveralProjectsHaveIsWrongUsage() {
    TestHome.Printed printed = home.execute("explain", "Municipal International Cooperation");

    assertThat(printed.exitCode()).isEqualTo(2);
    assertThat(printed.error())
        .startsWith("Several projects may be called Municipal International Cooperation");
  }

  @Test
  void aYearWithoutFiguresSaysWhichThereAre() {
    assertThat(explained(home, "BA-01", "2009"))
        .contains(
            "Nothing was granted or accepted for what is asked; there are figures for 2005 NMFA,"
                + " 2006 NMFA.");
  }

  @Test
  void anAmountInAnotherCurrencyShowsItsRateAndWhereThatComesFrom() {
    assertThat(explained(home, "ZM-01", "2005"))
        .contains(
            "      Budget EUR!I4  \"10800\"  10 800 EUR × 8,3333333333 = 90 000 NOK (Overview"
                + " 2005/2006: 100 NOK = 12 EUR)  Travel: Project visit to Mbala, four persons\n");
  }

  @Test
  void whatWasSupersededIsSaidWithItsSum() {
    assertThat(explained(home, "MG-01", "2006"))
        .contains(
            "of samples/sample-05-stavanger-antsirabe.xlsx",
            "superseded: samples/sample-06-stavanger-antsirabe-revised-2006.xlsx counts instead");
  }

  @Test
  void rejectedRowsOfTheYearAreListedWithTheirCodes() {
    String explained = explained(home, "ZA-02", "2006", "NORAD");

    assertThat(explained)
        .contains(
            "  2006  no funder  samples/sample-18-oslo-mbombela.xlsx, Mbombela 2006 row 10: NOK"
                + " \"40000.00\"\n    rejected: FUNDER_MISSING, 40 000 NOK at stake")
        .contains("rejected: AMOUNT_AMBIGUOUS")
        .contains("rejected: PERIOD_SPANS_YEARS");
    assertThat(explained(home, "ZA-02", "2005"))
        .contains("rejected: PERIOD_SPANS_YEARS")
        .doesNotContain("FUNDER_MISSING", "AMOUNT_AMBIGUOUS");
  }

  @Nested
  class InAHomeOfItsOwn {

    private static final String FIRST = "MG-01,Stavanger,2005,NORAD,Rent,Office,NOK,100";
    private static final String TOO_MUCH = "MG-01,Stavanger,2005,NORAD,Travel,Seminar,NOK,much";

    private TestHome own;

    @BeforeEach
    void makeHome(@TempDir Path folder) throws IOException {
      Files.createDirectories(folder.resolve("input"));
      own = new TestHome(folder);
    }

    @Test
    void beforeAnyRunItSaysWhatToDo() throws IOException {
      assertThat(explained(own, "BA-01"))
          .isEqualTo(
              "There is nothing to explain yet: no register was imported. Put one into"
                  + " input/register, the budgets into input, and run 'run'.\n");
    }

    @Test
    void aCorrectedLineShowsWhatWasSentWhoCorrectedItAndWhere() throws IOException {
      own.drop("a.csv", FIRST, TOO_MUCH).run();
      Reviewer.decides(
          own.latestRejectedRows(),
          own.inbox().resolve("review.xlsx"),
          "Kari",
          new Decision(
              "a.csv", 3, "correct", Map.of("Correct amount", "250", "Comment", "phoned")));
      own.run();

      assertThat(explained(own, "MG-01", "2005")).isEqualTo(golden("explain-corrected"));
    }

    @Test
    void whatAWaivedRowAndARivalHoldIsSaid() throws IOException {
      own.drop("a.csv", FIRST, TOO_MUCH).drop("b.csv", "MG-01,Stavanger,2005,NORAD,Rent,,NOK,7");
      own.run();
      Reviewer.decides(
          own.latestRejectedRows(),
          own.inbox().resolve("review.xlsx"),
          "Kari",
          Decision.of("a.csv", 3, "waive"));
      own.run();

      assertThat(explained(own, "MG-01", "2005", "NORAD"))
          .contains("in conflict with b.csv: decide in rejected-rows.xlsx which of them counts")
          .contains("in conflict with a.csv: decide in rejected-rows.xlsx which of them counts")
          .contains("waived by a reviewer: ")
          .doesNotContain("      a!H2");
    }

    @Test
    void whoseDecisionAboutTwoFilesAndAboutANameHoldsIsSaid() {
      own.drop("a.csv", FIRST)
          .drop("b.csv", "MG-01,Stavanger,2005,NORAD,Rent,,NOK,7")
          .drop("c.csv", "Friendship,Stavanger,2006,NORAD,Travel,Seminar,NOK,30")
          .drop("e.csv", "BA-01,Orkdal,2005,NMFA,Rent,,NOK,55")
          .drop("f.csv", "BA-01,Sund,2005,NMFA,Rent,,NOK,55")
          .run();
      Reviewer.decides(
          own.latestRejectedRows(),
          own.inbox().resolve("review.xlsx"),
          "Kari",
          Decision.of("b.csv", 2, "accept as is"),
          Decision.of("e.csv", 2, "accept as is"),
          new Decision("c.csv", 2, "correct", Map.of("Correct project", "MG-01")));
      own.run();
      own.drop("d.csv", "friendship,Stavanger,2007,NORAD,Travel,Seminar,NOK,40").run();

      assertThat(explained(own, "MG-01", "2005"))
          .contains("superseded: b.csv counts instead, as Kari in review.xlsx decided");
      assertThat(explained(own, "BA-01", "2005"))
          .contains("superseded: e.csv counts instead, as Kari in review.xlsx decided")
          .contains("      e!H2")
          .doesNotContain("      f!H2");
      assertThat(explained(own, "MG-01", "2006"))
          .contains("        correct: project \"MG-01\", by Kari on DAY in review.xlsx");
      assertThat(explained(own, "MG-01", "2007"))
          .contains(
              "      \"friendship\" means this project because a reviewer decided so; 'decisions'"
                  + " lists who\n");
    }

    @Test
    void whatChangedSinceTheRunIsSaid() throws IOException {
      own.drop("a.csv", FIRST).run();
      own.drop("a.csv", Instant.parse("2005-12-05T10:00:00Z"), FIRST.replace("100", "120")).run();
      own.execute("withdraw", "a.csv");

      assertThat(explained(own, "MG-01", "2005"))
          .contains("  Submitted               120\n")
          .contains(
              "Since that run something was decided: what counts now comes to 100 instead of 120;"
                  + " 'run' publishes it.")
          .contains("withdrawn by " + System.getProperty("user.name"));
    }
  }
}
