package no.ks.budgets.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.ks.budgets.samples.Budget.Line;

/** Stavanger's budget for Antsirabe and, three months later, its revision for 2006. */
final class MadagascarSamples {

  private static final Budget FIRST =
      Budget.of(
          "MG-01",
          "Stavanger",
          "NORAD",
          """
          Travel | Project visit to Antsirabe, four persons | 82000 | 86000
          Travel | Study visit from Antsirabe to Stavanger | 96000 | 98000
          Seminars and training | Workshop on waste management, Antsirabe | 64000 | 72000
          Local coordination | Local coordinator in Antsirabe | 48000 | 54000
          Equipment | Waste containers and protective clothing | 38000 | 44000
          Salaries | Project manager Stavanger, 10 per cent | 30000 | 32000
          Audit | Audit of project accounts | 12000 | 14000
          """);

  /** As much as before, but less for travel and more for training. */
  private static final Budget REVISED =
      Budget.of(
          "MG-01",
          "Stavanger",
          "NORAD",
          """
          Travel | Project visit to Antsirabe, three persons | | 64000
          Travel | Study visit from Antsirabe to Stavanger | | 78000
          Seminars and training | Workshop on waste management, Antsirabe | | 90000
          Seminars and training | Training of waste collectors | | 38000
          Local coordination | Local coordinator in Antsirabe | | 60000
          Equipment | Waste containers and protective clothing | | 42000
          Salaries | Project manager Stavanger, 5 per cent | | 16000
          Audit | Audit of project accounts | | 12000
          """);

  private MadagascarSamples() {}

  static void stavangerAntsirabe(Path file) throws IOException {
    write(file, "Budget 2005 and 2006", FIRST.lines(), "2005-11-15T10:00:00Z");
  }

  static void stavangerAntsirabeRevised(Path file) throws IOException {
    write(file, "Revised budget 2006", REVISED.lines(2006), "2006-02-20T10:00:00Z");
  }

  private static void write(Path file, String title, List<Line> lines, String modified)
      throws IOException {
    OfficeWorkbook workbook = OfficeWorkbook.xlsx(SheetLook.GREEN);
    BudgetSheet sheet = workbook.sheet("Antsirabe");
    sheet
        .widths(12, 24, 46, 14)
        .title(title)
        .gap()
        .label("Project", "MG-01")
        .label("Office", "Stavanger")
        .label("Funder", "NORAD")
        .label("Currency", "NOK")
        .gap()
        .headings("Year", "Category", "Description", "Amount");
    for (Line line : lines) {
      sheet
          .line()
          .year(line.year())
          .texts(line.category(), line.description())
          .amount(line.amount());
    }
    sheet.total(2, "Total", 3);
    workbook.save(file, "Stavanger", modified);
  }
}
