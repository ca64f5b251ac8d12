package no.ks.budgets.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.line.BudgetLine;

/** What becomes of a row: all of it counts, or all of it is held back. */
public sealed interface RowVerdict {

  /**
   * The row counts.
   *
   * @param sheet name of the sheet
   * @param row 1-based
   * @param lines one for each amount, at least one
   * @param findings warnings only
   * @param decisionId the decision of a reviewer without which it would not count like this
   */
  record Accepted(
      String sheet,
      int row,
      List<BudgetLine> lines,
      List<Finding> findings,
      Optional<Integer> decisionId)
      implements RowVerdict {

    public Accepted {
      lines = List.copyOf(lines);
      findings = List.copyOf(findings);
    }
  }

  /**
   * The row is held back whole. Texts are as far as they were understood, several joined by {@code
   * "; "}.
   *
   * @param sheet name of the sheet
   * @param row 1-based
   * @param cells the texts of its cells from column A on; empty for an empty cell
   * @param office as understood; empty where unknown
   * @param projectCode code where it is known, else what stands there
   * @param projectName all texts that name the project, by which a decision about it is remembered
   * @param country what stands there
   * @param year as understood, else what stands there
   * @param funder as understood, else what stands there
   * @param category what stands there
   * @param description what stands there
   * @param currency as understood, else what stands there
   * @param amount as understood, else what stands there
   * @param amountTotal control total: the sum of the amounts that could be read
   * @param amountAtStakeNok that sum in NOK as far as a rate is known; for sorting
   * @param isWaived whether a reviewer decided that the row counts for nothing
   * @param findings errors, at least one unless the row is waived, and warnings
   */
  record Rejected(
      String sheet,
      int row,
      List<String> cells,
      String office,
      String projectCode,
      String projectName,
      String country,
      String year,
      String funder,
      String category,
      String description,
      String currency,
      String amount,
      BigDecimal amountTotal,
      BigDecimal amountAtStakeNok,
      boolean isWaived,
      List<Finding> findings)
      implements RowVerdict {

    public Rejected {
      cells = List.copyOf(cells);
      findings = List.copyOf(findings);
    }
  }

  String sheet();

  int row();

  List<Finding> findings();
}
