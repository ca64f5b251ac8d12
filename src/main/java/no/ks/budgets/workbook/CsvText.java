package no.ks.budgets.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How the bytes of a text file become characters.
 *
 * @param file the text file
 * @param encoding in which every byte of it has a meaning
 * @param bomLength bytes of the byte order mark at its head
 * @param head the first characters, for those who detect more
 */
record CsvText(Path file, Charset encoding, int bomLength, String head) {

  /** Characters from which separators are detected. */
  private static final int HEAD_LENGTH = 64 * 1024;

  /** What a text without a byte order mark may be, the stricter encoding first. */
  private static final List<Charset> WITHOUT_MARK =
      List.of(
          StandardCharsets.UTF_8,
          // The one-byte encodings of Excel in Europe. Windows-1250 and windows-1251 belong here
          // once something tells them apart: every byte has a meaning in each of them.
          Charset.forName("windows-1252"));

  /**
   * Detects the encoding of a file by decoding all of it.
   *
   * @throws UnreadableContent where it is no text
   */
  static CsvText detect(Path file) throws IOException {
    byte[] mark;
    try (InputStream in = Files.newInputStream(file)) {
      mark = in.readNBytes(3);
    }
    int first = byteAt(mark, 0);
    int second = byteAt(mark, 1);
    List<Charset> candidates = WITHOUT_MARK;
    int bomLength = 0;
    if (first == 0xEF && second == 0xBB && byteAt(mark, 2) == 0xBF) {
      candidates = List.of(StandardCharsets.UTF_8);
      bomLength = 3;
    } else if (first == 0xFF && second == 0xFE) {
      candidates = List.of(StandardCharsets.UTF_16LE);
      bomLength = 2;
    } else if (first == 0xFE && second == 0xFF) {
      candidates = List.of(StandardCharsets.UTF_16BE);
      bomLength = 2;
    }
    for (Charset candidate : candidates) {
      try {
        return new CsvText(file, candidate, bomLength, "").withHead();
      } catch (CharacterCodingException e) {
        // Not this encoding: the next candidate tries, and without one the text is refused.
        continue;
      }
    }
    throw UnreadableContent.unsupported("text in an encoding that is not recognised");
  }

  private static int byteAt(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xff : -1;
  }

  /** Decodes the whole file once, to know that it can be decoded and holds nothing but text. */
  private CsvText withHead() throws IOException {
    StringBuilder start = new StringBuilder();
    char[] buffer = new char[HEAD_LENGTH];
    try (Reader reader = open()) {
      for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
        refuseControlCharacters(buffer, count);
        if (start.length() < HEAD_LENGTH) {
          start.append(buffer, 0, Math.min(count, HEAD_LENGTH - start.length()));
        }
      }
    }
    return new CsvText(file, encoding, bomLength, start.toString());
  }

  private static void refuseControlCharacters(char[] characters, int count) {
    for (int index = 0; index < count; index++) {
      char character = characters[index];
      if (character < ' ' && "\t\n\r\f".indexOf(character) < 0) {
        throw UnreadableContent.unsupported("binary data");
      }
    }
  }

  /** The characters of the file behind its byte order mark. */
  Reader open() throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      in.skipNBytes(bomLength);
    } catch (IOException e) {
      in.close();
      throw e;
    }
    return new InputStreamReader(
        in,
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
