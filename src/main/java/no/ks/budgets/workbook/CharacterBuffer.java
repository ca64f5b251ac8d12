package no.ks.budgets.workbook;

import java.util.Arrays;

/** Characters of one text, collected without a String until one is wanted; used again and again. */
final class CharacterBuffer {

  private final ReadingLimits limits;
  private char[] characters = new char[256];
  private int length;

  CharacterBuffer(ReadingLimits limits) {
    this.limits = limits;
  }

  void clear() {
    length = 0;
  }

  boolean isEmpty() {
    return length == 0;
  }

  /**
   * Appends characters.
   *
   * @throws UnreadableContent where the text becomes longer than a cell may hold
   */
  void append(char[] source, int start, int count) {
    // An escape such as _x000D_ shrinks to one character later on, at a seventh of its length.
    if (count > (long) limits.maxTextLength() * 7 - length) {
      throw UnreadableContent.textTooLong(limits);
    }
    if (length + count > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(length + count, characters.length * 2));
    }
    System.arraycopy(source, start, characters, length, count);
    length += count;
  }

  /** Removes white space around, which number types of XML allow. */
  void strip() {
    int start = 0;
    while (start < length && characters[start] <= ' ') {
      start++;
    }
    while (length > start && characters[length - 1] <= ' ') {
      length--;
    }
    if (start > 0) {
      System.arraycopy(characters, start, characters, 0, length - start);
      length -= start;
    }
  }

  /** The non-negative decimal integer that stands here; -1 where there is none. */
  int toIndex() {
    if (length == 0 || length > 9) {
      return -1;
    }
    int index = 0;
    for (int position = 0; position < length; position++) {
      int digit = characters[position] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      index = index * 10 + digit;
    }
    return index;
  }

  boolean isNumber() {
    return NumberText.isNumber(characters, length);
  }

  /** The characters as they stand. */
  @Override
  public String toString() {
    return new String(characters, 0, length);
  }

  /**
   * The text with escapes such as {@code _x000D_} as the characters they stand for.
   *
   * @throws UnreadableContent where the text is longer than a cell may hold
   */
  String toText() {
    int kept = 0;
    char[] text = characters;
    for (int position = 0; position < length; position++) {
      char next = characters[position];
      if (next == '_') {
        int escaped = escapedCharacter(position);
        if (escaped >= 0) {
          if (text == characters) {
            text = Arrays.copyOf(characters, length);
          }
          text[kept++] = (char) escaped;
          position += 6;
          continue;
        }
      }
      text[kept++] = next;
    }
    if (kept > limits.maxTextLength()) {
      throw UnreadableContent.textTooLong(limits);
    }
    return new String(text, 0, kept);
  }

  /** The character that an escape {@code _xHHHH_} at a position stands for; -1 without one. */
  private int escapedCharacter(int position) {
    if (position + 6 >= length
        || characters[position + 1] != 'x'
        || characters[position + 6] != '_') {
      return -1;
    }
    int code = 0;
    for (int digit = position + 2; digit < position + 6; digit++) {
      int value = Character.digit(characters[digit], 16);
      if (value < 0) {
        return -1;
      }
      code = code * 16 + value;
    }
    return code;
  }
}
