package no.ks.budgets.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else's file says, made to fit a column of the store: no text and no number that is
 * sent may fail a run.
 */
final class Fitted {

  /** Of {@code difference}, a DECIMAL(28, 6). */
  private static final int DIGITS = 28;

  private static final int DECIMALS = 6;

  private Fitted() {}

  /** The text, with an ellipsis in place of what is too long. */
  static String text(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }

  /** The difference rounded half up; none where it is too large to be kept. */
  static @Nullable BigDecimal difference(@Nullable BigDecimal difference) {
    // Its size is looked at first, so that 1E400 is never written out.
    if (difference == null
        || (long) difference.precision() - difference.scale() > DIGITS - DECIMALS) {
      return null;
    }
    BigDecimal rounded = difference.setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.precision() > DIGITS ? null : rounded;
  }
}
