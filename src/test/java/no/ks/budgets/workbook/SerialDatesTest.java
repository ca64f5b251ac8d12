package no.ks.budgets.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerialDatesTest {

  /** Around 29 February 1900, which Excel counts and which never was. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "0, 00:00, 1904-01-01",
        "0.5, 12:00, 12:00",
        "1, 1900-01-01, 1904-01-02",
        "59, 1900-02-28, 1904-02-29",
        "60, 1900-03-01, 1904-03-01",
        "61, 1900-03-01, 1904-03-02",
        "38748, 2006-01-31, 2010-02-01",
        "38748.000011574, 2006-01-31T00:00:01, 2010-02-01T00:00:01",
        "38748.9999999999, 2006-02-01, 2010-02-02",
        "2957003, 9995-12-30, 9999-12-31",
        "2958465, 9999-12-31, none",
        "2958466, none, none",
        "-1, none, none",
        "NaN, none, none"
      })
  void countsDaysInBothDateSystems(double serial, String of1900, String of1904) {
    assertThat(new SerialDates(false).isoText(serial)).isEqualTo(of1900);
    assertThat(new SerialDates(true).isoText(serial)).isEqualTo(of1904);
  }
}
