package no.ks.budgets.workbook;

import java.io.InputStream;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;

/**
 * The records of an Excel 97 workbook stream, one at a time. Only records that somebody asks for
 * are parsed; an odd drawing or style harms nobody.
 */
final class XlsRecords {

  private static final int HEADER_LENGTH = 4;

  private static final int RECORDS_A_CHECK = 1_024;

  private final InputStream stream;
  private final ReadingTime time;
  private RecordInputStream in;
  private int bytesBehind;
  private int records;

  XlsRecords(InputStream stream, ReadingTime time) {
    this.stream = stream;
    this.time = time;
    this.in = new RecordInputStream(stream);
  }

  /** Reads what follows the present record, which was read to its end, with a key. */
  void decrypt(EncryptionInfo key) {
    in = new RecordInputStream(stream, key, bytesBehind);
  }

  /** Goes to the next record; false at the end of the stream. */
  boolean next() {
    while (in.remaining() > 0) {
      // Of exactly the right size: POI fills the whole array in parts that are never encrypted.
      byte[] skipped = new byte[in.remaining()];
      in.readFully(skipped, 0, skipped.length);
    }
    if (!in.hasNextRecord()) {
      return false;
    }
    if (++records % RECORDS_A_CHECK == 0) {
      time.check();
    }
    in.nextRecord();
    bytesBehind += HEADER_LENGTH + in.remaining();
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
