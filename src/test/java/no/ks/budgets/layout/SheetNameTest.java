package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"BA-01", "ba 01", "PRG-01", "MW02", " BA-01 "})
  void aProjectCodeSaysTheProject(String name) {
    assertThat(SheetName.values(name)).containsOnlyKeys(Field.PROJECT);
    assertThat(SheetName.values(name).get(Field.PROJECT))
        .extracting(FieldText::text)
        .isEqualTo(name.strip());
  }

  @Test
  void aYearSaysTheYear() {
    assertThat(SheetName.values("2006")).containsOnlyKeys(Field.YEAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ark1", "Sheet1", "Budget 2006", "BA-01 draft", "Budget", "206", "Q1 2006"})
  void anythingElseSaysNothing(String name) {
    assertThat(SheetName.values(name)).isEmpty();
  }
}
