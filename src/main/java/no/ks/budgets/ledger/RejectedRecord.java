package no.ks.budgets.ledger;

import java.math.BigDecimal;
import java.util.List;

/**
 * A rejected row, kept whole. The typed texts are as far as the row could be understood; several
 * values of one row (a column a year) are joined by {@code "; "}.
 *
 * @param rowId identifies the row for good: 16 hexadecimal digits made from the content of its
 *     file, its sheet and its row; the same content read again has the same rows
 * @param version 8 hexadecimal digits that change when what is wrong with the row, what stands in
 *     it or what was decided about it changes, so that a decision about an earlier state is noticed
 * @param isAcceptable whether every error of the row is one that a reviewer may accept as it is
 * @param file path in the inbox
 * @param office who sent it, empty where unknown
 * @param sheet name of the sheet
 * @param row physical row, 1-based
 * @param codes codes of its errors, in the order of their cells
 * @param projectCode code of the project where it is known, else what stands there
 * @param year as understood, else what stands there
 * @param funder as understood, else what stands there
 * @param category what stands there
 * @param description what stands there
 * @param currency as understood, else what stands there
 * @param amount as understood with two decimals, else what stands there
 * @param amountAtStakeNok the money at stake in NOK, as far as it is known; for sorting
 * @param cells the original texts of the row's cells from column A on; empty for an empty cell
 * @param state open, corrected, waived or superseded
 */
public record RejectedRecord(
    String rowId,
    String version,
    boolean isAcceptable,
    String file,
    String office,
    String sheet,
    int row,
    List<String> codes,
    String projectCode,
    String year,
    String funder,
    String category,
    String description,
    String currency,
    String amount,
    BigDecimal amountAtStakeNok,
    List<String> cells,
    State state) {

  /** What became of the row. */
  public enum State {
    OPEN,
    CORRECTED,
    WAIVED,
    SUPERSEDED;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public RejectedRecord {
    codes = List.copyOf(codes);
    cells = List.copyOf(cells);
  }
}
