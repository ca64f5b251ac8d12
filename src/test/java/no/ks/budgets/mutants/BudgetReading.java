package no.ks.budgets.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.DataRow;
import no.ks.budgets.layout.FieldLabels;
import no.ks.budgets.layout.LayoutPart;
import no.ks.budgets.layout.LayoutPart.Account;
import no.ks.budgets.layout.TableReader;
import no.ks.budgets.line.BudgetLine;
import no.ks.budgets.rules.RowExamination;
import no.ks.budgets.rules.RowVerdict;
import no.ks.budgets.rules.RowVerdict.Accepted;
import no.ks.budgets.rules.RowVerdict.Rejected;
import no.ks.budgets.workbook.ReadingLimits;
import no.ks.budgets.workbook.Workbooks;

/**
 * What becomes of a file, from its bytes to the verdict on each row, as the product reads it. No
 * reading exists without proof that it balances and that every trouble is told.
 *
 * @param verdicts on the rows; none for a file that is held
 */
record BudgetReading(Account account, List<RowVerdict> verdicts) {

  private static final FieldLabels LABELS = FieldLabels.shipped();

  /** Small, so that a mutant which asks for a million rows is refused soon. */
  private static final ReadingLimits LIMITS =
      new ReadingLimits(5_000_000, 20_000_000, 20_000, 200_000, 32_767, 100, 1_000, 600);

  BudgetReading {
    verdicts = List.copyOf(verdicts);
  }

  static BudgetReading of(Path file, RowExamination examination) {
    try (CountedWorkbook workbook = new CountedWorkbook(Workbooks.open(file, LIMITS), LIMITS)) {
      TableReader reader = new TableReader(workbook, LABELS);
      List<RowVerdict> verdicts = new ArrayList<>();
      LayoutPart part = reader.next();
      while (part instanceof DataRow row) {
        verdicts.add(examination.examine(row));
        part = reader.next();
      }
      Account account = (Account) part;
      if (account.held() == null) {
        proveBalance(account, verdicts, workbook.rows());
      }
      Optional<Finding> wholeFile = examination.fileFinding();
      Account last =
          account.held() == null && wholeFile.isPresent()
              ? Account.ofHeld(wholeFile.get())
              : account;
      BudgetReading reading = new BudgetReading(last, last.held() == null ? verdicts : List.of());
      reading.proveFindings(file);
      return reading;
    }
  }

  private static void proveBalance(Account account, List<RowVerdict> verdicts, long rows) {
    assertThat(account.rowsRead()).as("rows of the file").isEqualTo(rows);
    assertThat(account.dataRows()).as("rows handed out").isEqualTo(verdicts.size());
    assertThat(account.dataRows() + account.rowsIgnored())
        .as("rows handed out + rows ignored")
        .isEqualTo(account.rowsRead());
    BigDecimal judged =
        verdicts.stream().map(BudgetReading::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(judged).as("amounts judged").isEqualByComparingTo(account.amountRead());
  }

  private static BigDecimal amount(RowVerdict verdict) {
    return verdict instanceof Accepted accepted
        ? accepted.lines().stream().map(BudgetLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add)
        : ((Rejected) verdict).amountTotal();
  }

  private void proveFindings(Path file) {
    Finding held = account.held();
    if (held != null) {
      assertThat(account.dataRows()).as("nothing of a file that is held counts").isZero();
      assertThat(account.amountRead()).isEqualByComparingTo(BigDecimal.ZERO);
      assertThat(held.isError()).as("%s is an error", held).isTrue();
      assertThat(held.found()).as("what was found by %s", held.type()).isNotBlank();
    }
    for (RowVerdict verdict : verdicts) {
      assertThat(verdict.findings().stream().anyMatch(Finding::isError))
          .as("%s has an error exactly where it is rejected", verdict)
          .isEqualTo(verdict instanceof Rejected);
    }
    findings().forEach(finding -> prove(finding, file));
  }

  private static void prove(Finding finding, Path file) {
    assertThat(finding.type()).isNotEqualTo(FindingType.FILE_NOT_PROCESSED);
    assertThat(finding.type().remedy()).as("what to do about %s", finding).isNotBlank();
    assertThat(finding.found() + finding.expected())
        .as("findings are the same in every folder")
        .doesNotContain(String.valueOf(file.getParent()));
    if (finding.type() == FindingType.FILE_ABOVE_LIMIT) {
      assertThat(finding.expected()).as("the limit of %s", finding).isNotBlank();
    }
  }

  private Stream<Finding> findings() {
    return Stream.of(
            Stream.ofNullable(account.held()),
            account.findings().stream(),
            verdicts.stream().flatMap(verdict -> verdict.findings().stream()))
        .flatMap(findings -> findings);
  }

  /**
   * Every line, count and finding, for comparing with those of another file. What a finding expects
   * is left out: why a formula cannot be calculated depends on the wrapping too.
   */
  List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.addAll(List.of(account.rowsRead(), account.ignored(), account.amountRead()));
    facts.add(account.layout());
    for (RowVerdict verdict : verdicts) {
      facts.add(List.of(verdict.sheet(), verdict.row()));
      facts.add(
          verdict instanceof Accepted accepted
              ? accepted.lines()
              : ((Rejected) verdict).amountTotal());
    }
    findings().forEach(one -> facts.add(List.of(one.type(), one.location(), one.found())));
    return facts;
  }

  boolean isHeld() {
    return account.held() != null;
  }
}
