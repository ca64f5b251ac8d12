package no.ks.budgets.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a number format shows of a number, as far as it decides whether anybody can see it. */
public final class ShownNumber {

  /** A section that holds only for some numbers: {@code [<1000]}. */
  private static final Pattern CONDITION = Pattern.compile("\\[[<>=]");

  private ShownNumber() {}

  /**
   * Whether a format such as {@code ;;;} shows nothing at all, not even a sign or a word, of a
   * number above or below zero. A section with a condition is taken to show something.
   *
   * @param code of the format; not empty
   * @param sign 1 for a number above zero, -1 for one below
   */
  public static boolean isNothing(String code, int sign) {
    if (CONDITION.matcher(code).find()) {
      return false;
    }
    List<String> sections = sections(code);
    boolean own = sign < 0 && sections.size() > 1;
    return sections.get(own ? 1 : 0).isBlank();
  }

  /** What each section shows: literals without their quotes, no colours, no white space to fill. */
  private static List<String> sections(String code) {
    List<String> sections = new ArrayList<>();
    StringBuilder section = new StringBuilder();
    boolean quoted = false;
    for (int index = 0; index < code.length(); index++) {
      char character = code.charAt(index);
      if (character == '"') {
        quoted = !quoted;
      } else if (quoted) {
        section.append(character);
      } else if (character == ';') {
        sections.add(section.toString());
        section.setLength(0);
      } else if (character == '[' && isColour(code, index)) {
        index = code.indexOf(']', index);
      } else if (character == '_' || character == '*') {
        index++;
      } else if (character == '\\' && index + 1 < code.length()) {
        section.append(code.charAt(++index));
      } else {
        section.append(character);
      }
    }
    sections.add(section.toString());
    return sections;
  }

  private static boolean isColour(String code, int bracket) {
    return bracket + 1 < code.length()
        && Character.isLetter(code.charAt(bracket + 1))
        && code.indexOf(']', bracket) > 0;
  }
}
