package no.ks.budgets.review;

import java.util.List;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.review.TemplateWords.Label;

/**
 * The sheet of a template that says how it is filled in, and what is checked when it comes back.
 */
final class TemplateGuidance {

  /** What somebody who fills in a template can do wrong, in the order of its columns. */
  static final List<FindingType> RULES =
      List.of(
          FindingType.OFFICE_UNKNOWN,
          FindingType.OFFICE_NOT_IN_REGISTER,
          FindingType.PROJECT_MISSING,
          FindingType.PROJECT_UNKNOWN,
          FindingType.YEAR_MISSING,
          FindingType.PERIOD_SPANS_YEARS,
          FindingType.FUNDER_MISSING,
          FindingType.FUNDER_UNKNOWN,
          FindingType.CURRENCY_MISSING,
          FindingType.RATE_MISSING,
          FindingType.AMOUNT_MISSING,
          FindingType.AMOUNT_UNREADABLE,
          FindingType.AMOUNT_AMBIGUOUS,
          FindingType.AMOUNT_NEGATIVE,
          FindingType.AMOUNT_THOUSANDFOLD,
          FindingType.ROW_DUPLICATE,
          FindingType.ROW_LOOKS_LIKE_TOTAL,
          FindingType.ROW_CALLED_TOTAL,
          FindingType.ROW_BELOW_TOTAL,
          FindingType.INCOME_AMONG_COSTS);

  private static final List<Label> STEPS =
      List.of(
          Label.STEP_ROWS,
          Label.STEP_CHOOSE,
          Label.STEP_AMOUNT,
          Label.STEP_UNUSED,
          Label.STEP_LAST_TIME,
          Label.STEP_SEND);

  private TemplateGuidance() {}

  static void write(OwnWorkbook workbook, TemplateWords words) {
    SheetPage page = TemplateWorkbook.guidancePage(workbook, words, Label.GUIDANCE_SHEET);
    List<Column> columns =
        List.of(
            Column.text(words.of(Label.RULE), 34),
            Column.text(words.of(Label.MEANING), 62),
            Column.text(words.of(Label.REMEDY), 62));
    page.widths(columns.stream().map(Column::width).toList());
    page.title(words.of(Label.GUIDANCE_TITLE));
    page.note(words.of(Label.STEPS), Tint.NONE);
    for (int step = 0; step < STEPS.size(); step++) {
      page.note((step + 1) + ". " + words.of(STEPS.get(step)), Tint.GREEN);
    }
    page.skipRow();
    page.note(words.of(Label.CHECKED), Tint.NONE);
    page.header(columns);
    for (FindingType rule : RULES) {
      page.startRow();
      page.text(words.title(rule), Look.STRONG, Tint.NONE);
      page.text(words.meaning(rule));
      page.text(words.remedy(rule));
    }
    page.sheet().enableLocking();
  }
}
