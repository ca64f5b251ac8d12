package no.ks.budgets.ledger;

import java.math.BigDecimal;

/**
 * A budget line that counts, with the cell it came from.
 *
 * @param projectCode such as {@code BA-01}
 * @param office who sent it
 * @param year budget year
 * @param funder such as {@code NMFA}
 * @param category budget heading; may be empty
 * @param description purpose in the office's words; may be empty
 * @param currency ISO 4217 code of {@code amount}
 * @param amount as submitted, two decimals
 * @param nokPerUnit exchange rate that was applied, 1 for NOK
 * @param amountNok in NOK, two decimals
 * @param file path in the inbox, with forward slashes
 * @param sheet name of the sheet
 * @param row physical row, 1-based
 * @param amountCell address of the amount such as {@code F12}
 */
public record LineRecord(
    String projectCode,
    String office,
    int year,
    String funder,
    String category,
    String description,
    String currency,
    BigDecimal amount,
    BigDecimal nokPerUnit,
    BigDecimal amountNok,
    String file,
    String sheet,
    int row,
    String amountCell) {}
