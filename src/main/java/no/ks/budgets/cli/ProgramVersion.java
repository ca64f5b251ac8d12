package no.ks.budgets.cli;

import no.ks.budgets.job.Product;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class ProgramVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"Partner Budgets " + Product.current().version()};
  }
}
