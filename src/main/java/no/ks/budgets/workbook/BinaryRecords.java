package no.ks.budgets.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The records of one part of an Excel binary workbook (BIFF12, see MS-XLSB), one at a time. What
 * nobody asks for is passed over unread.
 *
 * <p>A record is its type and its length, each in bytes of which the highest bit says that one more
 * follows, and its content. Offsets are bytes from the beginning of the content.
 */
final class BinaryRecords implements Closeable {

  private final String part;
  private final InflatedBytes bytes;
  private final ReadingLimits limits;
  private ByteBuffer content = buffer(1024);
  private int type;
  private int length;
  private boolean loaded = true;

  BinaryRecords(String part, InflatedBytes bytes, ReadingLimits limits) {
    this.part = part;
    this.bytes = bytes;
    this.limits = limits;
  }

  private static ByteBuffer buffer(int capacity) {
    return ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Goes to the next record; false at the end of the part, whose checksum is then compared. */
  boolean next() throws IOException {
    if (!loaded) {
      skip();
    }
    bytes.pieceStarts();
    int first = bytes.read();
    if (first < 0) {
      bytes.readToEnd();
      return false;
    }
    type = first < 0x80 ? first : (first & 0x7f) | readByte() << 7;
    length = 0;
    for (int index = 0; index < 4; index++) {
      int next = readByte();
      length |= (next & 0x7f) << 7 * index;
      if (next < 0x80) {
        break;
      }
    }
    loaded = false;
    return true;
  }

  private int readByte() throws IOException {
    int next = bytes.read();
    if (next < 0) {
      throw endsTooEarly();
    }
    return next;
  }

  private void skip() throws IOException {
    for (int left = length; left > 0; ) {
      bytes.pieceStarts();
      int count = bytes.read(content.array(), 0, Math.min(left, content.capacity()));
      if (count < 0) {
        throw endsTooEarly();
      }
      left -= count;
    }
  }

  /** Reads the content of the record. */
  private void load() throws IOException {
    if (loaded) {
      return;
    }
    bytes.checkPiece(length);
    if (length > content.capacity()) {
      content = buffer(Math.max(length, content.capacity() * 2));
    }
    if (bytes.readNBytes(content.array(), 0, length) < length) {
      throw endsTooEarly();
    }
    content.limit(length);
    loaded = true;
  }

  private UnreadableContent endsTooEarly() {
    return UnreadableContent.damaged("part " + part + " ends too early");
  }

  private ByteBuffer content(int offset, long count) throws IOException {
    load();
    if (offset + count > length) {
      throw UnreadableContent.damaged("part " + part + ": record " + type + " is too short");
    }
    return content;
  }

  int type() {
    return type;
  }

  /** How many bytes of content the record has. */
  int length() {
    return length;
  }

  /** An unsigned byte. */
  int byteAt(int offset) throws IOException {
    return content(offset, 1).get(offset) & 0xff;
  }

  /** An unsigned integer of two bytes. */
  int shortAt(int offset) throws IOException {
    return content(offset, 2).getShort(offset) & 0xffff;
  }

  int intAt(int offset) throws IOException {
    return content(offset, 4).getInt(offset);
  }

  double doubleAt(int offset) throws IOException {
    return content(offset, 8).getDouble(offset);
  }

  /** A number in the four bytes into which most amounts fit. */
  double shortNumberAt(int offset) throws IOException {
    int bits = intAt(offset);
    boolean integer = (bits & 2) != 0;
    double value =
        integer ? bits >> 2 : Double.longBitsToDouble((long) (bits & 0xfffffffc) << Integer.SIZE);
    boolean hundredfold = (bits & 1) != 0;
    return hundredfold ? value / 100 : value;
  }

  /**
   * A text, which stands behind the count of its characters.
   *
   * @return empty for no text at all
   * @throws UnreadableContent where it is longer than a cell may hold
   */
  String textAt(int offset) throws IOException {
    int characters = intAt(offset);
    if (characters == -1) {
      return "";
    }
    if (characters < 0) {
      throw UnreadableContent.damaged("part " + part + ": text of " + characters + " characters");
    }
    if (characters > limits.maxTextLength()) {
      throw UnreadableContent.textTooLong(limits);
    }
    int size = characters * 2;
    byte[] array = content(offset + 4, size).array();
    return new String(array, offset + 4, size, StandardCharsets.UTF_16LE);
  }

  /** Where the text at an offset ends. */
  int textEnd(int offset) throws IOException {
    int characters = intAt(offset);
    return offset + 4 + Math.max(characters, 0) * 2;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
