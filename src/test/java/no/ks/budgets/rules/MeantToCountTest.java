package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeantToCountTest {

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
        "Example: travel to Oslo",
        "Eksempel",
        "F.eks. – reise",
        "Пример: проезд",
        "Car (not included in total)",
        "Car not included in the budget",
        "Bil (ikke med i summen)",
        "Hotel, not included",
        "Option: extra seminar",
        "Seminar (cancelled)",
        "Kurs – avlyst",
        "Hotel (covered by the municipality)",
        "Lokaler, dekkes av kommunen",
        "Local pris en charge par la commune",
        "Зал (за счёт города)",
      })
  void suchARowIsHeldAndNoOther(String category) {
    assertThat(Examination.findings(sheet(category, "20")))
        .containsExactly(
            Examination.cell(
                FindingType.ROW_NOT_MEANT_TO_COUNT, 3, 4, "", category, "what is paid for"));
    assertThat(Examination.outcomes(sheet(category, "20")))
        .containsExactly("2 accepted", "3 rejected");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Example project visit",
        "Options for waste, study",
        "Hotel (VAT not included)",
        "Travel covered by NORAD",
        "Salaries paid by the project",
        "Reise, dekkes av KS",
        "Sampling of water",
        "Examples of good practice, booklet",
        "Hotel, finansiert av UD",
      })
  void costsThatSoundLikeItAreCosts(String category) {
    assertThat(Examination.findings(sheet(category, "20"))).isEmpty();
  }

  @Test
  void aStateInAColumnOfItsOwnIsReadToo() {
    String sheet =
        "Project | Office | Year | Funder | Category | Amount (NOK) | Status\n"
            + "BA-01 | Orkdal | 2006 | NMFA | Travel | 10 | ok\n"
            + "BA-01 | Orkdal | 2006 | NMFA | Seminar | 20 | cancelled\n";

    assertThat(Examination.findings(sheet))
        .containsExactly(
            Examination.cell(
                FindingType.ROW_NOT_MEANT_TO_COUNT, 3, 6, "", "cancelled", "what is paid for"));
  }
}
