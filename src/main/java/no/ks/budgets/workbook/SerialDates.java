package no.ks.budgets.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Dates as spreadsheets store them: days since an epoch, the time as a fraction of a day.
 *
 * @param date1904 whether day 0 is 1904-01-01; otherwise day 1 is 1900-01-01
 */
record SerialDates(boolean date1904) {

  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

  /** For days from 1 March 1900 on: it makes up for 29 February 1900, which never was. */
  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);

  /** The day that Excel shows as 29 February 1900. */
  private static final int NEVER_WAS = 60;

  private static final int LAST_DAY_1900 = 2_958_465;
  private static final int LAST_DAY_1904 = 2_957_003;
  private static final long MILLIS_PER_DAY = 86_400_000L;

  /**
   * A serial number as ISO text: {@code 2006-01-31}, {@code 2006-01-31T12:30}, or {@code 12:30} for
   * a fraction of a day. The day that never was reads as 1900-03-01.
   *
   * @return null where the number lies outside the calendar of a spreadsheet
   */
  @Nullable String isoText(double serial) {
    if (!(serial >= 0) || serial >= (date1904 ? LAST_DAY_1904 : LAST_DAY_1900) + 1.0) {
      return null;
    }
    long days = (long) serial;
    long millis = Math.round((serial - days) * MILLIS_PER_DAY);
    if (millis == MILLIS_PER_DAY) {
      days++;
      millis = 0;
    }
    LocalTime time = LocalTime.ofNanoOfDay(millis * 1_000_000L);
    if (days == 0 && (!date1904 || millis > 0)) {
      return time.toString();
    }
    LocalDate date = date(days);
    return millis == 0 ? date.toString() : LocalDateTime.of(date, time).toString();
  }

  private LocalDate date(long days) {
    if (date1904) {
      return EPOCH_1904.plusDays(days);
    }
    return EPOCH_1900.plusDays(days <= NEVER_WAS ? days + 1 : days);
  }
}
