package no.ks.budgets.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.ks.budgets.text.PlainText;

/**
 * The name of an office or partner, made comparable: folded, and without the words that only say
 * what kind of office it is, so that {@code Gildeskål kommune} is {@code Gildeskål} and {@code
 * Municipality of Mostar} is {@code Mostar}.
 */
final class PartyName {

  /** KS itself, which is a party to nearly every project. */
  static final String KS = "ks";

  /** Words for a municipality, town or county, folded; {@code of} goes with them. */
  private static final Set<String> KINDS_OF_OFFICE =
      Set.of(
          "kommune",
          "municipality",
          "opstina",
          "opcina",
          "grad",
          "fylkeskommune",
          "county",
          "city",
          "town",
          "district",
          "council",
          "assembly");

  private static final String DASH = "[\\p{Pd}\\u2212]";

  /** A dash with a space on either side: {@code Vest-Agder} is one name. */
  private static final String SPACED_DASH = "\\s+" + DASH + "\\s*|\\s*" + DASH + "\\s+";

  private static final Pattern BETWEEN_PARTIES = Pattern.compile(SPACED_DASH);
  private static final Pattern BETWEEN_NAMES = Pattern.compile(SPACED_DASH + "|,");
  private static final Pattern BETWEEN_LISTED = Pattern.compile(SPACED_DASH + "|[;/&\\n]");
  private static final Pattern BETWEEN_ALL = Pattern.compile(SPACED_DASH + "|[,;/&\\n]");

  private PartyName() {}

  /** The name to compare by; empty for a text without letters and digits. */
  static String key(String name) {
    String folded = PlainText.fold(name);
    List<String> words = new ArrayList<>();
    boolean afterKind = false;
    for (String word : folded.split(" ")) {
      boolean kind = KINDS_OF_OFFICE.contains(word);
      if (!kind && !(afterKind && word.equals("of"))) {
        words.add(word);
      }
      afterKind = kind;
    }
    return words.isEmpty() ? folded : String.join(" ", words);
  }

  /** KS, or one of its units such as {@code KS coordination}. */
  static boolean isKs(String name) {
    String key = key(name);
    return key.equals(KS) || key.startsWith(KS + " ");
  }

  /** The sides of {@code Stavanger – Antsirabe}, as typed. */
  static List<String> sides(String partners) {
    return split(BETWEEN_PARTIES, partners);
  }

  /** All names in the partners of a project, as typed, split at dashes and commas. */
  static List<String> names(String partners) {
    return split(BETWEEN_NAMES, partners);
  }

  /** The names of a typed list, split at everything but commas, which names may contain. */
  static List<String> listed(String text) {
    return split(BETWEEN_LISTED, text);
  }

  /** All pieces of a text that may each be a name, with the whole text first. */
  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    pieces.add(text);
    pieces.addAll(split(BETWEEN_ALL, text));
    return pieces;
  }

  private static List<String> split(Pattern between, String text) {
    return between
        .splitAsStream(text)
        .map(String::strip)
        .filter(name -> !key(name).isEmpty())
        .toList();
  }
}
