package no.ks.budgets.rules;

import no.ks.budgets.money.ExchangeRates;
import no.ks.budgets.register.Funders;
import no.ks.budgets.register.OfficeNames;
import no.ks.budgets.register.ProjectMatcher;
import no.ks.budgets.register.Register;

/**
 * What rows are judged by: the register in force and the exchange rates, prepared for looking up by
 * any number of threads.
 */
public record ReferenceData(
    Register register,
    ProjectMatcher projects,
    OfficeNames offices,
    Funders funders,
    ExchangeRates rates) {

  public static ReferenceData of(Register register, ExchangeRates rates) {
    return new ReferenceData(
        register,
        ProjectMatcher.of(register),
        OfficeNames.of(register),
        Funders.of(register),
        rates);
  }
}
