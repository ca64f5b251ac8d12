package no.ks.budgets.samples;

import java.io.IOException;
import java.nio.file.Path;
import no.ks.budgets.samples.Budget.Line;

/** The two municipalities that cooperate with Bosnia and Herzegovina. */
final class BosniaSamples {

  private static final Budget ORKDAL =
      Budget.of(
          "BA-01",
          "Orkdal",
          "NMFA",
          """
          Travel | Project visit to Mostar, four persons | 62000 | 68000
          Travel | Study visit from Mostar to Orkdal, eight persons | 85000 | 88000
          Seminars and training | Seminar on the municipal service centre, Mostar | 48000 | 56000
          Seminars and training | Training of department heads in budget work | 37500 | 45500
          Local coordination | Local coordinator in Mostar, half-time | 60000 | 72000
          Salaries | Project manager Orkdal, 10 per cent | 52000 | 55000
          Equipment | Computers and printer for the service centre | 18500 | 24500
          Publications | Citizens' guide to municipal services | 9000 | 12000
          Administration | Telephone, post and accounts | 8000 | 9000
          """);

  private static final Budget SUND =
      Budget.of(
          "BA 01",
          "Sund",
          "UD",
          """
          Reise | Prosjektbesøk i Konjic, tre personer | 48000 | 51000
          Reise | Studiebesøk fra Konjic til Sund, seks personer | 66000 | 72000
          Seminar og opplæring | Seminar om vann og avløp, Konjic | 41000 | 46500
          Seminar og opplæring | Opplæring av byggesaksbehandlere | 28500 | 32000
          Lokal koordinering | Koordinator i Konjic, deltid | 54000 | 60000
          Lønn | Prosjektleder Sund, 8 prosent | 38000 | 41500
          Utstyr | PC og skriver til serviceskranken | 8500 | 20000
          Revisjon | Revisjon av prosjektregnskap | 6000 | 7000
          """);

  private BosniaSamples() {}

  static void orkdalMostar(Path file) throws IOException {
    OfficeWorkbook workbook = OfficeWorkbook.xlsx(SheetLook.GREY);
    BudgetSheet sheet = workbook.sheet("Budget");
    sheet
        .widths(13, 10, 7, 9, 22, 50, 10, 12)
        .title("Orkdal municipality – Mostar")
        .subtitle("Municipal International Cooperation, budget for 2005 and 2006")
        .gap()
        .headings(
            "Project code",
            "Office",
            "Year",
            "Funder",
            "Category",
            "Description",
            "Currency",
            "Amount")
        .freeze();
    for (Line line : ORKDAL.lines()) {
      sheet
          .line(line.project(), line.office())
          .year(line.year())
          .texts(line.funder(), line.category(), line.description(), line.currency())
          .amount(line.amount());
    }
    sheet
        .total(0, "Total", 7)
        .gap()
        .note("Travel is budgeted at the government rates of 2005. Questions: the mayor's office.");
    workbook.save(file, "Orkdal", "2005-11-03T09:20:00Z");
  }

  /** The block above the table names the office; the funder is called by its Norwegian name. */
  static void sundKonjic(Path file) throws IOException {
    OfficeWorkbook workbook = OfficeWorkbook.xls(SheetLook.YELLOW);
    BudgetSheet sheet = workbook.sheet("Budsjett");
    sheet
        .widths(10, 8, 14, 22, 48, 8, 12)
        .title("Budsjett for samarbeidet Sund – Konjic")
        .label("Kontor", "Sund")
        .gap()
        .headings("Prosjekt", "År", "Finansiering", "Art", "Beskrivelse", "Valuta", "Beløp");
    for (Line line : SUND.lines()) {
      sheet
          .line(line.project())
          .year(line.year())
          .texts(line.funder(), line.category(), line.description(), line.currency())
          .amount(line.amount());
    }
    sheet.total(0, "Sum", 6);
    workbook.save(file, "Sund", "2005-11-08T12:05:00Z");
  }
}
