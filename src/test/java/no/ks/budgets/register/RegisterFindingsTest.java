package no.ks.budgets.register;

import static no.ks.budgets.register.RegisterFolder.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.Cell;
import org.junit.jupiter.api.Test;

/** Everything that is wrong with a register is said at once, each with its place. */
class RegisterFindingsTest {

  private static final String[] PROJECT_COLUMNS = {
    "project_code", "country_code", "country", "title", "programme", "partners", "status"
  };
  private static final String[] GRANT_COLUMNS = {
    "project_code", "year", "funder", "currency", "amount", "programme_total"
  };

  private static PlainTables soundProject() {
    return new PlainTables()
        .sheet("Projects")
        .row(PROJECT_COLUMNS)
        .row("BA-01", "BA", "Bosnia - Hercegovina", "Training");
  }

  private static PlainTables soundGrant(PlainTables tables) {
    return tables.sheet("Grants").row(GRANT_COLUMNS).row("BA-01", "2006", "NMFA", "NOK", "1000");
  }

  @Test
  void projects() throws IOException {
    PlainTables tables =
        new PlainTables()
            .sheet("Projects")
            .row("Register 2006")
            .row(PROJECT_COLUMNS)
            .row("BA-01", "BA", "Bosnia - Hercegovina", "Training")
            .row("BA-01", "BA", "Bosnia - Hercegovina", "Roads")
            .row("ba 1", "BA", "Bosnia - Hercegovina", "Water")
            .row("HR-01", "", "Croatia", "Roads")
            .row("HR-02", "Croatia", "Croatia", "Roads")
            .row("GE-01", "GE", "", "", "", "", "paused")
            .row("", "MK", "Macedonia", "Mission")
            .cells(false, Cell.text(0, "MW-01"), new Cell(3, Cell.Kind.ERROR, "#REF!", "", true));

    assertThat(refused(RegisterFolder.read(soundGrant(tables))))
        .containsExactly(
            "register/r.xlsx Projects!A4 | REGISTER_INVALID | project_code | BA-01"
                + " | a code of its own, not that of BA-01 in row 3",
            "register/r.xlsx Projects!A5 | REGISTER_INVALID | project_code | ba 1"
                + " | a code of its own, not that of BA-01 in row 3",
            "register/r.xlsx Projects!B6 | REGISTER_INVALID | country_code |  | HR",
            "register/r.xlsx Projects!B7 | REGISTER_INVALID | country_code | Croatia | HR",
            "register/r.xlsx Projects!C8 | REGISTER_INVALID | country |  | the country's name",
            "register/r.xlsx Projects!D8 | REGISTER_INVALID | title |  | the project's title",
            "register/r.xlsx Projects!G8 | REGISTER_INVALID | status | paused | active or halted",
            "register/r.xlsx Projects!A9 | REGISTER_INVALID | project_code | "
                + " | a code such as BA-01",
            "register/r.xlsx Projects!C10 | REGISTER_INVALID | country |  | the country's name",
            "register/r.xlsx Projects!D10 | CELL_ERROR | title | #REF! | a value");
  }

  @Test
  void whatTheLedgerCannotHold() throws IOException {
    PlainTables tables =
        new PlainTables()
            .sheet("Projects")
            .row(PROJECT_COLUMNS)
            .row("BA-01", "BA", "Bosnia - Hercegovina", "T".repeat(1000))
            .row("BA-02", "BA", "Bosnia - Hercegovina", "T".repeat(1001))
            .sheet("Grants")
            .row(GRANT_COLUMNS)
            .row("BA-01", "2005", "NMFA", "NOK", "999999999999.99")
            .row("BA-01", "2006", "NMFA", "NOK", "1000000000000")
            .row("BA-01", "2007", "NMFA", "NOK", "1", "1000000000000");

    assertThat(refused(RegisterFolder.read(tables)))
        .containsExactly(
            "register/r.xlsx Projects!D3 | REGISTER_INVALID | title | "
                + "T".repeat(299)
                + "… | at most 1000 characters",
            "register/r.xlsx Grants!E3 | REGISTER_INVALID | amount | 1000000000000"
                + " | an amount below 1000000000000",
            "register/r.xlsx Grants!F4 | REGISTER_INVALID | programme_total | 1000000000000"
                + " | an amount below 1000000000000");
  }

  @Test
  void grants() throws IOException {
    String number = "a plain number such as 900000, without separators of thousands";
    PlainTables tables =
        soundProject()
            .sheet("Grants")
            .row(GRANT_COLUMNS)
            .row("BA-01", "2005", "NMFA", "NOK", "900000")
            .row("BA-01", "2005", "UD", "NOK", "1")
            .row("BA-1", "2006", "NMFA", "NOK", "1")
            .row("XX-01", "2006", "NMFA", "NOK", "1")
            .row("BA-01", "06", "NMFA", "EUR", "1.035.000")
            .row("BA-01", "2006.5", "", "", "-1", "1 000")
            .row("BA-01", "2007", "NMFA", "NOK", "", "5000")
            .row("BA-01", "2008", "NMFA", "NOK", "0.005")
            .cells(
                false,
                Cell.text(0, "BA-01"),
                Cell.number(1, "2009"),
                Cell.text(2, "NMFA"),
                Cell.text(3, "NOK"),
                new Cell(4, Cell.Kind.FORMULA_WITHOUT_VALUE, "=A1*2", "", true))
            .row("BA-01", "2010", "NMFA", "NOK", "1E999999999")
            .row("BA-01", "3000", "NMFA", "NOK", "1");

    assertThat(refused(RegisterFolder.read(tables)))
        .containsExactly(
            "register/r.xlsx Grants!C3 | REGISTER_INVALID | funder | BA-01 2005 NMFA"
                + " | one grant per project, year and funder; the other is in row 2",
            "register/r.xlsx Grants!A4 | REGISTER_INVALID | project_code | BA-1 | BA-01",
            "register/r.xlsx Grants!A5 | REGISTER_INVALID | project_code | XX-01"
                + " | a project code of the table projects",
            "register/r.xlsx Grants!B6 | REGISTER_INVALID | year | 06"
                + " | a year of four digits such as 2006",
            "register/r.xlsx Grants!D6 | REGISTER_INVALID | currency | EUR"
                + " | NOK: grants are in NOK",
            "register/r.xlsx Grants!E6 | REGISTER_INVALID | amount | 1.035.000 | " + number,
            "register/r.xlsx Grants!B7 | REGISTER_INVALID | year | 2006.5"
                + " | a year of four digits such as 2006",
            "register/r.xlsx Grants!C7 | REGISTER_INVALID | funder |  | a funder such as NMFA",
            "register/r.xlsx Grants!D7 | REGISTER_INVALID | currency |  | NOK: grants are in NOK",
            "register/r.xlsx Grants!E7 | REGISTER_INVALID | amount | -1 | an amount of 0 or more",
            "register/r.xlsx Grants!F7 | REGISTER_INVALID | programme_total | 1 000 | " + number,
            "register/r.xlsx Grants!E8 | REGISTER_INVALID | amount | "
                + " | an amount; blank is not zero",
            "register/r.xlsx Grants!E9 | REGISTER_INVALID | amount | 0.005"
                + " | an amount with at most two decimals",
            "register/r.xlsx Grants!E10 | FORMULA_WITHOUT_VALUE | amount | =A1*2"
                + " | the saved result of the formula",
            "register/r.xlsx Grants!E11 | REGISTER_INVALID | amount | 1E999999999 | " + number,
            "register/r.xlsx Grants!B12 | REGISTER_INVALID | year | 3000"
                + " | a year of four digits such as 2006");
  }

  @Test
  void aShareAboveItsTotalShowsTheArithmeticAndOneEqualToItIsSound() throws IOException {
    PlainTables tables =
        soundProject()
            .sheet("Grants")
            .row(GRANT_COLUMNS)
            .row("BA-01", "2005", "NMFA", "NOK", "5000000", "5000000")
            .row("BA-01", "2006", "NMFA", "NOK", "5000000.01", "5000000");

    List<FileFinding> findings =
        RegisterFolder.read(tables)
            .fold(RegisterReading.Imported::warnings, RegisterReading.Refused::findings);

    assertThat(findings)
        .containsExactly(
            new FileFinding(
                "register/r.xlsx",
                new Finding(
                    FindingType.GRANT_ABOVE_PROGRAMME_TOTAL,
                    CellLocation.ofCell("Grants", 3, 4),
                    "amount",
                    "5000000.01",
                    "at most the programme total of 5000000",
                    new BigDecimal("0.01"))));
  }

  private static final String[] FRAME_COLUMNS = {
    "frame", "funder", "currency", "first_year", "last_year", "total"
  };

  private static PlainTables frames(String[]... rows) {
    PlainTables tables = soundProject().sheet("Frames").row(FRAME_COLUMNS);
    for (String[] row : rows) {
      tables.row(row);
    }
    return tables
        .sheet("Grants")
        .row("project_code", "year", "funder", "currency", "amount", "frame")
        .row("BA-01", "2007", "NMFA", "NOK", "1000000", "NMFA 2007-2009")
        .row("BA-01", "2008", "UD", "NOK", "900000.50", "nmfa 2007–2009")
        .row("BA-01", "2009", "NMFA", "NOK", "1100000", " NMFA 2007–2009")
        .row("BA-01", "2010", "NMFA", "NOK", "7", "");
  }

  private static String[] frame(String... cells) {
    return cells;
  }

  @Test
  void aFrameWhoseGrantsAreItsTotalIsSoundHoweverItsNameIsTyped() throws IOException {
    RegisterReading reading =
        RegisterFolder.read(
            frames(frame("NMFA 2007–2009", "UD", "NOK", "2007", "2009", "3000000.50")));

    Register register = RegisterFolder.imported(reading);
    Frame frame =
        new Frame("NMFA 2007–2009", "NMFA", "NOK", 2007, 2009, new BigDecimal("3000000.5"));
    assertThat(register.frames()).containsExactly(frame);
    assertThat(register.grantsOf(frame)).extracting(Grant::year).containsExactly(2007, 2008, 2009);
    assertThat(reading.fold(RegisterReading.Imported::warnings, RegisterReading.Refused::findings))
        .isEmpty();
  }

  @Test
  void aFrameThatDoesNotAddUpIsSaidWithItsArithmeticAndCounts() throws IOException {
    RegisterReading reading =
        RegisterFolder.read(
            frames(
                frame("NMFA 2007–2009", "NMFA", "NOK", "2007", "2009", "3000000.51"),
                frame("NORAD 2008", "NORAD", "NOK", "2008", "2008", "0"),
                frame("NORAD 2009", "NORAD", "NOK", "2009", "2009", "5")));

    assertThat(RegisterFolder.imported(reading).grants()).hasSize(4);
    assertThat(reading.fold(RegisterReading.Imported::warnings, RegisterReading.Refused::findings))
        .containsExactly(
            mismatch(2, "NMFA 2007–2009: 3000000.5 NOK", "3000000.51 NOK", "-0.01"),
            mismatch(4, "NORAD 2009: 0 NOK", "5 NOK", "-5"));
  }

  private static FileFinding mismatch(int row, String found, String expected, String difference) {
    return new FileFinding(
        "register/r.xlsx",
        new Finding(
            FindingType.FRAME_TOTAL_MISMATCH,
            CellLocation.ofCell("Frames", row, 5),
            "total",
            found,
            expected,
            new BigDecimal(difference)));
  }

  @Test
  void framesThatContradictTheirGrantsOrThemselves() throws IOException {
    PlainTables tables =
        frames(
            frame("NMFA 2007–2009", "NORAD", "NOK", "2007", "2008", "1"),
            frame("NMFA 2007-2009", "NMFA", "NOK", "2007", "2009", "1"),
            frame("A", "NMFA", "EUR", "2009", "2007", ""),
            frame("", "", "NOK", "07", "2009", "1.000"));
    tables
        .row("BA-01", "2011", "NMFA", "NOK", "1", "B")
        .row("BA-01", "2012", "NMFA", "NOK", "1", "A");

    assertThat(refused(RegisterFolder.read(tables)))
        .containsExactly(
            "register/r.xlsx Frames!A3 | REGISTER_INVALID | frame | NMFA 2007-2009"
                + " | each frame once; it is in row 2 already",
            "register/r.xlsx Frames!C4 | REGISTER_INVALID | currency | EUR"
                + " | NOK: grants are in NOK",
            "register/r.xlsx Frames!F4 | REGISTER_INVALID | total | "
                + " | an amount; blank is not zero",
            "register/r.xlsx Frames!E4 | REGISTER_INVALID | last_year | 2007"
                + " | a year from 2009",
            "register/r.xlsx Frames!A5 | REGISTER_INVALID | frame | "
                + " | a name such as NMFA 2007–2009",
            "register/r.xlsx Frames!B5 | REGISTER_INVALID | funder |  | a funder such as NMFA",
            "register/r.xlsx Frames!D5 | REGISTER_INVALID | first_year | 07"
                + " | a year of four digits such as 2006",
            "register/r.xlsx Grants!C2 | REGISTER_INVALID | funder | NMFA"
                + " | NORAD, as the frame NMFA 2007–2009 has it",
            "register/r.xlsx Grants!C3 | REGISTER_INVALID | funder | NMFA"
                + " | NORAD, as the frame NMFA 2007–2009 has it",
            "register/r.xlsx Grants!B4 | REGISTER_INVALID | year | 2009"
                + " | a year from 2007 to 2008, as the frame NMFA 2007–2009 has it",
            "register/r.xlsx Grants!C4 | REGISTER_INVALID | funder | NMFA"
                + " | NORAD, as the frame NMFA 2007–2009 has it",
            "register/r.xlsx Grants!F6 | REGISTER_INVALID | frame | B"
                + " | a frame of the table frames, or blank");
  }

  @Test
  void aFrameThatNoTableListsAndAnEmptyTableOfFrames() throws IOException {
    PlainTables without =
        soundProject()
            .sheet("Grants")
            .row("project_code", "year", "funder", "currency", "amount", "frame")
            .row("BA-01", "2007", "NMFA", "NOK", "1", "A");

    assertThat(refused(RegisterFolder.read(without)))
        .containsExactly(
            "register/r.xlsx Grants!F2 | REGISTER_INVALID | frame | A"
                + " | a frame of the table frames, or blank");
    assertThat(
            RegisterFolder.imported(
                    RegisterFolder.read(
                        soundGrant(soundProject()).sheet("Frames").row(FRAME_COLUMNS)))
                .frames())
        .isEmpty();
  }

  @Test
  void offices() throws IOException {
    PlainTables tables =
        soundGrant(soundProject())
            .sheet("Offices")
            .row("project_code", "office", "local_partner")
            .row("BA-01", "Orkdal", "Mostar")
            .row("BA-01", "Orkdal kommune", "Konjic")
            .row("BA-02", "Sund", "Konjic")
            .row("BA-01", "", "Konjic");

    assertThat(refused(RegisterFolder.read(tables)))
        .containsExactly(
            "register/r.xlsx Offices!B3 | REGISTER_INVALID | office | Orkdal kommune"
                + " | each office once per project; it is in row 2 already",
            "register/r.xlsx Offices!A4 | REGISTER_INVALID | project_code | BA-02"
                + " | a project code of the table projects",
            "register/r.xlsx Offices!B5 | REGISTER_INVALID | office |  | the office's name");
  }

  @Test
  void columns() throws IOException {
    PlainTables tables =
        new PlainTables()
            .sheet("Projects")
            .row("project_code", "country", "title", "Title", "partners")
            .row("BA-01", "Bosnia", "Training")
            .sheet("Grants")
            .row(GRANT_COLUMNS)
            .sheet("Offices")
            .row("Orkdal", "Mostar");

    assertThat(refused(RegisterFolder.read(tables)))
        .containsExactly(
            "register/r.xlsx Projects!1 | REGISTER_INVALID | country_code"
                + " | headings: project_code, country, title, Title, partners"
                + " | a column with the heading country_code",
            "register/r.xlsx Projects!D1 | REGISTER_INVALID | title | Title"
                + " | one column with this heading; the first is column C",
            "register/r.xlsx Grants!0 | REGISTER_INVALID |  | no row below the headings"
                + " | rows below the headings project_code, year, funder, currency, amount",
            "register/r.xlsx Offices!0 | REGISTER_INVALID |  | no heading row"
                + " | rows below the headings project_code, office");
  }

  @Test
  void aWorkbookWithoutOneOfTheTables() throws IOException {
    assertThat(refused(RegisterFolder.read(soundProject())))
        .containsExactly(
            "register/r.xlsx | REGISTER_INVALID |  | no sheet grants | sheets Projects and Grants");
    assertThat(refused(RegisterFolder.read(soundGrant(new PlainTables()))))
        .containsExactly(
            "register/r.xlsx | REGISTER_INVALID |  | no sheet projects"
                + " | sheets Projects and Grants");
    assertThat(refused(RegisterFolder.read(new PlainTables().sheet("Sheet1").row("Hello"))))
        .containsExactly(
            "register/r.xlsx | REGISTER_INVALID |  | none of the tables of a register"
                + " | sheets Projects and Grants, or columns Country, Project, Partners, Budget"
                + " and funding");
  }

  @Test
  void overview() throws IOException {
    PlainTables tables =
        new PlainTables()
            .sheet("Overview")
            .row("Country", "Project", "Partners", "Budget_and_funding")
            .row("", "Early", "KS", "2005: 1.000/ NMFA")
            .row("Atlantis", "Diving", "KS", "2005: 1.000/ NMFA")
            .row("Malawi", "", "KS", "2005: 1000/ NMFA 2006: 1.000/ NMFA")
            .row("", "Training", "KS", "")
            .row("", "Roads", "KS", "about 2005: 1.000/ NMFA 2005: 2.000/ UD")
            .row("", "Water", "Flora", "2005: 1.000/ NMFA")
            .row("", "Water", "flora", "2005: 1.000/ NMFA");
    String expected = "entries such as 2006: 1.035.000/ NMFA";

    assertThat(refused(RegisterFolder.read(tables)))
        .containsExactly(
            "register/r.xlsx Overview!A2 | REGISTER_INVALID | country | "
                + " | a country's name, or a funder such as NORAD for a programme-wide project",
            "register/r.xlsx Overview!A3 | REGISTER_INVALID | country | Atlantis"
                + " | a country's name, or a funder such as NORAD for a programme-wide project",
            "register/r.xlsx Overview!B4 | REGISTER_INVALID | project |  | the project's title",
            "register/r.xlsx Overview!D4 | REGISTER_INVALID | budget_and_funding"
                + " | 2005: 1000/ NMFA | "
                + expected,
            "register/r.xlsx Overview!D5 | REGISTER_INVALID | budget_and_funding |  | " + expected,
            "register/r.xlsx Overview!D6 | REGISTER_INVALID | budget_and_funding | about | "
                + expected,
            "register/r.xlsx Overview!D6 | REGISTER_INVALID | budget_and_funding"
                + " | 2005 NMFA twice | one grant per project, year and funder",
            "register/r.xlsx Overview!B8 | REGISTER_INVALID | project | Water"
                + " | each project once; row 7 has the same country, project and partners");
  }

  @Test
  void twoOverviewsInOneWorkbook() throws IOException {
    PlainTables tables = new PlainTables();
    for (String sheet : List.of("2005", "2006")) {
      tables
          .sheet(sheet)
          .row("Country", "Project", "Partners", "Budget and funding")
          .row("Malawi", "Training", "KS", sheet + ": 1.000/ NMFA");
    }

    assertThat(refused(RegisterFolder.read(tables)))
        .containsExactly(
            "register/r.xlsx 2006!0 | REGISTER_INVALID |  | another overview on sheet 2006"
                + " | one overview; the first is on sheet 2005");
  }
}
