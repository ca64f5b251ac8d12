package no.ks.budgets.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of submissions over several runs, and what the commands answer. */
class PipelineTest {

  private static final Instant EARLY = Instant.parse("2005-12-01T10:00:00Z");
  private static final Instant LATER_REGISTER = Instant.parse("2007-01-15T10:00:00Z");
  private static final Instant LATE = Instant.parse("2006-01-15T10:00:00Z");

  @TempDir private Path folder;

  private TestHome home;

  @BeforeEach
  void makeHome() throws IOException {
    Files.createDirectories(folder.resolve("input"));
    home = new TestHome(folder);
  }

  @Test
  void aHomeWithNothingOfItsOwnTakesTheShippedDefaults() {
    home.drop("a.csv", "AZ-01,KS,2005,NMFA,Travel,Visits,NOK,2000000");

    home.run();

    assertThat(home.csv("reconciliation"))
        .hasSize(55)
        .contains(
            "AZ-01,Azerbaijan,Support to establishment of local government association,2005,NMFA,"
                + "NOK,2000000.00,2000000.00,0.00,0.00,matched,1");
  }

  @Test
  void aLaterFileOfTheSameOfficeProjectAndYearReplacesTheEarlier() {
    home.drop("a.csv", EARLY, "MG-01,Stavanger,2005,NORAD,Travel,First,NOK,100")
        .drop("b.csv", LATE, "MG-01,Stavanger,2005,NORAD,Travel,Second,NOK,200");

    home.run();

    assertThat(home.csv("budget-lines"))
        .containsExactly(
            "MG-01,Stavanger,2005,NORAD,Travel,Second,NOK,200.00,1,200.00,b.csv,b,2,H2");
    assertThat(home.csv("files"))
        .extracting(line -> line.split(",")[5])
        .containsExactly("superseded", "accepted");
  }

  @Test
  void aFileOfALaterRunReplacesTheEarlierWhateverItsDate() {
    home.drop("a.csv", LATE, "MG-01,Stavanger,2005,NORAD,Travel,First,NOK,100");
    home.run();
    home.drop("b.csv", EARLY, "MG-01,Stavanger,2005,NORAD,Travel,Second,NOK,200");

    home.run();

    assertThat(home.csv("budget-lines"))
        .containsExactly(
            "MG-01,Stavanger,2005,NORAD,Travel,Second,NOK,200.00,1,200.00,b.csv,b,2,H2");
  }

  @Test
  void twoFilesThatNothingTellsApartAreHeldUntilAPersonDecides() {
    home.drop("a.csv", EARLY, "MG-01,Stavanger,2005,NORAD,Travel,First,NOK,100")
        .drop("b.csv", EARLY, "MG-01,Stavanger,2005,NORAD,Travel,Second,NOK,200");

    home.run();

    assertThat(home.csv("budget-lines")).isEmpty();
    assertThat(home.csv("rejected-rows"))
        .containsExactly(
            "a.csv,a,2,CLAIM_CONFLICT,MG-01,2005,NORAD,NOK,100.00,open",
            "b.csv,b,2,CLAIM_CONFLICT,MG-01,2005,NORAD,NOK,200.00,open");
    assertThat(home.csv("findings")).filteredOn(line -> line.contains("CLAIM_CONFLICT")).hasSize(2);
    assertThat(home.csv("files"))
        .extracting(line -> line.split(",")[5])
        .containsExactly("rejected", "rejected");
  }

  @Test
  void aMendedRateDoesNotMakeAnOldBudgetTheLatest() {
    home.drop(
            "v1.csv",
            EARLY,
            "MG-01,Stavanger,2005,NORAD,Travel,Old,NOK,100",
            "MG-01,Stavanger,2005,NORAD,Rent,Old,USD,10")
        .drop("v2.csv", LATE, "MG-01,Stavanger,2005,NORAD,Travel,New,NOK,150");
    home.run();
    home.write(
        "input/rates/rates.csv",
        LATE,
        "currency,valid_from,valid_to,nok_per_unit,source\nUSD,2005-01-01,2005-12-31,6.5,Bank\n");

    home.run();

    assertThat(home.csv("budget-lines"))
        .containsExactly(
            "MG-01,Stavanger,2005,NORAD,Travel,New,NOK,150.00,1,150.00,v2.csv,v2,2,H2");
  }

  @Test
  void aBudgetThatIsReadAnewCountsOnceThoughItsOfficeIsNamedAnewToo() {
    home.withShippedInbox();
    home.drop(
        "a.csv",
        "TZ-01,,2005,NORAD,Travel,Visits,NOK,100",
        "ZZ-02,,2005,NORAD,Travel,Visits,NOK,5");
    home.run();
    String projects =
        String.join("\n", TestHome.read(Path.of("src/test/resources/register/projects.csv")));
    String grants =
        String.join("\n", TestHome.read(Path.of("src/test/resources/register/grants.csv")));
    home.write("input/register/new/projects.csv", LATER_REGISTER, projects)
        .write("input/register/new/grants.csv", LATER_REGISTER, grants)
        .write(
            "input/register/new/offices.csv",
            LATER_REGISTER,
            "project_code,office,local_partner\nTZ-01,Bergen,Dodoma\n");

    home.run();

    assertThat(home.csv("budget-lines")).filteredOn(line -> line.contains(",a.csv,")).hasSize(1);
  }

  @Test
  void anEarlierContentThatIsPutBackCountsAgain() {
    home.drop("a.csv", EARLY, "MG-01,Stavanger,2005,NORAD,Travel,One,NOK,100").run();
    home.drop("a.csv", EARLY, "MG-01,Stavanger,2005,NORAD,Travel,Two,NOK,200").run();

    home.drop("a.csv", EARLY, "MG-01,Stavanger,2005,NORAD,Travel,One,NOK,100").run();
    home.run();

    assertThat(home.csv("budget-lines"))
        .containsExactly("MG-01,Stavanger,2005,NORAD,Travel,One,NOK,100.00,1,100.00,a.csv,a,2,H2");
  }

  @Test
  void whatALaterFileReplacesAndWhatItLeavesIsSaid() {
    home.drop(
            "a.csv",
            "MG-01,Stavanger,2005,NORAD,Travel,One,NOK,100",
            "MG-01,Stavanger,2006,NORAD,Travel,One,NOK,300")
        .run();
    home.drop("a.csv", "MG-01,Stavanger,2005,NORAD,Travel,Two,NOK,120").run();

    assertThat(home.csv("findings"))
        .filteredOn(line -> line.contains("CLAIM_SUPERSEDED"))
        .singleElement()
        .asString()
        .contains("MG-01 of Stavanger for 2005: 100.00 NOK,120.00 NOK in a.csv,-20.00");
    assertThat(home.csv("findings"))
        .filteredOn(line -> line.contains("EARLIER_CONTENT_COUNTS"))
        .singleElement()
        .asString()
        .contains("MG-01 of Stavanger for 2006: 300.00 NOK");
  }

  @Test
  void withoutAnOfficeALaterFileInTheSamePlaceReplacesTheEarlier() {
    home.drop("a.csv", "RU-02,,2005,NMFA,Travel,One,NOK,100").run();
    home.drop("a.csv", "RU-02,,2005,NMFA,Travel,Two,NOK,200").run();

    assertThat(home.csv("budget-lines"))
        .containsExactly("RU-02,unknown,2005,NMFA,Travel,Two,NOK,200.00,1,200.00,a.csv,a,2,H2");
  }

  @Test
  void theFolderNamesTheOfficeWhereTheSheetDoesNot() {
    home.drop("2005/Orkdal kommune/a.csv", "BA-01,,2005,NMFA,Travel,Visits,NOK,100");

    home.run();

    assertThat(home.csv("budget-lines"))
        .extracting(line -> line.split(",")[1])
        .containsExactly("Orkdal");
  }

  @Test
  void anAmountWithoutRateWaitsAndComesInOnceTheRateIsThere() {
    home.drop("a.csv", "MG-01,Stavanger,2005,NORAD,Travel,Visits,USD,100");
    home.run();
    assertThat(home.csv("rejected-rows"))
        .containsExactly("a.csv,a,2,RATE_MISSING,MG-01,2005,NORAD,USD,100.00,open");

    home.write(
        "input/rates/rates.csv",
        LATE,
        "currency,valid_from,valid_to,nok_per_unit,source\nUSD,2005-01-01,2005-12-31,6.5,Bank\n");
    home.run();

    assertThat(home.csv("budget-lines"))
        .containsExactly(
            "MG-01,Stavanger,2005,NORAD,Travel,Visits,USD,100.00,6.5,650.00,a.csv,a,2,H2");
    assertThat(home.csv("rejected-rows"))
        .containsExactly("a.csv,a,2,RATE_MISSING,MG-01,2005,NORAD,USD,100.00,superseded");
    assertThat(home.csv("files")).hasSize(1);
  }

  @Test
  void aLaterRegisterCountsFromThenOn() {
    home.drop("a.csv", "XX-01,Bergen,2007,NORAD,Travel,Visits,NOK,100");
    home.run();
    assertThat(home.csv("rejected-rows")).hasSize(1);

    home.write(
            "input/register/projects.csv",
            LATE,
            "project_code,country_code,country,title,programme,partners,status\n"
                + "XX-01,KE,Kenya,Water,MIC,Bergen - Kisumu,active\n")
        .write(
            "input/register/grants.csv",
            LATE,
            "project_code,year,funder,currency,amount,programme_total\n"
                + "XX-01,2007,NORAD,NOK,100,\n");
    TestHome.Printed printed = home.run();

    assertThat(printed.out()).contains("1 project, 1 grant");
    assertThat(home.csv("reconciliation"))
        .containsExactly("XX-01,Kenya,Water,2007,NORAD,NOK,100.00,100.00,0.00,0.00,matched,1");
  }

  @Test
  void aBrokenRegisterIsSaidAndTheEarlierStaysInForce() {
    home.withShippedInbox().run();

    home.write(
            "input/register/new/projects.csv",
            LATE,
            "project_code,country_code,country,title,programme,partners,status\n"
                + "XX-01,KE,Kenya,Water,MIC,Bergen - Kisumu,active\n")
        .write(
            "input/register/new/grants.csv",
            LATE,
            "project_code,year,funder,currency,amount,programme_total\n"
                + "YY-01,2007,NORAD,NOK,much,\n");
    TestHome.Printed printed = home.run();

    assertThat(printed.out())
        .contains("35 projects, 55 grants")
        .contains("Attention  register/new/grants.csv");
    assertThat(home.csv("findings")).anyMatch(line -> line.contains("REGISTER_INVALID"));
  }

  @Test
  void aTableThatRepeatsAnotherIsHeldRatherThanCountedTwice() {
    home.drop(
        "a.csv",
        "MG-01,Stavanger,2005,NORAD,Travel,One,NOK,100",
        "MG-01,Stavanger,2005,NORAD,Rent,Two,NOK,200",
        TestHome.HEADINGS,
        "MG-01,Stavanger,2005,NORAD,All,Everything,NOK,300");

    home.run();

    assertThat(home.csv("budget-lines")).isEmpty();
    assertThat(home.csv("files"))
        .singleElement()
        .asString()
        .contains("rejected,0,0,0,0,TABLE_REPEATS_OTHERS");
  }

  @Test
  void aDamagedFileLeavesNoTraceAndStopsNothingElse() throws IOException {
    home.drop("a.csv", "MG-01,Stavanger,2005,NORAD,Travel,Visits,NOK,100");
    byte[] whole = Files.readAllBytes(Path.of("input/samples/sample-01-orkdal-mostar.xlsx"));
    Files.write(home.inbox().resolve("b.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
    home.write("input/c.csv", EARLY, "");

    home.run();

    assertThat(home.csv("budget-lines")).hasSize(1);
    assertThat(home.csv("files"))
        .extracting(
            line -> line.split(",")[0] + " " + line.split(",")[5] + " " + line.split(",")[10])
        .containsExactly(
            "a.csv accepted ", "b.xlsx rejected FILE_CUT_OFF", "c.csv rejected FILE_EMPTY");
  }

  @Test
  void amountsInAHiddenColumnAreReadAndSaidOnce() throws IOException {
    try (Workbook workbook = new XSSFWorkbook();
        OutputStream file = Files.newOutputStream(home.inbox().resolve("a.xlsx"))) {
      Sheet sheet = workbook.createSheet("Budget");
      List<String> rows =
          List.of(
              TestHome.HEADINGS,
              "MG-01,Stavanger,2005,NORAD,Travel,One,NOK,100",
              "MG-01,Stavanger,2005,NORAD,Travel,Two,NOK,200");
      for (int row = 0; row < rows.size(); row++) {
        String[] cells = rows.get(row).split(",");
        Row written = sheet.createRow(row);
        for (int cell = 0; cell < cells.length; cell++) {
          written.createCell(cell).setCellValue(cells[cell]);
        }
      }
      sheet.setColumnHidden(7, true);
      workbook.write(file);
    }

    home.run();

    assertThat(home.csv("budget-lines")).hasSize(2);
    assertThat(home.csv("findings"))
        .filteredOn(line -> line.contains("COLUMN_HIDDEN"))
        .singleElement()
        .asString()
        .startsWith("a.xlsx,Budget,2,H2,amount,COLUMN_HIDDEN,warning");
  }

  @Test
  void whatAFileLeavesUncalculatedIsCalculatedCountedAndSaid() throws IOException {
    try (Workbook workbook = new XSSFWorkbook();
        OutputStream file = Files.newOutputStream(home.inbox().resolve("a.xlsx"))) {
      Sheet sheet = workbook.createSheet("Budget");
      List<String> rows =
          List.of(
              TestHome.HEADINGS,
              "MG-01,Stavanger,2005,NORAD,Travel,One,NOK,=4*8.25",
              "MG-01,Stavanger,2005,NORAD,Travel,Two,NOK,=H2/0",
              "MG-01,Stavanger,2005,NORAD,Travel,Three,NOK,=H2*RAND()",
              "Total,,,,,,,=H2+1");
      for (int row = 0; row < rows.size(); row++) {
        String[] cells = rows.get(row).split(",");
        Row written = sheet.createRow(row);
        for (int cell = 0; cell < cells.length; cell++) {
          if (cells[cell].startsWith("=")) {
            written.createCell(cell).setCellFormula(cells[cell].substring(1));
          } else {
            written.createCell(cell).setCellValue(cells[cell]);
          }
        }
      }
      workbook.write(file);
    }

    home.run();

    assertThat(home.csv("budget-lines"))
        .singleElement()
        .asString()
        .contains("One,NOK,33.00")
        .contains("H2");
    assertThat(home.csv("findings"))
        .extracting(line -> line.replaceFirst("^a.xlsx,Budget,\\d+,", ""))
        .anyMatch(line -> line.startsWith("H2,amount,FORMULA_CALCULATED,warning,'=4*8.25,33,"))
        .anyMatch(line -> line.startsWith("H3,amount,CELL_ERROR,error,\"#DIV/0!\",a number,"))
        .anyMatch(line -> line.startsWith("H4,amount,FORMULA_WITHOUT_VALUE,error,'=H2*RAND(),"))
        .anyMatch(
            line ->
                line.startsWith(
                    "H5,amount,TOTAL_MISMATCH,warning,34.00,"
                        + "\"33.00 without the amounts that cannot be read, in rows 3, 4\",1.00,"))
        .noneMatch(line -> line.startsWith("H3,amount,FORMULA_CALCULATED"));
  }

  @Test
  void aSymbolicLinkIsRefused() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.csv"), "secret");
    Files.createSymbolicLink(home.inbox().resolve("link.csv"), outside);

    home.run();

    assertThat(home.csv("files"))
        .extracting(
            line -> line.split(",")[0] + " " + line.split(",")[5] + " " + line.split(",")[10])
        .containsExactly("link.csv rejected FILE_LINK_REFUSED");
  }

  @Test
  void whatCannotBeTakenFromTheInboxIsSaidAndStopsNothingElse() throws Exception {
    home.drop("a.csv", "MG-01,Stavanger,2005,NORAD,Travel,Visits,NOK,100")
        .drop(".b.csv", "MG-01,Stavanger,2006,NORAD,Travel,Visits,NOK,100");
    Process pipe =
        new ProcessBuilder("mkfifo", home.inbox().resolve("pipe.csv").toString()).start();
    assumeTrue(pipe.waitFor() == 0, "needs a system with pipes");

    home.run();

    assertThat(home.csv("budget-lines")).hasSize(1);
    assertThat(home.csv("findings"))
        .filteredOn(line -> line.contains("FILE_NOT_ACCESSIBLE"))
        .hasSize(2)
        .anyMatch(line -> line.contains(".b.csv") && line.contains("a hidden name"))
        .anyMatch(line -> line.contains("pipe.csv") && line.contains("no regular file"));
  }

  @Test
  void absurdNumbersAreHeldBackAndStopNothingElse() throws IOException {
    String huge = "1" + "0".repeat(22);
    home.drop(
            "a.csv",
            "MG-01,Stavanger,2005,NORAD,Travel,Visits,NOK,100",
            "MG-01,Stavanger,2005,NORAD,Travel,Seminar,NOK," + huge,
            "MG-01,Stavanger,2005,NORAD,Travel,Study,NOK," + "1234567890".repeat(4),
            "Total,,,,,,,1" + "0".repeat(23))
        .write(
            "input/b.csv",
            EARLY,
            "Project,Office,Funder,Category,Currency,2005,2006,Total\n"
                + "UG-01,Gran,NORAD,Travel,NOK,100,200,"
                + "1234567890".repeat(4)
                + "\n"
                + "UG-01,Gran,NORAD,Reports,NOK,100,200,300\n")
        .write(
            "input/rates/rates.csv",
            LATE,
            "currency,valid_from,valid_to,nok_per_unit,source\n"
                + "USD,2005-01-01,2005-12-31,1000000000000,Bank\n"
                + "GBP,2005-01-01,2005-12-31,1000000,Bank\n")
        .drop(
            "c.csv",
            "BA-01,Orkdal,2005,NMFA,Travel,Visits,USD,100",
            "BA-01,Orkdal,2005,NMFA,Travel,Seminar,GBP,99999999999.99");

    home.run();

    assertThat(home.csv("budget-lines"))
        .contains(
            "MG-01,Stavanger,2005,NORAD,Travel,Visits,NOK,100.00,1,100.00,a.csv,a,2,H2",
            "BA-01,Orkdal,2005,NMFA,Travel,Seminar,GBP,99999999999.99,1000000,"
                + "99999999999990000.00,c.csv,c,3,H3");
    assertThat(home.csv("rejected-rows"))
        .extracting(line -> String.join(" ", line.split(",")[0], line.split(",")[2]))
        .contains("a.csv 3", "a.csv 4", "c.csv 2");
    assertThat(home.csv("findings"))
        .anyMatch(line -> line.startsWith("a.csv,a,3,H3,amount,AMOUNT_OUT_OF_RANGE"))
        .anyMatch(line -> line.startsWith("a.csv,a,4,H4,amount,AMOUNT_OUT_OF_RANGE"))
        .anyMatch(line -> line.contains("RATE_INVALID") && line.contains("1000000000000"));
  }

  @Test
  void namesOfAnyLengthAreKept() throws IOException {
    String folder = ("a".repeat(240) + "/").repeat(5);
    home.drop(folder + "b.csv", "MG-01,Stavanger,2005,NORAD,Travel,Visits,NOK,100");

    home.run();

    assertThat(home.csv("files")).hasSize(1).allMatch(line -> line.startsWith(folder + "b.csv,"));
    assertThat(home.csv("budget-lines")).hasSize(1);
  }

  @Test
  void takenFilesAreMovedOnlyWhereTheJobFileSaysSo() throws IOException {
    TestHome.copy(Path.of("jobs/register-import.yaml"), make("jobs/register-import.yaml"));
    TestHome.copy(Path.of("jobs/consolidation.yaml"), make("jobs/consolidation.yaml"));
    home.write("jobs/ingest.yaml", EARLY, "job: ingest\nfolder: input\nafter: move\n");
    home.drop("Gran/a.csv", "UG-01,Gran,2005,NORAD,Travel,Visits,NOK,100");

    home.run();
    home.run();

    assertThat(home.inbox().resolve("Gran/a.csv")).doesNotExist();
    try (Stream<Path> taken = Files.walk(home.inbox().resolve("taken"))) {
      assertThat(taken.filter(Files::isRegularFile))
          .hasSize(1)
          .allMatch(file -> file.endsWith(Path.of("Gran", "a.csv")));
    }
    assertThat(home.csv("budget-lines")).hasSize(1);
  }

  private Path make(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return file;
  }

  @Test
  void whereNobodyReportsToIatiThereIsNoSuchFile() throws IOException {
    TestHome.copy(Path.of("jobs/register-import.yaml"), make("jobs/register-import.yaml"));
    home.write("jobs/consolidation.yaml", EARLY, "job: consolidation\n");

    home.run();

    assertThat(home.output().resolve("latest/csv/overview.csv")).exists();
    assertThat(home.output().resolve("latest/iati-activities.xml")).doesNotExist();
  }

  @Test
  void exitCodesTellCallersWhatHappened() {
    home.drop("a.csv", "MG-01,Stavanger,2005,NORAD,Travel,Visits,NOK,much");

    assertThat(home.execute("run", "--fail-on-rejects").exitCode()).isEqualTo(3);
    assertThat(home.execute("run").exitCode()).isZero();
    assertThat(home.execute("run", "no-such-job").exitCode()).isEqualTo(2);
    assertThat(home.execute("frobnicate").exitCode()).isEqualTo(2);
    assertThat(home.execute("status").out())
        .contains("Open rejected rows: 1")
        .contains("Unreconciled grants: 55");
    assertThat(home.execute("rules").out()).contains("AMOUNT_AMBIGUOUS (error)");
  }

  @Test
  void aJobFileWithAMistakeIsRefusedWithItsFileAndLine() {
    home.write("jobs/ingest.yaml", EARLY, "job: ingest\ntolerence: 1\n");

    TestHome.Printed printed = home.execute("run");

    assertThat(printed.exitCode()).isEqualTo(2);
    assertThat(printed.error()).contains("ingest.yaml:2: 'tolerence' is no setting here");
  }

  @Test
  void anOutputThatCannotBeWrittenIsSaidBeforeAnythingIsDone() throws IOException {
    home.drop("a.csv", "MG-01,Stavanger,2005,NORAD,Travel,Visits,NOK,100");
    Files.writeString(home.output(), "a file");

    TestHome.Printed printed = home.execute("run");

    assertThat(printed.exitCode()).isEqualTo(1);
    assertThat(printed.error())
        .startsWith("The folder " + home.output() + " cannot be written, so nothing was done.");
    assertThat(home.output()).hasContent("a file");

    Files.delete(home.output());
    assertThat(home.run().out()).doesNotContain("cut off");
    assertThat(home.csv("budget-lines")).hasSize(1);
    try (Stream<Path> entries = Files.list(home.output())) {
      assertThat(entries).hasSize(2);
    }
  }

  @Test
  void aStoreThatCannotBeWrittenIsSaid() {
    home.write("jobs/store", EARLY, "a file");

    TestHome.Printed printed = home.execute("run");

    assertThat(printed.exitCode()).isEqualTo(1);
    assertThat(printed.error())
        .startsWith("The folder " + folder.resolve("jobs/store") + " cannot be written");
  }

  @Test
  void draftsAreWrittenBelowTheStoreAndNoneIsLeft() throws IOException {
    home.write("jobs/store/tmp/old/left-by-a-crash.xlsx", EARLY, "half")
        .drop("a.csv", "MG-01,Stavanger,2005,NORAD,Travel,Visits,NOK,much");

    home.run();

    assertThat(folder.resolve("jobs/store/tmp")).isEmptyDirectory();
  }

  @Test
  void aHomeInUseIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("jobs/store"));
    try (FileChannel lock =
        FileChannel.open(
            folder.resolve("jobs/store/lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE)) {
      assertThat(lock.tryLock()).isNotNull();

      TestHome.Printed printed = home.execute("run");

      assertThat(printed.exitCode()).isEqualTo(2);
      assertThat(printed.error()).contains("Another Partner Budgets is at work");
    }
  }
}
