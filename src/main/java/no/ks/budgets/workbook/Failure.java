package no.ks.budgets.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystemException;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a library throws over bad content, told as a finding. */
final class Failure {

  private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
  private static final int LONGEST_CAUSE = 160;

  private Failure() {}

  /**
   * The finding for a failure.
   *
   * @param reached where the reader is
   */
  static Finding finding(Throwable failure, CellLocation reached) {
    if (failure instanceof UnreadableContent content) {
      return content.finding(reached);
    }
    LOG.debug("Unreadable content at {}", reached, failure);
    return Finding.of(FindingType.FILE_DAMAGED, reached, "", shortCause(failure), "");
  }

  /**
   * The failure in one line. Messages of the file system are left out: they name folders of this
   * machine, and findings are the same on every machine.
   */
  private static String shortCause(Throwable failure) {
    String kind = failure.getClass().getSimpleName();
    String message = failure.getMessage();
    if (message == null || message.isBlank() || failure instanceof FileSystemException) {
      return kind;
    }
    String firstLine = message.strip().lines().findFirst().orElse("").strip();
    String cause = kind + ": " + firstLine;
    return cause.length() <= LONGEST_CAUSE ? cause : cause.substring(0, LONGEST_CAUSE - 1) + "…";
  }

  /** Closes what was only read: nothing can be lost by a failure here, so it is only logged. */
  static void closeQuietly(Closeable resource) {
    try {
      resource.close();
    } catch (IOException | RuntimeException e) {
      LOG.debug("Could not close a file that was only read", e);
    }
  }
}
