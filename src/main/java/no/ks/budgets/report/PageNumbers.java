package no.ks.budgets.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.ks.budgets.finding.Language;
import no.ks.budgets.review.AmountText;

/**
 * Numbers and times as the readers of one language write them. Digits stand in groups of three with
 * no-break spaces in every language, since a point or comma between them is read in two ways.
 */
final class PageNumbers {

  private final Language language;
  private final DateTimeFormatter minute;
  private final DateTimeFormatter day;

  PageNumbers(Language language) {
    this.language = language;
    Locale locale = Locale.forLanguageTag(language.code());
    boolean norwegian = language == Language.NORWEGIAN;
    minute =
        DateTimeFormatter.ofPattern(
            norwegian ? "d. MMMM uuuu 'kl.' HH.mm" : "d MMMM uuuu, HH:mm", locale);
    day = DateTimeFormatter.ofPattern(norwegian ? "d.M.uuuu" : "d MMM uuuu", locale);
  }

  /** With øre only where there are any. */
  String of(BigDecimal amount) {
    String text = AmountText.of(amount);
    return language == Language.NORWEGIAN ? text : text.replace(',', '.');
  }

  String of(long count) {
    return AmountText.of(count);
  }

  /** With a sign unless it is zero. */
  String signed(BigDecimal amount) {
    return amount.signum() > 0 ? "+" + of(amount) : of(amount);
  }

  String percent(BigDecimal percent) {
    return signed(percent) + (language == Language.NORWEGIAN ? "\u00a0%" : "%");
  }

  /** The time on the clock there, and its offset from UTC, which no abbreviation tells for sure. */
  String minute(Instant instant, ZoneId zone) {
    String offset = zone.getRules().getOffset(instant).getId();
    return minute.format(instant.atZone(zone))
        + " "
        + (offset.equals("Z") ? "UTC" : "UTC" + offset);
  }

  String day(Instant instant, ZoneId zone) {
    return day.format(instant.atZone(zone));
  }
}
