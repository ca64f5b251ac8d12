package no.ks.budgets.review;

import java.util.EnumMap;
import java.util.Map;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.finding.FindingWords;
import no.ks.budgets.finding.Language;
import no.ks.budgets.finding.MessageBundle;

/** Everything that a template says to the office that fills it in, in its language. */
final class TemplateWords {

  private final FindingWords findings;
  private final Map<Label, String> labels = new EnumMap<>(Label.class);

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
    Map<String, String> texts = MessageBundle.load(TemplateWords.class, "template", language);
    for (Label label : Label.values()) {
      String text = texts.get(label.name());
      if (text == null) {
        throw new IllegalStateException("No word for " + label + " in " + language);
      }
      labels.put(label, text);
    }
  }

  String of(Label label, Object... arguments) {
    String text = labels.getOrDefault(label, "");
    for (int index = 0; index < arguments.length; index++) {
      text = text.replace("{" + index + "}", String.valueOf(arguments[index]));
    }
    return text;
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
