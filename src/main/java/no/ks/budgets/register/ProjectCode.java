package no.ks.budgets.register;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A project code as people type it: {@code ba 1}, {@code BA01}, {@code BA–001} are all {@code
 * BA-01}.
 *
 * <p>Only Latin letters count. A Cyrillic {@code ВА-01} looks the same and may be meant, but that
 * is for a person to say.
 */
final class ProjectCode {

  private static final String GAP = "[\\s\\p{Z}\\p{Cf}\\p{Pd}\\u2212_./]*";
  private static final String SPACE = "[\\s\\p{Z}\\p{Cf}]*";

  /** Country or {@code PRG}, a gap of any kind, a number. */
  private static final Pattern AT_START =
      Pattern.compile(SPACE + "([A-Za-z]{2,3})" + GAP + "([0-9]{1,6})(?![\\p{L}\\p{N}])");

  private static final Pattern NOTHING_MORE = Pattern.compile("[\\s\\p{Z}\\p{Cf}.,:;]*");

  /** Longest text that is looked at; codes are short, cells need not be. */
  private static final int MAX_LENGTH = 64;

  private ProjectCode() {}

  /** A code at the start of a text, in its normal form, and what follows it. */
  record Start(String code, String rest) {

    boolean isAll() {
      return NOTHING_MORE.matcher(rest).matches();
    }
  }

  /** The code that a text begins with; empty where it begins with none. */
  static Optional<Start> at(String typed) {
    Matcher matcher = AT_START.matcher(typed);
    matcher.region(0, Math.min(typed.length(), MAX_LENGTH));
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String code =
        String.format(
            Locale.ROOT,
            "%s-%02d",
            matcher.group(1).toUpperCase(Locale.ROOT),
            Integer.parseInt(matcher.group(2)));
    return Optional.of(new Start(code, typed.substring(matcher.end())));
  }

  /**
   * The normal form of a text that is a code and nothing else; a text of another form in capitals,
   * so that codes of other registers compare without case.
   */
  static String normal(String typed) {
    return at(typed).filter(Start::isAll).map(Start::code).orElse(typed.toUpperCase(Locale.ROOT));
  }
}
