package no.ks.budgets.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Names by which a conditional sum of a spreadsheet finds exactly its own rows. Such sums do not
 * tell capitals from small letters, take {@code *}, {@code ?} and {@code ~} for wildcards, and a
 * name that begins like a comparison or a number for one.
 */
final class PlainNames {

  private static final Pattern PLAIN = Pattern.compile("\\p{L}[^*?~]*");

  private final Map<String, Set<String>> byFold = new HashMap<>();

  PlainNames(Collection<String> names) {
    for (String name : names) {
      byFold.computeIfAbsent(fold(name), first -> new TreeSet<>()).add(name);
    }
  }

  /** Whether the name is safe in a conditional sum over all of them. */
  boolean isPlain(String name) {
    return PLAIN.matcher(name).matches() && byFold.getOrDefault(fold(name), Set.of()).size() <= 1;
  }

  private static String fold(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
