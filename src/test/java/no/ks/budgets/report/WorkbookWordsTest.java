package no.ks.budgets.report;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.Language;
import no.ks.budgets.finding.WholeBundle;
import no.ks.budgets.report.WorkbookWords.Label;
import org.junit.jupiter.api.Test;

/** The consolidated workbook says everything in each of its languages, with the same arguments. */
class WorkbookWordsTest {

  @Test
  void everyTextIsThereWithTheArgumentsOfEnglish() {
    WholeBundle.require(Label.class, "workbook");
  }

  @Test
  void oneIsSaidOtherwiseThanSeveral() {
    WorkbookWords words = new WorkbookWords(Language.NORWEGIAN);
    assertThat(words.counted(1, Label.NOTE_ROW_HELD, Label.NOTE_ROWS_HELD, "NOK 500"))
        .isEqualTo("1 rad med NOK 500 er holdt tilbake.");
    assertThat(words.counted(2, Label.NOTE_ROW_HELD, Label.NOTE_ROWS_HELD, "ukjent beløp"))
        .isEqualTo("2 rader med ukjent beløp er holdt tilbake.");
  }
}
