package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Field;
import no.ks.budgets.line.BudgetLine;
import org.junit.jupiter.api.Test;

/** What becomes of a row that reviewers decided about; row 2 is the first below the headings. */
class RulingsTest {

  private static final String UNREADABLE =
      HEADINGS + "BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | much\n";
  private static final String TWICE =
      HEADINGS
          + "BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 100\n"
          + "BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 100\n";

  private static Ruling correction(Map<Field, String> corrections, FindingType... seen) {
    return ruling(Ruling.Kind.CORRECTED, corrections, seen);
  }

  private static Ruling ruling(
      Ruling.Kind kind, Map<Field, String> corrections, FindingType... seen) {
    return new Ruling(7, kind, corrections, Set.of(seen), "Kari", "review.xlsx");
  }

  private static RowVerdict verdict(String sheet, int row, Ruling... decided) {
    Rulings rulings = new Rulings();
    for (Ruling ruling : decided) {
      rulings.add("Budget", row, ruling);
    }
    return Examination.verdicts(sheet, rulings, Muting.none()).stream()
        .filter(verdict -> verdict.row() == row)
        .findFirst()
        .orElseThrow();
  }

  private static List<FindingType> types(RowVerdict verdict) {
    return verdict.findings().stream().map(Finding::type).toList();
  }

  @Test
  void aCorrectedRowIsJudgedWithWhatTheReviewerWrote() {
    RowVerdict verdict = verdict(UNREADABLE, 2, correction(Map.of(Field.AMOUNT, "1 035,50")));

    assertThat(verdict).isInstanceOf(RowVerdict.Accepted.class);
    RowVerdict.Accepted accepted = (RowVerdict.Accepted) verdict;
    assertThat(accepted.lines())
        .extracting(BudgetLine::amount)
        .containsExactly(new BigDecimal("1035.50"));
    assertThat(accepted.decisionId()).isEqualTo(Optional.of(7));
    assertThat(accepted.findings())
        .containsExactly(
            Examination.row(
                FindingType.ROW_CORRECTED,
                2,
                "amount: much",
                "amount: 1 035,50; decided by Kari in review.xlsx"));
  }

  @Test
  void aFieldThatTheTableHasNoColumnForIsCorrectedToo() {
    RowVerdict verdict =
        verdict(
            HEADINGS + "BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 100 | a remark\n",
            2,
            correction(Map.of(Field.DESCRIPTION, "Visit to Mostar")));

    assertThat(((RowVerdict.Accepted) verdict).lines())
        .extracting(BudgetLine::description)
        .containsExactly("Visit to Mostar");
  }

  @Test
  void ofSeveralAmountsEachIsCorrectedAndNoneCountsTwice() {
    String wide =
        "Project | Office | Funder | Category | 2005 | 2006\n"
            + "BA-01 | Orkdal | NMFA | Travel | 10 | much\n";

    RowVerdict each = verdict(wide, 2, correction(Map.of(Field.AMOUNT, "10; 20")));
    RowVerdict one = verdict(wide, 2, correction(Map.of(Field.AMOUNT, "20")));

    assertThat(((RowVerdict.Accepted) each).lines())
        .extracting(line -> line.year() + " " + line.amount())
        .containsExactly("2005 10.00", "2006 20.00");
    assertThat(one).isInstanceOf(RowVerdict.Rejected.class);
    assertThat(types(one)).contains(FindingType.AMOUNT_UNREADABLE);
  }

  @Test
  void whatAReviewerSawMayBeAcceptedAndNothingElse() {
    Ruling saw = ruling(Ruling.Kind.ACCEPTED, Map.of(), FindingType.ROW_DUPLICATE);
    Ruling sawAnother = ruling(Ruling.Kind.ACCEPTED, Map.of(), FindingType.ROW_WITHOUT_TEXT);

    assertThat(verdict(TWICE, 3, saw)).isInstanceOf(RowVerdict.Accepted.class);
    assertThat(types(verdict(TWICE, 3, saw)))
        .containsExactly(FindingType.ROW_DUPLICATE, FindingType.ROW_ACCEPTED_BY_REVIEWER);
    assertThat(verdict(TWICE, 3, sawAnother)).isInstanceOf(RowVerdict.Rejected.class);
  }

  @Test
  void whatNobodyCanReadIsNeverAccepted() {
    Ruling accepted = ruling(Ruling.Kind.ACCEPTED, Map.of(), FindingType.AMOUNT_UNREADABLE);

    assertThat(verdict(UNREADABLE, 2, accepted)).isInstanceOf(RowVerdict.Rejected.class);
  }

  @Test
  void aWaivedRowCountsForNothingEvenWhereNothingIsWrongWithItAnyMore() {
    RowVerdict verdict =
        verdict(
            UNREADABLE,
            2,
            correction(Map.of(Field.AMOUNT, "100")),
            ruling(Ruling.Kind.WAIVED, Map.of()));

    assertThat(((RowVerdict.Rejected) verdict).isWaived()).isTrue();
  }

  @Test
  void correctionsAddUpAndTheLaterOfAFieldHolds() {
    RowVerdict verdict =
        verdict(
            HEADINGS + "XX-99 | Orkdal | 2006 | NMFA | Travel | NOK | much\n",
            2,
            correction(Map.of(Field.AMOUNT, "5", Field.PROJECT, "XX-98")),
            correction(Map.of(Field.PROJECT, "BA-01")));

    assertThat(((RowVerdict.Accepted) verdict).lines())
        .extracting(line -> line.projectCode() + " " + line.amount())
        .containsExactly("BA-01 5.00");
  }

  @Test
  void aProjectThatWasDecidedHoldsForTheSameNameCountryAndOfficeOnly() {
    String headings = "Project | Country | Office | Year | Funder | Category | Currency | Amount\n";
    String rest = " | 2006 | NMFA | Travel | NOK | 100\n";

    List<RowVerdict> verdicts =
        Examination.verdicts(
            headings
                + "CLEAN WATER | Malawi | Flora"
                + rest
                + "Clean water | Malawi | Oslo"
                + rest
                + "Clean water | Kenya | Flora"
                + rest);

    assertThat(types(verdicts.get(0))).contains(FindingType.PROJECT_BY_DECISION);
    assertThat(verdicts.get(0)).isInstanceOf(RowVerdict.Accepted.class);
    assertThat(verdicts.subList(1, 3)).allMatch(RowVerdict.Rejected.class::isInstance);
  }

  @Test
  void aMutedFindingIsNotRaisedAndALoweredOneHoldsNothingBack() {
    Muting mute = new Muting(Map.of(FindingType.ROW_DUPLICATE, Muting.Treatment.MUTE));
    Muting lower = new Muting(Map.of(FindingType.ROW_DUPLICATE, Muting.Treatment.WARNING));

    assertThat(Examination.verdicts(TWICE, new Rulings(), mute))
        .allMatch(verdict -> verdict.findings().isEmpty());
    RowVerdict lowered = Examination.verdicts(TWICE, new Rulings(), lower).get(1);
    assertThat(lowered).isInstanceOf(RowVerdict.Accepted.class);
    assertThat(types(lowered)).containsExactly(FindingType.ROW_DUPLICATE);
  }
}
