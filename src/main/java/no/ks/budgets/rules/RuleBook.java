package no.ks.budgets.rules;

import java.util.List;

/** All rules, in the order in which their findings are listed. A new rule is one line here. */
public final class RuleBook {

  private RuleBook() {}

  /** Fresh rules for one file. */
  public static List<Rule> forOneFile(ReferenceData reference) {
    return List.of(
        new ProjectTextsAgree(reference.projects().texts()),
        new CurrencyStated(),
        new HiddenRow(),
        new HiddenColumn(),
        new HiddenAmount(),
        new StruckRow(),
        new FormulaCalculated(),
        new UnitInCell(),
        new NegativeAmount(),
        new ThousandfoldAmount(),
        new RowHasText(),
        new LooksLikeTotal(),
        new CalledTotal(),
        new CalledRemark(),
        new CalledBalance(),
        new CalledPart(),
        new SectionIsClear(),
        new ContinuationIsKnown(),
        new IncomeAmongCosts(),
        new ReportedCosts(),
        new DeductionIsBelowZero(),
        new InKindIsNoMoney(),
        new MeantToCount(),
        new RowFitsTable(),
        new BelowTotal(),
        new RowSum(),
        new DuplicateRow());
  }
}
