package no.ks.budgets.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase in English, recognised in what the ledger keeps. {@code {0}} stands for one word, {@code
 * {0+}} for any number of them.
 */
final class PhrasePattern {

  /** Which part of a finding a phrase stands in. */
  enum Side {
    FOUND,
    EXPECTED
  }

  private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9])(\\+?)}");

  private final Side side;
  private final String english;
  private final Pattern pattern;

  PhrasePattern(Side side, String english) {
    this.side = side;
    this.english = english;
    StringBuilder regex = new StringBuilder();
    int end = 0;
    Matcher argument = ARGUMENT.matcher(english);
    while (argument.find()) {
      regex.append(Pattern.quote(english.substring(end, argument.start())));
      regex.append(argument.group(2).isEmpty() ? "(\\S+?)" : "(.+?)");
      end = argument.end();
    }
    pattern = Pattern.compile(regex.append(Pattern.quote(english.substring(end))).toString());
  }

  Side side() {
    return side;
  }

  /** What is said in English, with its arguments in braces. */
  String english() {
    return english;
  }

  /**
   * The text in another language.
   *
   * @param translation with the arguments {@code {0}} and so on
   * @return empty where the text is not this phrase
   */
  String said(String text, String translation) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      return "";
    }
    StringBuilder said = new StringBuilder();
    int end = 0;
    Matcher argument = ARGUMENT.matcher(translation);
    while (argument.find()) {
      said.append(translation, end, argument.start());
      said.append(matcher.group(Integer.parseInt(argument.group(1)) + 1));
      end = argument.end();
    }
    return said.append(translation, end, translation.length()).toString();
  }
}
