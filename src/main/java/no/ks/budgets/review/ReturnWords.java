package no.ks.budgets.review;

import no.ks.budgets.finding.FindingWords;
import no.ks.budgets.finding.LabelTexts;
import no.ks.budgets.finding.Language;
import no.ks.budgets.finding.Severity;
import no.ks.budgets.ledger.FindingRecord;

/** Everything that a return says to its sender, in his language. */
final class ReturnWords {

  private final FindingWords findings;
  private final LabelTexts<Label> labels;

  /** What a return says besides its findings. */
  enum Label {
    /** The name of the sheet of findings. */
    SHEET_NAME,
    TITLE,
    WHAT_TO_DO_WITH_IT,
    /** How many of the findings are listed, where that is not all: {0} of {1}. */
    FIRST_OF,
    SEVERITY,
    SHEET,
    PLACE,
    WRONG,
    FOUND,
    EXPECTED,
    DIFFERENCE,
    TO_DO,
    CODE,
    ERROR,
    WARNING,
    /** A whole row: {0} is its number. */
    ROW,
    /** Pages when printed; {0} is the page, {1} how many there are. */
    PAGE
  }

  ReturnWords(Language language) {
    findings = FindingWords.in(language);
    labels = new LabelTexts<>(Label.class, "returns", language);
  }

  String of(Label label, Object... arguments) {
    return labels.of(label, arguments);
  }

  String severity(FindingRecord finding) {
    return of(finding.severity() == Severity.ERROR ? Label.ERROR : Label.WARNING);
  }

  String title(FindingRecord finding) {
    return findings.title(finding.type());
  }

  String meaning(FindingRecord finding) {
    return findings.meaning(finding.type());
  }

  String remedy(FindingRecord finding) {
    return findings.remedy(finding.type());
  }

  String found(FindingRecord finding) {
    return findings.found(finding.found());
  }

  String expected(FindingRecord finding) {
    return findings.expected(finding.expected());
  }
}
