package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeductionIsBelowZeroTest {

  private static String sheet(String category, String amount) {
    return HEADINGS
        + "BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 10\n"
        + "BA-01 | Orkdal | 2006 | NMFA | "
        + category
        + " | NOK | "
        + amount
        + "\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Less own contribution",
        "LESS: refund of 2005",
        "Deduction for unused funds",
        "Discount",
        "Fratrekk egenandel",
        "Fradrag",
        "Refusjon fra kommunen",
        "Odbitak",
        "За вычетом аванса",
        "Moins acompte",
        "Menos adiantamento",
        "Descuento",
      })
  void suchARowIsHeldAndNoOther(String category) {
    assertThat(Examination.findings(sheet(category, "20")))
        .containsExactly(
            Examination.cell(
                FindingType.DEDUCTION_ABOVE_ZERO, 3, 4, "", category, "an amount below zero"));
    assertThat(Examination.outcomes(sheet(category, "20")))
        .containsExactly("2 accepted", "3 rejected");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Less developed municipalities, visit",
        "Lessons learned",
        "Refusjon av reiseutgifter",
        "Discounted air fares",
        "Minusvalía, taller",
        "Unless, theatre play",
      })
  void costsThatSoundLikeItAreCosts(String category) {
    assertThat(Examination.findings(sheet(category, "20"))).isEmpty();
  }

  @Test
  void belowZeroItIsTakenOff() {
    assertThat(Examination.findings(sheet("Discount", "-5")))
        .containsExactly(
            Examination.cell(
                FindingType.AMOUNT_NEGATIVE, 3, 6, "amount", "-5.00", "an amount of zero or more"));
  }
}
