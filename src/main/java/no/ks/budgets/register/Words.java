package no.ks.budgets.register;

import java.util.Arrays;
import java.util.List;
import no.ks.budgets.text.PlainText;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The words of a text, folded, compared with those of another by Jaro-Winkler similarity. */
record Words(List<String> all) {

  /** Two words less similar than this have nothing in common; unrelated words reach 0.6 or so. */
  private static final double SAME_WORD = 0.85;

  /** Words of a text that are compared. */
  private static final int MAX_WORDS = 40;

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  static Words of(String text) {
    String folded = PlainText.fold(text);
    return new Words(
        folded.isEmpty()
            ? List.of()
            : Arrays.stream(folded.split(" ")).distinct().limit(MAX_WORDS).toList());
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** How much of these words is found among others, long words counting more: 0 none, 1 all. */
  double in(Words others) {
    double sum = 0;
    int length = 0;
    for (String word : all) {
      sum += word.length() * others.best(word);
      length += word.length();
    }
    return length == 0 ? 0 : sum / length;
  }

  private double best(String word) {
    double best = 0;
    for (String other : all) {
      best = Math.max(best, similarity(word, other));
    }
    return best;
  }

  /** How similar two words are: 1 the same, 0 no more than unrelated words. */
  static double similarity(String word, String other) {
    double similarity = word.equals(other) ? 1 : SIMILARITY.apply(word, other);
    return similarity < SAME_WORD ? 0 : similarity;
  }
}
