package no.ks.budgets.samples;

import java.io.IOException;
import java.nio.file.Path;
import no.ks.budgets.samples.Budget.Line;

/** Four municipalities that cooperate with Namibia, Zambia and Uganda. */
final class AfricaSamples {

  private static final Budget ELVERUM =
      Budget.of(
          "NA-01",
          "",
          "NORAD",
          """
          Reise | Prosjektbesøk i Tsumeb, tre personer | 58000 | 34000
          Reise | Besøk fra Tsumeb til Elverum | 62000 |
          Seminar og opplæring | Opplæring i kommunal økonomi | 36000 | 28000
          Lokal koordinering | Kontaktperson i Tsumeb | 24000 | 22000
          Lønn | Prosjektleder Elverum | 14000 | 11000
          Revisjon | Revisjon av prosjektregnskap | 6000 | 5000
          """);

  /** For 2006 a quarter more than was granted. */
  private static final Budget KRISTIANSAND =
      Budget.of(
          "NA-02",
          "Kristiansand",
          "NORAD",
          """
          Reise | Prosjektbesøk i Walvis Bay, fire personer | 76000 | 38000
          Reise | Studiebesøk fra Walvis Bay til Kristiansand | 84000 |
          Seminar og opplæring | Opplæring av brannvesenet | 52000 | 36000
          Lokal koordinering | Koordinator i Walvis Bay | 36000 | 30000
          Utstyr | Brannvernutstyr | 18000 | 12000
          Revisjon | Revisjon av prosjektregnskap | 14000 | 9000
          """);

  /** Multiples of 12 euro, so that every amount is a round sum of kroner at 100 NOK = 12 EUR. */
  private static final Budget EID =
      Budget.of(
              "Municipal International Cooperation",
              "Eid",
              "NORAD",
              """
              Travel | Project visit to Mbala, four persons | 10800 | 11400
              Travel | Study visit from Mbala to Eid | 11400 | 12000
              Seminars and training | Training of ward committees | 6600 | 8400
              Local coordination | Local coordinator in Mbala | 5400 | 6600
              Equipment | Solar panels for the community hall | 4200 | 5400
              Salaries | Project manager Eid | 2400 | 2700
              Audit | Audit of project accounts | 1200 | 1500
              """)
          .in("EUR");

  private static final Budget GRAN =
      Budget.of(
          "ug01",
          "Gran",
          "NORAD",
          """
          Travel | Project visit to Mukono and Lugazi | 78000 | 84000
          Travel | Study visit from Mukono and Lugazi to Gran | 96000 | 104000
          Seminars and training | Workshop on local revenue collection | 62000 | 76000
          Local coordination | Coordinators in Mukono and Lugazi | 58000 | 68000
          Equipment | Computers for the town clerk's office | 32000 | 40000
          Salaries | Project manager Gran | 14000 | 16000
          Audit | Audit of project accounts | 10000 | 12000
          """);

  private AfricaSamples() {}

  /** Nothing in the sheet says who sends it; an empty row parts the years. */
  static void tsumeb(Path file) throws IOException {
    OfficeWorkbook workbook = OfficeWorkbook.xls(SheetLook.PLAIN);
    BudgetSheet sheet = workbook.sheet("Ark1");
    sheet
        .widths(10, 8, 14, 22, 42, 8, 12)
        .title("Tsumeb – budsjett")
        .gap()
        .headings("Prosjekt", "År", "Finansiering", "Art", "Beskrivelse", "Valuta", "Beløp");
    for (int year = 2005; year <= 2006; year++) {
      for (Line line : ELVERUM.lines(year)) {
        sheet
            .line(line.project())
            .year(line.year())
            .texts(line.funder(), line.category(), line.description(), line.currency())
            .amount(line.amount());
      }
      sheet.gap();
    }
    sheet.total(0, "Sum", 6);
    workbook.save(file, "Prosjektleder", "2005-11-22T07:45:00Z");
  }

  static void kristiansandWalvisBay(Path file) throws IOException {
    OfficeWorkbook workbook = OfficeWorkbook.xlsx(SheetLook.YELLOW);
    BudgetSheet sheet = workbook.sheet("Budsjett");
    sheet
        .widths(14, 24, 48, 14)
        .title("Kristiansand kommune: vennskapssamarbeid med Walvis Bay")
        .gap()
        .label("Prosjekt", "NA-02")
        .label("Kontor", "Kristiansand")
        .label("Finansiering", "NORAD")
        .label("Valuta", "NOK")
        .gap()
        .headings("År", "Art", "Beskrivelse", "Beløp")
        .freeze();
    for (Line line : KRISTIANSAND.lines()) {
      sheet
          .line()
          .year(line.year())
          .texts(line.category(), line.description())
          .amount(line.amount());
    }
    sheet.total(2, "Sum", 3);
    workbook.save(file, "Kristiansand", "2005-11-24T13:10:00Z");
  }

  /** The project by its title and country, the amounts in euro. */
  static void eidMbala(Path file) throws IOException {
    OfficeWorkbook workbook = OfficeWorkbook.xlsx(SheetLook.GREEN);
    BudgetSheet sheet = workbook.sheet("Budget EUR");
    sheet
        .widths(10, 36, 8, 8, 9, 24, 42, 10, 13)
        .title("Eid – Mbala, budget in euro")
        .gap()
        .headings(
            "Country",
            "Project",
            "Office",
            "Year",
            "Funder",
            "Category",
            "Description",
            "Currency",
            "Amount");
    for (Line line : EID.lines()) {
      sheet
          .line("Zambia", line.project(), line.office())
          .year(line.year())
          .texts(line.funder(), line.category(), line.description(), line.currency())
          .amount(line.amount());
    }
    sheet.total(0, "Total EUR", 8);
    workbook.save(file, "Eid", "2005-11-28T15:00:00Z");
  }

  /** NORAD grants both years, and the office writes NMFA for the second. */
  static void granMukonoLugazi(Path file) throws IOException {
    OfficeWorkbook workbook = OfficeWorkbook.xlsx(SheetLook.GREY);
    BudgetSheet sheet = workbook.sheet("Mukono & Lugazi");
    sheet
        .widths(10, 9, 8, 9, 24, 48, 10, 13)
        .titleAcross(8, "Gran municipality: cooperation with Mukono and Lugazi, Uganda")
        .gap()
        .headings(
            "Project", "Office", "Year", "Funder", "Category", "Description", "Currency", "Amount")
        .freeze();
    for (Line line : GRAN.lines()) {
      sheet
          .line(line.project(), line.office())
          .year(line.year())
          .texts(line.year() == 2006 ? "NMFA" : line.funder())
          .texts(line.category(), line.description(), line.currency())
          .amount(line.amount());
    }
    sheet.total(0, "Total", 7).gap().note("Exchange of councillors is not included.");
    workbook.save(file, "Gran", "2005-12-01T11:25:00Z");
  }
}
