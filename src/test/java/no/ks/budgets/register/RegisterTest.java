package no.ks.budgets.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import no.ks.budgets.register.Project.Status;
import org.junit.jupiter.api.Test;

class RegisterTest {

  private static final Project ONE =
      new Project("MW-01", "MW", "Malawi", "Roads", "", "", Status.ACTIVE);
  private static final Project TWO =
      new Project("MW-02", "MW", "Malawi", "Water", "", "", Status.ACTIVE);

  private static Grant grant(String code, int year, String funder) {
    return new Grant(code, year, funder, "NOK", BigDecimal.TEN, null);
  }

  @Test
  void findsWhatBelongsToAProjectInTheOrderOfTheFile() {
    Grant late = grant("MW-01", 2006, "NORAD");
    Grant early = grant("MW-01", 2005, "NMFA");
    Office flora = new Office("MW-02", "Flora", "Nkhotakota");
    Register register =
        new Register(
            List.of(TWO, ONE), List.of(late, grant("MW-02", 2005, "NMFA"), early), List.of(flora));

    assertThat(register.projects()).containsExactly(TWO, ONE);
    assertThat(register.grantsOf("MW-01")).containsExactly(late, early);
    assertThat(register.officesOf("MW-02")).containsExactly(flora);
    assertThat(register.officesOf("MW-01")).isEmpty();
    assertThat(register.grantsOf("MW-03")).isEmpty();
    assertThat(register.funders()).containsExactly("NMFA", "NORAD");
  }

  @Test
  void refusesPartsThatContradictEachOther() {
    Grant grant = grant("MW-01", 2006, "NORAD");
    Office office = new Office("MW-02", "Flora", "");

    assertThatThrownBy(() -> new Register(List.of(ONE, ONE), List.of(), List.of()))
        .hasMessage("Two projects have the code MW-01");
    assertThatThrownBy(() -> new Register(List.of(ONE), List.of(grant, grant), List.of()))
        .hasMessage("Two grants of NORAD for MW-01 in 2006");
    assertThatThrownBy(() -> new Register(List.of(TWO), List.of(grant), List.of()))
        .hasMessage("No project has the code MW-01");
    assertThatThrownBy(() -> new Register(List.of(ONE), List.of(), List.of(office)))
        .hasMessage("No project has the code MW-02");
  }
}
