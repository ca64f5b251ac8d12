package no.ks.budgets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A register of six years, of which three are one frame agreement, from its files to the output.
 */
class SeveralYearsTest {

  private static final Instant SETTLED = Instant.parse("2010-01-15T10:00:00Z");
  private static final Instant SENT = Instant.parse("2010-02-01T10:00:00Z");

  @TempDir private Path folder;

  private TestHome home;

  @BeforeEach
  void makeHome() throws IOException {
    Files.createDirectories(folder.resolve("input"));
    home =
        new TestHome(folder)
            .write(
                "input/register/projects.csv",
                SETTLED,
                "project_code,country_code,country,title,programme,partners,status\n"
                    + "KE-01,KE,Kenya,Water,MIC,Bergen - Kisumu,active\n"
                    + "TZ-01,TZ,Tanzania,Roads,MIC,Bergen - Dodoma,active\n")
            .write(
                "input/register/grants.csv",
                SETTLED,
                "project_code,year,funder,currency,amount,programme_total,frame\n"
                    + "KE-01,2005,NMFA,NOK,100,,\n"
                    + "KE-01,2006,NMFA,NOK,110,,\n"
                    + "KE-01,2007,NMFA,NOK,200,400,NMFA 2007–2009\n"
                    + "KE-01,2008,NMFA,NOK,210,,NMFA 2007-2009\n"
                    + "KE-01,2009,NMFA,NOK,220,,NMFA 2007–2009\n"
                    + "KE-01,2009,NORAD,NOK,30,,\n"
                    + "TZ-01,2008,NMFA,NOK,370,,NMFA 2007–2009\n"
                    + "TZ-01,2010,NORAD,NOK,500,,\n");
  }

  private TestHome withFrame(String total) {
    return home.write(
        "input/register/frames.csv",
        SETTLED,
        "frame,funder,currency,first_year,last_year,total\n"
            + "NMFA 2007–2009,UD,NOK,2007,2009,"
            + total
            + "\n");
  }

  private TestHome withBudgets() {
    return home.drop(
        "kenya.csv",
        SENT,
        "KE-01,Bergen,2005,NMFA,Travel,Visits,NOK,100",
        "KE-01,Bergen,2006,NMFA,Travel,Visits,NOK,110",
        "KE-01,Bergen,2007,NMFA,Travel,Visits,NOK,190",
        "KE-01,Bergen,2008,NMFA,Travel,Visits,NOK,210",
        "KE-01,Bergen,2009,NMFA,Travel,Visits,NOK,220",
        "KE-01,Bergen,2009,NORAD,Travel,Visits,NOK,30",
        "KE-01,Bergen,2010,NMFA,Travel,Visits,NOK,7",
        "TZ-01,Bergen,2010,NORAD,Travel,Visits,NOK,500");
  }

  @Test
  void everyYearIsReconciledAndPrinted() throws IOException {
    withFrame("1000");
    withBudgets().run();

    assertThat(home.csv("overview"))
        .containsExactly(
            "Kenya,Water,Bergen - Kisumu,2005: 100/ NMFA 2006: 110/ NMFA 2007: 200/ NMFA 2008:"
                + " 210/ NMFA 2009: 220/ NMFA 2009: 30/ NORAD,2005: 100/ NMFA 2006: 110/ NMFA"
                + " 2007: 190/ NMFA 2008: 210/ NMFA 2009: 220/ NMFA 2009: 30/ NORAD 2010: 7/"
                + " NMFA",
            "Tanzania,Roads,Bergen - Dodoma,2008: 370/ NMFA 2010: 500/ NORAD,2010: 500/ NORAD");
    assertThat(home.csv("by-funder"))
        .containsExactly(
            "NMFA,2005,100.00,100.00,0.00",
            "NMFA,2006,110.00,110.00,0.00",
            "NMFA,2007,200.00,190.00,-10.00",
            "NMFA,2008,580.00,210.00,-370.00",
            "NMFA,2009,220.00,220.00,0.00",
            "NMFA,2010,0.00,7.00,7.00",
            "NORAD,2009,30.00,30.00,0.00",
            "NORAD,2010,500.00,500.00,0.00");
  }

  @Test
  void aColumnAYearIsReadForWhateverYears() {
    withFrame("1000");
    home.write(
        "input/wide.csv",
        SENT,
        "Project,Office,Funder,Description,2007,2008,2009,2010\n"
            + "KE-01,Bergen,NMFA,Visits,200,210,220,\n"
            + "TZ-01,Bergen,NORAD,Visits,,,,500\n");
    home.run();

    assertThat(home.csv("reconciliation"))
        .extracting(line -> line.split(",")[0] + line.substring(line.indexOf(",20")))
        .containsExactly(
            "KE-01,2005,NMFA,NOK,100.00,0.00,-100.00,-100.00,missing,0",
            "KE-01,2006,NMFA,NOK,110.00,0.00,-110.00,-100.00,missing,0",
            "KE-01,2007,NMFA,NOK,200.00,200.00,0.00,0.00,matched,1",
            "KE-01,2008,NMFA,NOK,210.00,210.00,0.00,0.00,matched,1",
            "KE-01,2009,NMFA,NOK,220.00,220.00,0.00,0.00,matched,1",
            "KE-01,2009,NORAD,NOK,30.00,0.00,-30.00,-100.00,missing,0",
            "TZ-01,2008,NMFA,NOK,370.00,0.00,-370.00,-100.00,missing,0",
            "TZ-01,2010,NORAD,NOK,500.00,500.00,0.00,0.00,matched,1");
  }

  @Test
  void theOverviewOfManyYearsIsReadAsARegisterOfTheSameGrants(@TempDir Path other)
      throws IOException {
    withFrame("1000").run();
    List<String> printed = home.csv("overview");
    Files.createDirectories(other.resolve("input"));
    TestHome another =
        new TestHome(other)
            .write(
                "input/register/overview.csv",
                SETTLED,
                "Country,Project,Partners,Budget and funding,Submitted\n"
                    + String.join("\n", printed)
                    + "\n");

    another.run();

    assertThat(another.csv("overview")).isEqualTo(printed);
    assertThat(another.csv("by-funder")).isEqualTo(home.csv("by-funder"));
  }

  @Test
  void whatIsGrantedAndSubmittedUnderAFrameStandsBesideItsTotal() {
    withFrame("1000");
    withBudgets().run();

    assertThat(home.csv("frames"))
        .containsExactly("NMFA 2007–2009,NMFA,NOK,2007,2009,1000.00,1000.00,0.00,620.00,-380.00");
    assertThat(home.csv("findings")).noneMatch(line -> line.contains("FRAME_TOTAL"));
  }

  @Test
  void aFrameThatDoesNotAddUpIsSaidInEveryRunUntilTheRegisterIsMended() {
    withFrame("1200");
    withBudgets().run();
    home.run();

    assertThat(home.csv("findings"))
        .filteredOn(line -> line.contains("FRAME_TOTAL_MISMATCH"))
        .singleElement()
        .asString()
        .startsWith(
            "register/frames.csv,frames,2,F2,total,FRAME_TOTAL_MISMATCH,warning,"
                + "NMFA 2007–2009: 1000 NOK,1200 NOK,-200.00,");
    assertThat(home.csv("frames"))
        .containsExactly("NMFA 2007–2009,NMFA,NOK,2007,2009,1200.00,1000.00,200.00,620.00,-380.00");

    withFrame("1000").run();

    assertThat(home.csv("findings")).noneMatch(line -> line.contains("FRAME_TOTAL"));
    assertThat(home.csv("frames")).singleElement().asString().contains(",1000.00,1000.00,0.00,");
  }

  @Test
  void aLaterRegisterWithoutFramesCountsWithoutThem() {
    withFrame("1000");
    withBudgets().run();

    for (String file : List.of("projects.csv", "grants.csv")) {
      String text = String.join("\n", TestHome.read(home.inbox().resolve("register/" + file)));
      home.write("input/register/later/" + file, SENT, text.replaceAll("NMFA 2007.2009", ""));
    }
    home.run();

    assertThat(home.csv("frames")).isEmpty();
    assertThat(home.csv("by-funder")).contains("NMFA,2008,580.00,210.00,-370.00");
  }

  @Test
  void aRegisterWhoseGrantIsOutsideItsFrameIsNotTakenAndTheEarlierStaysInForce() {
    withFrame("1000");
    withBudgets().run();

    home.write(
        "input/register/frames.csv",
        SENT,
        "frame,funder,currency,first_year,last_year,total\nNMFA 2007–2009,NMFA,NOK,2007,2008,1\n");
    home.run();

    assertThat(home.csv("findings"))
        .filteredOn(line -> line.contains("REGISTER_INVALID"))
        .singleElement()
        .asString()
        .startsWith("register/grants.csv,grants,6,B6,year,REGISTER_INVALID,error,2009,");
    assertThat(home.csv("frames")).singleElement().asString().contains(",2007,2009,1000.00,");
  }
}
