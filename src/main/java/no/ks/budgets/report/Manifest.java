package no.ks.budgets.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What only the job knows about a run; {@link ManifestReport} adds the files, the outputs and the
 * control totals.
 *
 * @param run name of the run and of its folder
 * @param started when the run began
 * @param finished when it came to its manifest
 * @param productVersion such as {@code 1.0.0}
 * @param register the register in force
 * @param parameters what the run was told
 * @param sources other files that it read: rates, job files
 * @param amounts the account of the money
 */
public record Manifest(
    String run,
    Instant started,
    Instant finished,
    String productVersion,
    RegisterVersion register,
    Parameters parameters,
    List<Source> sources,
    Amounts amounts) {

  public Manifest {
    sources = List.copyOf(sources);
  }

  /**
   * A file that the run read and that is no budget.
   *
   * @param path in the home folder, with forward slashes
   * @param sha256 of its bytes, in hexadecimal
   * @param bytes its size
   */
  public record Source(String path, String sha256, long bytes) {}

  /**
   * What the run was told.
   *
   * @param toleranceNok differences up to this count as matched
   * @param currency taken where a sheet names none
   * @param language of headings and findings, such as {@code en}
   * @param jobFiles the job files that started it
   */
  public record Parameters(
      BigDecimal toleranceNok, String currency, String language, List<String> jobFiles) {

    public Parameters {
      jobFiles = List.copyOf(jobFiles);
    }
  }

  /**
   * A version of the register.
   *
   * @param name the file or folder that it was imported from
   * @param sha256 of its content
   */
  public record RegisterVersion(String name, String sha256) {}

  /**
   * The account of the money. All but the last are control totals over every file that was ever
   * read, whatever the currency of an amount: read and corrected is accepted and rejected together.
   *
   * @param read every amount that was read
   * @param corrected by how much reviewers' corrections changed what was read
   * @param accepted the amounts of all budget lines
   * @param rejected the amounts of all rejected rows
   * @param countingNok the budget lines that count, in NOK
   */
  public record Amounts(
      BigDecimal read,
      BigDecimal corrected,
      BigDecimal accepted,
      BigDecimal rejected,
      BigDecimal countingNok) {}
}
