package no.ks.budgets.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Reads one format and may fail as its libraries do; {@link FencedReader} around it makes every
 * failure a value. A new format is one implementation of this and one line in {@link Workbooks}.
 */
interface FormatReader extends Closeable {

  FileFormat format();

  /** When the workbook was last modified, as it says itself. */
  Optional<Instant> modified();

  /** The value of the document property {@value WorkbookReader#DOCUMENT_PROPERTY}. */
  Optional<String> ownDocument();

  /**
   * The next sheet start, row, sheet end or end. Not called again after the end or a failure.
   *
   * @throws UnreadableContent where the content breaks the rules of its format or a limit
   */
  WorkbookPart next() throws IOException, XMLStreamException;
}
