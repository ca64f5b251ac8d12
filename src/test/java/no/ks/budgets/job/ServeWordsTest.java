package no.ks.budgets.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.ks.budgets.finding.Language;
import no.ks.budgets.finding.MessageBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code serve} says everything in each language of reports, with the same arguments. */
class ServeWordsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");

  static Set<Language> languages() {
    return Language.ofReports();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyTextIsThereWithTheArgumentsOfEnglish(Language language) {
    Map<String, String> english = texts(Language.ENGLISH);
    Map<String, String> texts = texts(language);

    assertThat(texts.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ServeWords.Label.values()).map(Enum::name).toList());
    texts.forEach(
        (label, text) -> {
          assertThat(text).as(label).isNotBlank();
          assertThat(arguments(text))
              .as(label)
              .isEqualTo(arguments(english.getOrDefault(label, "")));
        });
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

  private static Map<String, String> texts(Language language) {
    return MessageBundle.load(ServeWords.class, "serve", language);
  }

  private static List<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(MatchResult::group).sorted().distinct().toList();
  }
}
