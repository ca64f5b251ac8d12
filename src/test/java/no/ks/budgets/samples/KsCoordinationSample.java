package no.ks.budgets.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.ks.budgets.samples.Budget.Line;

/** KS coordinates three of the municipal programmes and budgets for that beside the offices. */
final class KsCoordinationSample {

  private static final String OFFICE = "KS coordination";

  private static final List<Budget> BUDGETS =
      List.of(
          Budget.of(
              "BA-01",
              OFFICE,
              "NMFA",
              """
              Local coordination | Country coordinator in Sarajevo, share | 96000 | 108000
              Travel | Follow-up visits to Mostar and Konjic | 44000 | 52000
              Seminars and training | Annual network meeting, Sarajevo | 58000 | 75000
              Administration | Programme administration, KS | 24000 | 28000
              Audit | Audit of project accounts | 8000 | 12000
              """),
          Budget.of(
              "CS-02",
              OFFICE,
              "NMFA",
              """
              Local coordination | Regional coordinator in Belgrade, share | 168000 | 152000
              Travel | Follow-up visits to the six partner municipalities | 72000 | 66000
              Seminars and training | Annual MIC conference, Belgrade | 118000 | 110000
              Publications | Newsletter for partner municipalities | 16000 | 14684
              Administration | Programme administration, KS | 40000 | 43000
              Audit | Audit of project accounts | 16000 | 15000
              """),
          Budget.of(
              "RU-02",
              OFFICE,
              "NMFA",
              """
              Local coordination | Coordinator for Leningrad oblast | 84000 |
              Seminars and training | Youth project "Youth and democracy" | 78000 |
              Travel | Follow-up visits to the partner districts | 46000 |
              Administration | Programme administration, KS | 30000 |
              Audit | Audit of project accounts | 12000 |
              """));

  private KsCoordinationSample() {}

  /** A subtotal after each project, and a total that must not add them once more. */
  static void coordination(Path file) throws IOException {
    OfficeWorkbook workbook = OfficeWorkbook.xlsx(SheetLook.BLUE);
    BudgetSheet sheet = workbook.sheet("KS coordination");
    sheet
        .widths(10, 18, 8, 9, 24, 54, 11, 14)
        .title("KS coordination activities, municipal international cooperation")
        .gap()
        .headings(
            "Project", "Office", "Year", "Funder", "Category", "Description", "Currency", "Amount")
        .freeze();
    for (Budget budget : BUDGETS) {
      for (Line line : budget.lines()) {
        sheet
            .line(line.project(), line.office())
            .year(line.year())
            .texts(line.funder(), line.category(), line.description(), line.currency())
            .amount(line.amount());
      }
      sheet.subtotal(5, "Subtotal " + budget.project());
    }
    sheet.total(5, "Total", 7);
    workbook.save(file, "KS", "2005-11-10T08:00:00Z");
  }
}
