package no.ks.budgets.rules;

import static no.ks.budgets.rules.Examination.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.junit.jupiter.api.Test;

class ContinuationIsKnownTest {

  private static final String FIRST = "BA-01 | Orkdal | 2006 | NMFA | Travel | NOK | 1\n";
  private static final int WAITING = 50_000;

  @Test
  void amongTooManyRowsABlankOfficeIsNotGuessed() {
    String rows = "BA-01 | | 2006 | NMFA | Wages | NOK | 2\n".repeat(WAITING);
    List<Finding> findings =
        Examination.findings(HEADINGS + FIRST + rows).stream()
            .filter(finding -> finding.type() == FindingType.CONTINUATION_UNKNOWN)
            .toList();

    assertThat(findings).hasSize(WAITING);
    assertThat(findings.get(0))
        .isEqualTo(
            Examination.row(
                FindingType.CONTINUATION_UNKNOWN,
                3,
                "a blank cell below a filled one",
                "a value in each row"));
  }

  /** Whose money it is does not depend on it. */
  @Test
  void aBlankCategoryIsNoReason() {
    String rows = "BA-01 | Orkdal | 2006 | NMFA | | NOK | 2\n".repeat(WAITING);

    assertThat(Examination.findings(HEADINGS + FIRST + rows))
        .extracting(Finding::type)
        .doesNotContain(FindingType.CONTINUATION_UNKNOWN);
  }

  @Test
  void amongFewerRowsItIsKnown() {
    assertThat(
            Examination.findings(
                HEADINGS + FIRST + "BA-01 | | 2006 | NMFA | Wages | NOK | 2\n".repeat(2)))
        .extracting(Finding::type)
        .doesNotContain(FindingType.CONTINUATION_UNKNOWN);
  }
}
