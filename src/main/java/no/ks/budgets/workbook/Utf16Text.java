package no.ks.budgets.workbook;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises UTF-16 that some program wrote without its byte order mark. */
final class Utf16Text {

  private Utf16Text() {}

  /**
   * The byte order of a text whose every second byte is that of Latin, Cyrillic or punctuation.
   *
   * @param head first bytes of the file
   * @return empty where it is no UTF-16
   */
  static Optional<Charset> withoutMark(byte[] head) {
    if (reads(head, 1)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return reads(head, 0) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  /**
   * @param highByte 0 or 1: which byte of two is the higher one
   */
  private static boolean reads(byte[] head, int highByte) {
    int characters = head.length / 2;
    int expected = 0;
    int ascii = 0;
    for (int index = 0; index < characters; index++) {
      int high = head[index * 2 + highByte];
      int low = head[index * 2 + 1 - highByte];
      boolean known = high == 0 ? low != 0 : high == 1 || high == 4 || high == 0x20 || high == 0x21;
      expected += known ? 1 : 0;
      ascii += high == 0 && low > 0 ? 1 : 0;
    }
    // Separators, digits and line ends are ASCII in every language.
    return characters > 1 && expected >= characters * 0.95 && ascii >= characters * 0.1;
  }
}
