package no.ks.budgets.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ks.budgets.samples.Budget.Purpose;

/** One sheet an office, and a summary that repeats their totals and must never be added. */
final class SerbiaSample {

  private static final List<Budget> BUDGETS =
      List.of(
          office(
              "Buskerud",
              """
              Travel | Project visits to Obrenovac | 72000 | 68000
              Travel | Study visit from Obrenovac to Buskerud | 94000 | 86000
              Seminars and training | Training in regional planning | 88000 | 82000
              Seminars and training | Workshop on youth councils, Obrenovac | 46000 | 44000
              Local coordination | Local coordinator in Obrenovac | 66000 | 66000
              Salaries | Project manager Buskerud, 10 per cent | 42000 | 34000
              Administration | Accounts and audit | 12000 | 10000
              """),
          office(
              "Vefsn",
              """
              Travel | Project visits to Gornji Milanovac | 58000 | 54000
              Travel | Study visit from Gornji Milanovac to Vefsn | 76000 | 68000
              Seminars and training | Training of primary school teachers | 72000 | 64000
              Local coordination | Local coordinator in Gornji Milanovac | 60000 | 60000
              Equipment | Equipment for the youth centre | 34000 | 28000
              Salaries | Project manager Vefsn | 22000 | 20000
              Administration | Accounts and audit | 8000 | 6000
              """),
          office(
              "Fauske",
              """
              Travel | Project visits to Melenci | 54000 | 48000
              Travel | Study visit from Melenci to Fauske | 70000 | 62000
              Seminars and training | Seminar on local tourism | 58000 | 54000
              Local coordination | Local coordinator in Melenci | 54000 | 54000
              Equipment | Computers for the local community office | 30000 | 22000
              Salaries | Project manager Fauske | 26000 | 24000
              Administration | Accounts and audit | 8000 | 6000
              """),
          office(
              "Saltdal",
              """
              Travel | Project visits to Nis | 52000 | 48000
              Travel | Study visit from Nis to Saltdal | 64000 | 60000
              Seminars and training | Training in care for the elderly | 56000 | 52000
              Seminars and training | Workshop on information to citizens | 32000 | 28000
              Local coordination | Local coordinator in Nis | 48000 | 48000
              Salaries | Project manager Saltdal | 20000 | 18000
              Administration | Accounts and audit | 8000 | 6000
              """),
          office(
              "Hemnes",
              """
              Travel | Project visits to Prokuplje | 54000 | 50000
              Travel | Study visit from Prokuplje to Hemnes | 66000 | 62000
              Seminars and training | Business development for women | 60000 | 56000
              Local coordination | Local coordinator in Prokuplje | 54000 | 54000
              Equipment | Office equipment for the business centre | 26000 | 20000
              Salaries | Project manager Hemnes | 22000 | 22000
              Administration | Accounts and audit | 8000 | 6000
              """),
          office(
              "Levanger",
              """
              Travel | Project visits to Herceg Novi | 58000 | 50000
              Travel | Study visit from Herceg Novi to Levanger | 68000 | 62000
              Seminars and training | Seminar on planning in coastal areas | 62000 | 56000
              Local coordination | Local coordinator in Herceg Novi | 54000 | 54000
              Publications | Planning handbook, translation and printing | 24000 | 18000
              Salaries | Project manager Levanger | 26000 | 24000
              Administration | Accounts and audit | 8000 | 6000
              """));

  private SerbiaSample() {}

  static void municipalities(Path file) throws IOException {
    OfficeWorkbook workbook = OfficeWorkbook.xlsx(SheetLook.GREY);
    Map<String, Integer> totalRows = new LinkedHashMap<>();
    for (Budget budget : BUDGETS) {
      BudgetSheet sheet = workbook.sheet(budget.office());
      fill(sheet, budget);
      totalRows.put(budget.office(), sheet.rowNumber());
    }
    summarise(workbook.sheet("Summary"), totalRows);
    workbook.save(file, "Buskerud", "2005-12-08T16:15:00Z");
  }

  private static void fill(BudgetSheet sheet, Budget budget) {
    sheet
        .widths(24, 46, 13, 13)
        .title("Municipal International Cooperation, Serbia and Montenegro")
        .gap()
        .label("Project", budget.project())
        .label("Office", budget.office())
        .label("Funder", budget.funder())
        .label("Currency", budget.currency())
        .gap()
        .headings("Category", "Description", "2005", "2006");
    for (Purpose purpose : budget.purposes()) {
      sheet
          .line(purpose.category(), purpose.description())
          .amount(purpose.amount2005())
          .amount(purpose.amount2006());
    }
    sheet.total(0, "Total", 2);
  }

  /**
   * @param totalRows 1-based row of the total in the sheet of each office
   */
  private static void summarise(BudgetSheet summary, Map<String, Integer> totalRows) {
    summary
        .widths(24, 13, 13)
        .title("Summary of the six offices")
        .gap()
        .headings("Office", "2005", "2006");
    totalRows.forEach(
        (office, row) -> {
          BudgetSheet.Line line = summary.line(office);
          line.formula(office + "!C" + row);
          line.formula(office + "!D" + row);
        });
    summary.total(0, "Total", 1);
  }

  private static Budget office(String office, String table) {
    return Budget.of("CS-02", office, "NMFA", table);
  }
}
