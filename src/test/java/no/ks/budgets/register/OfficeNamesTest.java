package no.ks.budgets.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ks.budgets.register.Project.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeNamesTest {

  private static final Register REGISTER = RegisterFolder.shippedRegister();
  private static final OfficeNames NAMES = OfficeNames.of(REGISTER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RU-02 | Gildeskål | Gildeskål",
        "RU-02 | GILDESKAL kommune | Gildeskål",
        "RU-02 | Nordland fylkeskommune | Nordland",
        "RU-02 | Nordland County | Nordland",
        "BA-01 | Municipality of Orkdal | Orkdal",
        "BA-01 | Opština Sund | Sund",
        "BA-01 | Општина Орkдал | Orkdal",
        "BA-01 | KS Coordination | KS coordination",
        "BA-01 | Gildeskål |",
        "BA-01 | Mostar | Orkdal",
        "BA-01 | kommune |",
        "TZ-01 | Agder research | Agder Research",
        "TZ-01 | KS | KS",
        "MG-02 | Antsirabe | Antsirabe",
      })
  void officeOfAProject(String code, String typed, @Nullable String expected) {
    assertThat(NAMES.officeOf(REGISTER.project(code).orElseThrow(), typed).orElse(null))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BA-01 | Orkdal, Sund, KS coordination",
        "MG-02 | KS, Antsirabe, Stavanger",
        "TZ-03 | KS",
      })
  void officesThatMaySendForAProject(String code, String expected) {
    assertThat(NAMES.officesOf(REGISTER.project(code).orElseThrow()))
        .containsExactly(expected.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MW-01 | Fredrikstad",
        "ZA-01 | Vest-Agder",
        "BA-01 |",
        "GE-01 | National Association of Local Authorities of Georgia",
        "IN-01 | The Hunger Project/ Aagaz Foundation",
        "CS-03 |",
        "MG-02 |",
        "MK-01 |",
        "XK-01 |",
      })
  void onlyOfficeOfAProject(String code, @Nullable String expected) {
    assertThat(NAMES.onlyOffice(REGISTER.project(code).orElseThrow()).orElse(null))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Stavanger – Antsirabe | Stavanger",
        "Vest-Agder - Thembisile | Vest-Agder",
        "KS- Agder Research | Agder Research",
        "Agder Research – KS | Agder Research",
        "KS | ",
        "KS, Cajetina | Cajetina",
        "Oslo, Bergen – Mbombela |",
        "Gran – Mukono – Lugazi |",
        "Orkdal - Mostar Sund – Konjic KS coordination activities |",
        "KS – Antsirabe, Stavanger |",
      })
  void onlyPartnerWhereNoOfficesAreListed(String partners, @Nullable String expected) {
    Project project = new Project("XX-01", "XX", "X", "Title", "", partners, Status.ACTIVE);
    OfficeNames names = OfficeNames.of(new Register(List.of(project), List.of(), List.of()));

    assertThat(names.onlyOffice(project).orElse(null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gildeskal | Gildeskål",
        "Tromsø kommune | Tromsø",
        "mostar | Mostar",
        "ks coordination | KS coordination",
        "ks | KS",
        "Nkhotakota | Nkhotakota",
        "Nkotakota | Nkotakota",
        "2006 |",
        "from Oslo |",
        "--- |",
      })
  void officeNamedAnywhere(String folder, @Nullable String expected) {
    assertThat(NAMES.officeNamed(folder).orElse(null)).isEqualTo(expected);
  }

  @Test
  void anUnknownProjectHasNoOffices() {
    Project other = new Project("XX-01", "XX", "X", "Title", "", "Oslo", Status.ACTIVE);

    assertThat(NAMES.officeOf(other, "Oslo")).isEmpty();
    assertThat(NAMES.onlyOffice(other)).isEmpty();
  }
}
