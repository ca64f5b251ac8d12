package no.ks.budgets.layout;

import java.math.BigDecimal;
import java.util.List;
import no.ks.budgets.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link TableReader} yields: rows that claim to be lines, and at the very end the account.
 */
public sealed interface LayoutPart permits DataRow, LayoutPart.Account {

  /**
   * The end of the file, and the account of what was in it.
   *
   * @param held the finding that holds the whole file back, after which nothing in it may count;
   *     null where the file was read to its end
   * @param findings what is odd about the file, its sheets and its totals
   * @param rowsRead rows that the file contains
   * @param dataRows rows of them that were handed out as {@link DataRow}
   * @param ignored the others, each with its reason
   * @param amountRead control total: the sum of every amount that was handed out, whatever its
   *     currency
   * @param layout how the file was read, in words
   */
  record Account(
      @Nullable Finding held,
      List<Finding> findings,
      long rowsRead,
      long dataRows,
      List<IgnoredRows> ignored,
      BigDecimal amountRead,
      String layout)
      implements LayoutPart {

    public Account {
      findings = List.copyOf(findings);
      ignored = List.copyOf(ignored);
    }

    /** An account of a file of which nothing counts. */
    public static Account ofHeld(Finding held) {
      return new Account(held, List.of(), 0, 0, List.of(), BigDecimal.ZERO, "");
    }

    public long rowsIgnored() {
      return ignored.stream().mapToLong(IgnoredRows::count).sum();
    }
  }
}
