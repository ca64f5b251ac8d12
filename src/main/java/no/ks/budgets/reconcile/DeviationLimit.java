package no.ks.budgets.reconcile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/**
 * How far the total of a budget may deviate from its grant before the funder must agree.
 *
 * @param funder whose agreement says so
 * @param percentOfTotal deviation that is still allowed, in percent of the grant
 * @param source where the agreement says so
 * @param enabled whether the limit is applied; funders and programmes differ, so none is by default
 */
public record DeviationLimit(
    @NotBlank String funder,
    @NotNull @PositiveOrZero BigDecimal percentOfTotal,
    @NotBlank String source,
    boolean enabled) {}
