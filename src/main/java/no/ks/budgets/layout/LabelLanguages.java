package no.ks.budgets.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.ks.budgets.text.Dictionary;
import no.ks.budgets.text.PlainText;

/**
 * Tells which language an office writes from the labels it uses: the dictionary by which they are
 * read says of each label in which languages it is one.
 */
public final class LabelLanguages {

  private static final LabelLanguages SHIPPED =
      new LabelLanguages(Dictionary.beside(LabelLanguages.class, "labels.csv"));

  private final Map<String, Set<String>> languagesOfLabel = new HashMap<>();

  private LabelLanguages(Dictionary dictionary) {
    for (Dictionary.Entry word : dictionary.entries()) {
      languagesOfLabel
          .computeIfAbsent(PlainText.fold(word.values().get(2)), label -> new HashSet<>())
          .add(word.values().get(1));
    }
  }

  /** By the dictionary that is shipped. */
  public static LabelLanguages shipped() {
    return SHIPPED;
  }

  /**
   * The language of most of the labels; nothing where two languages have equally many, or none is
   * known. A label of two languages speaks for neither: {@code Total} tells nothing.
   *
   * @param texts what stands in cells, labels and others
   * @return the code of the language, such as {@code bs}
   */
  public Optional<String> languageOf(Collection<String> texts) {
    Map<String, Integer> votes = new TreeMap<>();
    for (String text : Set.copyOf(texts)) {
      Set<String> languages = languagesOfLabel.getOrDefault(PlainText.fold(text), Set.of());
      if (languages.size() == 1) {
        votes.merge(languages.iterator().next(), 1, Integer::sum);
      }
    }
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    Set<String> first = new HashSet<>();
    votes.forEach(
        (language, count) -> {
          if (count == most) {
            first.add(language);
          }
        });
    return first.size() == 1 ? Optional.of(first.iterator().next()) : Optional.empty();
  }
}
