package no.ks.budgets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedQuestionTest {

  @Test
  void theWordsBeforeAYearAreTheProjectAndThoseBehindItTheFunder() {
    assertThat(TypedQuestion.of(List.of("ba", "1", "2006", "Foreign", "Ministry")))
        .isEqualTo(new TypedQuestion("ba 1", 2006, "Foreign Ministry"));
  }

  @Test
  void withoutAYearEverythingIsTheProject() {
    assertThat(TypedQuestion.of(List.of("Network", "1850", "and", "21000")))
        .isEqualTo(new TypedQuestion("Network 1850 and 21000", null, null));
  }

  @Test
  void theFirstWordIsTheProjectEvenWhereItLooksLikeAYear() {
    assertThat(TypedQuestion.of(List.of("2005", "2006")))
        .isEqualTo(new TypedQuestion("2005", 2006, null));
  }
}
