package no.ks.budgets.register;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import no.ks.budgets.text.Dictionary;
import no.ks.budgets.text.PlainText;

/**
 * A dictionary that is shipped with the program: a CSV file of two columns, a name as people write
 * it and the code that is meant. To teach the program another name, add a line.
 */
final class NameFile {

  private NameFile() {}

  /**
   * The codes by folded name.
   *
   * @param file the file beside this class
   * @throws IllegalStateException where a line is broken or one name has two codes
   */
  static Map<String, String> read(String file) {
    Dictionary names = Dictionary.beside(NameFile.class, file);
    Map<String, String> codes = new LinkedHashMap<>();
    for (Dictionary.Entry entry : names.entries()) {
      String name = entry.values().get(0);
      String code = entry.values().get(1);
      String other = codes.put(PlainText.fold(name), code);
      if (other != null && !other.equals(code)) {
        throw names.wrong(
            entry,
            String.format(
                Locale.ROOT,
                "'%s' means both %s and %s; keep one of the lines",
                name,
                other,
                code));
      }
    }
    return codes;
  }
}
