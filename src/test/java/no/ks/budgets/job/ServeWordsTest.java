package no.ks.budgets.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import no.ks.budgets.finding.Language;
import no.ks.budgets.finding.WholeBundle;
import org.junit.jupiter.api.Test;

/** {@code serve} says everything in each language of reports, with the same arguments. */
class ServeWordsTest {

  @Test
  void everyTextIsThereWithTheArgumentsOfEnglish() {
    WholeBundle.require(ServeWords.Label.class, "serve");
  }

  @Test
  void aTimeIsSaidInItsZoneAndLanguage() {
    Instant next = Instant.parse("2006-03-06T05:10:00Z");
    ZoneId oslo = ZoneId.of("Europe/Oslo");

    assertThat(new ServeWords(Language.ENGLISH).dueAt("ingest", next, oslo))
        .isEqualTo("  ingest: next at Mon 2006-03-06 06:10:00 CET");
    assertThat(new ServeWords(Language.NORWEGIAN).dueAt("ingest", next, oslo))
        .isEqualTo("  ingest: neste gang man. 2006-03-06 06:10:00 CET");
  }
}
