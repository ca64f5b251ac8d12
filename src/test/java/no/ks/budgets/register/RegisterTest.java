package no.ks.budgets.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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

  @Test
  void refusesFramesThatTheirGrantsContradict() {
    Frame frame = new Frame("A", "NMFA", "NOK", 2007, 2009, BigDecimal.TEN);

    assertThatThrownBy(() -> framed(frame, frame)).hasMessage("Two frames are called A");
    for (Grant grant :
        List.of(under("A", 2010, "NMFA"), under("A", 2009, "NORAD"), under("B", 2009, "NMFA"))) {
      assertThatThrownBy(
              () -> new Register(List.of(ONE), List.of(grant), List.of(), List.of(frame)))
          .hasMessageStartingWith("No grant of such a frame: Grant[projectCode=MW-01");
    }
    assertThatThrownBy(() -> new Frame("A", "NMFA", "NOK", 2009, 2007, BigDecimal.TEN))
        .hasMessageContaining("A 2009 to 2007");
    Grant last = under("A", 2009, "NMFA");
    assertThat(new Register(List.of(ONE), List.of(last), List.of(), List.of(frame)).grantsOf(frame))
        .containsExactly(last);
  }

  private static Register framed(Frame... frames) {
    return new Register(List.of(ONE), List.of(), List.of(), List.of(frames));
  }

  private static Grant under(String frame, int year, String funder) {
    return new Grant("MW-01", year, funder, "NOK", BigDecimal.ONE, null, frame);
  }

  @Test
  void theShareOfACoFinancedContributionIsToldInPercent() {
    assertThat(share("4356357", "5000000")).contains(new BigDecimal("87.13"));
    assertThat(share("5000000", "5000000")).contains(new BigDecimal("100.00"));
    assertThat(share("0", "0")).isEmpty();
    assertThat(grant("MW-01", 2005, "NMFA").sharePercent()).isEmpty();
  }

  private static Optional<BigDecimal> share(String amount, String total) {
    return new Grant("MW-01", 2006, "NMFA", "NOK", new BigDecimal(amount), new BigDecimal(total))
        .sharePercent();
  }
}
