package no.ks.budgets.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What must be true of the texts of a document in all the languages it is written in. */
public final class BundleTexts {

  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");

  private BundleTexts() {}

  /** Every label has a text in the language, with the arguments of English, and none besides. */
  public static void areComplete(
      Class<? extends Enum<?>> labels, String bundle, Language language) {
    Map<String, String> texts = MessageBundle.load(labels, bundle, language);
    Map<String, String> english = MessageBundle.load(labels, bundle, Language.ENGLISH);
    assertThat(texts.keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(labels.getEnumConstants()).map(Enum::name).toList());
    texts.forEach(
        (label, text) -> {
          assertThat(text).as(label).isNotBlank();
          assertThat(arguments(text))
              .as(label)
              .isEqualTo(arguments(english.getOrDefault(label, "")));
        });
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
