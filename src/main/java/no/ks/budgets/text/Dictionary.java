package no.ks.budgets.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A dictionary that is shipped with the program and that anybody may extend: a CSV file with one
 * entry a line below a line of headings. Lines that begin with {@code #} are remarks.
 *
 * @param file its name, for messages
 * @param columns its headings, in order
 * @param entries its lines
 */
public record Dictionary(String file, List<String> columns, List<Entry> entries) {

  /**
   * A line.
   *
   * @param line its number in the file, 1-based
   * @param values what stands in it, one for each heading, without outer white space
   */
  public record Entry(long line, List<String> values) {

    public Entry {
      values = List.copyOf(values);
    }
  }

  public Dictionary {
    columns = List.copyOf(columns);
    entries = List.copyOf(entries);
  }

  /**
   * Reads a dictionary that lies beside a class.
   *
   * @throws IllegalStateException where the file is absent or has a line that is no entry
   */
  public static Dictionary beside(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its file " + file);
      }
      return read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "The program's own file " + file + " is unreadable", unreadable);
    }
  }

  /**
   * Reads the text of a dictionary, its first line the headings.
   *
   * @throws IllegalStateException where a line is not one value for each heading; the message names
   *     the line and says what to write
   */
  public static Dictionary read(String file, String text) {
    List<Entry> lines = new ArrayList<>();
    CSVFormat format =
        CSVFormat.RFC4180.builder().setCommentMarker('#').setIgnoreEmptyLines(true).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord line : parser) {
        // The parser stands at the end of its line, so a quoted line break would count to the next.
        lines.add(
            new Entry(parser.getCurrentLineNumber(), line.stream().map(String::strip).toList()));
      }
    } catch (IOException | UncheckedIOException broken) {
      throw new IllegalStateException(
          file + " is no CSV file; see that every quote is closed: " + broken.getMessage(), broken);
    }
    if (lines.isEmpty()) {
      throw new IllegalStateException(file + " is empty; begin it with a line of headings");
    }
    List<String> columns = lines.get(0).values;
    Dictionary dictionary = new Dictionary(file, columns, lines.subList(1, lines.size()));
    for (Entry entry : dictionary.entries) {
      if (entry.values.size() != columns.size() || entry.values.contains("")) {
        throw dictionary.wrong(
            entry,
            "'"
                + String.join(",", entry.values)
                + "' is no entry; write "
                + String.join(",", columns)
                + ", with quotes around a value that has a comma");
      }
    }
    return dictionary;
  }

  /** What is wrong with an entry, with its line and what to do about it. */
  public IllegalStateException wrong(Entry entry, String why) {
    return new IllegalStateException(file + " line " + entry.line + ": " + why);
  }
}
