package no.ks.budgets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.ks.budgets.finding.Language;
import no.ks.budgets.job.StopRequest;
import no.ks.budgets.ledger.Runs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home that is served: schedules, settled files, failures and stops, by a clock of our own. */
class ServeTest {

  private static final String TRAVEL = "MG-01,Stavanger,2005,NORAD,Travel,Visits,NOK,100";
  private static final String RENT = "MG-01,Stavanger,2006,NORAD,Rent,Office,NOK,200";

  @TempDir private Path folder;

  private TestHome home;

  /** A Monday, before the jobs that are shipped are due. */
  private final SettableClock clock = new SettableClock("2026-03-02T04:00:00Z");

  @BeforeEach
  void makeHome() throws IOException {
    Files.createDirectories(folder.resolve("input"));
    home = new TestHome(folder);
  }

  @Test
  void whatWasMissedRunsOnceAfterTheStart() throws IOException {
    ServedHome.serve(
        home,
        clock,
        served -> {
          served.settle().settle().settle();
          assertThat(served.published()).isEqualTo(1);
        });
    clock.set("2026-03-02T04:30:00Z");
    ServedHome.serve(
        home,
        clock,
        served -> {
          served.settle();
          assertThat(served.published()).as("nothing was missed").isEqualTo(1);
          assertThat(served.printed()).contains("ingest: next at Mon 2026-03-02 06:10:00 CET");
        });
    clock.set("2026-03-09T12:00:00Z");
    ServedHome.serve(
        home,
        clock,
        served -> {
          served.settle().settle();
          assertThat(served.published()).as("a week of schedules comes once").isEqualTo(2);
          assertThat(served.printed()).contains("ingest: at once");
        });
  }

  @Test
  void jobsRunWhenTheyAreDue() throws IOException {
    ServedHome.serve(
        home,
        clock,
        served -> {
          served.settle();
          clock.set("2026-03-02T05:00:00Z");
          served.settle();
          clock.set("2026-03-02T05:10:00Z");
          served.settle();
          assertThat(served.published()).as("nothing was consolidated yet").isEqualTo(1);
          clock.set("2026-03-02T05:20:00Z");
          served.settle();
          assertThat(served.published()).isEqualTo(2);
          assertThat(runs(served)).hasSize(4).allMatch(run -> run.state() == Runs.State.COMPLETED);
        });
  }

  @Test
  void aFileThatIsDroppedIsInTheLatestOutputOnceItHasSettled() throws IOException {
    ServedHome.serve(
        home,
        clock,
        served -> {
          served.settle();
          home.drop("a.csv", TRAVEL);
          served.lookLater();
          assertThat(home.csv("budget-lines")).isEmpty();
          served.lookLater();
          assertThat(home.csv("budget-lines")).hasSize(1);
          served.settle().settle();
          assertThat(served.published()).as("nothing new costs no run").isEqualTo(2);
        });
  }

  @Test
  void aFileThatGrowsIsNotEvenTakenByAScheduledRun() throws IOException {
    ServedHome.serve(
        home,
        clock,
        served -> {
          served.settle();
          home.drop("a.csv", TRAVEL);
          clock.set("2026-03-02T05:30:00Z");
          served.look();
          assertThat(home.csv("budget-lines")).isEmpty();
          assertThat(home.csv("findings"))
              .anyMatch(line -> line.startsWith("a.csv,") && line.contains("FILE_BEING_WRITTEN"));

          home.drop("a.csv", TRAVEL, RENT);
          served.settle();
          assertThat(home.csv("budget-lines")).hasSize(2);
          assertThat(home.csv("files")).hasSize(1);
        });
  }

  @Test
  void aNewRegisterIsImportedBeforeWhatWaitsForItIsReadAnew() throws IOException {
    home.drop("a.csv", "ZZ-09,Stavanger,2005,NORAD,Travel,Visits,NOK,100");
    ServedHome.serve(
        home,
        clock,
        served -> {
          served.settle();
          assertThat(home.csv("budget-lines")).isEmpty();
          Instant later = Instant.parse("2026-03-02T04:10:00Z");
          home.write(
                  "input/register/projects.csv",
                  later,
                  "project_code,country_code,country,title,programme,partners,status\n"
                      + "ZZ-09,ZM,Zambia,Wells,,Stavanger – Lusaka,active\n")
              .write(
                  "input/register/grants.csv",
                  later,
                  "project_code,year,funder,currency,amount,programme_total\n"
                      + "ZZ-09,2005,NORAD,NOK,100,\n")
              .write(
                  "input/register/offices.csv",
                  later,
                  "project_code,office,local_partner\nZZ-09,Stavanger,Lusaka\n");
          served.settle();
          assertThat(home.csv("budget-lines")).as(served.printed()).hasSize(1);
        });
  }

  @Test
  void aRegisterThatIsStillBeingWrittenKeepsItsJobsWaiting() throws IOException {
    ServedHome.serve(
        home,
        clock,
        served -> {
          served.settle();
          home.write("input/register/projects.csv", Instant.EPOCH, "code,coun");
          clock.set("2026-03-02T05:30:00Z");
          served.look();
          assertThat(served.published()).isEqualTo(1);
          home.write("input/register/projects.csv", Instant.EPOCH, "code,country,title,par");
          served.lookLater();
          assertThat(served.published()).isEqualTo(1);
          served.lookLater();
          assertThat(served.published()).as("due and settled, in one run").isEqualTo(2);
        });
  }

  @Test
  void jobsOfAnInboxThatIsNotThereWaitUntilItIsBack() throws IOException {
    home.drop("a.csv", TRAVEL);
    ServedHome.serve(
        home,
        clock,
        served -> {
          served.settle();
          move(home.inbox(), folder.resolve("unmounted"));
          clock.set("2026-03-03T12:00:00Z");
          served.settle().settle();
          assertThat(served.published()).as(served.printed()).isEqualTo(1);
          assertThat(served.printed()).containsOnlyOnce("The inbox input is not there");

          move(folder.resolve("unmounted"), home.inbox());
          served.settle().settle();
          assertThat(served.published()).as("what was missed comes once").isEqualTo(2);
          assertThat(home.csv("budget-lines")).hasSize(1);
          assertThat(served.printed()).containsOnlyOnce("The inbox input is there again");
        });
  }

  @Test
  void aRunThatFailsEndsNothingAndIsTriedAgain() throws IOException {
    ServedHome.serve(
        home,
        clock,
        served -> {
          served.settle();
          home.drop("a.csv", TRAVEL);
          move(home.output(), folder.resolve("output-away"));
          home.write("output", Instant.EPOCH, "a file where the folder should be");
          served.settle();
          assertThat(served.printed()).contains("A run failed, and nothing was published");

          delete(home.output());
          move(folder.resolve("output-away"), home.output());
          clock.forward(Duration.ofSeconds(59));
          served.look();
          assertThat(served.published()).as("not before the minute is over").isEqualTo(1);
          clock.forward(Duration.ofSeconds(1));
          served.look();
          assertThat(served.published()).isEqualTo(2);
          assertThat(home.csv("budget-lines")).hasSize(1);
        });
  }

  @Test
  void filesAreTriedAgainEverMoreSeldomWhereRunsGoOnFailing() throws IOException {
    ServedHome.serve(
        home,
        clock,
        served -> {
          served.settle();
          home.drop("a.csv", TRAVEL);
          move(home.output(), folder.resolve("output-away"));
          home.write("output", Instant.EPOCH, "a file where the folder should be");
          for (int minute = 0; minute < 50; minute++) {
            served.look();
            clock.forward(Duration.ofMinutes(1));
          }
          // After 1, 2, 3 + 2, ... minutes: at 1, 2, 4, 8, 16 and 32.
          assertThat(served.printed().split("A run failed", -1)).hasSize(1 + 6);
        });
  }

  @Test
  void aStopEndsTheRunWithinAChunkAndTheNextStartComesToTheSame() throws IOException {
    TestHome undisturbed = new TestHome(Files.createDirectories(folder.resolve("undisturbed")));
    drop(home);
    drop(undisturbed);
    List<StopRequest> stops = new ArrayList<>();
    StringWriter printed = new StringWriter();
    ConsoleProgress stopping =
        new ConsoleProgress(new PrintWriter(printed), false, new ConsoleWords(Language.ENGLISH)) {
          @Override
          public synchronized void fileRead(String path) {
            stops.forEach(StopRequest::request);
          }
        };
    ServedHome.serve(
        home,
        clock,
        stopping,
        printed,
        served -> {
          stops.add(served.context().getBean(StopRequest.class));
          served.lookLater().lookLater();
          assertThat(printed.toString()).contains("was stopped during ingest");
          assertThat(runs(served))
              .extracting(Runs.Run::state)
              .containsExactly(Runs.State.INTERRUPTED);
          assertThat(served.published()).isZero();
        });

    ServedHome.serve(
        home,
        clock,
        served -> {
          served.settle();
          assertThat(served.published()).as(served.printed()).isEqualTo(1);
        });
    undisturbed.run();

    assertThat(home.csvFiles()).isEqualTo(undisturbed.csvFiles());
    assertThat(home.csv("budget-lines")).hasSize(8 * 20);
  }

  private static void drop(TestHome home) {
    for (int file = 1; file <= 8; file++) {
      int number = file;
      home.drop(
          "budget-%d.csv".formatted(file),
          IntStream.rangeClosed(1, 20)
              .mapToObj(
                  row ->
                      "AZ-01,Office %d,2005,NMFA,Travel,Visit %d,NOK,%d"
                          .formatted(number, row, row + number))
              .toArray(String[]::new));
    }
  }

  private static List<Runs.Run> runs(ServedHome served) {
    return served.context().getBean(Runs.class).latest(100);
  }

  private static void move(Path from, Path to) {
    try {
      Files.move(from, to);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
