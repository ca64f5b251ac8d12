package no.ks.budgets.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** Texts of one language, from a file in UTF-8 that lies beside the class that says them. */
public final class MessageBundle {

  private MessageBundle() {}

  /**
   * The texts by their keys.
   *
   * @param owner the class beside which the file lies
   * @param name what the file is called before its language, such as {@code findings}
   */
  public static Map<String, String> load(Class<?> owner, String name, Language language) {
    String file = name + "_" + language.code() + ".properties";
    Properties properties = new Properties();
    try (InputStream stream =
            Objects.requireNonNull(
                owner.getResourceAsStream(file), file + " is not in the program");
        InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file + " cannot be read", unreadable);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return Map.copyOf(texts);
  }
}
