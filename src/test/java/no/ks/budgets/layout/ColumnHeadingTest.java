package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import no.ks.budgets.text.PlainText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnHeadingTest {

  private static final FieldLabels LABELS = FieldLabels.shipped();

  /** Every word of the dictionary is a heading by itself, in any case and with a colon. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "/no/ks/budgets/layout/labels.csv",
      useHeadersInDisplayName = true,
      encoding = "UTF-8")
  void everyWordOfTheDictionary(String field, String language, String label) {
    Field expected =
        switch (field) {
          case "total_row",
              "summary_sheet",
              "part_of",
              "income_section",
              "cost_section",
              "footer_row",
              "income_row",
              "income_from",
              "cost_row",
              "balance_row",
              "part_above",
              "year_word",
              "part_of_year",
              "ditto" ->
              null;
          case "funder_name" -> Field.AMOUNT;
          default -> Field.valueOf(field.toUpperCase(Locale.ROOT));
        };
    if (expected != null) {
      for (String typed : new String[] {label, " " + label.toUpperCase(Locale.ROOT) + ": "}) {
        assertThat(ColumnHeading.read(typed, LABELS).field()).as(typed).contains(expected);
      }
    } else if (field.equals("total_row")) {
      assertThat(LABELS.isTotal(label)).as(label).isTrue();
      assertThat(LABELS.isTotal(label + " 2006")).as(label + " 2006").isTrue();
    } else if (field.endsWith("_section")) {
      boolean income = field.equals("income_section");
      assertThat(LABELS.isIncomeSection(label + ":")).as(label).isEqualTo(income);
      assertThat(LABELS.isCostSection(label + ":")).as(label).isEqualTo(!income);
    } else if (field.equals("part_of")) {
      assertThat(LABELS.isPart(label + " 2006")).as(label).isTrue();
    } else if (field.equals("footer_row")) {
      assertThat(LABELS.isFooter(label + " 12:")).as(label).isTrue();
    } else if (field.equals("balance_row")) {
      assertThat(LABELS.isBalance(label.toUpperCase(Locale.ROOT) + " 2006:")).as(label).isTrue();
    } else if (field.equals("part_above")) {
      assertThat(LABELS.isPartAbove("Food (" + label + ")")).as(label).isTrue();
    } else if (field.equals("income_row")) {
      assertThat(LABELS.isIncome(label.toUpperCase(Locale.ROOT))).as(label).isTrue();
      assertThat(LABELS.incomeFrom(label + " fra NORAD")).as(label).contains("norad");
    } else if (field.equals("cost_row")) {
      assertThat(LABELS.isCost(label + " 2006")).as(label).isTrue();
    } else if (field.equals("income_from")) {
      assertThat(LABELS.incomeFrom("Grant " + label + " NORAD")).as(label).contains("norad");
    } else if (field.equals("year_word")) {
      assertThat(LABELS.isYearWord(PlainText.fold(label))).as(label).isTrue();
    } else if (field.equals("part_of_year")) {
      assertThat(LABELS.isPartOfYear(PlainText.fold(label))).as(label).isTrue();
    } else if (field.equals("ditto")) {
      assertThat(LABELS.isDitto(label)).as(label).isTrue();
    } else {
      assertThat(LABELS.isSummarySheet(label)).as(label).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Budget 2006 (NOK 1000)      | AMOUNT      | 2006 |      | NOK | 1000
          Budget 2006                 | AMOUNT      | 2006 |      |     | 1
          Beløp NOK                   | AMOUNT      | 0    |      | NOK | 1
          Beløp i NOK                 | AMOUNT      | 0    |      | NOK | 1
          Beløp i kr                  | AMOUNT      | 0    |      | NOK | 1
          Beløp (kr)                  | AMOUNT      | 0    |      | NOK | 1
          Beløp i hele tusen kr       | AMOUNT      | 0    |      | NOK | 1000
          Budsjett 2006 i tusen       | AMOUNT      | 2006 |      |     | 1000
          Amount in NOK thousand      | AMOUNT      | 0    |      | NOK | 1000
          Amount in EUR               | AMOUNT      | 0    |      | EUR | 1
          Amount (€)                  | AMOUNT      | 0    |      | EUR | 1
          Amount €                    | AMOUNT      | 0    |      | EUR | 1
          Amount ($)                  | AMOUNT      | 0    |      | $   | 1
          Amount (US$)                | AMOUNT      | 0    |      | USD | 1
          Amount (dollars)            | AMOUNT      | 0    |      | DOLLARS | 1
          Amount NOK/EUR              | AMOUNT      | 0    |      | NOK/EUR | 1
          Beløp i TNOK                | AMOUNT      | 0    |      | NOK | 1000
          Budsjett 2006 (tkr)         | AMOUNT      | 2006 |      | NOK | 1000
          Budget kNOK                 | AMOUNT      | 0    |      | NOK | 1000
          Budget 2006 NOK 000s        | AMOUNT      | 2006 |      | NOK | 1000
          Budget (1 000 NOK)          | AMOUNT      | 0    |      | NOK | 1000
          Beløp 1.000 kr              | AMOUNT      | 0    |      | NOK | 1000
          Beløp (mill. kr)            | AMOUNT      | 0    |      | NOK | 1000000
          Budget MNOK                 | AMOUNT      | 0    |      | NOK | 1000000
          Iznos u hiljadama KM        | AMOUNT      | 0    |      | BAM | 1000
          Сумма (тыс. руб.)           | AMOUNT      | 0    |      | RUB | 1000
          Сумма в млн. руб.           | AMOUNT      | 0    |      | RUB | 1000000
          Montant en milliers de NOK  | AMOUNT      | 0    |      | NOK | 1000
          Valor em milhares de NOK    | AMOUNT      | 0    |      | NOK | 1000
          Importe en miles de NOK     | AMOUNT      | 0    |      | NOK | 1000
          Valor em mil NOK            | AMOUNT      | 0    |      | NOK | 0
          Beløp i norske kroner       | AMOUNT      | 0    |      | NOK | 1
          Iznos u norveškim krunama   | AMOUNT      | 0    |      | NOK | 1
          Сумма (норвежских крон)     | AMOUNT      | 0    |      | NOK | 1
          Montant (couronnes norvégiennes) | AMOUNT | 0    |      | NOK | 1
          Amount NKR                  | AMOUNT      | 0    |      | NOK | 1
          Amount (MWK)                | AMOUNT      | 0    |      | MWK | 1
          Amount (Euro)               | AMOUNT      | 0    |      | EUR | 1
          Iznos (KM)                  | AMOUNT      | 0    |      | BAM | 1
          Iznos u KM                  | AMOUNT      | 0    |      | BAM | 1
          Montant (EUR)               | AMOUNT      | 0    |      | EUR | 1
          Montant 2005 (milliers NOK) | AMOUNT      | 2005 |      | NOK | 1000
          Valor em NOK                | AMOUNT      | 0    |      | NOK | 1
          Сумма, тыс. NOK             | AMOUNT      | 0    |      | NOK | 1000
          Износ                       | AMOUNT      | 0    |      |     | 1
          Износ 2006                  | AMOUNT      | 2006 |      |     | 1
          FY2006                      | AMOUNT      | 2006 |      |     | 1
          Budsjett for 2006           | AMOUNT      | 2006 |      |     | 1
          FY 2006                     | AMOUNT      | 2006 |      |     | 1
          2006                        | AMOUNT      | 2006 |      |     | 1
          2006 NOK                    | AMOUNT      | 2006 |      | NOK | 1
          NOK                         | AMOUNT      | 0    |      | NOK | 1
          NOK 1000                    | AMOUNT      | 0    |      | NOK | 1000
          Budget (NOK '000)           | AMOUNT      | 0    |      | NOK | 1000
          Amount (excl. VAT)          | AMOUNT      | 0    |      |     | 1
          Amount (incl. 25% VAT)      | AMOUNT      | 0    |      |     | 1
          NMFA 2006                   | AMOUNT      | 2006 | nmfa |     | 1
          2006 NORAD                  | AMOUNT      | 2006 | norad|     | 1
          UD                          | AMOUNT      | 0    | ud   |     | 1
          МИД 2005                    | AMOUNT      | 2005 | mid  |     | 1
          Total 2006                  | AMOUNT      | 2006 |      |     | 1
          Total                       | ROW_TOTAL   | 0    |      |     | 1
          Total NOK                   | ROW_TOTAL   | 0    |      | NOK | 1
          Ukupno                      | ROW_TOTAL   | 0    |      |     | 1
          Godina                      | YEAR        | 0    |      |     | 1
          Project code:               | PROJECT     | 0    |      |     | 1
          Project (code)              | PROJECT     | 0    |      |     | 1
          Actual 2005                 | ACTUAL      | 2005 |      |     | 1
          Regnskap 2004               | ACTUAL      | 2004 |      |     | 1
          %                           | PERCENT     | 0    |      |     | 1
          Budget %                    | PERCENT     | 0    |      |     | 1
          """)
  void oddHeadings(
      String heading,
      Field field,
      int year,
      @Nullable String funder,
      @Nullable String currency,
      int unit) {
    assertThat(ColumnHeading.read(heading, LABELS))
        .isEqualTo(
            new ColumnHeading(
                Optional.of(field),
                year,
                funder == null ? "" : funder,
                currency == null ? "" : currency,
                unit));
  }

  /** What is not in the dictionary says nothing, however near it is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bananas",
        "2005/2006",
        "2005-2006",
        "Budget 2005 2006",
        "ALL",
        "12345",
        "1999999",
        "Changes since last year",
        "Amount granted to others"
      })
  void saysNothing(String heading) {
    assertThat(ColumnHeading.read(heading, LABELS).field()).isEmpty();
  }
}
