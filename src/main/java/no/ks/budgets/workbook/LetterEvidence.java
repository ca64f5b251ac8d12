package no.ks.budgets.workbook;

import java.nio.charset.Charset;
import java.util.List;

/**
 * How well a text reads in one of the one-byte encodings of Excel in Europe. Nearly every byte has
 * a meaning in each of them, so only the letters can tell: {@code 0xE6} is the æ of Bærum, the ć of
 * Bihać or the ж of бюджет.
 *
 * <p>ICU's detector, made for longer texts, reads 17 of the 26 short budgets in the test of this
 * class; it knows neither Bosnian nor Serbian.
 *
 * <p>Each word with letters beyond ASCII gives points, weighed for the languages in which offices
 * write. What both Latin encodings read alike, such as é and ö, speaks for none of them.
 */
final class LetterEvidence {

  /** Encodings, the most frequent one first. */
  enum Encoding {
    /** Norwegian, French, Portuguese, Spanish. */
    WESTERN("windows-1252"),
    /** Bosnian, Croatian, Serbian in Latin letters, and the languages east of Germany. */
    CENTRAL("windows-1250"),
    /** Russian, Ukrainian, Serbian and Bosnian in Cyrillic letters. */
    CYRILLIC("windows-1251");

    private final Charset charset;

    Encoding(String name) {
      this.charset = Charset.forName(name);
    }

    Charset charset() {
      return charset;
    }
  }

  static final List<Encoding> ENCODINGS = List.of(Encoding.values());

  /** Longer words are cut; they are no words. */
  private static final int LONGEST_WORD = 60;

  private static final int FIRST_BEYOND_ASCII = 0x80;

  /** Letters that windows-1252 alone has and that Western languages use. */
  private static final String WESTERN_LETTERS = "åøãõàêùûïòìÅØÃÕÀÊÙÛÏÒÌ";

  /** Letters of Slavic languages that windows-1252 has too or shows as one of Iceland. */
  private static final String SLAVIC_LETTERS = "šžđðŠŽĐÐ";

  /** Letters of windows-1250 where windows-1252 has signs, which never stand within words. */
  private static final String CENTRAL_LETTERS = "łążśźşťľŁĄŻŚŹŞŤĽ";

  /** Letters that lie on a vowel of the West and on a consonant of the Balkans. */
  private static final String VOWEL_OR_CONSONANT = "èæÈÆčćČĆ";

  private static final String VOWELS = "aeiouyåøæéèêëáàâãíîïóôõòúùûü";

  private final Encoding encoding;
  private final StringBuilder word = new StringBuilder();
  private boolean beyondAscii;
  private long points;

  LetterEvidence(Encoding encoding) {
    this.encoding = encoding;
  }

  /** Takes the next characters of the text, as this encoding reads them. */
  void take(char[] characters, int count) {
    for (int index = 0; index < count; index++) {
      char character = characters[index];
      boolean part = Character.isLetter(character) || isSignWithinWord(character);
      if (part && word.length() < LONGEST_WORD) {
        word.append(character);
        beyondAscii |= character >= FIRST_BEYOND_ASCII;
      } else {
        endWord();
      }
    }
  }

  /** Superscripts and the like, where another encoding has letters. */
  private static boolean isSignWithinWord(char character) {
    return "¹²³¿¥£¼¾¡¢¯ª".indexOf(character) >= 0;
  }

  /** The points of all words taken; more are better, and below 0 it can hardly be this encoding. */
  long points() {
    endWord();
    return points;
  }

  private void endWord() {
    if (beyondAscii) {
      points += encoding == Encoding.CYRILLIC ? cyrillicPoints() : latinPoints();
    }
    word.setLength(0);
    beyondAscii = false;
  }

  /** Cyrillic words have no Latin letters, and no capitals behind small letters. */
  private long cyrillicPoints() {
    int cyrillic = 0;
    int trouble = 0;
    for (int index = 0; index < word.length(); index++) {
      char letter = word.charAt(index);
      if (letter >= FIRST_BEYOND_ASCII) {
        cyrillic++;
        boolean capitalInside =
            index > 0
                && Character.isUpperCase(letter)
                && Character.isLowerCase(word.charAt(index - 1));
        trouble += capitalInside ? 3 : 0;
      }
    }
    if (cyrillic < word.length()) {
      return -4L * cyrillic;
    }
    // A single letter is a word in too many languages.
    return cyrillic == 1 ? 0 : 2L * cyrillic - trouble;
  }

  /** Latin words have letters of ASCII, and hardly three others in a row. */
  private long latinPoints() {
    int beyond = 0;
    int run = 0;
    int longestRun = 0;
    for (int index = 0; index < word.length(); index++) {
      run = word.charAt(index) >= FIRST_BEYOND_ASCII ? run + 1 : 0;
      beyond += run > 0 ? 1 : 0;
      longestRun = Math.max(longestRun, run);
    }
    if (longestRun > 2 || (beyond == word.length() && beyond > 1)) {
      return -3L * beyond;
    }
    long sum = 0;
    for (int index = 0; index < word.length(); index++) {
      if (word.charAt(index) >= FIRST_BEYOND_ASCII) {
        sum += latinPoints(index);
      }
    }
    return sum;
  }

  private int latinPoints(int index) {
    char letter = word.charAt(index);
    boolean western = encoding == Encoding.WESTERN;
    if (VOWEL_OR_CONSONANT.indexOf(letter) >= 0) {
      return readsAsConsonant(index) == western ? -2 : 2;
    }
    if ("ñńÑŃ".indexOf(letter) >= 0) {
      // Spanish puts a vowel behind it, Polish hardly ever.
      return beforeVowel(index) == western ? 2 : -2;
    }
    if (SLAVIC_LETTERS.indexOf(letter) >= 0) {
      return western ? -2 : 2;
    }
    if (western) {
      return WESTERN_LETTERS.indexOf(letter) >= 0 ? 2 : isSignWithinWord(letter) ? -2 : 0;
    }
    if (CENTRAL_LETTERS.indexOf(letter) >= 0) {
      return 2;
    }
    // Letters such as ĺ and ř, which are the å and ø of a Western text.
    return letter >= 0x100 ? -1 : 0;
  }

  private boolean beforeVowel(int index) {
    return index + 1 < word.length()
        && VOWELS.indexOf(Character.toLowerCase(word.charAt(index + 1))) >= 0;
  }

  /**
   * Whether the neighbours want a consonant, as in Bihać, općina and mjesečno, rather than a vowel,
   * as in Bærum, règlement and première.
   */
  private boolean readsAsConsonant(int index) {
    boolean first = index == 0;
    boolean last = index == word.length() - 1;
    char letter = Character.toLowerCase(word.charAt(index));
    char next = last ? ' ' : Character.toLowerCase(word.charAt(index + 1));
    if (last || beforeVowel(index)) {
      return true;
    }
    boolean caron = letter == 'è' || letter == 'č';
    if (first) {
      // No word of the West begins with è, and many of the Balkans with čl.
      return caron;
    }
    if (caron && next == 'k') {
      // Brčko and Grčka.
      return true;
    }
    char previous = Character.toLowerCase(word.charAt(index - 1));
    if (previous == 'i' || previous == 'u') {
      // Tehnički, kućni and područje, but pièce and Suède.
      return "jkn".indexOf(next) >= 0;
    }
    return VOWELS.indexOf(previous) >= 0;
  }
}
