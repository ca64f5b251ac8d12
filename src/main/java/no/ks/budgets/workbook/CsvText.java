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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /**
   * Detects the encoding of a file by decoding all of it.
   *
   * @throws UnreadableContent where it is no text
   */
  static CsvText detect(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(FileSignature.HEAD_LENGTH);
    }
    int first = byteAt(start, 0);
    int second = byteAt(start, 1);
    if (first == 0xEF && second == 0xBB && byteAt(start, 2) == 0xBF) {
      return decoded(file, StandardCharsets.UTF_8, 3);
    }
    if (first == 0xFF && second == 0xFE) {
      return decoded(file, StandardCharsets.UTF_16LE, 2);
    }
    if (first == 0xFE && second == 0xFF) {
      return decoded(file, StandardCharsets.UTF_16BE, 2);
    }
    Optional<Charset> wide = Utf16Text.withoutMark(start);
    if (wide.isPresent()) {
      return decoded(file, wide.get(), 0);
    }
    CsvText text = new CsvText(file, StandardCharsets.UTF_8, 0, "");
    Optional<String> head = text.headOfDecodable(null);
    return head.isPresent()
        ? new CsvText(file, StandardCharsets.UTF_8, 0, head.get())
        : inOneByteEncoding(file);
  }

  private static CsvText decoded(Path file, Charset encoding, int bomLength) throws IOException {
    CsvText text = new CsvText(file, encoding, bomLength, "");
    String head = text.headOfDecodable(null).orElseThrow(CsvText::encodingNotRecognised);
    return new CsvText(file, encoding, bomLength, head);
  }

  /** The encoding in which the words of the whole file read best. */
  private static CsvText inOneByteEncoding(Path file) throws IOException {
    CsvText best = null;
    long mostPoints = 0;
    for (LetterEvidence.Encoding encoding : LetterEvidence.ENCODINGS) {
      LetterEvidence evidence = new LetterEvidence(encoding);
      Optional<String> head =
          new CsvText(file, encoding.charset(), 0, "").headOfDecodable(evidence);
      // Western text is what is left where no word speaks for anything.
      boolean western = encoding == LetterEvidence.Encoding.WESTERN;
      if (head.isPresent() && (western || evidence.points() > mostPoints)) {
        best = new CsvText(file, encoding.charset(), 0, head.get());
        mostPoints = Math.max(evidence.points(), 0);
      }
    }
    if (best == null) {
      throw encodingNotRecognised();
    }
    return best;
  }

  private static UnreadableContent encodingNotRecognised() {
    return UnreadableContent.unsupported(OtherFormat.UNKNOWN_ENCODING);
  }

  private static int byteAt(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xff : -1;
  }

  /**
   * Decodes the whole file once, to know that it holds nothing but text.
   *
   * @param evidence that takes all characters; null for none
   * @return its first characters; empty where bytes of it mean nothing in this encoding
   */
  private Optional<String> headOfDecodable(@Nullable LetterEvidence evidence) throws IOException {
    StringBuilder start = new StringBuilder();
    char[] buffer = new char[HEAD_LENGTH];
    try (Reader reader = open()) {
      for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
        refuseControlCharacters(buffer, count);
        if (evidence != null) {
          evidence.take(buffer, count);
        }
        start.append(buffer, 0, Math.min(count, HEAD_LENGTH - start.length()));
      }
      return Optional.of(start.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static void refuseControlCharacters(char[] characters, int count) {
    for (int index = 0; index < count; index++) {
      char character = characters[index];
      if (character < ' ' && "\t\n\r\f".indexOf(character) < 0) {
        throw UnreadableContent.unsupported(OtherFormat.BINARY);
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
