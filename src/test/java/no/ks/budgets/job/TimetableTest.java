package no.ks.budgets.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.budgets.finding.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When jobs are due, whatever the clock does. */
class TimetableTest {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final JobFile DAILY = job("daily", "0 0 6 * * *");
  private static final JobFile HOURLY = job("hourly", "0 0 * * * *");
  private static final JobFile UNSCHEDULED =
      new JobFile.RegisterImport("unscheduled", Optional.empty(), "input");

  private static JobFile job(String name, String cron) {
    return new JobFile.Consolidation(
        name,
        Optional.of(new JobFile.Schedule(cron, OSLO)),
        BigDecimal.ONE,
        Language.ENGLISH,
        "EUR",
        List.of(),
        Optional.empty());
  }

  private static Timetable lastBegun(String daily) {
    return new Timetable(List.of(DAILY), Map.of("daily", Instant.parse(daily)));
  }

  private static List<JobFile> due(Timetable timetable, String now) {
    return timetable.due(Instant.parse(now));
  }

  /** In 2026 Oslo skips 02:00 to 03:00 on 29 March, and has it twice on 25 October. */
  @ParameterizedTest
  @CsvSource({
    // a day like any other
    "0 30 2 * * *,   2026-03-27T12:00:00Z, 2026-03-28T01:30:00Z",
    // skipped: half past two comes as half past three, once
    "0 30 2 * * *,   2026-03-28T12:00:00Z, 2026-03-29T01:30:00Z",
    "0 30 2 * * *,   2026-03-29T01:00:00Z, 2026-03-29T01:30:00Z",
    "0 30 2 * * *,   2026-03-29T01:30:00Z, 2026-03-30T00:30:00Z",
    "0 0 2 * * SUN,  2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z",
    "0 0/20 2 * * *, 2026-03-29T01:00:00Z, 2026-03-29T01:20:00Z",
    "0 0 3 * * *,    2026-03-28T12:00:00Z, 2026-03-29T01:00:00Z",
    // twice: the first counts
    "0 30 2 * * *,   2026-10-24T12:00:00Z, 2026-10-25T00:30:00Z",
    "0 30 2 * * *,   2026-10-25T00:30:00Z, 2026-10-26T01:30:00Z",
    "0 30 2 * * *,   2026-10-25T01:10:00Z, 2026-10-26T01:30:00Z",
    "0 0 3 * * *,    2026-10-24T12:00:00Z, 2026-10-25T02:00:00Z",
    // any hour: as they pass
    "0 0 * * * *,    2026-03-29T00:30:00Z, 2026-03-29T01:00:00Z",
    "0 0 * * * *,    2026-10-25T00:00:00Z, 2026-10-25T01:00:00Z",
    "0 0/15 * * * *, 2026-10-25T00:50:00Z, 2026-10-25T01:00:00Z",
  })
  void aTimeOfDayComesOnceADayAlsoWhenTheClocksChange(String cron, Instant after, Instant next) {
    assertThat(new JobFile.Schedule(cron, OSLO).next(after)).contains(next);
  }

  @Test
  void aDayThatNeverComesIsNeverDue() {
    JobFile never = job("never", "0 0 6 30 2 *");
    Timetable timetable =
        new Timetable(List.of(never), Map.of("never", Instant.parse("2026-01-01T00:00:00Z")));

    assertThat(due(timetable, "2036-01-01T00:00:00Z")).isEmpty();
  }

  @Test
  void aJobThatNeverRanIsDueOnceAndOneWithoutScheduleNever() {
    Timetable timetable = new Timetable(List.of(DAILY, UNSCHEDULED), Map.of());

    assertThat(due(timetable, "2026-03-02T12:00:00Z")).containsExactly(DAILY);
    timetable.begins(DAILY, Instant.parse("2026-03-02T12:00:00Z"));
    assertThat(due(timetable, "2026-03-02T12:00:00Z")).isEmpty();
    assertThat(due(timetable, "2026-03-03T04:59:59Z")).isEmpty();
    assertThat(due(timetable, "2026-03-03T05:00:00Z")).containsExactly(DAILY);
  }

  @Test
  void whatWasMissedComesOnceHoweverOftenItWasMissed() {
    Timetable timetable = lastBegun("2026-03-02T05:00:00Z");

    assertThat(due(timetable, "2026-03-09T12:00:00Z")).containsExactly(DAILY);
    timetable.begins(DAILY, Instant.parse("2026-03-09T12:00:00Z"));
    assertThat(due(timetable, "2026-03-09T12:00:01Z")).isEmpty();
    assertThat(due(timetable, "2026-03-10T05:00:00Z")).containsExactly(DAILY);
  }

  @Test
  void whatFallsDueTwiceWhileTheJobRunsComesOnce() {
    Timetable timetable =
        new Timetable(List.of(HOURLY), Map.of("hourly", Instant.parse("2026-03-02T08:00:00Z")));

    timetable.begins(HOURLY, Instant.parse("2026-03-02T09:00:00Z"));
    assertThat(due(timetable, "2026-03-02T11:30:00Z")).containsExactly(HOURLY);
    timetable.begins(HOURLY, Instant.parse("2026-03-02T11:30:00Z"));
    assertThat(due(timetable, "2026-03-02T11:59:59Z")).isEmpty();
  }

  @Test
  void aMomentDoesNotComeAgainWhereTheClockIsPutBack() {
    Timetable timetable = lastBegun("2026-03-02T05:00:00Z");

    assertThat(due(timetable, "2026-03-02T04:00:00Z")).isEmpty();
    assertThat(due(timetable, "2026-03-02T05:00:00Z")).isEmpty();
    assertThat(due(timetable, "2026-03-03T05:00:00Z")).containsExactly(DAILY);
  }

  @Test
  void aClockThatWasYearsAheadDoesNotKeepAJobFromRunning() {
    Timetable timetable = lastBegun("2036-03-02T05:00:00Z");

    assertThat(due(timetable, "2026-03-02T12:00:00Z")).isEmpty();
    assertThat(due(timetable, "2026-03-03T05:00:00Z")).containsExactly(DAILY);
  }

  @Test
  void anHourlyJobWaitsForAnHourAtMostWhereTheClockIsPutBackByADay() {
    Timetable timetable =
        new Timetable(List.of(HOURLY), Map.of("hourly", Instant.parse("2026-03-03T08:00:00Z")));

    assertThat(due(timetable, "2026-03-02T08:10:00Z")).isEmpty();
    assertThat(due(timetable, "2026-03-02T09:00:00Z")).containsExactly(HOURLY);
  }
}
