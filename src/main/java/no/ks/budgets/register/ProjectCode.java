package no.ks.budgets.register;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.budgets.text.PlainText;

/**
 * A project code as people type it: {@code ba 1}, {@code BA01}, {@code BA–001} are all {@code
 * BA-01}.
 */
final class ProjectCode {

  private static final String GAP = "[\\s\\p{Z}\\p{Cf}\\p{Pd}\\u2212_./]*";
  private static final String SPACE = "[\\s\\p{Z}\\p{Cf}]*";
  private static final String PUNCTUATION = "[\\s\\p{Z}\\p{Cf}.,:;()\\[\\]]*";

  /** Country or {@code PRG}, a gap of any kind, a number. */
  private static final String CODE = "([A-Za-z]{2,3})" + GAP + "([0-9]{1,6})";

  private static final Pattern AT_START = Pattern.compile(SPACE + CODE + "(?![\\p{L}\\p{N}])");
  private static final Pattern AT_END =
      Pattern.compile("(?<![\\p{L}\\p{N}])" + CODE + PUNCTUATION + "$");

  private static final Pattern NOTHING_MORE = Pattern.compile(PUNCTUATION);

  /** A code in letters of any alphabet, and with letters that pass for digits. */
  private static final Pattern ALIKE =
      Pattern.compile(
          SPACE + "(\\p{L}{2,3}?)" + GAP + "(?=\\P{N}*[0-9])([0-9OILОІ]{1,6})" + PUNCTUATION);

  private static final Pattern TURNED =
      Pattern.compile(SPACE + "([0-9]{1,6})" + GAP + "([A-Za-z]{2,3})" + PUNCTUATION);

  /** Cyrillic and Greek capitals, and below each the Latin one that looks the same. */
  private static final String LOOKING = "АВЕЅІЈКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

  private static final String LOOKED_LIKE = "ABESIJKMHOPCTYXABEZHIKMNOPTYX";

  /** Longest text that is looked at; codes are short, cells need not be. */
  private static final int MAX_LENGTH = 64;

  private ProjectCode() {}

  /** A code at the start or end of a text, in its normal form, and the rest of the text. */
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
    return matcher.lookingAt()
        ? Optional.of(
            new Start(normal(matcher.group(1), matcher.group(2)), typed.substring(matcher.end())))
        : Optional.empty();
  }

  /** The code that a text ends with, such as {@code Mostar (BA-01)}. */
  static Optional<Start> atEnd(String typed) {
    Matcher matcher = AT_END.matcher(typed);
    matcher.region(Math.max(0, typed.length() - MAX_LENGTH), typed.length());
    matcher.useTransparentBounds(true);
    return matcher.find()
        ? Optional.of(
            new Start(
                normal(matcher.group(1), matcher.group(2)), typed.substring(0, matcher.start())))
        : Optional.empty();
  }

  /**
   * The codes that a text may mean which is nothing but a code, typed with characters that look or
   * sound like those of one: {@code ВА-01} in Cyrillic letters may be BA-01 by look and VA-01 by
   * sound, {@code BA-O1} has a letter for a digit. Empty where it is no such text.
   */
  static Set<String> readings(String typed) {
    Set<String> readings = new LinkedHashSet<>();
    if (typed.length() > MAX_LENGTH) {
      return readings;
    }
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    Matcher matcher = ALIKE.matcher(plain);
    if (matcher.matches()) {
      String digits =
          looked(matcher.group(2)).replace('O', '0').replace('I', '1').replace('L', '1');
      String letters = matcher.group(1);
      readings.add(normal(looked(letters), digits));
      readings.add(normal(PlainText.fold(letters), digits));
    }
    return readings;
  }

  /** The code that a text means which has the number first: {@code 01-BA}. */
  static Optional<String> turned(String typed) {
    Matcher matcher = TURNED.matcher(typed);
    return typed.length() <= MAX_LENGTH && matcher.matches()
        ? Optional.of(normal(matcher.group(2), matcher.group(1)))
        : Optional.empty();
  }

  private static String looked(String text) {
    StringBuilder looked = new StringBuilder(text);
    for (int index = 0; index < looked.length(); index++) {
      int known = LOOKING.indexOf(looked.charAt(index));
      if (known >= 0) {
        looked.setCharAt(index, LOOKED_LIKE.charAt(known));
      }
    }
    return looked.toString();
  }

  private static String normal(String letters, String digits) {
    return String.format(
        Locale.ROOT, "%s-%02d", letters.toUpperCase(Locale.ROOT), Integer.parseInt(digits));
  }

  /**
   * The normal form of a text that is a code and nothing else; a text of another form in capitals,
   * so that codes of other registers compare without case.
   */
  static String normal(String typed) {
    return at(typed).filter(Start::isAll).map(Start::code).orElse(typed.toUpperCase(Locale.ROOT));
  }
}
