package no.ks.budgets.review;

import no.ks.budgets.finding.FindingType;
import no.ks.budgets.finding.FindingWords;
import no.ks.budgets.finding.LabelTexts;
import no.ks.budgets.finding.Language;

/** Everything that a template says to the office that fills it in, in its language. */
final class TemplateWords {

  private final FindingWords findings;
  private final LabelTexts<Label> labels;

  /** What a template says besides what is checked. */
  enum Label {
    BUDGET_SHEET,
    GRANTED_SHEET,
    GUIDANCE_SHEET,
    LISTS_SHEET,
    /** {0} is the office, or the projects. */
    TITLE,
    /** One sentence above the table; {0} and {1} are the sheets that tell more. */
    IN_SHORT,
    OFFICE,
    PROJECT,
    YEAR,
    FUNDER,
    CATEGORY,
    DESCRIPTION,
    CURRENCY,
    AMOUNT,
    AMOUNT_HINT,
    NOT_IN_LIST,
    KEEP_ANYHOW,
    GRANTED_TITLE,
    /** {0} is the sheet of the budget. */
    GRANTED_NOTE,
    NOTHING_GRANTED,
    PROJECT_NAME,
    GRANTED,
    FILLED_IN,
    LEFT,
    TOTAL,
    GUIDANCE_TITLE,
    STEPS,
    STEP_ROWS,
    STEP_CHOOSE,
    STEP_AMOUNT,
    STEP_UNUSED,
    STEP_LAST_TIME,
    STEP_SEND,
    CHECKED,
    RULE,
    MEANING,
    REMEDY,
    /** Pages when printed; {0} is the page, {1} how many there are. */
    PAGE
  }

  TemplateWords(Language language) {
    findings = FindingWords.in(language);
    labels = new LabelTexts<>(Label.class, "template", language);
  }

  String of(Label label, Object... arguments) {
    return labels.of(label, arguments);
  }

  String title(FindingType rule) {
    return findings.title(rule);
  }

  String meaning(FindingType rule) {
    return findings.meaning(rule);
  }

  String remedy(FindingType rule) {
    return findings.remedy(rule);
  }
}
