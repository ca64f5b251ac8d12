package no.ks.budgets.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.inbox.ContentHash;
import no.ks.budgets.register.RegisterCandidate.Form;
import no.ks.budgets.workbook.ReadingLimits;
import no.ks.budgets.workbook.Workbooks;
import org.jspecify.annotations.Nullable;

/**
 * Reads a candidate into a register, in whichever of the three forms it is: CSV files, a workbook
 * with the same tables as sheets, or the annual overview. All that is wrong is said in one pass,
 * and a register with anything wrong is not taken at all.
 */
public final class RegisterImport {

  private static final String PROJECTS_SHEET = "projects";
  private static final String GRANTS_SHEET = "grants";
  private static final String OFFICES_SHEET = "offices";
  private static final String FRAMES_SHEET = "frames";

  private final WorkbookOpener opener;
  private final Funders funders;
  private final CountryNames countries;

  public RegisterImport() {
    this(Workbooks::open);
  }

  RegisterImport(WorkbookOpener opener) {
    this.opener = opener;
    this.funders = Funders.shipped();
    this.countries = CountryNames.shipped();
  }

  /** Reads a candidate as it lies in its folder; nothing about its content is an exception. */
  public RegisterReading read(RegisterCandidate candidate, ReadingLimits limits) {
    Findings findings = new Findings();
    Map<SourceFile, List<FileSheet>> sheets = new LinkedHashMap<>();
    for (SourceFile file : candidate.files()) {
      sheets.put(file, FileSheet.read(file, opener, limits, findings));
      checkUnchanged(file, findings);
    }
    if (findings.hasErrors()) {
      return new RegisterReading.Refused(findings.all());
    }
    RegisterParts parts =
        candidate.form() == Form.CSV_SET
            ? fromSet(candidate, sheets, findings)
            : fromSingleFile(candidate, sheets.get(candidate.files().get(0)), findings);
    return findings.hasErrors()
        ? new RegisterReading.Refused(findings.all())
        : new RegisterReading.Imported(parts.together(), findings.all());
  }

  private static void checkUnchanged(SourceFile file, Findings findings) {
    String sha256;
    try {
      sha256 = ContentHash.of(file.path());
    } catch (IOException e) {
      sha256 = e.getClass().getSimpleName();
    }
    if (!sha256.equals(file.sha256())) {
      findings.addForFile(file.name(), FindingType.FILE_CHANGED, sha256, file.sha256());
    }
  }

  private RegisterParts fromSet(
      RegisterCandidate candidate, Map<SourceFile, List<FileSheet>> sheets, Findings findings) {
    Map<String, FileSheet> tables = new LinkedHashMap<>();
    sheets.forEach(
        (file, found) -> {
          String name = file.simpleName().toLowerCase(Locale.ROOT);
          found.stream().findFirst().ifPresent(sheet -> tables.put(name, sheet));
        });
    return fromTables(
        candidate,
        tables.get(RegisterSource.PROJECTS_FILE),
        tables.get(RegisterSource.GRANTS_FILE),
        tables.get(RegisterSource.OFFICES_FILE),
        tables.get(RegisterSource.FRAMES_FILE),
        findings);
  }

  private RegisterParts fromSingleFile(
      RegisterCandidate candidate, @Nullable List<FileSheet> sheets, Findings findings) {
    List<FileSheet> all = sheets == null ? List.of() : sheets;
    Map<String, FileSheet> tables = new LinkedHashMap<>();
    for (FileSheet sheet : all) {
      tables.putIfAbsent(sheet.name().strip().toLowerCase(Locale.ROOT), sheet);
    }
    boolean projects = tables.containsKey(PROJECTS_SHEET);
    boolean grants = tables.containsKey(GRANTS_SHEET);
    // An overview may well stand on a sheet called Projects.
    boolean isRegisterWorkbook =
        (projects && grants)
            || ((projects || grants) && all.stream().noneMatch(OverviewTable::isOn));
    return isRegisterWorkbook
        ? fromTables(
            candidate,
            tables.get(PROJECTS_SHEET),
            tables.get(GRANTS_SHEET),
            tables.get(OFFICES_SHEET),
            tables.get(FRAMES_SHEET),
            findings)
        : new OverviewTable(countries, funders).read(candidate.name(), all, findings);
  }

  private RegisterParts fromTables(
      RegisterCandidate candidate,
      @Nullable FileSheet projects,
      @Nullable FileSheet grants,
      @Nullable FileSheet offices,
      @Nullable FileSheet frames,
      Findings findings) {
    ProjectTable projectTable = new ProjectTable(countries, findings);
    FrameTable frameTable = new FrameTable(funders, findings);
    List<Project> projectsRead = new ArrayList<>();
    List<Grant> grantsRead = new ArrayList<>();
    List<Office> officesRead = new ArrayList<>();
    if (projects == null) {
      requireTable(candidate, PROJECTS_SHEET, findings);
    } else {
      projectsRead.addAll(projectTable.read(projects));
    }
    // Without projects every code would be unknown, which says nothing new.
    ProjectCodes codes = projects == null ? ProjectCodes.any() : projectTable.codes();
    List<Frame> framesRead = frames == null ? List.of() : frameTable.read(frames);
    if (grants == null) {
      requireTable(candidate, GRANTS_SHEET, findings);
    } else {
      grantsRead.addAll(new GrantTable(funders, codes, frameTable, findings).read(grants));
    }
    if (offices != null) {
      officesRead.addAll(new OfficeTable(codes, findings).read(offices));
    }
    // Of a register that is refused some grants are missing, so a sum would say nothing.
    if (!findings.hasErrors()) {
      frameTable.checkTotals(grantsRead);
    }
    return new RegisterParts(projectsRead, grantsRead, officesRead, framesRead);
  }

  private static void requireTable(RegisterCandidate candidate, String table, Findings findings) {
    boolean set = candidate.form() == Form.CSV_SET;
    findings.addForFile(
        set ? candidate.files().get(0).name() : candidate.name(),
        FindingType.REGISTER_INVALID,
        set ? "no file " + table + ".csv beside it" : "no sheet " + table,
        set ? "projects.csv and grants.csv in one folder" : "sheets Projects and Grants");
  }
}
