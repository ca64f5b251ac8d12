package no.ks.budgets.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, as the build wrote it into the program. */
final class ProgramVersion implements IVersionProvider {

  /** The version of the program; {@code development} where it runs from class files. */
  static String current() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Partner Budgets " + current()};
  }
}
