package no.ks.budgets.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import no.ks.budgets.finding.BundleTexts;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.RejectedRecord;
import no.ks.budgets.ledger.RowDecision.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The workbook of rejected rows says everything in each language, and is read in all of them. */
class ReviewWordsTest {

  static Set<Language> languages() {
    return Language.ofReports();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyTextIsThereAndNoneBesides(Language language) {
    BundleTexts.areComplete(ReviewColumn.class, "review-headings", language);
    BundleTexts.areComplete(ReviewWords.Label.class, "review", language);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noHeadingAndNoDecisionMeansAnotherInAnotherLanguage(Language language) {
    ReviewWords words = ReviewWords.in(language);
    assertThat(ReviewColumn.values())
        .allMatch(column -> ReviewWords.columnOfAny(words.heading(column)) == column);
    assertThat(Verdict.values())
        .allMatch(verdict -> ReviewWords.verdictOfAny(words.verdict(verdict)) == verdict);
    assertThat(Arrays.stream(RejectedRecord.State.values()).map(words::state))
        .noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theHeadingsOfTheListsAreNoneOfTheReview(Language language) {
    ReviewWords words = ReviewWords.in(language);
    assertThat(Arrays.stream(ReviewColumn.values()))
        .map(column -> words.of(ReviewWords.Label.LIST_FOR, words.heading(column)))
        .allMatch(heading -> ReviewWords.columnOfAny(heading) == null);
  }

  @ParameterizedTest
  @CsvSource({
    "Correct amount, CORRECT_AMOUNT",
    "riktig  beløp, CORRECT_AMOUNT",
    "RAD-ID, ROW_ID",
    "What is wrong, WRONG",
  })
  void headingsAreKnownHoweverTheyAreTyped(String heading, ReviewColumn column) {
    assertThat(ReviewWords.columnOfAny(heading)).isEqualTo(column);
  }
}
