package no.ks.budgets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import no.ks.budgets.cli.Reviewer.Decision;
import no.ks.budgets.samples.LibreOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The loop from a rejected row to a budget that is right: staff decide in the workbook of rejected
 * rows and drop it into the inbox. Nothing counts twice, and every step can be traced.
 */
class ReviewLoopTest {

  private static final String TOO_MUCH = "MG-01,Stavanger,2005,NORAD,Travel,Seminar,NOK,much";
  private static final String FIRST = "MG-01,Stavanger,2005,NORAD,Rent,Office,NOK,100";

  @TempDir private Path folder;

  private TestHome home;

  @BeforeEach
  void makeHome() throws IOException {
    Files.createDirectories(folder.resolve("input"));
    home = new TestHome(folder);
  }

  private static Decision decide(int row, String decision) {
    return Decision.of("a.csv", row, decision);
  }

  private static Decision correct(int row, String column, String text) {
    return new Decision("a.csv", row, "correct", Map.of(column, text));
  }

  /** Drops the workbook of the latest run as a reviewer saved it. */
  private void review(String name, String reviewer, Decision... decisions) {
    Reviewer.decides(home.latestRejectedRows(), home.inbox().resolve(name), reviewer, decisions);
  }

  @Test
  void aCorrectedRowRunsThroughAllRulesAndCounts() {
    home.drop("a.csv", FIRST, TOO_MUCH).run();
    review("review.xlsx", "Kari", correct(3, "Correct amount", "250"));

    home.run();

    assertThat(home.csv("budget-lines"))
        .containsExactly(
            "MG-01,Stavanger,2005,NORAD,Rent,Office,NOK,100.00,1,100.00,a.csv,a,2,H2",
            "MG-01,Stavanger,2005,NORAD,Travel,Seminar,NOK,250.00,1,250.00,a.csv,a,3,H3");
    assertThat(home.csv("rejected-rows"))
        .containsExactly("a.csv,a,3,AMOUNT_UNREADABLE,MG-01,2005,NORAD,NOK,much,corrected");
    assertThat(home.csv("findings"))
        .anyMatch(
            line ->
                line.startsWith("a.csv,a,3,,,ROW_CORRECTED,warning")
                    && line.contains("amount: much")
                    && line.contains("amount: 250; decided by Kari in review.xlsx"));
    assertThat(home.csv("files"))
        .extracting(line -> line.split(",")[0] + " " + line.split(",")[5])
        .containsExactly("a.csv accepted", "review.xlsx accepted");
    assertThat(home.csv("changes"))
        .containsExactly(
            "MG-01,Stavanger,2005,NORAD,corrected,100.00,350.00,250.00,1,2,a.csv,a.csv");
  }

  @Test
  void aRunThatTakesNothingNewWritesTheSameBytes() {
    home.drop("a.csv", FIRST, TOO_MUCH).run();
    review("review.xlsx", "Kari", correct(3, "Correct amount", "250"));
    home.run();
    Map<String, String> first = home.csvFiles();

    home.run();

    assertThat(home.csvFiles()).isEqualTo(first);
  }

  @Test
  void theSameDocumentUnderAnotherNameDecidesNothingTwice() throws IOException {
    home.drop("a.csv", FIRST, TOO_MUCH).run();
    review("review.xlsx", "Kari", correct(3, "Correct amount", "250"));
    home.run();

    Files.copy(home.inbox().resolve("review.xlsx"), home.inbox().resolve("again.xlsx"));
    home.run();

    assertThat(home.csv("budget-lines")).hasSize(2);
    assertThat(home.csv("files"))
        .extracting(line -> line.split(",")[0] + " " + line.split(",")[5])
        .containsExactly("a.csv accepted", "again.xlsx duplicate", "review.xlsx accepted");
  }

  @Test
  void aDocumentThatIsCarriedOnDecidesOnlyWhatIsNew() {
    home.drop("a.csv", TOO_MUCH, TOO_MUCH.replace("much", "more")).run();
    review("monday.xlsx", "Kari", correct(2, "Correct amount", "250"));
    home.run();

    Reviewer.decides(
        home.inbox().resolve("monday.xlsx"),
        home.inbox().resolve("tuesday.xlsx"),
        "Kari",
        correct(3, "Correct amount", "260"));
    home.run();

    assertThat(home.csv("budget-lines")).hasSize(2);
    assertThat(home.csv("findings")).noneMatch(line -> line.contains("REVIEW_"));
    assertThat(home.csv("rejected-rows")).hasSize(2).allMatch(line -> line.endsWith(",corrected"));
  }

  @Test
  void aDocumentThatLibreOfficeSavedDecidesTheSame() throws IOException {
    home.drop("a.csv", FIRST, TOO_MUCH).run();
    Path decided = folder.resolve("review.xlsx");
    Reviewer.decides(
        home.latestRejectedRows(), decided, "Kari", correct(3, "Correct amount", "250"));
    Files.copy(
        LibreOffice.save(decided, "ods", folder), home.inbox().resolve("reviewed by Kari.ods"));

    home.run();

    assertThat(home.csv("budget-lines")).hasSize(2);
    assertThat(home.csv("rejected-rows")).hasSize(1).allMatch(line -> line.endsWith(",corrected"));
    assertThat(home.csv("findings"))
        .anyMatch(line -> line.contains("decided by Kari in reviewed by Kari.ods"));
  }

  @Test
  void aDocumentDecidesTheSameInWhateverLanguageReportsAreMeanwhile() {
    home.drop("a.csv", FIRST, TOO_MUCH, TOO_MUCH.replace("much", "more"));
    home.withJobsIn("nb");
    home.run();
    review("norsk.xlsx", "Kari", new Decision("a.csv", 3, "rett", Map.of("Riktig beløp", "250")));

    home.withJobsIn("en");
    home.run();
    assertThat(home.csv("rejected-rows"))
        .extracting(line -> line.substring(line.lastIndexOf(',') + 1))
        .containsExactly("corrected", "open");
    review("english.xlsx", "Kari", decide(4, "waive"));
    home.withJobsIn("nb");
    home.run();

    assertThat(home.csv("rejected-rows"))
        .extracting(line -> line.substring(line.lastIndexOf(',') + 1))
        .containsExactly("corrected", "waived");
    assertThat(home.csv("budget-lines")).hasSize(2);
    assertThat(home.csv("findings")).noneMatch(line -> line.contains("REVIEW_"));
  }

  @Test
  void aCorrectionThatIsWrongTooIsHeldWithItsNewError() {
    home.drop("a.csv", FIRST, TOO_MUCH).run();
    review("review.xlsx", "Kari", correct(3, "Correct amount", "1.250"));

    home.run();

    assertThat(home.csv("budget-lines")).hasSize(1);
    assertThat(home.csv("rejected-rows"))
        .containsExactly("a.csv,a,3,AMOUNT_AMBIGUOUS,MG-01,2005,NORAD,NOK,1.250,open");
  }

  @Test
  void aWaivedRowCountsForNothingAndIsNobodysWorkAnyMore() {
    home.drop("a.csv", FIRST, TOO_MUCH).run();
    review("review.xlsx", "Kari", decide(3, "waive"));

    TestHome.Printed printed = home.run();

    assertThat(home.csv("budget-lines")).hasSize(1);
    assertThat(home.csv("rejected-rows"))
        .containsExactly("a.csv,a,3,AMOUNT_UNREADABLE,MG-01,2005,NORAD,NOK,much,waived");
    assertThat(printed.out()).doesNotContain("to review");
  }

  @Test
  void aRowReturnedToItsSenderStaysOpen() {
    home.drop("a.csv", FIRST, TOO_MUCH).run();
    review("review.xlsx", "Kari", decide(3, "return to sender"));

    home.run();

    assertThat(home.csv("rejected-rows"))
        .containsExactly("a.csv,a,3,AMOUNT_UNREADABLE,MG-01,2005,NORAD,NOK,much,open");
    assertThat(home.csv("findings")).anyMatch(line -> line.contains("ROW_RETURNED,warning"));
  }

  @Test
  void anOddRowThatMayBeAcceptedCountsAsItWasSent() {
    home.drop("a.csv", FIRST, FIRST).run();
    assertThat(home.csv("rejected-rows")).hasSize(1);
    review("review.xlsx", "Kari", decide(3, "accept as is"));

    home.run();

    assertThat(home.csv("budget-lines")).hasSize(2);
    assertThat(home.csv("findings"))
        .anyMatch(line -> line.contains("ROW_DUPLICATE,warning"))
        .anyMatch(line -> line.contains("ROW_ACCEPTED_BY_REVIEWER,warning"));
  }

  @Test
  void whatCannotBeReadCannotBeAccepted() {
    home.drop("a.csv", FIRST, TOO_MUCH).run();
    review("review.xlsx", "Kari", decide(3, "accept as is"));

    home.run();

    assertThat(home.csv("budget-lines")).hasSize(1);
    assertThat(home.csv("findings"))
        .filteredOn(line -> line.contains("REVIEW_NOT_ALLOWED,error"))
        .singleElement()
        .asString()
        .startsWith("review.xlsx,Rejected rows,2,");
    assertThat(home.csv("files"))
        .filteredOn(line -> line.startsWith("review.xlsx"))
        .singleElement()
        .asString()
        .contains(",rejected,");
  }

  @Test
  void aDecisionAboutAnEarlierStateOfTheRowIsStale() throws IOException {
    home.drop("a.csv", FIRST, TOO_MUCH).run();
    Path late = folder.resolve("late.xlsx");
    Reviewer.decides(home.latestRejectedRows(), late, "Ola", correct(3, "Correct amount", "250"));
    review("review.xlsx", "Kari", decide(3, "waive"));
    home.run();

    Files.move(late, home.inbox().resolve("late.xlsx"));
    home.run();

    assertThat(home.csv("budget-lines")).hasSize(1);
    assertThat(home.csv("findings"))
        .anyMatch(line -> line.startsWith("late.xlsx") && line.contains("REVIEW_STALE,error"));
  }

  @Test
  void twoReviewersWhoDecideDifferentlyDecideNothing() {
    home.drop("a.csv", FIRST, TOO_MUCH).run();
    review("kari.xlsx", "Kari", decide(3, "waive"));
    review("ola.xlsx", "Ola", correct(3, "Correct amount", "250"));

    home.run();

    assertThat(home.csv("budget-lines")).hasSize(1);
    assertThat(home.csv("rejected-rows")).hasSize(1).allMatch(line -> line.endsWith(",open"));
    assertThat(home.csv("findings"))
        .filteredOn(line -> line.contains("REVIEW_CONFLICT,error"))
        .hasSize(2);
  }

  @Test
  void aDecidedProjectIsRememberedForTheSameNameAndOfficeAndCanBeTakenBack() {
    home.drop("a.csv", "Friendship,Stavanger,2005,NORAD,Travel,Seminar,NOK,100").run();
    review("review.xlsx", "Kari", correct(2, "Correct project", "MG-01"));
    home.run();
    home.drop("b.csv", "friendship,Stavanger,2006,NORAD,Travel,Seminar,NOK,200")
        .drop("c.csv", "friendship,Bergen,2006,NORAD,Travel,Seminar,NOK,300");

    home.run();

    assertThat(home.csv("budget-lines"))
        .containsExactly(
            "MG-01,Stavanger,2005,NORAD,Travel,Seminar,NOK,100.00,1,100.00,a.csv,a,2,H2",
            "MG-01,Stavanger,2006,NORAD,Travel,Seminar,NOK,200.00,1,200.00,b.csv,b,2,H2");
    assertThat(home.csv("findings"))
        .anyMatch(line -> line.startsWith("b.csv,b,2,A2,project,PROJECT_BY_DECISION,warning"));
    assertThat(home.execute("decisions").out().lines())
        .hasSize(2)
        .anyMatch(
            line ->
                line.startsWith("1,Friendship,,Stavanger,MG-01,Kari,")
                    && line.endsWith(",review.xlsx,active"));

    assertThat(home.execute("decisions", "--take-back", "1").exitCode()).isZero();
    assertThat(home.execute("decisions", "--take-back", "1").exitCode()).isEqualTo(2);
    home.run();

    assertThat(home.csv("budget-lines")).hasSize(1).allMatch(line -> line.contains("a.csv"));
    assertThat(home.execute("decisions").out()).contains(",taken back");
  }

  @Test
  void ofTwoFilesThatClaimTheSameBudgetTheAcceptedOneCounts() {
    home.drop("a.csv", "MG-01,Stavanger,2005,NORAD,Travel,First,NOK,100")
        .drop("b.csv", "MG-01,Stavanger,2005,NORAD,Travel,Second,NOK,200")
        .run();
    assertThat(home.csv("budget-lines")).isEmpty();
    review("review.xlsx", "Kari", Decision.of("b.csv", 2, "accept as is"));

    home.run();
    Map<String, String> first = home.csvFiles();
    home.run();

    assertThat(home.csv("budget-lines")).singleElement().asString().contains("Second");
    assertThat(home.csv("rejected-rows")).isEmpty();
    assertThat(home.csv("findings"))
        .filteredOn(line -> line.contains("CLAIM_DECIDED"))
        .hasSize(1)
        .allMatch(line -> line.startsWith("a.csv") && line.contains("decided by Kari"));
    assertThat(home.csvFiles()).isEqualTo(first);
  }

  @Test
  void theVerySameBudgetOfASecondOfficeWaitsForAPerson() {
    home.drop("a.csv", "BA-01,Orkdal,2005,NMFA,Travel,Visits,NOK,100")
        .drop("b.csv", "BA-01,Sund,2005,NMFA,Travel,Visits,NOK,100")
        .drop("c.csv", "BA-01,Orkdal,2006,NMFA,Travel,Visits,NOK,100")
        .run();

    assertThat(home.csv("budget-lines")).hasSize(1).allMatch(line -> line.contains("c.csv"));
    assertThat(home.csv("findings"))
        .filteredOn(line -> line.contains("CLAIM_CONFLICT"))
        .hasSize(2)
        .allMatch(line -> line.contains("the very same sums as another office's"));

    review("review.xlsx", "Kari", Decision.of("b.csv", 2, "waive"));
    home.run();

    assertThat(home.csv("budget-lines")).hasSize(2);
    assertThat(home.csv("rejected-rows")).isEmpty();
  }

  @Test
  void aWithdrawnFileCountsForNothingAndWhatItReplacedCountsAgain() {
    home.drop("a.csv", "MG-01,Stavanger,2005,NORAD,Travel,First,NOK,100", TOO_MUCH).run();
    home.drop("b.csv", "MG-01,Stavanger,2005,NORAD,Travel,Second,NOK,200").run();
    assertThat(home.csv("rejected-rows")).allMatch(line -> line.endsWith(",superseded"));

    TestHome.Printed printed = home.execute("withdraw", "b.csv");
    home.run();

    assertThat(printed.out()).contains("'run' publishes it");
    assertThat(home.csv("budget-lines")).singleElement().asString().contains("First");
    assertThat(home.csv("rejected-rows")).hasSize(1).allMatch(line -> line.endsWith(",open"));
    assertThat(home.csv("files"))
        .filteredOn(line -> line.startsWith("b.csv"))
        .singleElement()
        .asString()
        .contains(",superseded,", "FILE_WITHDRAWN");
    assertThat(home.csv("changes"))
        .containsExactly(
            "MG-01,Stavanger,2005,NORAD,withdrawn,200.00,100.00,-100.00,1,1,b.csv,a.csv");

    assertThat(home.execute("withdraw", "b.csv").exitCode()).isEqualTo(2);
    assertThat(home.execute("withdraw", "b.csv", "--undo").exitCode()).isZero();
    home.run();

    assertThat(home.csv("budget-lines")).singleElement().asString().contains("Second");
    assertThat(home.csv("rejected-rows")).allMatch(line -> line.endsWith(",superseded"));
    assertThat(home.execute("withdraw", "no such.csv").error()).contains("was ever received");
  }

  @Test
  void aMutedRuleIsAskedAgainAsSoonAsItIsMutedNoMore() {
    String jobs = "job: ingest\nfolder: input\n";
    home.write("jobs/a.yaml", Instant.EPOCH, "job: register-import\n")
        .write("jobs/c.yaml", Instant.EPOCH, "job: consolidation\n")
        .write("jobs/b.yaml", Instant.EPOCH, jobs + "rules:\n  ROW_DUPLICATE: warning\n")
        .drop("a.csv", FIRST, FIRST)
        .run();
    assertThat(home.csv("budget-lines")).hasSize(2);
    assertThat(home.csv("findings")).anyMatch(line -> line.contains("ROW_DUPLICATE,warning"));

    home.write("jobs/b.yaml", Instant.EPOCH, jobs + "rules:\n  ROW_DUPLICATE: mute\n").run();
    assertThat(home.csv("budget-lines")).hasSize(2);
    assertThat(home.csv("findings")).noneMatch(line -> line.contains("ROW_DUPLICATE"));

    home.write("jobs/b.yaml", Instant.EPOCH, jobs).run();
    assertThat(home.csv("budget-lines")).hasSize(1);
    assertThat(home.csv("rejected-rows")).hasSize(1);
  }
}
