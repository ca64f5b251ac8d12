package no.ks.budgets.line;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.budgets.layout.AmountColumn;
import org.jspecify.annotations.Nullable;

/**
 * What a row says about one amount, typed field by field but not yet matched with the register. The
 * constraints are the checks of single fields; the message of each is the code of its finding.
 *
 * @param project code or name as typed
 * @param title title as typed; may be empty
 * @param country country as typed; may be empty
 * @param partner partner as typed; may be empty
 * @param office office as typed; empty where neither the row nor the sheet names it
 * @param year calendar year
 * @param funder as typed
 * @param category budget heading; may be empty
 * @param description purpose; may be empty
 * @param currency ISO 4217 code
 * @param currencyAssumed whether the currency is the default because none was stated
 * @param amount in {@code currency}
 * @param column the column of the amount
 * @param amountText the raw text of its cell
 */
public record LineDraft(
    @NotBlank(message = "PROJECT_MISSING") String project,
    String title,
    String country,
    String partner,
    @Size(max = 200, message = "TEXT_TOO_LONG") String office,
    @NotNull(message = "YEAR_MISSING")
        @Min(value = 1990, message = "YEAR_OUT_OF_RANGE")
        @Max(value = 2100, message = "YEAR_OUT_OF_RANGE")
        @Nullable Integer year,
    @NotBlank(message = "FUNDER_MISSING") String funder,
    @Size(max = 200, message = "TEXT_TOO_LONG") String category,
    @Size(max = 1000, message = "TEXT_TOO_LONG") String description,
    String currency,
    boolean currencyAssumed,
    @NotNull(message = "AMOUNT_MISSING")
        @Digits(integer = 11, fraction = 2, message = "AMOUNT_OUT_OF_RANGE")
        @Nullable BigDecimal amount,
    AmountColumn column,
    String amountText) {

  /** All texts that name the project: two budgets that share them mean the same project. */
  public String projectName() {
    return Stream.of(project, title, partner)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(" – "));
  }
}
