package no.ks.budgets.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.register.Project.Status;

/**
 * The table of projects: {@code project_code,country_code,country,title,programme,partners,status}.
 */
final class ProjectTable {

  private static final RegisterTable.Columns COLUMNS =
      new RegisterTable.Columns(
          List.of("project_code", "country_code", "country", "title", "partners"),
          List.of("programme", "status"),
          FindingType.REGISTER_INVALID);

  private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");

  private final CountryNames countries;
  private final Findings findings;
  private final ProjectCodes codes = ProjectCodes.none();

  ProjectTable(CountryNames countries, Findings findings) {
    this.countries = countries;
    this.findings = findings;
  }

  /** The codes of all rows read so far, sound or not, so that one mistake is told once. */
  ProjectCodes codes() {
    return codes;
  }

  List<Project> read(FileSheet sheet) {
    List<Project> projects = new ArrayList<>();
    for (RegisterRow row : RegisterTable.rowsOf(sheet, COLUMNS, findings)) {
      project(row).ifPresent(projects::add);
    }
    return projects;
  }

  private Optional<Project> project(RegisterRow row) {
    Optional<String> code =
        row.required("project_code", "a code such as BA-01").filter(typed -> isUnique(row, typed));
    Optional<String> country = row.required("country", "the country's name");
    Optional<String> title = row.required("title", "the project's title");
    Optional<Status> status = status(row);
    Optional<String> countryCode = countryCode(row, country.orElse(""));
    if (code.isEmpty()
        || country.isEmpty()
        || title.isEmpty()
        || status.isEmpty()
        || countryCode.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Project(
            code.get(),
            countryCode.get(),
            country.get(),
            title.get(),
            row.text("programme"),
            row.text("partners"),
            status.get()));
  }

  private boolean isUnique(RegisterRow row, String code) {
    Optional<String> earlier = codes.add(code, "row " + row.rowNumber());
    earlier.ifPresent(
        place -> row.refuse("project_code", code, "a code of its own, not that of " + place));
    return earlier.isEmpty();
  }

  private Optional<String> countryCode(RegisterRow row, String country) {
    String typed = row.text("country_code");
    Optional<String> expected = countries.code(country);
    boolean programmeWide = typed.isEmpty() && expected.isEmpty();
    if (programmeWide || COUNTRY_CODE.matcher(typed).matches()) {
      return Optional.of(typed);
    }
    row.refuse("country_code", typed, expected.orElse("two capital letters, or blank"));
    return Optional.empty();
  }

  private static Optional<Status> status(RegisterRow row) {
    String typed = row.text("status");
    if (typed.isEmpty()) {
      return Optional.of(Status.ACTIVE);
    }
    for (Status status : Status.values()) {
      if (status.word().equals(typed.toLowerCase(Locale.ROOT))) {
        return Optional.of(status);
      }
    }
    row.refuse("status", typed, "active or halted");
    return Optional.empty();
  }
}
