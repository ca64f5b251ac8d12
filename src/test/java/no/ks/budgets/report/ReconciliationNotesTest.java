package no.ks.budgets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.RejectedRecord;
import no.ks.budgets.ledger.SampleBudget;
import no.ks.budgets.reconcile.Reconciliation;
import org.junit.jupiter.api.Test;

class ReconciliationNotesTest {

  @Test
  void everyDeviationIsExplainedAndWhatMatchesNeedsNoWords() {
    Map<String, String> notes = notes(SampleBudget.full(), Language.ENGLISH);

    notes.values().removeIf(String::isEmpty);
    assertThat(notes)
        .containsExactly(
            Map.entry("BA-01 2006 NMFA", "All that was sent counts."),
            Map.entry("BA-02 2005 NMFA", "All that was sent counts."),
            Map.entry("LK-01 2005 NORAD", "The project is halted."),
            Map.entry("LK-01 2006 NORAD", "Not sent: Tromsø. The project is halted."),
            Map.entry("MW-04 2006 NMFA", "NOK 47\u00a0602 was submitted to NORAD."),
            Map.entry(
                "MW-04 2006 NORAD", "Submitted to NORAD, granted by NMFA (NOK\u00a047\u00a0602)."),
            Map.entry(
                "NA-01 2006 NORAD",
                "Sent a file of which nothing counts: Elverum."
                    + " 1 row with NOK\u00a01\u00a0035 is held."),
            Map.entry(
                "TZ-03 2005 NMFA", "Nothing was granted for 2005; there are grants for 2006."),
            Map.entry("XK-02 2006 NMFA", "Nothing was sent."));
  }

  @Test
  void rowsOfWhichOnlyTheProjectIsCertainMayBelongThere() {
    RejectedRecord several = held("NA-01", "2005; 2006", "NORAD", "0", RejectedRecord.State.OPEN);
    RejectedRecord waived = held("NA-01", "2006", "NORAD", "700", RejectedRecord.State.WAIVED);
    RejectedRecord unknown = held("no such", "2006", "NORAD", "700", RejectedRecord.State.OPEN);
    Map<String, String> notes =
        notes(with(SampleBudget.full(), List.of(several, waived, unknown)), Language.NORWEGIAN);

    assertThat(notes.get("NA-01 2006 NORAD"))
        .isEqualTo(
            "Har sendt en fil som ikke teller med: Elverum."
                + " 1 rad i prosjektet med ukjent beløp er holdt tilbake og kan høre til her.");
    assertThat(notes.get("NA-01 2005 NORAD")).isEmpty();
    assertThat(notes.get("XK-02 2006 NMFA")).isEqualTo("Ingenting er sendt.");
  }

  private static Map<String, String> notes(ConsolidatedBudget budget, Language language) {
    ReconciliationNotes notes =
        new ReconciliationNotes(budget, Sources.of(budget), new WorkbookWords(language));
    Map<String, String> all = new TreeMap<>();
    for (Reconciliation figure : budget.reconciliations()) {
      all.put(
          figure.project().code() + " " + figure.year() + " " + figure.funder(), notes.of(figure));
    }
    return all;
  }

  private static ConsolidatedBudget with(ConsolidatedBudget budget, List<RejectedRecord> rejected) {
    return new ConsolidatedBudget(
        budget.register(),
        budget.years(),
        budget.reconciliations(),
        budget.lines(),
        budget.findings(),
        rejected::forEach,
        budget.files(),
        budget.changes(),
        budget.toleranceNok());
  }

  private static RejectedRecord held(
      String project, String year, String funder, String nok, RejectedRecord.State state) {
    return new RejectedRecord(
        "0f3a5b7c9d1e2f40",
        "aa00bb11",
        false,
        "a.xlsx",
        "Elverum",
        "Ark1",
        7,
        List.of("AMOUNT_AMBIGUOUS"),
        project,
        year,
        funder,
        "Kurs",
        "",
        "NOK",
        "",
        new BigDecimal(nok),
        List.of(),
        state);
  }
}
