package no.ks.budgets.workbook;

import java.util.function.LongSupplier;

/**
 * The time that the reading of one file has taken, without what its rows wait for elsewhere. The
 * last defence against content that no other limit stops.
 */
final class ReadingTime {

  private static final long NANOS_PER_SECOND = 1_000_000_000L;

  private final LongSupplier nanos;
  private final int maxSeconds;
  private long spent;
  private long begun;

  /**
   * @param nanos a clock that only moves forward, in nanoseconds from any origin
   */
  ReadingTime(ReadingLimits limits, LongSupplier nanos) {
    this.nanos = nanos;
    this.maxSeconds = limits.maxSecondsPerFile();
  }

  void begin() {
    begun = nanos.getAsLong();
  }

  void end() {
    spent += nanos.getAsLong() - begun;
  }

  /**
   * Refuses a file that has taken longer than it may; called while time is taken.
   *
   * @throws UnreadableContent beyond the limit
   */
  void check() {
    if ((spent + nanos.getAsLong() - begun) / NANOS_PER_SECOND >= maxSeconds) {
      throw UnreadableContent.aboveLimit(
          "longer reading", maxSeconds, "seconds of reading", "max-seconds-per-file");
    }
  }
}
