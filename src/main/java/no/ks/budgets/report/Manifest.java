package no.ks.budgets.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only the job knows about a run; {@link ManifestReport} adds the files, the outputs and the
 * control totals.
 *
 * @param run name of the run and of its folder
 * @param started when the run began
 * @param finished when it came to its manifest
 * @param productVersion such as {@code 1.0.0}
 * @param register the register in force; null where there is none
 * @param parameters what the run was told
 * @param sources other files that it read: earlier registers, rates, job files
 * @param amounts the account of the money
 */
public record Manifest(
    String run,
    Instant started,
    Instant finished,
    String productVersion,
    @Nullable Source register,
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
   * The account of the money in NOK, each figure counted on its own: read is accepted, rejected and
   * ignored together.
   *
   * @param readNok of all rows with an amount
   * @param acceptedNok of the rows that became budget lines that count
   * @param rejectedNok of the rows held back
   * @param ignoredNok of rows that are no lines, such as totals
   */
  public record Amounts(
      BigDecimal readNok, BigDecimal acceptedNok, BigDecimal rejectedNok, BigDecimal ignoredNok) {}
}
