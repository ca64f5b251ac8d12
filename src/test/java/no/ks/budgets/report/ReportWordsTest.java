package no.ks.budgets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import no.ks.budgets.finding.Language;
import no.ks.budgets.finding.Severity;
import no.ks.budgets.finding.WholeBundle;
import no.ks.budgets.ledger.Change;
import no.ks.budgets.ledger.FileRecord;
import no.ks.budgets.reconcile.ReconciliationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports say everything in each of their languages, with the same arguments. */
class ReportWordsTest {

  static Set<Language> languages() {
    return Language.ofReports();
  }

  @Test
  void everyTextIsThereWithTheArgumentsOfEnglish() {
    WholeBundle.require(ReportWords.Label.class, "report");
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
}
