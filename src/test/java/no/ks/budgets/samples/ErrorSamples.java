package no.ks.budgets.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.ks.budgets.samples.Budget.Line;

/** Two workbooks with the mistakes that offices make, each in a row of its own. */
final class ErrorSamples {

  /** The good rows; with the three bad ones below, the budget was meant to be 400,000. */
  private static final Budget OSLO =
      Budget.of(
          "ZA-02",
          "Oslo",
          "NORAD",
          """
          Travel | Project visit to Mbombela, four persons | | 84000
          Travel | Study visit from Mbombela to Oslo | | 92000
          Seminars and training | Training in environmental management | | 60750
          Local coordination | Local coordinator in Mbombela | | 48000
          Audit | Audit of project accounts | | 14000
          """);

  private static final List<Budget> TANZANIA =
      List.of(
          Budget.of(
              "TZ-01",
              "KS",
              "NORAD",
              """
              Salaries | Researcher, Agder Research, three months | 168000 |
              Travel | Field work in four districts | 86000 |
              Seminars and training | Workshop with civil society, Dodoma | 62000 |
              Publications | Report on methods, printing | 36000 |
              """),
          Budget.of(
              "TZ-02",
              "KS",
              "NORAD",
              """
              Publications | Handbook in English and Swahili | | 76000
              Seminars and training | Presentation to the local authorities | | 46000
              Travel | Presentation visit, two persons | | 20000
              Administration | Postage and distribution | | 8250
              """),
          Budget.of(
              "TZ-03",
              "KS",
              "NMFA",
              """
              Salaries | Consultants on gender and poverty | | 186000
              Travel | Field visits in three districts | | 74000
              Seminars and training | Seminar for the steering group | | 34873
              Administration | Translation and copying | | 12000
              """));

  private ErrorSamples() {}

  /** A period of two years, no funder, and an amount that means 1250 or 1.25. */
  static void osloMbombela(Path file) throws IOException {
    OfficeWorkbook workbook = OfficeWorkbook.xlsx(SheetLook.BLUE);
    BudgetSheet sheet = workbook.sheet("Mbombela 2006");
    sheet
        .widths(14, 9, 12, 9, 25, 46, 11, 13)
        .title("City of Oslo – Mbombela, budget 2006")
        .gap()
        .headings(
            "Project code",
            "Office",
            "Year",
            "Funder",
            "Category",
            "Description",
            "Currency",
            "Amount");
    for (Line line : OSLO.lines()) {
      sheet
          .line(line.project(), line.office())
          .year(line.year())
          .texts(line.funder(), line.category(), line.description(), line.currency())
          .amount(line.amount());
    }
    sheet
        .line("ZA-02", "Oslo", "2006/2007", "NORAD")
        .texts("Seminars and training", "Pilot project on recycling", "NOK")
        .amount("60000");
    sheet
        .line("ZA-02", "Oslo")
        .year(2006)
        .texts("", "Equipment", "Computers for the planning office", "NOK")
        .amount("40000");
    sheet
        .line("ZA-02", "Oslo")
        .year(2006)
        .texts("NORAD", "Administration", "Telephone and courier", "NOK")
        .amount("1.250");
    workbook.save(file, "Oslo", "2005-12-12T12:00:00Z");
  }

  /** The good rows match their grants; every bad row comes on top of them. */
  static void plantedErrors(Path file) throws IOException {
    OfficeWorkbook workbook = OfficeWorkbook.xlsx(SheetLook.GREY);
    BudgetSheet sheet = workbook.sheet("Tanzania");
    sheet
        .widths(36, 11, 8, 9, 24, 46, 10, 13)
        .title("KS projects in Tanzania, working copy")
        .label("Office", "KS")
        .gap()
        .headings(
            "Project", "Country", "Year", "Funder", "Category", "Description", "Currency", "Amount")
        .freeze();
    for (Budget budget : TANZANIA) {
      budget.lines().forEach(line -> type(sheet, line));
    }
    plant(workbook, sheet);
    sheet.gap().note("The last rows were pasted from other sheets and are to be checked.");
    workbook.save(file, "KS", "2005-12-15T18:30:00Z");
  }

  private static void plant(OfficeWorkbook workbook, BudgetSheet sheet) {
    sheet
        .line("XY-09", "Tanzania")
        .year(2006)
        .texts("NORAD", "Travel", "Preparatory visit to Mwanza", "NOK")
        .amount("25000");
    sheet
        .line("Municipal Internatonal Cooperation", "Malawi")
        .year(2006)
        .texts("NORAD", "Seminars and training", "Network meeting in Lilongwe", "NOK")
        .amount("45000");
    sheet
        .line("TZ-01", "Tanzania")
        .year(2005)
        .texts("NORAD", "Equipment", "Tape recorders for interviews", "NOK")
        .formula("#REF!*4");
    type(sheet, TANZANIA.get(2).lines(2006).get(1));
    workbook.saveWithoutValue(
        sheet
            .line("TZ-02", "Tanzania")
            .year(2006)
            .texts("NORAD", "Publications", "Reprint of the handbook", "NOK")
            .formula("IF(TODAY()>=DATE(2006,1,1),500*18.5,0)"));
  }

  private static void type(BudgetSheet sheet, Line line) {
    sheet
        .line(line.project(), "Tanzania")
        .year(line.year())
        .texts(line.funder(), line.category(), line.description(), line.currency())
        .amount(line.amount());
  }
}
