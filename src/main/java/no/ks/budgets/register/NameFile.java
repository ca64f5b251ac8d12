package no.ks.budgets.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import no.ks.budgets.text.PlainText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A dictionary that is shipped with the program: a CSV file of two columns, a name as people write
 * it and the code that is meant. To teach the program another name, add a line.
 */
final class NameFile {

  private NameFile() {}

  /**
   * The codes by folded name.
   *
   * @param resource the file beside this class
   * @throws IllegalStateException where one name has two codes
   */
  static Map<String, String> read(String resource) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    Map<String, String> codes = new LinkedHashMap<>();
    try (InputStream in = NameFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its file " + resource);
      }
      for (CSVRecord line :
          CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
        String code = line.get(1).strip();
        String other = codes.put(PlainText.fold(line.get(0)), code);
        if (other != null && !other.equals(code)) {
          throw new IllegalStateException(
              String.format(
                  Locale.ROOT,
                  "%s: %s means both %s and %s; keep one of the lines",
                  resource,
                  line.get(0),
                  other,
                  code));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own file " + resource + " is unreadable", e);
    }
    return codes;
  }
}
