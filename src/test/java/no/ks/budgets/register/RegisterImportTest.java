package no.ks.budgets.register;

import static no.ks.budgets.register.RegisterFolder.imported;
import static no.ks.budgets.register.RegisterFolder.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.ks.budgets.register.Project.Status;
import no.ks.budgets.samples.RegisterWorkbook;
import no.ks.budgets.workbook.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterImportTest {

  private final Path inbox;

  RegisterImportTest(@TempDir Path inbox) {
    this.inbox = inbox;
  }

  private Register fromCsv() throws IOException {
    return imported(new RegisterFolder(inbox.resolve("csv")).shippedSet("register").read());
  }

  @Test
  void theCsvFormHoldsTheProjectsGrantsAndOfficesOfTheOverview() throws IOException {
    Register register = fromCsv();

    assertThat(register.projects()).hasSize(35);
    assertThat(register.grants()).hasSize(55);
    assertThat(register.offices()).hasSize(28);
    assertThat(register.project("BA-01"))
        .contains(
            new Project(
                "BA-01",
                "BA",
                "Bosnia - Hercegovina",
                "Municipal International Cooperation",
                "MIC",
                "Orkdal - Mostar Sund – Konjic KS coordination activities",
                Status.ACTIVE));
    assertThat(register.project("LK-01").map(Project::status)).contains(Status.HALTED);
    assertThat(register.grantsOf("IN-01"))
        .containsExactly(
            new Grant("IN-01", 2005, "NORAD", "NOK", new BigDecimal("148000"), null),
            new Grant(
                "IN-01",
                2006,
                "NMFA",
                "NOK",
                new BigDecimal("4356357"),
                new BigDecimal("5000000")));
  }

  @Test
  void theSumsPerYearAndFunderAreThoseOfTheOverview() throws IOException {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (Grant grant : fromCsv().grants()) {
      sums.merge(grant.year() + " " + grant.funder(), grant.amount(), BigDecimal::add);
      sums.merge(String.valueOf(grant.year()), grant.amount(), BigDecimal::add);
    }

    assertThat(sums)
        .containsExactly(
            Map.entry("2005", new BigDecimal("21839000")),
            Map.entry("2005 NMFA", new BigDecimal("18000000")),
            Map.entry("2005 NORAD", new BigDecimal("3839000")),
            Map.entry("2006", new BigDecimal("28407869")),
            Map.entry("2006 NMFA", new BigDecimal("24131516")),
            Map.entry("2006 NORAD", new BigDecimal("4276353")));
  }

  @Test
  void theWorkbookIsTheSameRegister() throws IOException {
    Path folder = Files.createDirectories(inbox.resolve("workbook/register"));
    Files.write(folder.resolve("register.xlsx"), RegisterWorkbook.bytes());

    Register register = imported(new RegisterFolder(inbox.resolve("workbook")).read());

    Register expected = fromCsv();
    assertThat(register.projects()).isEqualTo(expected.projects());
    assertThat(register.grants()).isEqualTo(expected.grants());
    assertThat(register.offices()).isEqualTo(expected.offices());
  }

  @Test
  void theShippedRegisterIsThatOf2005And2006() throws IOException {
    RegisterFolder shipped = new RegisterFolder(Path.of("input"));

    assertThat(shipped.list().candidates())
        .extracting(RegisterCandidate::name, RegisterCandidate::date)
        .containsExactly(tuple("register/register-2005-2006.xlsx", RegisterWorkbook.MODIFIED));
    assertThat(imported(shipped.read()).grants()).isEqualTo(fromCsv().grants());
  }

  @Test
  void theOverviewGivesTheSameCodesAndGrants() throws IOException {
    Register register =
        imported(
            new RegisterFolder(inbox.resolve("overview"))
                .shipped("overview-2005-2006.csv", "register/overview.csv")
                .read());

    Register expected = fromCsv();
    assertThat(register.projects())
        .isEqualTo(
            expected.projects().stream()
                .map(
                    project ->
                        new Project(
                            project.code(),
                            project.countryCode(),
                            project.country(),
                            project.title(),
                            "",
                            project.partners(),
                            Status.ACTIVE))
                .toList());
    assertThat(register.grants())
        .isEqualTo(
            expected.grants().stream()
                .map(
                    grant ->
                        new Grant(
                            grant.projectCode(),
                            grant.year(),
                            grant.funder(),
                            grant.currency(),
                            grant.amount(),
                            null))
                .toList());
    assertThat(register.offices()).isEmpty();
  }

  @Test
  void anOverviewInAWorkbookMayHaveTitlesAboveAndBlankCountries() throws IOException {
    Register register =
        imported(
            RegisterFolder.read(
                new PlainTables()
                    .sheet("Projects")
                    .row("Overview 2005 and 2006")
                    .row("")
                    .row("Country", "Project", "Partners", "Budget and funding", "Remarks")
                    .row("Malawi", "Training", "Flora", "2005: 1.000/ NMFA\n2006: 999/ UD", "x")
                    .row("", "Roads", "Førde", "2006: 0/ Norad")
                    .row("", "", "", "")
                    .row("", "", "", "", "a remark beside the table")
                    .row("Serbia and Montenegro", "Water", "", "2006: 1.234.567,50/ NMFA")
                    .row("Serbia", "Waste", "", "2006: 10.000/ KOMMUNAL")
                    .row("NORAD", "Tools", "KS", "2006: 10.000/ NORAD")));

    assertThat(register.projects())
        .extracting(Project::code, Project::countryCode, Project::country)
        .containsExactly(
            tuple("MW-01", "MW", "Malawi"),
            tuple("MW-02", "MW", "Malawi"),
            tuple("CS-01", "CS", "Serbia and Montenegro"),
            tuple("RS-01", "RS", "Serbia"),
            tuple("PRG-01", "", "NORAD"));
    assertThat(register.grants())
        .containsExactly(
            new Grant("MW-01", 2005, "NMFA", "NOK", new BigDecimal("1000"), null),
            new Grant("MW-01", 2006, "NMFA", "NOK", new BigDecimal("999"), null),
            new Grant("MW-02", 2006, "NORAD", "NOK", new BigDecimal("0"), null),
            new Grant("CS-01", 2006, "NMFA", "NOK", new BigDecimal("1234567.5"), null),
            new Grant("RS-01", 2006, "KOMMUNAL", "NOK", new BigDecimal("10000"), null),
            new Grant("PRG-01", 2006, "NORAD", "NOK", new BigDecimal("10000"), null));
  }

  @Test
  void columnsAreFoundByHeadingInAnyOrderAndSheetsByNameInAnyCase() throws IOException {
    Register register =
        imported(
            RegisterFolder.read(
                new PlainTables()
                    .sheet("Read me")
                    .row("All amounts in NOK")
                    .sheet("GRANTS ")
                    .row("Amount", "Remark", "Currency", "Funder", "Year", "Project code")
                    .cells(
                        false,
                        Cell.number(0, "1.035E6"),
                        Cell.text(2, "nok"),
                        Cell.text(3, "Norad"),
                        Cell.number(4, "2006.0"),
                        Cell.text(5, "\u00a0BA-01 "))
                    .sheet("offices")
                    .row("Project_Code", "Office")
                    .sheet("projects")
                    .row("Title", "Country", "Country code", "Partners", "Project code")
                    .row("Training", "Bosnia", "BA", "", "BA-01")));

    assertThat(register.projects())
        .containsExactly(new Project("BA-01", "BA", "Bosnia", "Training", "", "", Status.ACTIVE));
    assertThat(register.grants())
        .containsExactly(new Grant("BA-01", 2006, "NORAD", "NOK", new BigDecimal("1035000"), null));
    assertThat(register.offices()).isEmpty();
  }

  @Test
  void hiddenSheetsAndRowsAreReadAndSaid() throws IOException {
    RegisterReading reading =
        RegisterFolder.read(
            new PlainTables()
                .sheet("Projects", true)
                .row("project_code", "country_code", "country", "title", "partners")
                .cells(
                    true,
                    Cell.text(0, "MK-01"),
                    Cell.text(1, "MK"),
                    Cell.text(2, "Macedonia"),
                    Cell.text(3, "Mission"))
                .sheet("Grants")
                .row("project_code", "year", "funder", "currency", "amount")
                .row("MK-01", "2006", "NMFA", "NOK", "200000"));

    assertThat(imported(reading).projects()).hasSize(1);
    List<FileFinding> warnings =
        reading.fold(RegisterReading.Imported::warnings, RegisterReading.Refused::findings);
    assertThat(RegisterFolder.lines(warnings))
        .containsExactly(
            "register/r.xlsx Projects!0 | SHEET_HIDDEN |  | Projects | a sheet that is shown",
            "register/r.xlsx Projects!2 | ROW_HIDDEN |  | a hidden row | a row that is shown");
  }

  @Test
  void aFileThatChangedSinceItWasListedIsNotTaken() throws IOException {
    RegisterFolder folder = new RegisterFolder(inbox).shippedSet("register");
    RegisterCandidate candidate = folder.list().candidates().get(0);
    folder.file("register/grants.csv", "project_code,year,funder,currency,amount\n");

    List<String> findings = refused(new RegisterImport().read(candidate, RegisterFolder.LIMITS));

    assertThat(findings).singleElement().asString().contains("grants.csv | FILE_CHANGED");
  }

  @Test
  void aSetWithoutGrantsIsRefused() throws IOException {
    assertThat(
            refused(
                new RegisterFolder(inbox).shipped("projects.csv", "register/projects.csv").read()))
        .containsExactly(
            "register/projects.csv | REGISTER_INVALID |  | no file grants.csv beside it"
                + " | projects.csv and grants.csv in one folder");
  }

  @Test
  void aDamagedFileIsRefusedWithItsOwnFindingAlone() throws IOException {
    assertThat(refused(RegisterFolder.read(new PlainTables().sheet("Projects").row("x").damage())))
        .containsExactly("register/r.xlsx | FILE_DAMAGED |  | cut off | whole");
  }
}
