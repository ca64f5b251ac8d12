package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.ks.budgets.text.Dictionary;
import no.ks.budgets.text.PlainText;
import org.junit.jupiter.api.Test;

/** The dictionary of labels as it is shipped, and what is wrong with a broken one. */
class FieldLabelsTest {

  private static final List<String> LANGUAGES = List.of("en", "nb", "bs", "ru", "fr", "pt", "es");

  private static final List<Dictionary.Entry> WORDS =
      Dictionary.beside(FieldLabels.class, "labels.csv").entries();

  private static String field(Dictionary.Entry word) {
    return word.values().get(0);
  }

  private static String language(Dictionary.Entry word) {
    return word.values().get(1);
  }

  private static String label(Dictionary.Entry word) {
    return word.values().get(2);
  }

  @Test
  void everyLanguageHasAWordForEveryField() {
    Set<String> expected = new HashSet<>();
    Set<String> said = new HashSet<>();
    for (Dictionary.Entry word : WORDS) {
      LANGUAGES.forEach(language -> expected.add(field(word) + " " + language));
      said.add(field(word) + " " + language(word));
    }

    assertThat(said).isEqualTo(expected);
    assertThat(WORDS).extracting(FieldLabelsTest::field).containsAll(fields());
  }

  private static List<String> fields() {
    return Stream.of(Field.values()).map(Field::word).toList();
  }

  @Test
  void noWordStandsTwice() {
    assertThat(WORDS)
        .extracting(word -> field(word) + "," + language(word) + "," + PlainText.fold(label(word)))
        .filteredOn(word -> !word.endsWith(","))
        .doesNotHaveDuplicates();
  }

  @Test
  void linesStandInTheOrderOfFieldLanguageAndLabel() {
    List<String> fields = WORDS.stream().map(FieldLabelsTest::field).distinct().toList();

    assertThat(WORDS)
        .isSortedAccordingTo(
            Comparator.comparing((Dictionary.Entry word) -> fields.indexOf(field(word)))
                .thenComparing(word -> LANGUAGES.indexOf(language(word)))
                .thenComparing(word -> PlainText.fold(label(word))));
  }

  @Test
  void aFieldThatIsNoneIsNamedWithItsLine() {
    Dictionary broken = Dictionary.read("labels.csv", "field,language,label\nyaer,en,Year\n");

    assertThatThrownBy(() -> new FieldLabels(broken))
        .hasMessage("labels.csv line 2: there is no field 'yaer'; take one that another line has");
  }

  @Test
  void aWordWithTwoMeaningsIsNamedWithItsLine() {
    Dictionary broken =
        Dictionary.read("labels.csv", "field,language,label\nyear,en,Year\nnote,nb,YEAR:\n");

    assertThatThrownBy(() -> new FieldLabels(broken))
        .hasMessage(
            "labels.csv line 3: 'YEAR:' stands for note and for year; keep one of the lines");
  }

  /** What a finance officer would not take for the budget, in each language. */
  @Test
  void columnsBesideTheBudget() {
    for (String heading :
        List.of(
            "Spent",
            "Balance",
            "Forecast",
            "Remaining",
            "Forbruk",
            "Gjenstående",
            "Prognose",
            "Utrošeno",
            "Preostalo",
            "Остаток",
            "Прогноз",
            "Solde",
            "Saldo",
            "Ejecutado",
            "Antall",
            "Qty",
            "Units",
            "Unit cost",
            "Cost per unit",
            "Rate",
            "Price",
            "Days",
            "Persons",
            "Share",
            "Andel",
            "Antal",
            "Kol.",
            "Enhetspris",
            "Sats",
            "Количество",
            "Кол-во",
            "Цена за единицу",
            "Quantité",
            "Coût unitaire",
            "Quantidade",
            "Custo unitário",
            "Cantidad",
            "Costo unitario",
            "Broj dana",
            "Jedinična cijena")) {
      assertThat(Reading.of("Project | " + heading + " | Budget\nBA-01 | 3 | 1000").amounts())
          .as(heading)
          .containsExactly("C2 1000.00");
      assertThat(Reading.of("Project | Year | " + heading + "\nBA-01 | 2006 | 3").account().held())
          .as(heading + " alone")
          .isNotNull();
    }
  }

  /** Two that are equally good hold the file; one of them alone is the budget. */
  @Test
  void columnsThatRivalTheBudget() {
    for (String heading :
        List.of(
            "Revised",
            "Approved",
            "Requested",
            "Godkjent budsjett",
            "Revidert",
            "Omsøkt",
            "Odobreno",
            "Утверждено",
            "Budget révisé",
            "Orçamento aprovado",
            "Presupuesto aprobado")) {
      assertThat(Reading.of("Project | Budget | " + heading + "\nBA-01 | 3 | 4").account().held())
          .as(heading)
          .isNotNull();
      assertThat(Reading.of("Project | Year | " + heading + "\nBA-01 | 2006 | 4").amounts())
          .as(heading + " alone")
          .containsExactly("C2 4.00");
    }
  }

  @Test
  void anOwnContributionIsInDoubtUnlessTheBudgetNamesItsFunder() {
    for (String heading :
        List.of(
            "Our share",
            "KS share",
            "Own contribution",
            "Egenandel",
            "Vlastito učešće",
            "Собственный вклад",
            "Contribution propre",
            "Contrapartida",
            "Aporte propio")) {
      assertThat(Reading.of("Project | Budget | " + heading + "\nBA-01 | 3 | 4").account().held())
          .as(heading)
          .isNotNull();
      assertThat(Reading.of("Project | NMFA 2006 | " + heading + "\nBA-01 | 3 | 4").amounts())
          .as(heading + " beside NMFA")
          .containsExactly("B2 3.00");
    }
  }

  @Test
  void theTotalProjectCostIsNotTheBudget() {
    assertThat(Reading.of("Project | Total project cost | NMFA 2006\nBA-01 | 7 | 3").amounts())
        .containsExactly("C2 3.00");
  }

  @Test
  void aCostBesideAQuantityAndATotalMayBeThatOfOneUnit() {
    assertThat(Reading.of("Project | Qty | Cost | Total\nBA-01 | 10 | 500 | 5000").account().held())
        .isNotNull();
    assertThat(Reading.of("Project | Qty | Unit cost | Total\nBA-01 | 10 | 500 | 5000").amounts())
        .containsExactly("D2 5000.00");
    assertThat(Reading.of("Project | Qty | Unit cost | Amount\nBA-01 | 10 | 500 | 5000").amounts())
        .containsExactly("D2 5000.00");
  }
}
