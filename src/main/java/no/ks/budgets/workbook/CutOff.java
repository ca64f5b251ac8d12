package no.ks.budgets.workbook;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a damaged file is one whose end is missing, which its sender mends by sending it again
 * rather than by repairing it. Both containers of workbooks tell how far they reach: a zip in the
 * directory at its end, an OLE2 document in the table of its sectors.
 */
final class CutOff {

  private static final Logger LOG = LoggerFactory.getLogger(CutOff.class);

  private static final int ZIP = 0x04034b50;
  private static final int OLE2 = 0xe011cfd0;

  private static final int OLE2_HEADER_LENGTH = 512;
  private static final int TABLES_IN_OLE2_HEADER = 109;
  private static final int FREE_SECTOR = -1;

  private CutOff() {}

  /** The finding; one about a damaged file says so where its end is missing. */
  static Finding told(Path file, Finding finding) {
    return finding.type() == FindingType.FILE_DAMAGED && endIsMissing(file)
        ? Finding.of(FindingType.FILE_CUT_OFF, finding.location(), "", finding.found(), "")
        : finding;
  }

  private static boolean endIsMissing(Path file) {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      if (bytes.length() < Integer.BYTES) {
        return false;
      }
      int signature = read(bytes, 0, Integer.BYTES).getInt();
      return (signature == ZIP && ZipDirectory.of(bytes).isEmpty())
          || (signature == OLE2 && reachesBeyondItsEnd(bytes));
    } catch (IOException unreadable) {
      // Then the damage is another one, and is said already.
      LOG.debug("Cannot look for the end of a damaged file", unreadable);
      return false;
    }
  }

  /** Whether a sector that is in use begins at or behind the end; see MS-CFB 2.2 and 2.3. */
  private static boolean reachesBeyondItsEnd(RandomAccessFile file) throws IOException {
    if (file.length() < OLE2_HEADER_LENGTH) {
      return true;
    }
    ByteBuffer header = read(file, 0, OLE2_HEADER_LENGTH);
    int shift = header.getShort(30);
    if (shift != 9 && shift != 12) {
      return false;
    }
    int sectorLength = 1 << shift;
    long sectors = file.length() / sectorLength - 1;
    long used = -1;
    for (int index = 0; index < TABLES_IN_OLE2_HEADER; index++) {
      int table = header.getInt(76 + index * Integer.BYTES);
      if (table < 0) {
        break;
      }
      if (table >= sectors) {
        return true;
      }
      ByteBuffer entries = read(file, (table + 1L) * sectorLength, sectorLength);
      int perTable = sectorLength / Integer.BYTES;
      for (int entry = 0; entry < perTable; entry++) {
        if (entries.getInt(entry * Integer.BYTES) != FREE_SECTOR) {
          used = (long) index * perTable + entry;
        }
      }
    }
    // The last sector may be shorter than the others.
    return (used + 1) * sectorLength >= file.length();
  }

  private static ByteBuffer read(RandomAccessFile file, long offset, int length)
      throws IOException {
    byte[] bytes = new byte[length];
    file.seek(offset);
    file.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
