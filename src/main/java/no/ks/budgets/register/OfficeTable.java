package no.ks.budgets.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.budgets.finding.FindingType;

/** The table of the offices that should send: {@code project_code,office,local_partner}. */
final class OfficeTable {

  private static final RegisterTable.Columns COLUMNS =
      new RegisterTable.Columns(
          List.of("project_code", "office"),
          List.of("local_partner"),
          FindingType.REGISTER_INVALID);

  private final ProjectCodes codes;
  private final Findings findings;

  /** Row number by project and folded office name. */
  private final Map<List<String>, Integer> seen = new HashMap<>();

  /**
   * @param codes of the projects that an office may send for
   */
  OfficeTable(ProjectCodes codes, Findings findings) {
    this.codes = codes;
    this.findings = findings;
  }

  /** The offices; a table with its headings alone lists none and is no trouble. */
  List<Office> read(FileSheet sheet) {
    return RegisterTable.optionalRowsOf(sheet, COLUMNS, findings).stream()
        .flatMap(row -> office(row).stream())
        .toList();
  }

  private Optional<Office> office(RegisterRow row) {
    Optional<String> code = GrantTable.projectCode(row, codes);
    Optional<String> name = row.required("office", "the office's name");
    if (code.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    Integer earlier =
        seen.putIfAbsent(List.of(code.get(), PartyName.key(name.get())), row.rowNumber());
    if (earlier != null) {
      row.refuse(
          "office",
          name.get(),
          "each office once per project; it is in row " + earlier + " already");
      return Optional.empty();
    }
    return Optional.of(new Office(code.get(), name.get(), row.text("local_partner")));
  }
}
