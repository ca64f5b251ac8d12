package no.ks.budgets.finding;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a document's own labels in one language, all of them there or none. */
public final class LabelTexts<L extends Enum<L>> {

  private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9])}");

  private final Map<L, String> texts;

  /**
   * Reads a bundle.
   *
   * @param labels all labels that the document has; the bundle lies beside their class
   * @param bundle what the file is called before its language, such as {@code returns}
   * @throws IllegalStateException where one of them has no text
   */
  public LabelTexts(Class<L> labels, String bundle, Language language) {
    texts = new EnumMap<>(labels);
    Map<String, String> read = MessageBundle.load(labels, bundle, language);
    for (L label : labels.getEnumConstants()) {
      String text = read.get(label.name());
      if (text == null) {
        throw new IllegalStateException("No word for " + label + " in " + language);
      }
      texts.put(label, text);
    }
  }

  /** The text, with {@code {0}} and so on replaced by the arguments. */
  public String of(L label, Object... arguments) {
    // In one pass, because an argument that somebody typed may itself look like a place for one.
    return ARGUMENT
        .matcher(texts.getOrDefault(label, ""))
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    String.valueOf(arguments[Integer.parseInt(place.group(1))])));
  }
}
