package no.ks.budgets.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A bundle that says all its labels in each language of reports, with the same arguments. */
public final class WholeBundle {

  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");

  private WholeBundle() {}

  /**
   * Fails where a text is missing, blank or left over, or has other arguments than in English.
   *
   * @param labels the enumeration beside which the bundle lies
   * @param bundle what its files are called before their language
   */
  public static <L extends Enum<L>> void require(Class<L> labels, String bundle) {
    Map<String, String> english = MessageBundle.load(labels, bundle, Language.ENGLISH);
    for (Language language : Language.ofReports()) {
      Map<String, String> texts = MessageBundle.load(labels, bundle, language);
      assertThat(texts.keySet())
          .as(bundle + " in " + language)
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(labels.getEnumConstants()).map(Enum::name).toList());
      texts.forEach(
          (label, text) -> {
            assertThat(text).as(label + " in " + language).isNotBlank();
            assertThat(arguments(text))
                .as(label + " in " + language)
                .isEqualTo(arguments(english.getOrDefault(label, "")));
          });
    }
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
