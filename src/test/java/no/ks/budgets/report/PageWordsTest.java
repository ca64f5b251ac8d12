package no.ks.budgets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import no.ks.budgets.finding.Language;
import no.ks.budgets.finding.WholeBundle;
import org.junit.jupiter.api.Test;

/** The page says everything in each of its languages, with the same arguments. */
class PageWordsTest {

  private final PageWords english = new PageWords(Language.ENGLISH);
  private final PageWords norwegian = new PageWords(Language.NORWEGIAN);

  @Test
  void everyTextIsThereWithTheArgumentsOfEnglish() {
    WholeBundle.require(PageWords.Label.class, "page");
  }

  @Test
  void amountsHaveTheDecimalSignOfTheLanguageAndNoSeparatorThatIsReadInTwoWays() {
    BigDecimal amount = new BigDecimal("1035000.50");

    assertThat(english.numbers().of(amount)).isEqualTo("1\u00a0035\u00a0000.50");
    assertThat(norwegian.numbers().of(amount)).isEqualTo("1\u00a0035\u00a0000,50");
    assertThat(english.numbers().signed(amount)).startsWith("+1");
    assertThat(english.numbers().signed(amount.negate())).startsWith("−1");
    assertThat(english.numbers().signed(new BigDecimal("0.00"))).isEqualTo("0");
    assertThat(english.numbers().percent(new BigDecimal("-12.50"))).isEqualTo("−12.50%");
    assertThat(norwegian.numbers().percent(new BigDecimal("100.00"))).isEqualTo("+100\u00a0%");
  }

  @Test
  void millionsAreShortBelowAPlotAndLessIsWhole() {
    assertThat(norwegian.compact(new BigDecimal("2500000"))).isEqualTo("2,50 mill.");
    assertThat(english.compact(new BigDecimal("20000000"))).isEqualTo("20 mill.");
    assertThat(english.compact(new BigDecimal("999999"))).isEqualTo("999\u00a0999");
    assertThat(english.compact(new BigDecimal("-1000000"))).isEqualTo("−1 mill.");
  }

  @Test
  void timesAreThoseOfTheZoneAndSayWhich() {
    Instant summer = Instant.parse("2026-07-01T22:30:00Z");

    assertThat(english.numbers().minute(summer, ZoneId.of("Europe/Oslo")))
        .isEqualTo("2 July 2026, 00:30 UTC+02:00");
    assertThat(norwegian.numbers().minute(summer, ZoneOffset.UTC))
        .isEqualTo("1. juli 2026 kl. 22.30 UTC");
  }
}
