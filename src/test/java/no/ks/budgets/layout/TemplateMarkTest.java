package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateMarkTest {

  private static final String TABLE = "Project | Amount\nBA-01 | 10";

  @Test
  void theGuidanceOfATemplateIsNoBudgetAndNothingIsSaidAboutIt() {
    Reading read =
        Reading.of(
            new TypedWorkbook()
                .sheet("Budget", TemplateMark.BUDGET + "\n" + TABLE)
                .sheet("Granted", TemplateMark.GUIDANCE + "\n" + TABLE)
                .hiddenSheet("Lists", TemplateMark.GUIDANCE + "\n" + TABLE));

    assertThat(read.amounts()).containsExactly("B3 10.00");
    assertThat(read.findings()).isEmpty();
    assertThat(read.ignored())
        .containsExactly("1 title", "2 header", "Granted 1-3 note", "Lists 1-3 note");
  }

  @Test
  void aSheetThatMentionsGuidanceFurtherDownIsABudget() {
    Reading read =
        Reading.of(
            "@1 Project | Amount\n@2 BA-01 | 10\n@11 "
                + TemplateMark.GUIDANCE
                + "\n@12 BA-01 | 20");

    assertThat(read.amounts()).containsExactly("B2 10.00", "B12 20.00");
  }

  @Test
  void anOlderTemplateIsReadAndSaidToBeOutdated() {
    Reading read = Reading.of("Budget | Partner Budgets template 0\n" + TABLE);

    assertThat(read.amounts()).containsExactly("B3 10.00");
    assertThat(read.findings())
        .containsExactly(
            Finding.of(
                FindingType.TEMPLATE_OUTDATED,
                CellLocation.ofCell("Budget", 1, 1),
                "",
                "Partner Budgets template 0",
                TemplateMark.BUDGET));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TemplateMark.BUDGET,
        "Partner Budgets template 999999",
        "Partner Budgets template 00000000000000000000",
        "Partner Budgets template",
        "Made from Partner Budgets template 0",
      })
  void whatIsNoOlderTemplateIsNotSaidToBeOne(String text) {
    Reading read = Reading.of(text + "\n" + TABLE);

    assertThat(read.amounts()).containsExactly("B3 10.00");
    assertThat(read.findings()).isEmpty();
  }
}
