package no.ks.budgets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.budgets.finding.Language;
import no.ks.budgets.finding.MessageBundle;
import no.ks.budgets.finding.Severity;
import no.ks.budgets.ledger.Change;
import no.ks.budgets.ledger.FileRecord;
import no.ks.budgets.reconcile.ReconciliationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports say everything in each of their languages, with the same arguments. */
class ReportWordsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");

  static Set<Language> languages() {
    return Language.ofReports();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyTextIsThereAndNoneBesides(Language language) {
    assertThat(texts(language).keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ReportWords.Label.values()).map(Enum::name).toList());
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

  @ParameterizedTest
  @MethodSource("languages")
  void everyWordOfAStatusHasItsText(Language language) {
    ReportWords words = new ReportWords(language);
    assertThat(
            Stream.of(
                    Arrays.stream(ReconciliationStatus.values()).map(words::status),
                    Arrays.stream(FileRecord.Status.values()).map(words::status),
                    Arrays.stream(Severity.values()).map(words::severity),
                    Arrays.stream(Change.Kind.values()).map(words::change))
                .flatMap(texts -> texts))
        .noneMatch(String::isBlank);
  }

  @Test
  void oneIsSaidOtherwiseThanSeveral() {
    ReportWords words = new ReportWords(Language.NORWEGIAN);
    assertThat(
            words.counted(
                1,
                ReportWords.Label.FILE_OF_WHICH_NOTHING_COUNTS,
                ReportWords.Label.FILES_OF_WHICH_NOTHING_COUNTS))
        .isEqualTo("1 fil som ikke teller med");
    assertThat(
            words.counted(
                12,
                ReportWords.Label.FILE_OF_WHICH_NOTHING_COUNTS,
                ReportWords.Label.FILES_OF_WHICH_NOTHING_COUNTS))
        .isEqualTo("12 filer som ikke teller med");
  }

  private static Map<String, String> texts(Language language) {
    return MessageBundle.load(ReportWords.class, "report", language);
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
