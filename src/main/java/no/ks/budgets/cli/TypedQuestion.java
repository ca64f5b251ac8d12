package no.ks.budgets.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants explained, as typed without quotation marks: the words before a year are the
 * project, those behind it the funder.
 *
 * @param project a code or name, such as {@code ba 1}
 * @param year budget year; null where none was typed
 * @param funder a funder's name; null where none was typed
 */
record TypedQuestion(String project, @Nullable Integer year, @Nullable String funder) {

  private static final String YEAR = "(19|20)\\d\\d";

  static TypedQuestion of(List<String> words) {
    // The first word is the project's, even if it is a number.
    for (int index = 1; index < words.size(); index++) {
      if (words.get(index).matches(YEAR)) {
        String funder = joined(words.subList(index + 1, words.size()));
        return new TypedQuestion(
            joined(words.subList(0, index)),
            Integer.valueOf(words.get(index)),
            funder.isEmpty() ? null : funder);
      }
    }
    return new TypedQuestion(joined(words), null, null);
  }

  private static String joined(List<String> words) {
    return String.join(" ", words).strip();
  }
}
