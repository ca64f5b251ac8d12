package no.ks.budgets.rules;

import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Reading;
import no.ks.budgets.layout.TypedWorkbook;
import no.ks.budgets.line.RowReader;
import no.ks.budgets.money.ExchangeRate;
import no.ks.budgets.money.ExchangeRates;
import no.ks.budgets.register.DecidedProjects;
import no.ks.budgets.register.Grant;
import no.ks.budgets.register.Office;
import no.ks.budgets.register.Project;
import no.ks.budgets.register.Register;

/**
 * The examination of a typed sheet by all rules. The register knows BA-01 (offices Orkdal and
 * Sund), BA-02 (office Sund), MW-01 and MW-02 (both called Water, no offices listed), and PRG-01.
 */
final class Examination {

  /** Columns A to G. */
  static final String HEADINGS =
      "Project | Office | Year | Funder | Category | Currency | Amount\n";

  static final Register REGISTER =
      new Register(
          List.of(
              project("BA-01", "BA", "Bosnia and Herzegovina", "Mostar", "Orkdal – Mostar"),
              project("BA-02", "BA", "Bosnia and Herzegovina", "Konjic", "Sund – Konjic"),
              project("MW-01", "MW", "Malawi", "Water", "Flora – Nkhotakota"),
              project("MW-02", "MW", "Malawi", "Water", "Fredrikstad – Lilongwe"),
              project("PRG-01", "", "NORAD", "Training", "Oslo, Bergen and Tromsø")),
          List.of(
              grant("BA-01", 2005, "NMFA", "900000"),
              grant("BA-01", 2006, "NMFA", "1035000"),
              grant("BA-01", 2006, "NORAD", "50000"),
              grant("BA-02", 2006, "NMFA", "200000")),
          List.of(
              new Office("BA-01", "Orkdal", "Mostar"),
              new Office("BA-01", "Sund", "Mostar"),
              new Office("BA-02", "Sund", "Konjic")));

  static final ReferenceData REFERENCE =
      ReferenceData.of(
          REGISTER,
          new ExchangeRates(
              List.of(
                  rate("EUR", 2005, "8"),
                  rate("EUR", 2006, "8.3333333333"),
                  rate("USD", 2006, "6.5"),
                  rate("USD", 2006, "6.4"))),
          new DecidedProjects(
              List.of(new DecidedProjects.Decision("Clean water", "Malawi", "Flora", "MW-01"))));

  private static final RowReader ROWS =
      new RowReader(Validation.buildDefaultValidatorFactory().getValidator(), "NOK");

  private Examination() {}

  private static Project project(
      String code, String countryCode, String country, String title, String partners) {
    return new Project(code, countryCode, country, title, "", partners, Project.Status.ACTIVE);
  }

  private static Grant grant(String code, int year, String funder, String amount) {
    return new Grant(code, year, funder, "NOK", new BigDecimal(amount), null);
  }

  private static ExchangeRate rate(String currency, int year, String nokPerUnit) {
    return new ExchangeRate(
        currency,
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        new BigDecimal(nokPerUnit),
        "Bank of Norway");
  }

  /** The verdicts on all rows of a sheet that lies in these folders, the nearest first. */
  static List<RowVerdict> verdicts(String sheet, String... folders) {
    return verdicts(sheet, new Rulings(), Muting.none(), folders);
  }

  /** The verdicts on all rows, about some of which reviewers decided. */
  static List<RowVerdict> verdicts(
      String sheet, Rulings rulings, Muting muting, String... folders) {
    RowExamination examination =
        new RowExamination(ROWS, REFERENCE, List.of(folders), rulings, muting);
    return Reading.of(sheet).rows().stream().map(examination::examine).toList();
  }

  /** Why the whole file is held, once all rows are judged. */
  static Optional<Finding> fileFinding(String sheet) {
    return fileFinding(sheet, new Rulings());
  }

  static Optional<Finding> fileFinding(String sheet, Rulings rulings) {
    RowExamination examination =
        new RowExamination(ROWS, REFERENCE, List.of(), rulings, Muting.none());
    Reading.of(sheet).rows().forEach(examination::examine);
    return examination.fileFinding();
  }

  /** What holds a workbook as a whole, then what is odd about it as a whole. */
  static List<Finding> ofFile(TypedWorkbook workbook) {
    RowExamination examination =
        new RowExamination(ROWS, REFERENCE, List.of(), new Rulings(), Muting.none());
    Reading reading = Reading.of(workbook);
    reading.rows().forEach(examination::examine);
    List<Finding> findings = new ArrayList<>();
    Optional.ofNullable(reading.account().held())
        .or(examination::fileFinding)
        .ifPresent(findings::add);
    findings.addAll(examination.fileDoubts());
    return findings;
  }

  /** All findings on all rows. */
  static List<Finding> findings(String sheet) {
    return verdicts(sheet).stream().flatMap(verdict -> verdict.findings().stream()).toList();
  }

  /** Which rows count: {@code 2 accepted}, {@code 3 rejected}. */
  static List<String> outcomes(String sheet) {
    return verdicts(sheet).stream()
        .map(
            verdict ->
                verdict.row()
                    + (verdict instanceof RowVerdict.Accepted ? " accepted" : " rejected"))
        .toList();
  }

  static Finding cell(
      FindingType type, int row, int column, String field, String found, String expected) {
    return Finding.of(type, CellLocation.ofCell("Budget", row, column), field, found, expected);
  }

  static Finding row(FindingType type, int row, String found, String expected) {
    return Finding.of(type, CellLocation.ofRow("Budget", row), "", found, expected);
  }
}
