package no.ks.budgets.workbook;

/** Counts the inflated bytes of all parts of one package together, and looks at the time. */
final class InflationLimit {

  /**
   * Bytes of one piece of mark-up. A piece is held in memory whole, so it is bounded by what a cell
   * may hold, every character written as a long character reference, and never below what style
   * sheets and lists of attributes need.
   */
  private static final int BYTES_PER_CHARACTER = 16;

  private static final long SMALLEST_PIECE_LIMIT = 1 << 20;

  private final long maxInflatedBytes;
  private final long maxPieceBytes;
  private final ReadingTime time;
  private long inflatedBytes;

  InflationLimit(ReadingLimits limits, ReadingTime time) {
    this.time = time;
    this.maxInflatedBytes = limits.maxInflatedBytes();
    this.maxPieceBytes =
        Math.max(SMALLEST_PIECE_LIMIT, (long) limits.maxTextLength() * BYTES_PER_CHARACTER);
  }

  /** Counts bytes that a part was inflated to. */
  void inflated(int bytes) {
    time.check();
    inflatedBytes += bytes;
    if (inflatedBytes > maxInflatedBytes) {
      throw UnreadableContent.aboveLimit(
          "more bytes", maxInflatedBytes, "bytes once inflated", "max-inflated-bytes");
    }
  }

  /** Refuses a piece of mark-up, such as one text or one start tag, that has grown too long. */
  void checkPiece(long bytes) {
    if (bytes > maxPieceBytes) {
      throw UnreadableContent.aboveLimit(
          "a longer text", maxPieceBytes, "bytes in one text or tag", "max-text-length");
    }
  }
}
