package no.ks.budgets.job;

/**
 * The program itself.
 *
 * @param version as the build wrote it, {@code development} where it runs from class files
 */
public record Product(String version) {

  /** The program that is running. */
  public static Product current() {
    String version = Product.class.getPackage().getImplementationVersion();
    return new Product(version == null ? "development" : version);
  }
}
