package no.ks.budgets.cli;

import java.util.regex.Pattern;

/** Texts of other people's files on a console: one line each, and nothing that commands it. */
final class PlainLine {

  /** Control characters, among them those that begin the commands of terminals or turn text. */
  private static final Pattern COMMANDS =
      Pattern.compile("[\\p{Cc}\\x{2028}\\x{2029}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]+");

  private PlainLine() {}

  static String of(String text) {
    return COMMANDS.matcher(text).replaceAll(" ");
  }

  static String quoted(String text) {
    return '"' + of(text) + '"';
  }
}
