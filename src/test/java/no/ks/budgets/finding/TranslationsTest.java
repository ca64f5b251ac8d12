package no.ks.budgets.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every language says all that English says, and nothing else. */
class TranslationsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]");

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void everyTextIsThereAndNoneBesides(Language language) {
    Map<String, String> english = english(language);
    Map<String, String> texts = MessageBundle.load(FindingWords.class, "findings", language);

    TreeSet<String> missing = new TreeSet<>(english.keySet());
    missing.removeAll(texts.keySet());
    assertThat(missing).as("to be added to findings_%s.properties", language.code()).isEmpty();
    TreeSet<String> left = new TreeSet<>(texts.keySet());
    left.removeAll(english.keySet());
    assertThat(left).as("to be taken out of findings_%s.properties", language.code()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void noTextIsMerelyEnglishOrLosesAnArgument(Language language) {
    Map<String, String> texts = MessageBundle.load(FindingWords.class, "findings", language);
    List<String> wrong = new ArrayList<>();
    english(language)
        .forEach(
            (key, english) -> {
              String text = texts.getOrDefault(key, "");
              if (text.isBlank() || text.equals(english)) {
                wrong.add(key + ": " + text);
              }
              if (!arguments(english).containsAll(arguments(text))) {
                wrong.add(key + " has other arguments: " + text);
              }
              boolean sentence = key.endsWith(".meaning") || key.endsWith(".remedy");
              if (sentence && !text.matches("\\p{Lu}.*\\.")) {
                wrong.add(key + " is no sentence: " + text);
              }
            });
    assertThat(wrong).isEmpty();
  }

  private static List<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(MatchResult::group).toList();
  }

  private static Map<String, String> english(Language language) {
    Map<String, String> english = new TreeMap<>();
    for (FindingType type : FindingType.values()) {
      english.put(type.code() + ".title", type.title());
      english.put(type.code() + ".meaning", type.meaning());
      english.put(type.code() + ".remedy", type.remedy());
    }
    for (Phrase phrase : Phrase.values()) {
      english.put(phrase.key(), phrase.english());
    }
    if (Language.ofReports().contains(language)) {
      for (StaffPhrase phrase : StaffPhrase.values()) {
        english.put(phrase.key(), phrase.pattern().english());
      }
    }
    return english;
  }
}
