package no.ks.budgets.line;

import java.math.BigDecimal;
import no.ks.budgets.finding.CellLocation;

/**
 * A budget line that may be counted: every field is known, and the project, the funder and the rate
 * are those of the register.
 *
 * @param projectCode such as {@code BA-01}
 * @param office who sends it; {@link #UNKNOWN_OFFICE} where nothing says so
 * @param year calendar year
 * @param funder such as {@code NMFA}
 * @param category budget heading; may be empty
 * @param description purpose; may be empty
 * @param currency ISO 4217 code of {@code amount}
 * @param amount as submitted, two decimals
 * @param nokPerUnit the exchange rate applied, 1 for NOK
 * @param rateSource where the rate comes from; empty for NOK
 * @param amountNok in NOK, two decimals
 * @param amountCell the cell that the amount stands in
 * @param amountText the raw text of that cell
 */
public record BudgetLine(
    String projectCode,
    String office,
    int year,
    String funder,
    String category,
    String description,
    String currency,
    BigDecimal amount,
    BigDecimal nokPerUnit,
    String rateSource,
    BigDecimal amountNok,
    CellLocation amountCell,
    String amountText) {

  /** Stands for the office where neither the sheet, the folder nor the project tells it. */
  public static final String UNKNOWN_OFFICE = "unknown";
}
