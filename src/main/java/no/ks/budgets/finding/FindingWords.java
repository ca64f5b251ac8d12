package no.ks.budgets.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What findings say in one language. English is what the catalogue itself says; what another
 * language has no words for is said in English, because a reader is better off with it than with
 * nothing.
 */
public final class FindingWords {

  /** Stands between two phrases about what was expected. */
  private static final String BETWEEN_PHRASES = "; ";

  private final Map<String, String> texts;
  private final List<Translated> phrases = new ArrayList<>();

  private record Translated(PhrasePattern pattern, String translation) {}

  private FindingWords(Map<String, String> texts) {
    this.texts = texts;
    for (Phrase phrase : Phrase.values()) {
      add(phrase.pattern(), texts.get(phrase.key()));
    }
    for (StaffPhrase phrase : StaffPhrase.values()) {
      add(phrase.pattern(), texts.get(phrase.key()));
    }
  }

  private void add(PhrasePattern pattern, @Nullable String translation) {
    if (translation != null) {
      phrases.add(new Translated(pattern, translation));
    }
  }

  /** The words of a language. */
  public static FindingWords in(Language language) {
    return new FindingWords(
        language == Language.ENGLISH
            ? Map.of()
            : MessageBundle.load(FindingWords.class, "findings", language));
  }

  public String title(FindingType type) {
    return texts.getOrDefault(type.code() + ".title", type.title());
  }

  public String meaning(FindingType type) {
    return texts.getOrDefault(type.code() + ".meaning", type.meaning());
  }

  public String remedy(FindingType type) {
    return texts.getOrDefault(type.code() + ".remedy", type.remedy());
  }

  /** What was found; what somebody typed stays as it was typed. */
  public String found(String text) {
    return phrase(PhrasePattern.Side.FOUND, text);
  }

  /** What was expected; codes, numbers and names stay as they are. */
  public String expected(String text) {
    return Arrays.stream(text.split(BETWEEN_PHRASES, -1))
        .map(part -> phrase(PhrasePattern.Side.EXPECTED, part))
        .collect(Collectors.joining(BETWEEN_PHRASES));
  }

  private String phrase(PhrasePattern.Side side, String text) {
    for (Translated phrase : phrases) {
      if (phrase.pattern.side() == side) {
        String said = phrase.pattern.said(text, phrase.translation);
        if (!said.isEmpty()) {
          return said;
        }
      }
    }
    return text;
  }
}
