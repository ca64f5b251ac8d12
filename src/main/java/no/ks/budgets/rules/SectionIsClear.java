package no.ks.budgets.rules;

import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.FieldText;

/**
 * Below a line of text that names a project, a year, a funder or a currency, a row says itself
 * which of them it is for: what the line of text means for it is for a person to say.
 */
public final class SectionIsClear implements Rule {

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    FieldText line = row.data().unclearAbove();
    if (line != null && !row.data().standsOnItsOwn()) {
      findings.accept(
          Finding.of(
              FindingType.SECTION_UNCLEAR,
              row.data().firstCell(),
              "",
              "the line «" + line.text() + "» in " + line.location().a1(),
              "the same said in the columns of the row"));
    }
  }
}
