package no.ks.budgets.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.DataRow;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.ReadAmount;
import no.ks.budgets.line.BudgetLine;
import no.ks.budgets.line.LineDraft;
import no.ks.budgets.line.RowReader;
import no.ks.budgets.line.RowReading;
import no.ks.budgets.money.ExchangeRate;
import no.ks.budgets.register.Project;
import no.ks.budgets.rules.LineResolution.Resolved;
import no.ks.budgets.workbook.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Examines the rows of one file: field checks, matching with the register, rules. Everything that
 * is wrong with a row comes out in one pass. Lives as long as the file, on one thread.
 */
public final class RowExamination {

  private static final int MAX_CELLS_KEPT = 200;

  private final RowReader rows;
  private final ReferenceData reference;
  private final LineResolution resolution;
  private final List<Rule> rules;
  private final Rulings rulings;
  private final Muting muting;
  private final RepeatedTable tables = new RepeatedTable();
  private final UnitAgainstGrant unit;
  private final CostOfUnit costs;
  private final BudgetVersions versions = new BudgetVersions();
  private BigDecimal amountCorrected = BigDecimal.ZERO.setScale(2);

  /**
   * @param folders the folders of the inbox that the file lies in, the nearest first
   * @param rulings what reviewers decided about rows of the file
   * @param muting findings that are not as severe as their type
   */
  public RowExamination(
      RowReader rows,
      ReferenceData reference,
      List<String> folders,
      Rulings rulings,
      Muting muting) {
    this.rows = rows;
    this.reference = reference;
    this.rulings = rulings;
    this.muting = muting;
    this.resolution = new LineResolution(reference, folders);
    this.rules = RuleBook.forOneFile(reference);
    this.unit = new UnitAgainstGrant(reference.register());
    this.costs = new CostOfUnit(reference.register());
  }

  /** Judges a row, with everything that was decided about it. */
  public RowVerdict examine(DataRow sent) {
    RuledRow ruled = new RuledRow(sent, rulings.about(sent.sheet(), sent.row().rowNumber()));
    amountCorrected = amountCorrected.add(ruled.amountCorrected());
    DataRow row = ruled.row();
    RowReading reading = rows.read(row);
    Set<Finding> findings = new LinkedHashSet<>();
    List<Resolved> resolved = new ArrayList<>(reading.drafts().size());
    List<BudgetLine> lines = new ArrayList<>(reading.drafts().size());
    for (LineDraft draft : reading.drafts()) {
      Resolved found = resolution.resolve(row, draft, findings::add);
      resolved.add(found);
      BudgetLine line = line(row, draft, found);
      if (line != null) {
        lines.add(line);
      }
    }
    reading.findings().forEach(finding -> findings.add(withGrant(finding, reading, resolved)));
    ExaminedRow examined =
        new ExaminedRow(
            row,
            reading.drafts(),
            lines.size() == reading.drafts().size() ? lines : List.of(),
            reference.register());
    rules.forEach(rule -> rule.check(examined, findings::add));
    List<Finding> judged = ruled.ruled(muting.applied(findings));
    boolean rejected = ruled.isWaived() || judged.stream().anyMatch(Finding::isError);
    if (!rejected && lines.size() != reading.drafts().size()) {
      throw new IllegalStateException("A line was lost without a finding: " + row.place());
    }
    if (!rejected) {
      tables.add(examined);
    }
    if (!rejected && ruled.decisionId().isEmpty()) {
      unit.add(examined);
      costs.add(examined);
    }
    if (!ruled.isWaived() && judged.stream().noneMatch(RowExamination::isOtherThanRepeated)) {
      versions.add(examined);
    }
    return rejected
        ? rejected(ruled, sent, reading.drafts(), resolved, judged)
        : new RowVerdict.Accepted(
            row.sheet(), row.row().rowNumber(), lines, judged, ruled.decisionId());
  }

  /** By how much corrections changed the sum of all amounts so far, whatever their currencies. */
  public BigDecimal amountCorrected() {
    return amountCorrected;
  }

  /** Why the whole file must be held, now that all its rows are known. */
  public Optional<Finding> fileFinding() {
    return versions.finding().or(tables::finding).or(costs::finding).or(unit::finding);
  }

  /** What is odd about the file as a whole, now that all its rows are known. */
  public List<Finding> fileDoubts() {
    return versions.doubts();
  }

  private static boolean isOtherThanRepeated(Finding finding) {
    return finding.isError() && finding.type() != FindingType.ROW_DUPLICATE;
  }

  private static @Nullable BudgetLine line(DataRow row, LineDraft draft, Resolved found) {
    Project project = found.project();
    String funder = found.funder();
    ExchangeRate rate = found.rate();
    BigDecimal amount = draft.amount();
    Integer year = draft.year();
    if (project == null || funder == null || rate == null || amount == null || year == null) {
      return null;
    }
    return new BudgetLine(
        project.code(),
        found.office(),
        year,
        funder,
        draft.category(),
        draft.description(),
        draft.currency(),
        amount,
        rate.nokPerUnit(),
        rate.currency().equals("NOK") ? "" : rate.source(),
        rate.toNok(amount),
        row.place(draft.column().columnIndex()),
        draft.amountText());
  }

  /** An amount with two readings is told what was granted, because that often settles it. */
  private Finding withGrant(Finding finding, RowReading reading, List<Resolved> resolved) {
    if (finding.type() != FindingType.AMOUNT_AMBIGUOUS) {
      return finding;
    }
    for (int index = 0; index < resolved.size(); index++) {
      LineDraft draft = reading.drafts().get(index);
      Project project = resolved.get(index).project();
      Integer year = draft.year();
      boolean same = draft.column().columnIndex() == finding.location().columnIndex();
      if (same && project != null && year != null) {
        String granted = resolution.granted(project, year);
        return Finding.of(
            finding.type(),
            finding.location(),
            finding.field(),
            finding.found(),
            granted.isEmpty() ? finding.expected() : finding.expected() + "; " + granted);
      }
    }
    return finding;
  }

  private static RowVerdict rejected(
      RuledRow ruled,
      DataRow sent,
      List<LineDraft> drafts,
      List<Resolved> resolved,
      List<Finding> findings) {
    DataRow row = ruled.row();
    BigDecimal total = BigDecimal.ZERO.setScale(2);
    BigDecimal atStake = BigDecimal.ZERO.setScale(2);
    for (int index = 0; index < drafts.size(); index++) {
      BigDecimal amount = drafts.get(index).amount();
      ExchangeRate rate = resolved.get(index).rate();
      if (amount != null) {
        total = total.add(amount);
        atStake = atStake.add(rate == null ? amount.abs() : rate.toNok(amount).abs());
      }
    }
    return new RowVerdict.Rejected(
        row.sheet(),
        row.row().rowNumber(),
        cellTexts(sent),
        joined(resolved, Resolved::office),
        projects(drafts, resolved),
        drafts.get(0).projectName(),
        drafts.get(0).country(),
        years(row, drafts),
        funders(drafts, resolved),
        joined(drafts, LineDraft::category),
        joined(drafts, LineDraft::description),
        joined(drafts, LineDraft::currency),
        amounts(row),
        total,
        atStake,
        ruled.isWaived(),
        findings);
  }

  private static List<String> cellTexts(DataRow row) {
    List<String> texts = new ArrayList<>();
    for (Cell cell : row.row().cells()) {
      if (cell.columnIndex() >= MAX_CELLS_KEPT) {
        break;
      }
      while (texts.size() < cell.columnIndex()) {
        texts.add("");
      }
      texts.add(cell.text());
    }
    return texts;
  }

  private static String projects(List<LineDraft> drafts, List<Resolved> resolved) {
    Project project = resolved.get(0).project();
    return project == null ? drafts.get(0).project() : project.code();
  }

  private static String years(DataRow row, List<LineDraft> drafts) {
    String understood =
        joined(drafts, draft -> draft.year() == null ? "" : draft.year().toString());
    return understood.isEmpty() ? row.text(Field.YEAR).text() : understood;
  }

  private static String funders(List<LineDraft> drafts, List<Resolved> resolved) {
    String known = joined(resolved, found -> found.funder() == null ? "" : found.funder());
    return known.isEmpty() ? joined(drafts, LineDraft::funder) : known;
  }

  private static String amounts(DataRow row) {
    return row.amounts().isEmpty()
        ? ""
        : row.amounts().stream().map(RowExamination::text).collect(Collectors.joining("; "));
  }

  private static String text(ReadAmount amount) {
    return amount.value() == null ? amount.text() : amount.value().toPlainString();
  }

  private static <T> String joined(List<T> parts, Function<T, String> text) {
    return parts.stream()
        .map(text)
        .filter(Objects::nonNull)
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
