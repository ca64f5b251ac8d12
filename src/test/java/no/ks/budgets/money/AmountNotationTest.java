package no.ks.budgets.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountNotationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          1000000          | 1000000    |     |
          1.000.000        | 1000000    |     | COMMA
          1 000 000,50     | 1000000.50 |     | COMMA
          1,000,000.50     | 1000000.50 |     | POINT
          1.000.000,50     | 1000000.50 |     | COMMA
          1,000,000        | 1000000    |     | POINT
          1'000'000        | 1000000    |     |
          1’000’000.25     | 1000000.25 |     | POINT
          1 000 000,-      | 1000000    | NOK | NONE
          1 000 000,–      | 1000000    | NOK | NONE
          400.000,-        | 400000     | NOK | COMMA
          400 000 .-       | 400000     | NOK | NONE
          100,000/-        | 100000     | NOK | POINT
          300,000/=        | 300000     |     | POINT
          250 000/=        | 250000     |     |
          40,00,000        | 4000000    |     | POINT
          3,56,357         | 356357     |     | POINT
          1,23,45,678.50   | 12345678.50 |    | POINT
          1 000 000 (NOK)  | 1000000    | NOK |
          400 000,00 (kr)  | 400000.00  | NOK | COMMA
          NOK 1.400.000    | 1400000    | NOK | COMMA
          kr 50 000        | 50000      | NOK |
          kr. 50 000       | 50000      | NOK |
          50 000 kr        | 50000      | NOK |
          € 42000          | 42000      | EUR |
          42000,00 EUR     | 42000.00   | EUR | COMMA
          (1 500)          | -1500      |     |
          -1 500           | -1500      |     |
          −1 500           | -1500      |     |
          1500-            | -1500      |     |
          NOK -1500        | -1500      | NOK |
          +1500            | 1500       |     |
          1,5              | 1.5        |     | COMMA
          1.50             | 1.50       |     | POINT
          0.500            | 0.500      |     | POINT
          1234.567         | 1234.567   |     | POINT
          1.0355           | 1.0355     |     | POINT
          0                | 0          |     |
          """)
  void readsWhatHasOneReading(String text, String value, String currency, String evidence) {
    AmountText read = AmountNotation.read(text);

    Optional<String> stated =
        text.endsWith("-") || text.endsWith("–") ? Optional.empty() : Optional.ofNullable(currency);
    assertThat(read)
        .isEqualTo(
            new AmountText.Exact(
                new BigDecimal(value),
                stated,
                1,
                Optional.ofNullable(evidence)
                    .filter(sign -> !sign.equals("NONE"))
                    .map(DecimalSign::valueOf)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.035       | POINT | 1035    | 1.035
          1,035       | COMMA | 1035    | 1.035
          900.000     | POINT | 900000  | 900.000
          -1.250      | POINT | -1250   | -1.250
          (1.250)     | POINT | -1250   | -1.250
          NOK 400.000 | POINT | 400000  | 400.000
          1 000.500   | POINT | 1000500 | 1000.500
          1.000,000   | COMMA | 1000000 | 1000.000
          1,234.567   | POINT | 1234567 | 1234.567
          """)
  void neverGuessesWhatHasTwoReadings(
      String text, DecimalSign separator, String ifGrouping, String ifDecimal) {
    AmountText read = AmountNotation.read(text);

    assertThat(read)
        .isEqualTo(
            new AmountText.Ambiguous(
                separator,
                new BigDecimal(ifGrouping),
                new BigDecimal(ifDecimal),
                text.startsWith("NOK") ? Optional.of("NOK") : Optional.empty(),
                1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          400 TNOK             | 400    | NOK | 1000
          TNOK 400             | 400    | NOK | 1000
          400 kNOK             | 400    | NOK | 1000
          400 tkr              | 400    | NOK | 1000
          400 tusen kroner     | 400    | NOK | 1000
          400 тыс. руб.        | 400    | RUB | 1000
          400 hiljada KM       | 400    | BAM | 1000
          400 milliers         | 400    |     | 1000
          400 milhares         | 400    |     | 1000
          400 miles            | 400    |     | 1000
          1,2 mill.            | 1.2    |     | 1000000
          1,2 mill. kr         | 1.2    | NOK | 1000000
          NOK 1.2 million      | 1.2    | NOK | 1000000
          1.25 MNOK            | 1.25   | NOK | 1000000
          1,5 млн              | 1.5    |     | 1000000
          400 norske kroner    | 400    | NOK | 1
          400 norveških kruna  | 400    | NOK | 1
          400 норвежских крон  | 400    | NOK | 1
          N.kr. 400            | 400    | NOK | 1
          US$ 400              | 400    | USD | 1
          400 KM               | 400    | BAM | 1
          400 дин.             | 400    | RSD | 1
          MK 400               | 400    | MWK | 1
          $400                 | 400    | $   | 1
          400 dollars          | 400    | DOLLARS | 1
          """)
  void readsTheWordsBesideTheDigits(String text, String value, String currency, int unit) {
    assertThat(AmountNotation.read(text))
        .isInstanceOfSatisfying(
            AmountText.Exact.class,
            read -> {
              assertThat(read.value()).isEqualByComparingTo(value);
              assertThat(read.currency()).isEqualTo(Optional.ofNullable(currency));
              assertThat(read.unit()).isEqualTo(unit);
            });
  }

  @Test
  void theColumnSettlesWhatHasTwoReadings() {
    AmountText.Ambiguous read = (AmountText.Ambiguous) AmountNotation.read("1.035");

    assertThat(read.given(DecimalSign.COMMA)).contains(new BigDecimal("1035"));
    assertThat(read.given(DecimalSign.POINT)).as("no money has three decimals").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ca. 50 000",
        "50 000 (tbc)",
        "tbd",
        "-",
        "1 00 000",
        "1.00.000",
        "1,00,00",
        "1,000,00,000",
        "40.00.000",
        "60 000 -",
        "(1 500) (NOK)",
        "1.000,000.00",
        "12.34.56",
        "1.000.00",
        "(-1500)",
        "--1500",
        "NOK 1500 EUR",
        "1500 pcs",
        "NOK 1500 NOK",
        "400 tusen mill.",
        "400 mil",
        "tusen 400",
        "400k",
        "1.2m",
        ".5",
        "NOK .5",
        "400'",
        "400 '000",
        "NOK 1000 x 4",
        "25%",
        "2 stk",
        "10 %",
        "1e6",
        "1.",
        ",5",
        "2005: 900.000/ NMFA",
        "1 000 000.000.000,5.",
        "٣٠٠٠",
        "1000;00",
        "A1",
        "#REF!"
      })
  void refusesWhatIsNoAmount(String text) {
    assertThat(AmountNotation.read(text)).isEqualTo(new AmountText.Unreadable());
  }
}
