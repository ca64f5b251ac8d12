package no.ks.budgets.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import no.ks.budgets.finding.Language;
import no.ks.budgets.finding.MessageBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * What the help says about commands and their options, by picocli's keys. Made from a file rather
 * than found by Java's own search for bundles, which would ask the machine for its language.
 */
final class HelpTexts extends ResourceBundle {

  /** What the files are called before their language. */
  static final String BUNDLE = "help";

  private final Map<String, String> texts;

  private HelpTexts(Map<String, String> texts) {
    this.texts = texts;
  }

  static HelpTexts in(Language language) {
    return new HelpTexts(MessageBundle.load(HelpTexts.class, BUNDLE, language));
  }

  /** Lets a command and all its sub-commands explain themselves in these words. */
  void giveTo(CommandLine command) {
    command.setResourceBundle(this);
    command.getSubcommands().values().forEach(this::giveTo);
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
