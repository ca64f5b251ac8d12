package no.ks.budgets.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.ks.budgets.register.Project.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FundersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NMFA | NMFA",
        "nmfa | NMFA",
        "UD | NMFA",
        "MFA | NMFA",
        "Utenriksdepartementet | NMFA",
        "NORWEGIAN MINISTRY OF FOREIGN AFFAIRS | NMFA",
        "МИД Норвегии | NMFA",
        "RNMFA | NMFA",
        "U.D. | NMFA",
        "N.M.F.A. | NMFA",
        "Utenriksdepartementet (UD) | NMFA",
        "UD - Utenriksdepartementet | NMFA",
        "UD/NMFA | NMFA",
        "UD (Norge) | NMFA",
        "NORAD (Norway) | NORAD",
        "NORAD, Norge | NORAD",
        "Norwegian Ministry of Foreign Affairs (MFA) | NMFA",
        "Ministry of Foreign Affairs (Norway) | NMFA",
        "Royal Norwegian Ministry of Foreign Affairs | NMFA",
        "Ministarstvo vanjskih poslova Norveške | NMFA",
        "Ministarstvo vanjskih poslova Kraljevine Norveške | NMFA",
        "Министарство спољних послова Норвешке | NMFA",
        "Министерство иностранных дел Норвегии | NMFA",
        "Ministère norvégien des affaires etrangeres | NMFA",
        "Ministério dos Negócios Estrangeiros da Noruega | NMFA",
        "Ministerio de Asuntos Exteriores de Noruega | NMFA",
        "Norad (Norwegian Agency for Development Cooperation) | NORAD",
        "Норвежское агентство по развитию сотрудничества | NORAD",
        "Norad | NORAD",
        "НОРАД | NORAD",
        "Direktoratet for utviklingssamarbeid | NORAD",
      })
  void names(String typed, String code) {
    assertThat(Funders.shipped().code(typed)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "EU",
        "NMFA/NORAD",
        "Norway/NORAD",
        "Norway (Norge)",
        "Ministry of Foreign Affairs (NORAD)",
        "NMFA (Norway, NORAD)",
        "NORAD and NMFA",
        "Ministry of Foreign Affairs (MFA)",
        "UD (EU)",
        "KS",
        "own funds"
      })
  void nobodysName(String typed) {
    assertThat(Funders.shipped().code(typed)).isEmpty();
  }

  /** Every country has such a ministry, and an embassy hands out money of either. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ministry of Foreign Affairs | NMFA?",
        "Ministarstvo vanjskih poslova | NMFA?",
        "Министарство спољних послова | NMFA?",
        "МИД | NMFA?",
        "MIP | NMFA?",
        "Ministère des Affaires étrangères | NMFA?",
        "Ministério dos Negócios Estrangeiros | NMFA?",
        "Ministerio de Asuntos Exteriores | NMFA?",
        "Royal Norwegian Embassy | NMFA or NORAD?",
        "Norway | NMFA or NORAD?",
      })
  void namesThatOthersHaveTooAreOnlyLikely(String typed, String likely) {
    assertThat(Funders.shipped().code(typed)).isEmpty();
    assertThat(Funders.shipped().likely(typed)).contains(likely);
    assertThat(Funders.shipped().likely("NMFA")).isEmpty();
  }

  @Test
  void funderCodesOfTheRegisterCountAndGoFirst() {
    Project project = new Project("XX-01", "XX", "X", "Title", "", "", Status.ACTIVE);
    Grant eu = new Grant("XX-01", 2006, "EU-IPA", "NOK", BigDecimal.ONE, null);
    Grant mip = new Grant("XX-01", 2006, "MIP", "NOK", BigDecimal.ONE, null);
    Funders funders = Funders.of(new Register(List.of(project), List.of(eu, mip), List.of()));

    assertThat(funders.code("eu ipa")).contains("EU-IPA");
    assertThat(funders.code("MIP")).contains("MIP");
    assertThat(funders.code("UD")).contains("NMFA");
  }
}
