package no.ks.budgets.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ;;;                 | true  | true
          ;                   | true  | true
          ;-0                 | true  | false
          0;                  | false | true
          0;;;@               | false | true
          ""                  | true  | true
          " "                 | true  | true
          [White];[White]     | true  | true
          _(* ;_(-            | true  | false
          #,##0.00            | false | false
          #,##0.00 "kr"       | false | false
          "a;b"               | false | false
          \\;;                 | false | true
          -                   | false | false
          [$NOK] 0            | false | false
          [<1000];0           | false | false
          """)
  void aSectionWithoutASignOrWordShowsNothing(String code, boolean above, boolean below) {
    assertThat(ShownNumber.isNothing(code, 1)).isEqualTo(above);
    assertThat(ShownNumber.isNothing(code, -1)).isEqualTo(below);
  }
}
