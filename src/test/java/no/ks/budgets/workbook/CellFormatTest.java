package no.ks.budgets.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dd.mm.yyyy                              | true
          yyyy-mm-dd hh:mm:ss                     | true
          [$-414]d. mmmm yyyy;@                   | true
          [$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy   | true
          d" de "mmmm" de "yyyy                   | true
          h:mm                                    | true
          [h]:mm                                  | false
          #,##0.00                                | false
          #,##0.00 "kr"                           | false
          _-* #,##0.00\\ "kr"_-                   | false
          0 "days"                                | false
          [Red]-#,##0                             | false
          0.00E+00                                | false
          @                                       | false
          """)
  void tellsDatesFromAmounts(String code, boolean date) {
    assertThat(CellFormat.of(164, code)).isEqualTo(new CellFormat(code, date));
  }

  @Test
  void builtInFormatsAreKnownAndNameNoCurrency() {
    assertThat(CellFormat.of(0, null)).isEqualTo(CellFormat.GENERAL);
    assertThat(CellFormat.of(4, null)).isEqualTo(new CellFormat("#,##0.00", false));
    assertThat(CellFormat.of(14, null)).isEqualTo(new CellFormat("m/d/yy", true));
    assertThat(CellFormat.of(31, null)).isEqualTo(new CellFormat("yyyy/m/d", true));
    assertThat(CellFormat.of(7, null)).isEqualTo(new CellFormat("#,##0.00_);(#,##0.00)", false));
    assertThat(CellFormat.of(99, null)).isEqualTo(CellFormat.GENERAL);
    assertThat(CellFormat.of(44, "#,##0 \"kr\"")).isEqualTo(new CellFormat("#,##0 \"kr\"", false));
  }
}
