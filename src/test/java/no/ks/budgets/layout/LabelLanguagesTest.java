package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelLanguagesTest {

  private static final LabelLanguages LABELS = LabelLanguages.shipped();

  @ParameterizedTest
  @CsvSource({
    "Проект; Код проекта; Москва, ru",
    "Prosjekt; Beløp; Project, nb",
    "Šifra projekta; Kod projekta; 2006, bs",
    "Code du projet; Projet, fr",
    "project code; PROJECT NO, en",
  })
  void theLanguageOfMostLabelsIsTheOffices(String texts, String language) {
    assertThat(LABELS.languageOf(List.of(texts.split("; ")))).contains(language);
  }

  @Test
  void withoutALabelOrWithAsManyOfTwoLanguagesNothingIsTold() {
    assertThat(LABELS.languageOf(List.of("Orkdal", "2006"))).isEmpty();
    assertThat(LABELS.languageOf(List.of("Prosjekt", "Проект"))).isEmpty();
    assertThat(LABELS.languageOf(List.of("Prosjekt", "Prosjekt", "Проект"))).isEmpty();
  }
}
