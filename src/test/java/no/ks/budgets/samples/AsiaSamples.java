package no.ks.budgets.samples;

import java.io.IOException;
import java.nio.file.Path;
import no.ks.budgets.samples.Budget.Purpose;

/** Tromsø budgets for Jaffna, although the project is halted. */
final class AsiaSamples {

  private static final Budget TROMSO =
      Budget.of(
          "LK-01",
          "Tromsø",
          "NORAD",
          """
          Reise | Prosjektbesøk i Jaffna, to personer | 34000 | 58000
          Seminar og opplæring | Opplæring i kommunal planlegging | 26000 | 54000
          Lokal koordinering | Kontaktperson i Jaffna | 24000 | 42000
          Utstyr | PC til rådhuset i Jaffna | 10000 | 32000
          Revisjon | Revisjon av prosjektregnskap | 6000 | 14000
          """);

  private AsiaSamples() {}

  static void tromsoJaffna(Path file) throws IOException {
    OfficeWorkbook workbook = OfficeWorkbook.xlsx(SheetLook.PLAIN);
    BudgetSheet sheet = workbook.sheet("Jaffna");
    sheet
        .widths(24, 44, 12, 12)
        .title("Tromsø – Jaffna, budsjett 2005 og 2006")
        .gap()
        .label("Prosjekt", TROMSO.project())
        .label("Kontor", TROMSO.office())
        .label("Finansiering", TROMSO.funder())
        .label("Valuta", TROMSO.currency())
        .gap()
        .headings("Art", "Beskrivelse", "2005", "2006");
    for (Purpose purpose : TROMSO.purposes()) {
      sheet
          .line(purpose.category(), purpose.description())
          .amount(purpose.amount2005())
          .amount(purpose.amount2006());
    }
    sheet.total(0, "Sum", 2);
    workbook.save(file, "Kommunen", "2005-11-25T10:40:00Z");
  }
}
