package no.ks.budgets.review;

import java.util.EnumMap;
import java.util.Map;
import no.ks.budgets.finding.Language;
import no.ks.budgets.finding.MessageBundle;

/** The texts of a document's own labels in one language, all of them there or none. */
final class LabelTexts<L extends Enum<L>> {

  private final Map<L, String> texts;

  /**
   * Reads a bundle that lies beside this class.
   *
   * @param labels all labels that the document has
   * @throws IllegalStateException where one of them has no text
   */
  LabelTexts(Class<L> labels, String bundle, Language language) {
    texts = new EnumMap<>(labels);
    Map<String, String> read = MessageBundle.load(LabelTexts.class, bundle, language);
    for (L label : labels.getEnumConstants()) {
      String text = read.get(label.name());
      if (text == null) {
        throw new IllegalStateException("No word for " + label + " in " + language);
      }
      texts.put(label, text);
    }
  }

  /** The text, with {@code {0}} and so on replaced by the arguments. */
  String of(L label, Object... arguments) {
    String text = texts.getOrDefault(label, "");
    for (int index = 0; index < arguments.length; index++) {
      text = text.replace("{" + index + "}", String.valueOf(arguments[index]));
    }
    return text;
  }
}
