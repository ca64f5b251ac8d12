package no.ks.budgets.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.money.ExchangeRates;
import no.ks.budgets.register.Project.Status;
import no.ks.budgets.text.PlainText;

/**
 * The annual overview's own table: {@code Country}, {@code Project}, {@code Partners}, {@code
 * Budget and funding}. A blank country continues the one above. Projects get codes by ISO country
 * and order; where a funder such as NORAD stands in place of a country, the project is
 * programme-wide.
 */
final class OverviewTable {

  private static final RegisterTable.Columns COLUMNS =
      new RegisterTable.Columns(
          List.of("country", "project", "partners", "budget_and_funding"),
          List.of(),
          FindingType.REGISTER_INVALID);

  private static final String PROGRAMME_WIDE = "PRG";

  private final CountryNames countries;
  private final Funders funders;

  OverviewTable(CountryNames countries, Funders funders) {
    this.countries = countries;
    this.funders = funders;
  }

  /** Whether a sheet holds the overview with all its columns. */
  static boolean isOn(FileSheet sheet) {
    return RegisterTable.find(sheet, COLUMNS).filter(RegisterTable::isComplete).isPresent();
  }

  /**
   * Reads the one sheet of a file that holds the table. Two such sheets are a finding, since
   * nothing says which of them counts.
   */
  RegisterParts read(String file, List<FileSheet> sheets, Findings findings) {
    Overview overview = new Overview();
    Optional<FileSheet> best =
        sheets.stream()
            .flatMap(sheet -> RegisterTable.find(sheet, COLUMNS).stream())
            .max(Comparator.comparingInt(RegisterTable::requiredFound))
            .map(RegisterTable::sheet);
    if (best.isEmpty()) {
      findings.addForFile(
          file,
          FindingType.REGISTER_INVALID,
          "none of the tables of a register",
          "sheets Projects and Grants, or columns Country, Project, Partners, Budget and funding");
    } else {
      refuseOthers(best.get(), sheets, findings);
      RegisterTable.rowsOf(best.get(), COLUMNS, findings).forEach(overview::add);
    }
    return new RegisterParts(overview.projects, overview.grants, List.of(), List.of());
  }

  private static void refuseOthers(FileSheet best, List<FileSheet> sheets, Findings findings) {
    for (FileSheet sheet : sheets) {
      if (sheet != best && isOn(sheet)) {
        findings.add(
            sheet.file(),
            Finding.of(
                FindingType.REGISTER_INVALID,
                CellLocation.ofSheet(sheet.name()),
                "",
                "another overview on sheet " + sheet.name(),
                "one overview; the first is on sheet " + best.name()));
      }
    }
  }

  /** The overview as far as it has been read. */
  private final class Overview {

    private final List<Project> projects = new ArrayList<>();
    private final List<Grant> grants = new ArrayList<>();
    private final Map<String, Integer> lastNumber = new HashMap<>();
    private final Map<List<String>, Integer> seen = new HashMap<>();
    private String country = "";

    void add(RegisterRow row) {
      String typed = row.text("country");
      country = typed.isEmpty() ? country : typed;
      Optional<String> countryCode = countryCode(row);
      Optional<String> title = row.required("project", "the project's title");
      Optional<String> budget = row.required("budget_and_funding", OverviewBudget.EXPECTED);
      // Read even where the row is refused for something else: all findings in one pass.
      String code = countryCode.map(this::nextCode).orElse("");
      List<Grant> granted = budget.map(text -> grants(row, code, text)).orElse(List.of());
      if (countryCode.isEmpty() || title.isEmpty() || !isUnique(row, title.get())) {
        return;
      }
      projects.add(
          new Project(
              code,
              countryCode.get(),
              country,
              title.get(),
              "",
              row.text("partners"),
              Status.ACTIVE));
      grants.addAll(granted);
    }

    /** Empty text for a programme-wide project. */
    private Optional<String> countryCode(RegisterRow row) {
      Optional<String> code = countries.code(country);
      if (code.isEmpty() && funders.code(country).isPresent()) {
        return Optional.of("");
      }
      if (code.isEmpty()) {
        row.refuse(
            "country",
            country,
            "a country's name, or a funder such as NORAD for a programme-wide project");
      }
      return code;
    }

    private String nextCode(String countryCode) {
      String prefix = countryCode.isEmpty() ? PROGRAMME_WIDE : countryCode;
      return String.format(
          Locale.ROOT, "%s-%02d", prefix, lastNumber.merge(prefix, 1, Integer::sum));
    }

    private List<Grant> grants(RegisterRow row, String code, String text) {
      OverviewBudget budget = OverviewBudget.parse(text, funders);
      for (String leftover : budget.leftovers()) {
        row.refuse("budget_and_funding", leftover, OverviewBudget.EXPECTED);
      }
      List<Grant> read = new ArrayList<>();
      Set<List<Object>> keys = new HashSet<>();
      for (OverviewBudget.Entry entry : budget.entries()) {
        if (!keys.add(List.of(entry.year(), entry.funder()))) {
          row.refuse(
              "budget_and_funding",
              entry.year() + " " + entry.funder() + " twice",
              "one grant per project, year and funder");
        } else if (!code.isEmpty()) {
          read.add(
              new Grant(
                  code, entry.year(), entry.funder(), ExchangeRates.NOK, entry.amount(), null));
        }
      }
      return read;
    }

    private boolean isUnique(RegisterRow row, String title) {
      List<String> key =
          List.of(
              PlainText.fold(country), PlainText.fold(title), PlainText.fold(row.text("partners")));
      Integer earlier = seen.putIfAbsent(key, row.rowNumber());
      if (earlier != null) {
        row.refuse(
            "project",
            title,
            String.format(
                Locale.ROOT,
                "each project once; row %d has the same country, project and partners",
                earlier));
      }
      return earlier == null;
    }
  }
}
