package no.ks.budgets.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/**
 * The inflated bytes of one part: counted against the limits, and compared with the checksum that
 * the zip carries, so that a flipped bit is damage and not another amount.
 */
final class InflatedBytes extends InputStream {

  private final InputStream inflater;
  private final String part;
  private final long expectedCrc;
  private final InflationLimit limit;
  private final long mostBytes;
  private final CRC32 crc = new CRC32();
  private final byte[] buffer = new byte[32 * 1024];
  private int position;
  private int end;
  private long pieceBytes;
  private long partBytes;

  /**
   * @param mostBytes that this part alone may be inflated to
   */
  InflatedBytes(
      InputStream inflater, String part, long expectedCrc, InflationLimit limit, long mostBytes) {
    this.inflater = inflater;
    this.part = part;
    this.expectedCrc = expectedCrc;
    this.limit = limit;
    this.mostBytes = mostBytes;
  }

  /** Tells that what is read from here on belongs to a new piece of mark-up. */
  void pieceStarts() {
    pieceBytes = 0;
  }

  /** Refuses a piece that says that it is longer than one may be. */
  void checkPiece(long bytes) {
    limit.checkPiece(bytes);
  }

  @Override
  public int read() throws IOException {
    return fill() ? buffer[position++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, end - position);
    System.arraycopy(buffer, position, target, offset, count);
    position += count;
    pieceBytes += count;
    limit.checkPiece(pieceBytes);
    return count;
  }

  private boolean fill() throws IOException {
    if (position < end) {
      return true;
    }
    int count = inflater.read(buffer, 0, buffer.length);
    if (count <= 0) {
      return false;
    }
    crc.update(buffer, 0, count);
    limit.inflated(count);
    partBytes += count;
    if (partBytes > mostBytes) {
      throw UnreadableContent.aboveLimit(
          "a larger part " + part, mostBytes, "bytes of a part without cells", "fixed");
    }
    position = 0;
    end = count;
    return true;
  }

  /**
   * Reads what is left and compares the checksum.
   *
   * @throws UnreadableContent where the bytes are not those that were packed
   */
  void readToEnd() throws IOException {
    while (fill()) {
      position = end;
    }
    if (crc.getValue() != expectedCrc) {
      throw UnreadableContent.damaged("checksum of part " + part + " does not match");
    }
  }

  @Override
  public void close() throws IOException {
    inflater.close();
  }
}
