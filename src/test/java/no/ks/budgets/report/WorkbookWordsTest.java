package no.ks.budgets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.ks.budgets.finding.Language;
import no.ks.budgets.finding.MessageBundle;
import no.ks.budgets.report.WorkbookWords.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The consolidated workbook says everything in each of its languages, with the same arguments. */
class WorkbookWordsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");

  static Set<Language> languages() {
    return Language.ofReports();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyTextIsThereAndNoneBesides(Language language) {
    assertThat(texts(language).keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Label.values()).map(Enum::name).toList());
    assertThat(texts(language).values()).noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyTextHasTheArgumentsOfEnglish(Language language) {
    Map<String, String> english = texts(Language.ENGLISH);
    texts(language)
        .forEach(
            (label, text) ->
                assertThat(arguments(text))
                    .as(label)
                    .isEqualTo(arguments(english.getOrDefault(label, ""))));
  }

  @Test
  void oneIsSaidOtherwiseThanSeveral() {
    WorkbookWords words = new WorkbookWords(Language.NORWEGIAN);
    assertThat(words.counted(1, Label.NOTE_ROW_HELD, Label.NOTE_ROWS_HELD, "NOK 500"))
        .isEqualTo("1 rad med NOK 500 er holdt tilbake.");
    assertThat(words.counted(2, Label.NOTE_ROW_HELD, Label.NOTE_ROWS_HELD, "ukjent beløp"))
        .isEqualTo("2 rader med ukjent beløp er holdt tilbake.");
  }

  private static Map<String, String> texts(Language language) {
    return MessageBundle.load(WorkbookWords.class, "workbook", language);
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
