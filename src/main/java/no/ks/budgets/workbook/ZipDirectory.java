package no.ks.budgets.workbook;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the record at the end of a zip says of its directory, which Java takes into memory whole
 * before it tells how large it is.
 *
 * @param entries in the archive
 * @param bytes of the directory
 */
record ZipDirectory(long entries, long bytes) {

  /** No workbook has nearly as many parts. */
  private static final int MAX_ENTRIES = 50_000;

  private static final long MAX_BYTES = 32L << 20;

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int LOCATOR = 0x07064b50;
  private static final int LOCATOR_LENGTH = 20;
  private static final int LONG_END_LENGTH = 56;

  /** Stands where the long form of the record has the number. */
  private static final int IN_LONG_FORM = 0xffff;

  /**
   * Refuses an archive of more parts than fit into memory; one without an end is left to whoever
   * opens it.
   *
   * @throws UnreadableContent where it has more
   */
  static void refuseTooLarge(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      Optional<ZipDirectory> directory = of(bytes);
      if (directory.isPresent()
          && (directory.get().entries > MAX_ENTRIES || directory.get().bytes > MAX_BYTES)) {
        throw UnreadableContent.aboveLimit(
            directory.get().entries + " parts", MAX_ENTRIES, "parts of a workbook", "fixed");
      }
    }
  }

  /** Empty where the archive has no end. */
  static Optional<ZipDirectory> of(RandomAccessFile file) throws IOException {
    int length = (int) Math.min(file.length(), LONGEST_COMMENT + END_LENGTH + LOCATOR_LENGTH);
    long start = file.length() - length;
    ByteBuffer tail = read(file, start, length);
    for (int offset = length - END_LENGTH; offset >= 0; offset--) {
      if (tail.getInt(offset) == END) {
        int entries = tail.getShort(offset + 10) & 0xffff;
        long bytes = tail.getInt(offset + 12) & 0xffffffffL;
        int locator = offset - LOCATOR_LENGTH;
        boolean longForm =
            entries == IN_LONG_FORM && locator >= 0 && tail.getInt(locator) == LOCATOR;
        return Optional.of(
            longForm
                ? inLongForm(file, tail.getLong(locator + 8))
                : new ZipDirectory(entries, bytes));
      }
    }
    return Optional.empty();
  }

  private static ZipDirectory inLongForm(RandomAccessFile file, long offset) throws IOException {
    if (offset < 0 || offset > file.length() - LONG_END_LENGTH) {
      throw UnreadableContent.damaged("the directory of the zip is not where it should be");
    }
    ByteBuffer end = read(file, offset, LONG_END_LENGTH);
    return new ZipDirectory(end.getLong(32), end.getLong(40));
  }

  private static ByteBuffer read(RandomAccessFile file, long offset, int length)
      throws IOException {
    byte[] bytes = new byte[length];
    file.seek(offset);
    file.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
