package no.ks.budgets.register;

import java.util.List;

/** The parts of a register as they were read, before anything says that they hold together. */
record RegisterParts(
    List<Project> projects, List<Grant> grants, List<Office> offices, List<Frame> frames) {

  /** That they hold together was checked while they were read. */
  Register together() {
    return new Register(projects, grants, offices, frames);
  }
}
