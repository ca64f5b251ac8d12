package no.ks.budgets.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The rows of one worksheet, one in memory at a time. */
interface SheetRows extends Closeable {

  /**
   * The next row, or null after the last, when the part has been read to its end.
   *
   * @throws UnreadableContent where rows or cells are out of order, which would put values into
   *     places where nobody sees them
   */
  WorkbookPart.@Nullable SheetRow nextRow() throws IOException, XMLStreamException;

  /** The merged cells, known once the last row has been read. */
  List<MergedRegion> mergedRegions();
}
