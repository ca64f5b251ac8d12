package no.ks.budgets.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.ks.budgets.samples.Budget.Purpose;

/** Everything that KS runs itself, in one wide sheet with a column a year. */
final class KsProgrammesSample {

  private static final List<Budget> BUDGETS =
      List.of(
          ks(
              "AF-01",
              "NORAD",
              """
              Salaries | Gender adviser, six weeks | 68000 |
              Travel | Travel to Kabul, two persons | 42000 |
              Administration | Insurance and security | 14000 |
              Publications | Report and translation to Dari | 6000 |
              """),
          ks(
              "AZ-01",
              "NMFA",
              """
              Salaries | Adviser in Baku | 560000 | 580000
              Local coordination | Secretariat of the association, Baku | 420000 | 450000
              Seminars and training | Training of municipal council chairs | 510000 | 480000
              Travel | Visits by KS advisers | 240000 | 220000
              Publications | Handbook for new municipalities | 140000 | 150000
              Administration | Programme administration | 90000 | 80000
              Audit | Audit in Baku | 40000 | 40000
              """),
          ks(
              "BA-02",
              "NMFA",
              """
              Seminars and training | Councillor training in both entities | 420000 | 410000
              Seminars and training | Training of municipal staff | 230000 | 250000
              Local coordination | Project staff of the associations | 180000 | 180000
              Travel | Visits by KS advisers | 90000 | 80000
              Publications | Training manuals | 50000 | 50000
              Audit | Audit of the associations' accounts | 30000 | 30000
              """),
          ks(
              "HR-01",
              "NMFA",
              """
              Seminars and training | Councillor training programme | 290000 | 620000
              Local coordination | Network of trainers | 140000 | 260000
              Travel | Visits by KS advisers | 110000 | 170000
              Publications | Training manual in Croatian | 60000 | 120000
              Administration | Programme administration | 30000 | 50000
              Audit | Audit of project accounts | 20000 | 30000
              """),
          ks(
              "GE-01",
              "NMFA",
              """
              Seminars and training | Training of the association's staff | 520000 | 210000
              Local coordination | Office of the association, Tbilisi | 380000 | 180000
              Salaries | Adviser in Tbilisi | 260000 | 120000
              Travel | Visits by KS advisers | 140000 | 50000
              Equipment | Office equipment | 60000 | 20000
              Audit | Audit of project accounts | 40000 | 20000
              """),
          ks(
              "IN-01",
              "NORAD",
              """
              Salaries | Consultants for the pre-study | 82000 |
              Travel | Field visits in two states | 48000 |
              Publications | Pre-study report | 12000 |
              Administration | Meetings and interpretation | 6000 |
              """),
          ks(
              "IN-01",
              "NMFA",
              """
              Seminars and training | Training of elected women representatives | | 2480000
              Local coordination | Programme staff, The Hunger Project | | 860000
              Salaries | Project leader, KS | | 340000
              Travel | Follow-up visits | | 226357
              Publications | Training material in Hindi | | 280000
              Equipment | Equipment for training centres | | 70000
              Audit | Audit of project accounts | | 100000
              """),
          ks(
              "XK-01",
              "NMFA",
              """
              Local coordination | Project offices in three municipalities | 1450000 | 1480000
              Seminars and training | Training of municipal staff | 980000 | 1020000
              Salaries | Resident adviser, Pristina | 820000 | 840000
              Equipment | Service centres for citizens | 760000 | 640000
              Seminars and training | Start-up courses for small businesses | 420000 | 460000
              Travel | Experts from Hamar-Region | 310000 | 300000
              Administration | Programme administration | 170000 | 170000
              Audit | Audit of project accounts | 90000 | 90000
              """),
          ks(
              "XK-02",
              "NMFA",
              """
              Seminars and training | Training of councillors, 30 municipalities | | 980000
              Local coordination | Training unit of the association | | 420000
              Publications | Manual in Albanian and Serbian | | 240000
              Travel | Visits by KS advisers | | 180000
              Administration | Programme administration | | 110000
              Audit | Audit of project accounts | | 70000
              """),
          ks(
              "MK-01",
              "NMFA",
              """
              Travel | Fact-finding mission, four persons | | 112000
              Salaries | Preparation and report | | 54000
              Local coordination | Interpreter and transport | | 26000
              Administration | Telephone and copying | | 8000
              """),
          ks(
              "MG-02",
              "NORAD",
              """
              Salaries | Adviser on indicators | 124000 |
              Travel | Visits to Antsirabe | 78000 |
              Seminars and training | Workshop on indicators, Antsirabe | 68000 |
              Publications | Handbook on indicators in French | 30000 |
              """),
          ks(
              "MG-03",
              "NORAD",
              """
              Salaries | Assessor, five weeks | | 92000
              Travel | Visit to Antananarivo and Antsirabe | | 46262
              Administration | Translation | | 10000
              Publications | Assessment report | | 6000
              """),
          ks(
              "MW-04",
              "NORAD",
              """
              Travel | Visit to Lilongwe and Lusaka | 26000 |
              Seminars and training | Planning meeting with the associations | 12000 |
              Administration | Programme administration | 4000 |
              Audit | Audit of project accounts | 2000 |
              """),
          ks(
              "MW-04",
              "NMFA",
              """
              Travel | Visit to Lilongwe and Lusaka | | 28000
              Seminars and training | Planning meeting with the associations | | 13602
              Administration | Programme administration | | 4000
              Audit | Audit of project accounts | | 2000
              """),
          ks(
              "MW-05",
              "NORAD",
              """
              Salaries | Gender adviser, four weeks | 52000 |
              Travel | Visit to Lilongwe | 31000 |
              Administration | Interpretation and meetings | 8000 |
              Publications | Assessment report | 4000 |
              """),
          ks(
              "RU-01",
              "NMFA",
              """
              Seminars and training | Training periods in Norwegian enterprises | 520000 | 610000
              Seminars and training | Follow-up seminar in Moscow | 180000 | 215000
              Travel | Travel of participants | 160000 | 190000
              Salaries | Project leader | 90000 | 100000
              Administration | Programme administration | 34000 | 40000
              Audit | Audit of project accounts | 16000 | 20000
              """),
          ks(
              "CS-01",
              "NMFA",
              """
              Local coordination | Programme office at SCTM, Belgrade | 620000 | 720000
              Seminars and training | Local environmental action plans | 740000 | 900000
              Salaries | Environment adviser | 420000 | 460000
              Equipment | Pilot projects in municipalities | 360000 | 520000
              Travel | Visits by KS advisers | 180000 | 190000
              Publications | Environment handbook in Serbian | 90000 | 110000
              Administration | Programme administration | 60000 | 65000
              Audit | Audit of project accounts | 30000 | 35000
              """),
          ks(
              "CS-03",
              "NMFA",
              """
              Local coordination | Project team in Cajetina | 86000 |
              Travel | Experts from Buskerud County Council | 58000 |
              Seminars and training | Seminar on municipal planning | 40000 |
              Audit | Audit of project accounts | 16000 |
              """),
          ks(
              "PRG-01",
              "NORAD",
              """
              Salaries | Development of methods and tools | | 342000
              Seminars and training | Training of municipal project leaders | | 168205
              Publications | Guidelines for municipal cooperation | | 142000
              Travel | Meetings of the reference group | | 55000
              Administration | Programme administration | | 30000
              """),
          ks(
              "PRG-02",
              "NORAD",
              """
              Salaries | Coordinator for MIC in Africa | 96000 | 128000
              Travel | Follow-up visits to partner municipalities | 68000 | 92000
              Seminars and training | Network conference | 38000 | 64636
              Administration | Programme administration | 12000 | 15000
              Audit | Audit of project accounts | 6000 | 10000
              """));

  private KsProgrammesSample() {}

  static void programmes(Path file) throws IOException {
    OfficeWorkbook workbook = OfficeWorkbook.xlsx(SheetLook.BLUE);
    BudgetSheet sheet = workbook.sheet("Programmes 2005-2006");
    sheet
        .widths(10, 24, 48, 9, 10, 14, 14)
        .title("KS international projects, budget by project and year")
        .label("Office", "KS")
        .gap()
        .headings("Project", "Category", "Description", "Funder", "Currency", "2005", "2006")
        .freeze();
    for (Budget budget : BUDGETS) {
      for (Purpose purpose : budget.purposes()) {
        sheet
            .line(
                budget.project(),
                purpose.category(),
                purpose.description(),
                budget.funder(),
                budget.currency())
            .amount(purpose.amount2005())
            .amount(purpose.amount2006());
      }
    }
    sheet.total(0, "Total", 5);
    workbook.save(file, "KS", "2005-11-14T14:30:00Z");
  }

  private static Budget ks(String project, String funder, String table) {
    return Budget.of(project, "KS", funder, table);
  }
}
