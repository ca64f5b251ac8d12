package no.ks.budgets.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.ks.budgets.samples.Budget.Line;

/**
 * Five municipalities and a county in one sheet, each with its own way to type an amount. {@code
 * 27.500,00} and {@code 42 500,-} settle for the whole column that the dot groups thousands.
 */
final class RussiaSample {

  private static final List<Budget> BUDGETS =
      List.of(
          office(
              "Ballangen",
              """
              Reise | Besøk i Tosno, fire personer | 42 500,- |
              Seminar og opplæring | Opplæring av sosialarbeidere i Tosno | NOK 60.000 |
              Lokal koordinering | Kontaktperson i Tosno | 27.500,00 |
              """),
          office(
              "Gildeskål",
              """
              Reise | Besøk i Lodeynoye Pole, tre personer | 35000 |
              Seminar og opplæring | Seminar om eldreomsorg | NOK 55.000 |
              Utstyr | Utstyr til dagsenter | 20 000,- |
              """),
          office(
              "Narvik",
              """
              Reise | Studiebesøk fra Kingisepp til Narvik | NOK 120.000 |
              Seminar og opplæring | Kurs i næringsutvikling | 32 500,- |
              Administrasjon | Regnskap og revisjon | 12.500,00 |
              """),
          office(
              "Steigen",
              """
              Reise | Elevutveksling Steigen – Podporosje | 70 000,- |
              Lønn | Prosjektleder Steigen, 5 prosent | 25000 |
              """),
          office(
              "Tysfjord",
              """
              Seminar og opplæring | Opplæring av lærere i Kirisji | NOK 58.000 |
              Reise | Besøk i Kirisji, to personer | 24.000,50 |
              Administrasjon | Telefon, porto og bankgebyr | 7.999,50 |
              """),
          office(
              "Nordland",
              """
              Seminar og opplæring | Regionalt seminar, St. Petersburg | 95 000,- |
              Reise | Reiser for fylkeskommunens prosjektgruppe | 40000 |
              Lokal koordinering | Tolk og lokal koordinator | 25.000,00 |
              """));

  private RussiaSample() {}

  static void municipalities(Path file) throws IOException {
    OfficeWorkbook workbook = OfficeWorkbook.xlsx(SheetLook.YELLOW);
    BudgetSheet sheet = workbook.sheet("Russland 2005");
    sheet
        .widths(10, 12, 8, 14, 24, 46, 8, 16)
        .title("Kommunesamarbeid med Leningrad oblast, budsjett 2005")
        .subtitle("Samlet av Nordland fylkeskommune fra kommunenes egne oppsett")
        .gap()
        .headings(
            "Prosjekt", "Kontor", "År", "Finansiering", "Art", "Beskrivelse", "Valuta", "Beløp")
        .freeze();
    for (Budget budget : BUDGETS) {
      for (Line line : budget.lines()) {
        sheet
            .line(line.project(), line.office())
            .year(line.year())
            .texts(line.funder(), line.category(), line.description(), line.currency())
            .amount(line.amount());
      }
    }
    sheet.typedTotal(0, "Sum", "750.000,-");
    workbook.save(file, "Nordland", "2005-12-05T09:00:00Z");
  }

  private static Budget office(String office, String table) {
    return Budget.of("RU-02", office, "UD", table);
  }
}
