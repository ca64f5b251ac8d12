package no.ks.budgets.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cell of the annual overview that holds all budgets of a project: {@code 2005: 900.000/ NMFA
 * 2006: 1.035.000/ NMFA}.
 *
 * @param entries what was understood, in order
 * @param leftovers every piece of the text that was not understood, as typed
 */
record OverviewBudget(List<Entry> entries, List<String> leftovers) {

  /** How an entry is written, in words for a finding. */
  static final String EXPECTED = "entries such as 2006: 1.035.000/ NMFA";

  /**
   * One entry.
   *
   * @param amount in kroner
   * @param funder the code, such as {@code NMFA}
   */
  record Entry(int year, String funder, BigDecimal amount) {}

  /** Each entry starts with a year and a colon. */
  private static final Pattern ENTRY_START = Pattern.compile("(?<![0-9.,])[0-9]{4}\\s*:");

  /**
   * Thousands exactly grouped by points, øre after a comma; {@code 1035.000} is not such; below
   * 10^12.
   */
  private static final Pattern ENTRY =
      Pattern.compile(
          "((?:19|20)[0-9]{2})\\s*:\\s*(0|[1-9][0-9]{0,2}(?:\\.[0-9]{3}){0,3})(,[0-9]{2})?"
              + "\\s*/\\s*(\\S.*)");

  /** A funder that no dictionary knows must at least look like a code and not like a remark. */
  private static final Pattern FUNDER_CODE = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}-]{1,19}");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  static OverviewBudget parse(String cell, Funders funders) {
    String text = SPACES.matcher(cell).replaceAll(" ").strip();
    List<Entry> entries = new ArrayList<>();
    List<String> leftovers = new ArrayList<>();
    for (String piece : pieces(text)) {
      Optional<Entry> entry = entry(piece, funders);
      entry.ifPresentOrElse(entries::add, () -> leftovers.add(piece));
    }
    return new OverviewBudget(List.copyOf(entries), List.copyOf(leftovers));
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    Matcher starts = ENTRY_START.matcher(text);
    int from = 0;
    while (starts.find()) {
      pieces.add(text.substring(from, starts.start()).strip());
      from = starts.start();
    }
    pieces.add(text.substring(from).strip());
    pieces.removeIf(String::isEmpty);
    return pieces;
  }

  private static Optional<Entry> entry(String piece, Funders funders) {
    Matcher matcher = ENTRY.matcher(piece);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String ore = matcher.group(3) == null ? "" : matcher.group(3).replace(',', '.');
    BigDecimal amount = new BigDecimal(matcher.group(2).replace(".", "") + ore);
    BigDecimal stripped = amount.stripTrailingZeros();
    String typed = matcher.group(4);
    Optional<String> known = funders.code(typed);
    return known
        .or(() -> Optional.of(typed).filter(text -> FUNDER_CODE.matcher(text).matches()))
        .map(
            funder ->
                new Entry(
                    Integer.parseInt(matcher.group(1)),
                    funder,
                    stripped.scale() < 0 ? stripped.setScale(0) : stripped));
  }
}
