package no.ks.budgets.register;

import java.time.Instant;
import java.util.List;

/**
 * Files that together may be one version of the register; reading them decides.
 *
 * @param form how they lie in the folder
 * @param name what to call it: the file's name below the inbox, or the folder's for a set
 * @param files by name; one, or the up to four of a set
 * @param sha256 the file's own hash, or one over names and hashes of the set
 * @param date the modification date that the workbook carries, else that of its newest file
 */
public record RegisterCandidate(
    Form form, String name, List<SourceFile> files, String sha256, Instant date) {

  /** How a register lies in its folder. */
  public enum Form {
    /**
     * {@code projects.csv}, {@code grants.csv}, perhaps {@code offices.csv} and {@code frames.csv}
     * in one folder.
     */
    CSV_SET,
    /** A workbook with such tables as sheets, or the annual overview's table as workbook or CSV. */
    SINGLE_FILE
  }

  public RegisterCandidate {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("A register needs a file: " + name);
    }
  }
}
