package no.ks.budgets.rules;

import java.util.List;
import no.ks.budgets.layout.DataRow;
import no.ks.budgets.line.BudgetLine;
import no.ks.budgets.line.LineDraft;
import no.ks.budgets.register.Register;

/**
 * A row on which rules can be checked.
 *
 * @param data the row as it stands in its table
 * @param drafts its amounts, typed
 * @param lines those of its amounts that are understood in every field; none where the row has any
 *     field that is not
 * @param register the register in force
 */
public record ExaminedRow(
    DataRow data, List<LineDraft> drafts, List<BudgetLine> lines, Register register) {

  public ExaminedRow {
    drafts = List.copyOf(drafts);
    lines = List.copyOf(lines);
  }
}
