package no.ks.budgets.register;

import java.util.List;

/** The parts of a register as they were read, before anything says that they hold together. */
record RegisterParts(List<Project> projects, List<Grant> grants, List<Office> offices) {}
