package no.ks.budgets.samples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.ks.budgets.samples.Budget.Line;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The offices that save as text, each as its Excel does. */
final class TextFileSamples {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final List<String> NORWEGIAN =
      List.of("Prosjekt", "Kontor", "År", "Finansiering", "Art", "Beskrivelse", "Valuta", "Beløp");

  private static final List<String> ENGLISH =
      List.of(
          "Project code",
          "Office",
          "Year",
          "Funder",
          "Category",
          "Description",
          "Currency",
          "Amount");

  /** Thousands apart by the no-break space that Norwegian Excel writes, and some by a dot. */
  private static final Budget FREDRIKSTAD =
      Budget.of(
          "MW-01",
          "Fredrikstad",
          "NORAD",
          """
          Reise | Prosjektbesøk i Lilongwe | 92~000,00 | 125~000,00
          Reise | Studiebesøk fra Lilongwe til Fredrikstad | 78~500,00 | 81~000,00
          Seminar og opplæring | Opplæring av bydelsutvalg | 64~000,00 | 70~000,00
          Lokal koordinering | Koordinator i Lilongwe | 54~000,00 | 60~000,00
          Utstyr | PC og kopimaskin | 31.500,50 | 30.499,50
          Lønn | Prosjektleder Fredrikstad, 5 prosent | 22~000,00 | 24~000,00
          Administrasjon | Telefon, porto og bankgebyr | 7.999,50 | 9.500,50
          """
              .replace('~', '\u00A0'));

  /** One amount of 2006 is a guess in words. */
  private static final Budget FLORA =
      Budget.of(
          "MW-02",
          "Flora",
          "NORAD",
          """
          Travel | Project visit to Nkhotakota, four persons | 88000 | 94000
          Travel | Study visit from Nkhotakota to Flora | 92000 | 96000
          Seminars and training | Training of health committee members | 58000 | 66000
          Seminars and training | Workshop on prevention of HIV | | ca. 50 000
          Local coordination | Local coordinator in Nkhotakota | 48000 | 52000
          Equipment | Bicycles for health workers | 36000 | 24000
          Salaries | Project manager Flora | 18000 | 10000
          Audit | Audit of project accounts | 10000 | 8000
          """);

  private static final Budget VEST_AGDER =
      Budget.of(
          "ZA-01",
          "Vest-Agder",
          "NORAD",
          """
          Reise | Prosjektbesøk i Thembisile, tre personer | 62000 |
          Reise | Besøk fra Thembisile til Vest-Agder | 54000 |
          Seminar og opplæring | Kurs i næringsutvikling for småbedrifter | 38000 |
          Lokal koordinering | Koordinator i Thembisile | 26000 |
          Lønn | Prosjektleder Vest-Agder | 12000 |
          Revisjon | Revisjon av prosjektregnskap | 8000 |
          """);

  private TextFileSamples() {}

  static void fredrikstadLilongwe(Path file) throws IOException {
    write(file, Charset.forName("windows-1252"), "", ';', NORWEGIAN, FREDRIKSTAD);
  }

  static void floraNkhotakota(Path file) throws IOException {
    write(file, StandardCharsets.UTF_8, BYTE_ORDER_MARK, ',', ENGLISH, FLORA);
  }

  static void vestAgderThembisile(Path file) throws IOException {
    write(file, StandardCharsets.UTF_8, "", '\t', NORWEGIAN, VEST_AGDER);
  }

  private static void write(
      Path file, Charset charset, String mark, char separator, List<String> headings, Budget budget)
      throws IOException {
    StringBuilder text = new StringBuilder(mark);
    CSVFormat format =
        CSVFormat.EXCEL.builder().setDelimiter(separator).setRecordSeparator("\r\n").get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecord(headings);
      for (Line line : budget.lines()) {
        printer.printRecord(
            line.project(),
            line.office(),
            line.year(),
            line.funder(),
            line.category(),
            line.description(),
            line.currency(),
            line.amount());
      }
    }
    Files.write(file, text.toString().getBytes(charset));
  }
}
