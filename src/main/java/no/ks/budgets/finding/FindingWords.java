package no.ks.budgets.finding;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What findings say in one language. English is what the catalogue itself says; what another
 * language has no words for is said in English, because a reader is better off with it than with
 * nothing.
 */
public final class FindingWords {

  /** Stands between two phrases about what was expected. */
  private static final String BETWEEN_PHRASES = "; ";

  private final Map<String, String> texts;

  private FindingWords(Map<String, String> texts) {
    this.texts = texts;
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
    return phrase(Phrase.Side.FOUND, text);
  }

  /** What was expected; codes, numbers and names stay as they are. */
  public String expected(String text) {
    return Arrays.stream(text.split(BETWEEN_PHRASES, -1))
        .map(part -> phrase(Phrase.Side.EXPECTED, part))
        .collect(Collectors.joining(BETWEEN_PHRASES));
  }

  private String phrase(Phrase.Side side, String text) {
    if (texts.isEmpty()) {
      return text;
    }
    for (Phrase phrase : Phrase.values()) {
      String translation = texts.get(phrase.key());
      if (phrase.side() == side && translation != null) {
        String said = phrase.said(text, translation);
        if (!said.isEmpty()) {
          return said;
        }
      }
    }
    return text;
  }
}
