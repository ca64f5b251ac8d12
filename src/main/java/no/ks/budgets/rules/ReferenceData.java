package no.ks.budgets.rules;

import no.ks.budgets.money.ExchangeRates;
import no.ks.budgets.register.DecidedProjects;
import no.ks.budgets.register.Funders;
import no.ks.budgets.register.OfficeNames;
import no.ks.budgets.register.ProjectMatcher;
import no.ks.budgets.register.Register;

/**
 * What rows are judged by: the register in force, the exchange rates, and what reviewers decided
 * about names of projects; prepared for looking up by any number of threads.
 */
public record ReferenceData(
    Register register,
    ProjectMatcher projects,
    OfficeNames offices,
    Funders funders,
    ExchangeRates rates,
    DecidedProjects decisions) {

  public static ReferenceData of(
      Register register, ExchangeRates rates, DecidedProjects decisions) {
    return new ReferenceData(
        register,
        ProjectMatcher.of(register),
        OfficeNames.of(register),
        Funders.of(register),
        rates,
        decisions);
  }
}
