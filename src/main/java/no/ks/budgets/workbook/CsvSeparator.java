package no.ks.budgets.workbook;

import java.util.HashMap;
import java.util.Map;

/**
 * Which character separates the fields of a text file.
 *
 * @param character the separator
 * @param declared whether a first line such as {@code sep=;} says so; that line is no row, as in
 *     Excel
 */
record CsvSeparator(char character, boolean declared) {

  /** In the order of preference where the text speaks for several equally. */
  private static final char[] CANDIDATES = {';', '\t', '|', ','};

  private static final String DECLARATION = "sep=";

  /**
   * Detects the separator: the one that splits most records, among equals the one that splits them
   * most evenly. A decimal comma so never wins over the semicolon of the same table: the headings
   * have only the latter.
   *
   * @param head the beginning of the text
   */
  static CsvSeparator detect(String head) {
    int lineEnd = endOfFirstLine(head);
    if (lineEnd == DECLARATION.length() + 1 && head.regionMatches(true, 0, DECLARATION, 0, 4)) {
      return new CsvSeparator(head.charAt(DECLARATION.length()), true);
    }
    char best = CANDIDATES[0];
    long bestScore = 0;
    for (char candidate : CANDIDATES) {
      long score = score(head, candidate);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return new CsvSeparator(best, false);
  }

  private static int endOfFirstLine(String head) {
    for (int index = 0; index < head.length(); index++) {
      if (head.charAt(index) == '\n' || head.charAt(index) == '\r') {
        return index;
      }
    }
    return head.length();
  }

  /** Records that the candidate splits, and behind them those that it splits alike. */
  private static long score(String head, char candidate) {
    Map<Integer, Integer> recordsByCount = new HashMap<>();
    int count = 0;
    boolean quoted = false;
    boolean fieldStart = true;
    for (int index = 0; index < head.length(); index++) {
      char character = head.charAt(index);
      if (quoted) {
        quoted = character != '"';
        continue;
      }
      if (character == '"' && (fieldStart || head.charAt(index - 1) == '"')) {
        quoted = true;
      } else if (character == candidate) {
        count++;
      } else if (character == '\n' || character == '\r') {
        recordsByCount.merge(count, 1, Integer::sum);
        count = 0;
      }
      fieldStart = character == candidate || character == '\n' || character == '\r';
    }
    recordsByCount.merge(count, 1, Integer::sum);
    recordsByCount.remove(0);
    long split = recordsByCount.values().stream().mapToLong(Integer::longValue).sum();
    long alike = recordsByCount.values().stream().mapToLong(Integer::longValue).max().orElse(0);
    return (split << 32) + alike;
  }
}
