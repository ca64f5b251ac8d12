package no.ks.budgets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How finance mends a budget that cannot be read, by a layout file, without touching it. */
class LayoutFileTest {

  private static final Instant TIME = Instant.parse("2005-12-01T10:00:00Z");

  /** Nothing calls its columns what they are, and nothing says project, year or funder. */
  private static final String ODD =
      """
      Vårt budsjett;;;
      Hva;Hvor;Vekt;Penger
      Reise;Konjic;7;100
      Husleie;Sund;8;200
      Sluttsum;;;300
      """;

  private static final String LAYOUT =
      """
      for:
        office: Sund
      labels:
        Sluttsum: total_row
      heading-row: 2
      columns:
        A: description
        C: note
        D: amount 2005
      values:
        project: BA-01
        funder: NMFA
        currency: NOK
      """;

  @TempDir private Path folder;

  private TestHome home;

  @BeforeEach
  void makeHome() throws IOException {
    Files.createDirectories(folder.resolve("input"));
    home = new TestHome(folder);
  }

  private String file() {
    return home.csv("files").get(0);
  }

  @Test
  void aHeldFileIsReadAgainOnceALayoutFileSaysHow() {
    home.write("input/Sund/odd.csv", TIME, ODD);
    home.run();
    assertThat(file()).contains(",rejected,").contains("FILE_WITHOUT_TABLE");

    home.write("jobs/layouts/sund.yaml", TIME, LAYOUT);
    home.run();

    assertThat(home.csv("budget-lines"))
        .containsExactly(
            "BA-01,Sund,2005,NMFA,,Reise,NOK,100.00,1,100.00,Sund/odd.csv,odd,3,D3",
            "BA-01,Sund,2005,NMFA,,Husleie,NOK,200.00,1,200.00,Sund/odd.csv,odd,4,D4");
    assertThat(file())
        .contains(",accepted,5,2,0,3,")
        .contains("by the layout file jobs/layouts/sund.yaml");
    assertThat(TestHome.read(home.output().resolve("latest/run.json")))
        .anyMatch(line -> line.contains("jobs/layouts/sund.yaml"));
  }

  @Test
  void anAcceptedFileIsReadAgainTooOnceALayoutFileSaysHow() {
    String sheet = "Project;Year;Funder;Purpose;Currency;Amount\nBA-01;2005;NMFA;Reise;NOK;100\n";
    home.write("input/Sund/plain.csv", TIME, sheet).write("input/other.csv", TIME, ODD);
    home.run();
    assertThat(home.csv("budget-lines")).singleElement().asString().contains(",100.00,1,");

    String thousands = "for: {office: Sund}\nheading-row: 1\ncolumns:\n  F: amount (NOK 1000)\n";
    home.write("jobs/layouts/sund.yaml", TIME, thousands);
    home.run();

    assertThat(home.csv("budget-lines")).singleElement().asString().contains(",100000.00,1,");
  }

  @Test
  void aFileIsReadAgainOnceTheLayoutFileThatItWasReadByIsGone() throws IOException {
    home.write("input/Sund/odd.csv", TIME, ODD);
    home.write("jobs/layouts/sund.yaml", TIME, LAYOUT);
    home.run();
    assertThat(home.csv("budget-lines")).hasSize(2);

    Files.delete(folder.resolve("jobs/layouts/sund.yaml"));
    home.run();

    assertThat(home.csv("budget-lines")).isEmpty();
    assertThat(file()).contains(",rejected,").contains("FILE_WITHOUT_TABLE");
  }

  @Test
  void aLayoutFileThatDoesNotFitHoldsTheFileUntilItDoes() {
    home.write("input/Sund/odd.csv", TIME, ODD)
        .write("jobs/layouts/sund.yaml", TIME, LAYOUT.replace("D: amount", "F: amount"));
    home.run();
    assertThat(file()).contains(",rejected,").contains("LAYOUT_FILE_CONTRADICTED");
    assertThat(home.csv("findings"))
        .anyMatch(
            line ->
                line.startsWith("Sund/odd.csv,odd,2,F2,")
                    && line.contains("as jobs/layouts/sund.yaml says"));

    home.write("jobs/layouts/sund.yaml", TIME, LAYOUT);
    home.run();

    assertThat(file()).contains(",accepted,");
  }

  @Test
  void twoLayoutFilesForOneFileAreNotChosenBetween() {
    home.write("input/Sund/odd.csv", TIME, ODD)
        .write("jobs/layouts/a.yaml", TIME, LAYOUT)
        .write("jobs/layouts/b.yaml", TIME, LAYOUT);

    home.run();

    assertThat(file())
        .contains(",rejected,")
        .contains("jobs/layouts/a.yaml and jobs/layouts/b.yaml");
  }

  @Test
  void aWrongLayoutFileIsRefusedBeforeAnythingIsRead() {
    home.write("input/Sund/odd.csv", TIME, ODD)
        .write("jobs/layouts/sund.yaml", TIME, LAYOUT.replace("heading-row", "headingrow"));

    TestHome.Printed printed = home.execute("run");

    assertThat(printed.exitCode()).isEqualTo(2);
    assertThat(printed.error()).contains("jobs/layouts/sund.yaml:5: 'headingrow' is no setting");
    assertThat(home.output()).doesNotExist();
  }
}
