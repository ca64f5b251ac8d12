package no.ks.budgets.layout;

import java.math.BigDecimal;
import java.util.Optional;
import no.ks.budgets.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * One amount of a row.
 *
 * @param column the column it stands in
 * @param text the raw text of its cell
 * @param value in the currency of the row, two decimals, units applied; null where there is a
 *     problem
 * @param currency ISO 4217 code that stands with the amount itself, or what stands there instead
 * @param unit what the cell itself says one unit is worth: 1 where it says nothing, else 1000 or
 *     1000000
 * @param finding why there is no value, or what is odd about it; null where all is well
 */
public record ReadAmount(
    AmountColumn column,
    String text,
    @Nullable BigDecimal value,
    Optional<String> currency,
    int unit,
    @Nullable Finding finding) {}
