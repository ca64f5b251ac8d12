package no.ks.budgets.ledger;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A budget that counts differently than in the earlier published state it is compared with.
 *
 * @param projectCode such as {@code BA-01}
 * @param office who sent it
 * @param year budget year
 * @param funder such as {@code NMFA}
 * @param kind what happened
 * @param before what counted then; nothing where there was none
 * @param now what counts now; nothing where there is none
 */
public record Change(
    String projectCode, String office, int year, String funder, Kind kind, Side before, Side now) {

  /** What happened to a budget. */
  public enum Kind {
    /** Nothing counted for it before. */
    NEW,
    /** Another file counts, and says something else. */
    CHANGED,
    /** Another file counts, and says the same. */
    RESENT,
    /** Nothing counts for it any more. */
    REMOVED,
    /** Its file was withdrawn. */
    WITHDRAWN,
    /** The same file counts, with what reviewers decided about its rows. */
    CORRECTED,
    /** The same file counts, read anew with another register, other rates or rules. */
    REREAD;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What counts for a budget at one time.
   *
   * @param amountNok in NOK, two decimals; 0 where nothing counts
   * @param lines how many budget lines
   * @param file path in the inbox; empty where nothing counts
   */
  public record Side(BigDecimal amountNok, long lines, String file) {

    static final Side NOTHING = new Side(BigDecimal.ZERO.setScale(2), 0, "");
  }

  /** Now minus before, in NOK. */
  public BigDecimal differenceNok() {
    return now.amountNok().subtract(before.amountNok());
  }
}
