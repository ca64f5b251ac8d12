package no.ks.budgets.workbook;

import java.io.InputStream;
import org.apache.poi.hssf.record.RecordInputStream;

/**
 * The records of an Excel 97 workbook stream, one at a time. Only records that somebody asks for
 * are parsed; an odd drawing or style harms nobody.
 */
final class XlsRecords {

  private final RecordInputStream in;
  private final byte[] skipped = new byte[RecordInputStream.MAX_RECORD_DATA_SIZE];

  XlsRecords(InputStream stream) {
    this.in = new RecordInputStream(stream);
  }

  /** Goes to the next record; false at the end of the stream. */
  boolean next() {
    while (in.remaining() > 0) {
      in.readFully(skipped, 0, Math.min(in.remaining(), skipped.length));
    }
    if (!in.hasNextRecord()) {
      return false;
    }
    in.nextRecord();
    return true;
  }

  /** The number of the type of record. */
  short type() {
    return in.getSid();
  }

  /** The content, for a record class of POI to parse. */
  RecordInputStream content() {
    return in;
  }
}
