package no.ks.budgets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report page shows what became of the figures from run to run. */
class RunHistoryTest {

  @TempDir private Path folder;

  @Test
  void runsThatChangedNothingAreNoPartOfTheHistory() throws IOException {
    TestHome home = new TestHome(folder);
    home.drop("a.csv", "TZ-01,KS,2005,NORAD,Travel,Visits,NOK,100");
    home.run();
    assertThat(history(home)).isEmpty();
    home.run();
    assertThat(history(home)).isEmpty();

    home.drop("b.csv", "TZ-02,KS,2005,NORAD,Travel,Visits,NOK,60.50", "ZZ-9,,2005,NORAD,,,NOK,5");
    home.run();

    assertThat(history(home))
        .containsExactly(
            "run1: Accepted 1",
            "run3: Accepted 2",
            "run1: Rejected 0, Open 0",
            "run3: Rejected 1, Open 1");
  }

  /** What the plots of rows say of each run. */
  private static List<String> history(TestHome home) throws IOException {
    String page = Files.readString(home.output().resolve("latest/report.html"));
    return Pattern.compile("<desc id=\"history-(accepted|rejected)-description\">([^<]*)</desc>")
        .matcher(page)
        .results()
        .map((MatchResult plot) -> plot.group(2))
        .flatMap(text -> Pattern.compile("; ").splitAsStream(text))
        .toList();
  }
}
