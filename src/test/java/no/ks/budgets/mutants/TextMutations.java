package no.ks.budgets.mutants;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What goes wrong with text files: quotes, separators, lines and encodings. */
final class TextMutations {

  private static final List<String> INSERTIONS =
      List.of(
          "\"", "\"\"", "\"\n", "\n\"", ";\"", ",\"", ";", ",", "\t", "|", "\r", "\n", "\r\n",
          "\n\n", "\0", "\u0001", "\f", "\ufeff", "sep=;\n", "sep=,\n", "=1+1", "'", "\u00a0",
          "\u2028", "-", "1.000", "1,000", "(1 500)", "NOK", "€");

  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16,
          Charset.forName("windows-1250"),
          Charset.forName("windows-1251"),
          Charset.forName("UTF-32LE"),
          Charset.forName("IBM037"),
          Charset.forName("IBM850"));

  private TextMutations() {}

  static List<Mutation> all() {
    return List.of(
        Mutation.free("text: inserted", TextMutations::insert),
        Mutation.free("text: a character dropped", TextMutations::drop),
        Mutation.free("text: a line twice", TextMutations::repeatLine),
        Mutation.free("text: lines joined", TextMutations::joinLines),
        Mutation.free("text: a separator replaced", TextMutations::replaceSeparator),
        Mutation.free("text: another encoding", TextMutations::encode),
        Mutation.free("text: an encoding cut in half", TextMutations::encodeAndCut),
        Mutation.free("text: a very long value", TextMutations::lengthen),
        Mutation.free("text: bytes of no encoding", TextMutations::insertBytes));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A character a byte, so that nothing is lost on the way back. */
  private static String text(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static byte[] insert(byte[] file, Random random) {
    int at = random.nextInt(file.length + 1);
    return inserted(file, at, any(INSERTIONS, random).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] inserted(byte[] file, int at, byte[] insertion) {
    byte[] mutant = Arrays.copyOf(file, file.length + insertion.length);
    System.arraycopy(insertion, 0, mutant, at, insertion.length);
    System.arraycopy(file, at, mutant, at + insertion.length, file.length - at);
    return mutant;
  }

  private static byte[] drop(byte[] file, Random random) {
    int at = random.nextInt(file.length);
    byte[] mutant = Arrays.copyOf(file, file.length - 1);
    System.arraycopy(file, at + 1, mutant, at, mutant.length - at);
    return mutant;
  }

  private static byte[] repeatLine(byte[] file, Random random) {
    String[] lines = text(file).split("(?<=\n)", -1);
    int index = random.nextInt(lines.length);
    lines[index] = lines[index].repeat(2 + random.nextInt(3));
    return bytes(String.join("", lines));
  }

  private static byte[] joinLines(byte[] file, Random random) {
    String[] lines = text(file).split("(?<=\n)", -1);
    int index = random.nextInt(lines.length);
    lines[index] = lines[index].stripTrailing();
    return bytes(String.join("", lines));
  }

  private static byte[] replaceSeparator(byte[] file, Random random) {
    String text = text(file);
    char from = any(List.of(';', ',', '\t', '.', ' ', '\r'), random);
    char to = any(List.of(';', ',', '\t', '|', '"', '\n'), random);
    if (random.nextBoolean()) {
      return bytes(text.replace(from, to));
    }
    int place = text.indexOf(from, random.nextInt(text.length()));
    return place < 0
        ? bytes(text)
        : bytes(text.substring(0, place) + to + text.substring(place + 1));
  }

  private static byte[] encode(byte[] file, Random random) {
    return new String(file, StandardCharsets.UTF_8).getBytes(any(ENCODINGS, random));
  }

  private static byte[] encodeAndCut(byte[] file, Random random) {
    byte[] encoded = encode(file, random);
    return Arrays.copyOf(encoded, random.nextInt(encoded.length));
  }

  private static byte[] lengthen(byte[] file, Random random) {
    int length = 30_000 + random.nextInt(10_000);
    return inserted(
        file, random.nextInt(file.length), "9".repeat(length).getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] insertBytes(byte[] file, Random random) {
    byte[] insertion = new byte[1 + random.nextInt(4)];
    random.nextBytes(insertion);
    return inserted(file, random.nextInt(file.length), insertion);
  }
}
