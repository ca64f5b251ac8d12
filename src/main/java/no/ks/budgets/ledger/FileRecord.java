package no.ks.budgets.ledger;

/**
 * A file that was received, with the account of its rows: read = accepted + rejected + ignored.
 *
 * @param path in the inbox, with forward slashes
 * @param sha256 of its bytes, in hexadecimal
 * @param bytes its size
 * @param format such as {@code xlsx}
 * @param office who sent it; several joined by {@code "; "}; empty where unknown
 * @param status the verdict
 * @param rowsRead rows that the file contains
 * @param rowsAccepted rows that became budget lines that count
 * @param rowsRejected rows held back
 * @param rowsIgnored rows that are no lines: blank, title, header, note, total
 * @param code code of the finding about the file as a whole; empty where there is none
 * @param message which layout was chosen and why, what was ignored, or why the file was not read
 */
public record FileRecord(
    String path,
    String sha256,
    long bytes,
    String format,
    String office,
    Status status,
    long rowsRead,
    long rowsAccepted,
    long rowsRejected,
    long rowsIgnored,
    String code,
    String message) {

  /** The verdict on a file. */
  public enum Status {
    ACCEPTED("accepted"),
    PARTLY_ACCEPTED("partly-accepted"),
    REJECTED("rejected"),
    DUPLICATE("duplicate"),
    SUPERSEDED("superseded");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
