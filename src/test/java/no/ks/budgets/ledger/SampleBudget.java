package no.ks.budgets.ledger;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.reconcile.ReconciliationStatus;
import no.ks.budgets.register.Grant;
import no.ks.budgets.register.Office;
import no.ks.budgets.register.Project;
import no.ks.budgets.register.Register;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The real register of 2005/2006 with made-up budgets: most grants are met to the krone, and every
 * status, kind of finding and trap of a text occurs at least once.
 */
public final class SampleBudget {

  private static final BigDecimal EUR_RATE = new BigDecimal("8.33333333");

  /** Grants for which the lines below say something else than the grant. */
  private static final Set<String> TOLD_APART =
      Set.of(
          "BA-01 2006 NMFA",
          "BA-02 2005 NMFA",
          "CS-02 2006 NMFA",
          "GE-01 2006 NMFA",
          "LK-01 2006 NORAD",
          "MW-04 2006 NMFA",
          "NA-01 2006 NORAD",
          "XK-02 2006 NMFA");

  private final Register register = register();
  private final List<LineRecord> lines = new ArrayList<>();

  private SampleBudget() {}

  public static Register register() {
    List<Project> projects = new ArrayList<>();
    for (CSVRecord row : rows("projects.csv")) {
      projects.add(
          new Project(
              row.get("project_code"),
              row.get("country_code"),
              row.get("country"),
              row.get("title"),
              row.get("programme"),
              row.get("partners"),
              row.get("status").equals("halted") ? Project.Status.HALTED : Project.Status.ACTIVE));
    }
    List<Grant> grants = new ArrayList<>();
    for (CSVRecord row : rows("grants.csv")) {
      String total = row.get("programme_total");
      grants.add(
          new Grant(
              row.get("project_code"),
              Integer.parseInt(row.get("year")),
              row.get("funder"),
              row.get("currency"),
              new BigDecimal(row.get("amount")),
              total.isEmpty() ? null : new BigDecimal(total)));
    }
    List<Office> offices = new ArrayList<>();
    for (CSVRecord row : rows("offices.csv")) {
      offices.add(new Office(row.get("project_code"), row.get("office"), row.get("local_partner")));
    }
    return new Register(projects, grants, offices);
  }

  /** Rows of a file of the register of 2005/2006. */
  public static List<CSVRecord> rows(String file) {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(SampleBudget.class.getResourceAsStream("/register/" + file)),
            StandardCharsets.UTF_8)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A run with everything in it. */
  public static ConsolidatedBudget full() {
    SampleBudget sample = new SampleBudget();
    sample.addLines();
    List<Reconciliation> reconciliations = sample.reconciliations();
    List<FindingRecord> findings = findings();
    List<RejectedRecord> rejected = rejected();
    return new ConsolidatedBudget(
        sample.register,
        List.of(2005, 2006),
        reconciliations,
        sample.lines::forEach,
        findings::forEach,
        rejected::forEach,
        files(),
        changes(),
        new BigDecimal("1"));
  }

  /** A run to which nobody sent anything. */
  public static ConsolidatedBudget withoutFiles() {
    SampleBudget sample = new SampleBudget();
    return new ConsolidatedBudget(
        sample.register,
        List.of(2005, 2006),
        sample.reconciliations(),
        consumer -> {},
        consumer -> {},
        consumer -> {},
        List.of(),
        List.of(),
        new BigDecimal("1"));
  }

  private void addLines() {
    for (Grant grant : register.grants()) {
      String key = grant.projectCode() + " " + grant.year() + " " + grant.funder();
      if (!TOLD_APART.contains(key)) {
        List<Office> offices = register.officesOf(grant.projectCode());
        String office = offices.isEmpty() ? "KS" : offices.get(0).name();
        BigDecimal salaries =
            grant.amount().multiply(new BigDecimal("0.6")).setScale(2, RoundingMode.HALF_UP);
        add(grant, office, "Salaries", "Project staff", "NOK", salaries);
        add(grant, office, "Travel", "", "NOK", grant.amount().subtract(salaries));
      }
    }
    add("BA-01", "Orkdal", 2006, "NMFA", "Training", "=HYPERLINK(\"http://x\")", "600000");
    add("BA-01", "Sund", 2006, "NMFA", "Seminar", "-kurs i \"Mostar\", og\nKonjic", "435000.50");
    add("BA-01", "KS coordination", 2006, "NMFA", "Travel", "@home", "15000");
    add("BA-02", "KS", 2005, "NMFA", "Salaries", "+ pensjon", "990000");
    add("BA-02", "KS", 2005, "NMFA", "Refund", "Fradrag", "-1500.25");
    add("CS-02", "Buskerud", 2006, "NMFA", "Salaries", "", "2160684.40");
    addEur("GE-01", 2006, "NMFA", "72000");
    add("MW-04", "KS", 2006, "NORAD", "Salaries", "Lønn", "47602");
    add("TZ-03", "KS", 2005, "NMFA", "Report", "Gender", "12500");
    List<String> order = register.projects().stream().map(Project::code).toList();
    lines.sort(
        Comparator.comparingInt((LineRecord line) -> order.indexOf(line.projectCode()))
            .thenComparing(LineRecord::office)
            .thenComparingInt(LineRecord::year)
            .thenComparing(LineRecord::funder)
            .thenComparing(LineRecord::file)
            .thenComparingInt(LineRecord::row));
  }

  private void add(
      Grant grant, String office, String category, String text, String currency, BigDecimal nok) {
    add(
        grant.projectCode(),
        office,
        grant.year(),
        grant.funder(),
        category,
        text,
        currency,
        nok,
        BigDecimal.ONE,
        nok);
  }

  private void add(
      String project,
      String office,
      int year,
      String funder,
      String category,
      String text,
      String amount) {
    BigDecimal nok = new BigDecimal(amount).setScale(2, RoundingMode.UNNECESSARY);
    add(project, office, year, funder, category, text, "NOK", nok, new BigDecimal("1.0000"), nok);
  }

  private void addEur(String project, int year, String funder, String amount) {
    BigDecimal euros = new BigDecimal(amount).setScale(2, RoundingMode.UNNECESSARY);
    BigDecimal nok = euros.multiply(EUR_RATE).setScale(2, RoundingMode.HALF_UP);
    add(project, "KS", year, funder, "Training", "", "EUR", euros, EUR_RATE, nok);
  }

  private void add(
      String project,
      String office,
      int year,
      String funder,
      String category,
      String text,
      String currency,
      BigDecimal amount,
      BigDecimal rate,
      BigDecimal nok) {
    int row = 6 + lines.size() % 40;
    lines.add(
        new LineRecord(
            project,
            office,
            year,
            funder,
            category,
            text,
            currency,
            amount,
            rate,
            nok,
            office + "/budget " + year + ".xlsx",
            "Budsjett",
            row,
            "F" + row));
  }

  private List<Reconciliation> reconciliations() {
    List<Reconciliation> all = new ArrayList<>();
    for (Project project : register.projects()) {
      Set<String> keys = new TreeSet<>();
      register.grantsOf(project.code()).forEach(g -> keys.add(g.year() + " " + g.funder()));
      linesOf(project).forEach(line -> keys.add(line.year() + " " + line.funder()));
      for (String key : keys) {
        all.add(reconciliation(project, Integer.parseInt(key.substring(0, 4)), key.substring(5)));
      }
    }
    return all;
  }

  private List<LineRecord> linesOf(Project project) {
    return lines.stream().filter(line -> line.projectCode().equals(project.code())).toList();
  }

  private Reconciliation reconciliation(Project project, int year, String funder) {
    List<Grant> grants =
        register.grantsOf(project.code()).stream().filter(g -> g.year() == year).toList();
    BigDecimal granted = BigDecimal.ZERO.setScale(2, RoundingMode.UNNECESSARY);
    for (Grant grant : grants) {
      granted = grant.funder().equals(funder) ? granted.add(grant.amount()) : granted;
    }
    BigDecimal submitted = BigDecimal.ZERO.setScale(2, RoundingMode.UNNECESSARY);
    Set<String> submissions = new HashSet<>();
    for (LineRecord line : linesOf(project)) {
      if (line.year() == year && line.funder().equals(funder)) {
        submitted = submitted.add(line.amountNok());
        submissions.add(line.file());
      }
    }
    return new Reconciliation(
        project,
        year,
        funder,
        "NOK",
        granted,
        submitted,
        submissions.size(),
        status(granted, submitted, submissions.isEmpty(), grants.isEmpty()));
  }

  private static ReconciliationStatus status(
      BigDecimal granted, BigDecimal submitted, boolean nothingSent, boolean noGrant) {
    if (granted.signum() == 0) {
      return noGrant ? ReconciliationStatus.NOT_GRANTED : ReconciliationStatus.WRONG_FUNDER;
    }
    if (nothingSent) {
      return ReconciliationStatus.MISSING;
    }
    BigDecimal difference = submitted.subtract(granted);
    if (difference.abs().compareTo(BigDecimal.ONE) <= 0) {
      return ReconciliationStatus.MATCHED;
    }
    return difference.signum() > 0 ? ReconciliationStatus.OVER : ReconciliationStatus.UNDER;
  }

  private static List<FindingRecord> findings() {
    String elverum = "Elverum/budsjett 2006.xlsx";
    return List.of(
        new FindingRecord("", "", 0, "", "", FindingType.OFFICE_NOT_SENT, "", "Tromsø 2006", null),
        new FindingRecord(
            elverum,
            "Ark1",
            7,
            "F7",
            "amount",
            FindingType.AMOUNT_AMBIGUOUS,
            "1.035",
            "1 035 or 1,035; the register says 100 000",
            null),
        new FindingRecord(
            elverum, "Ark1", 8, "F8", "amount", FindingType.CELL_ERROR, "#REF!", "an amount", null),
        new FindingRecord(
            elverum,
            "Ark1",
            8,
            "B8",
            "project",
            FindingType.PROJECT_UNKNOWN,
            "=cmd|' /C calc'!A0",
            "NA-01 (0.81); NA-02 (0.80)",
            null),
        new FindingRecord(
            elverum,
            "Ark1",
            12,
            "F12",
            "amount",
            FindingType.TOTAL_MISMATCH,
            "100000.00",
            "95000.00",
            new BigDecimal("5000")),
        new FindingRecord(
            "KS/budget 2005.xlsx",
            "Budsjett",
            14,
            "F14",
            "amount",
            FindingType.AMOUNT_NEGATIVE,
            "-1500.25",
            "",
            new BigDecimal("-1500.25")),
        new FindingRecord(
            "kosovo, \"final\".xls",
            "",
            0,
            "",
            "",
            FindingType.FILE_ENCRYPTED,
            "",
            "a file without a password",
            null));
  }

  private static List<RejectedRecord> rejected() {
    String elverum = "Elverum/budsjett 2006.xlsx";
    return List.of(
        new RejectedRecord(
            "0f3a5b7c9d1e2f40",
            "aa00bb11",
            false,
            elverum,
            "Elverum",
            "Ark1",
            7,
            List.of("AMOUNT_AMBIGUOUS"),
            "NA-01",
            "2006",
            "NORAD",
            "Kurs",
            "",
            "NOK",
            "1.035",
            new BigDecimal("1035"),
            List.of("", "NA-01", "2006", "NORAD", "Kurs", "1.035"),
            RejectedRecord.State.OPEN),
        new RejectedRecord(
            "1f3a5b7c9d1e2f41",
            "aa00bb12",
            false,
            elverum,
            "Elverum",
            "Ark1",
            8,
            List.of("PROJECT_UNKNOWN", "CELL_ERROR"),
            "=cmd|' /C calc'!A0",
            "2006",
            "NORAD",
            "Reise",
            "",
            "NOK",
            "-96500.00",
            new BigDecimal("96500"),
            List.of("", "=cmd|' /C calc'!A0", "2006", "NORAD", "Reise", "#REF!"),
            RejectedRecord.State.OPEN),
        new RejectedRecord(
            "2f3a5b7c9d1e2f42",
            "aa00bb13",
            false,
            "Sund/gammel.csv",
            "",
            "gammel",
            3,
            List.of("YEAR_MISSING"),
            "BA-01",
            "",
            "NMFA",
            "",
            "",
            "NOK",
            "4000.00",
            new BigDecimal("4000"),
            List.of("BA-01", "", "NMFA", "4000"),
            RejectedRecord.State.WAIVED));
  }

  private static List<Change> changes() {
    return List.of(
        new Change(
            "BA-01",
            "Orkdal",
            2006,
            "NMFA",
            Change.Kind.CHANGED,
            new Change.Side(new BigDecimal("580000.00"), 1, "Orkdal/budget.xlsx"),
            new Change.Side(new BigDecimal("600000.00"), 1, "Orkdal/budget 2006.xlsx")),
        new Change(
            "NA-01",
            "Elverum",
            2005,
            "NORAD",
            Change.Kind.WITHDRAWN,
            new Change.Side(new BigDecimal("4000.00"), 2, "=Elverum.xlsx"),
            Change.Side.NOTHING));
  }

  private static List<FileRecord> files() {
    return List.of(
        file("Elverum/budsjett 2006.xlsx", "xlsx", "Elverum", FileRecord.Status.REJECTED, 0, 2),
        file("KS/budget 2005.xlsx", "xlsx", "KS", FileRecord.Status.ACCEPTED, 38, 0),
        file("KS/copy.xlsx", "xlsx", "KS", FileRecord.Status.DUPLICATE, 0, 0),
        file("Orkdal/budget 2006.xlsx", "xlsx", "Orkdal", FileRecord.Status.PARTLY_ACCEPTED, 71, 0),
        file("Sund/gammel.csv", "csv", "", FileRecord.Status.SUPERSEDED, 0, 1),
        new FileRecord(
            "kosovo, \"final\".xls",
            "ab".repeat(32),
            2_048,
            "xls",
            "",
            FileRecord.Status.REJECTED,
            0,
            0,
            0,
            0,
            "FILE_ENCRYPTED",
            FindingType.FILE_ENCRYPTED.meaning()));
  }

  private static FileRecord file(
      String path, String format, String office, FileRecord.Status status, long ok, long bad) {
    Map<FileRecord.Status, String> codes =
        Map.of(FileRecord.Status.DUPLICATE, FindingType.FILE_DUPLICATE.code());
    return new FileRecord(
        path,
        Integer.toHexString(path.length()).repeat(64).substring(0, 64),
        10_000 + path.length(),
        format,
        office,
        status,
        ok + bad + 5,
        ok,
        bad,
        5,
        codes.getOrDefault(status, ""),
        "Header in row 5; 2 title rows, 1 total, 2 blank rows ignored.");
  }
}
