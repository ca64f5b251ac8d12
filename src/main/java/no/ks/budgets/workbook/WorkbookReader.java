package no.ks.budgets.workbook;

import java.io.Closeable;
import java.time.Instant;
import java.util.Optional;

/**
 * A workbook, read forward once by one thread. Bad content is never an exception: it is a {@link
 * WorkbookPart.Damage}, the last part. Closing always succeeds and never writes to the file.
 */
public interface WorkbookReader extends Closeable {

  /** The format, as the first bytes of the file tell it. */
  FileFormat format();

  /** When the workbook was last modified, as it says itself; empty where it does not. */
  Optional<Instant> modified();

  /**
   * Which document of ours this is, from the custom document property {@value #DOCUMENT_PROPERTY};
   * empty for a workbook that somebody else made.
   */
  Optional<String> ownDocument();

  /** The next part; after {@code End} or {@code Damage} the same again. */
  WorkbookPart next();

  @Override
  void close();

  /** Name of the custom document property by which our own workbooks are recognised. */
  String DOCUMENT_PROPERTY = "PartnerBudgetsDocument";
}
