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
        "Ministry of Foreign Affairs | NMFA",
        "NORWEGIAN MINISTRY OF FOREIGN AFFAIRS | NMFA",
        "MIP | NMFA",
        "Ministarstvo vanjskih poslova | NMFA",
        "Министарство вањских послова | NMFA",
        "МИД Норвегии | NMFA",
        "Ministère des Affaires étrangères | NMFA",
        "Norad | NORAD",
        "НОРАД | NORAD",
        "Direktoratet for utviklingssamarbeid | NORAD",
      })
  void names(String typed, String code) {
    assertThat(Funders.shipped().code(typed)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "EU", "NMFA/NORAD", "NORAD and NMFA", "KS", "own funds"})
  void nobodysName(String typed) {
    assertThat(Funders.shipped().code(typed)).isEmpty();
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
