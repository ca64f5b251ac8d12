package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No ordinary cost is taken for a total, a remark, a part or an income because of its words. */
class CostDescriptionsTest {

  private static List<String> descriptions() throws IOException {
    try (InputStream in = CostDescriptionsTest.class.getResourceAsStream("cost-descriptions.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }

  private static Reading row(String description, String amount) {
    return Reading.of("Project: | BA-01\nDescription | Amount\n" + description + " | " + amount);
  }

  @Test
  void realCostsOfSevenLanguagesAreLines() throws IOException {
    List<String> descriptions = descriptions();
    assertThat(descriptions).hasSizeGreaterThan(250).doesNotHaveDuplicates();
    StringBuilder rows = new StringBuilder("Project: | BA-01\nDescription | Amount\n");
    int amount = 100_000;
    for (String description : descriptions) {
      amount += 10;
      rows.append(description).append(" | ").append(amount).append('\n');
    }

    Reading read = Reading.of(rows.toString());

    assertThat(read.texts(Field.DESCRIPTION)).containsExactlyElementsOf(descriptions);
    assertThat(read.rows()).allSatisfy(row -> assertThat(row.signs()).isEmpty());
    assertThat(descriptions).noneMatch(FieldLabels.shipped()::isIncome);
  }

  @Test
  void aRowThatMayHeadAnotherTableIsNoBudget() {
    assertThat(row("Activity", "2006").rows().get(0).signs())
        .containsExactly(RowSign.CALLED_REMARK);
    assertThat(row("Activity", "2500").rows().get(0).signs()).isEmpty();
    assertThat(row("Staff", "2006").rows().get(0).signs()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"22242600", "245678", "8.33", "1234567890"})
  void theNumberOfATelephoneIsNoBudget(String number) {
    assertThat(row("Tel/fax", number).rows().get(0).signs()).containsExactly(RowSign.CALLED_REMARK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tel", "Exchange rate", "Bank account", "Tel: office"})
  void whatMayBeARemarkStaysOne(String description) {
    assertThat(row(description, "5000").rows().get(0).signs())
        .containsExactly(RowSign.CALLED_REMARK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total training costs",
        "Total",
        "Training total",
        "Total incl. administration 5 % of subtotal",
      })
  void whatMayBeATotalStaysOne(String description) {
    assertThat(FieldLabels.shipped().isTotal(description)).isTrue();
  }

  @Test
  void aShareOfATotalThatIsTheSumOfTheRowsAboveIsHeldAllTheSame() {
    Reading read =
        Reading.of(
            """
            Project: | BA-01
            Description | Amount
            Travel      | 1000
            Food        | 2000
            Administration 5 % of total | 3000
            """);

    assertThat(read.rows().get(2).signs()).containsExactly(RowSign.SUM_OF_ROWS_ABOVE);
  }
}
