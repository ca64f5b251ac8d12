package no.ks.budgets.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import no.ks.budgets.money.ExchangeRate;
import no.ks.budgets.money.RateLookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatesImportTest {

  private static final String COLUMNS = "currency,valid_from,valid_to,nok_per_unit,source\n";
  private static final ExchangeRate EURO =
      new ExchangeRate(
          "EUR",
          LocalDate.of(2005, 1, 1),
          LocalDate.of(2006, 12, 31),
          new BigDecimal("8.3333333333"),
          "Overview 2005/2006: 100 NOK = 12 EUR");

  private final Path inbox;

  RatesImportTest(@TempDir Path inbox) {
    this.inbox = inbox;
  }

  private RatesReading read() throws IOException {
    return new RatesImport().read(inbox, RegisterFolder.LIMITS);
  }

  @Test
  void theShippedRateIsThatOfTheOverview() throws IOException {
    RatesReading reading = new RatesImport().read(Path.of("input"), RegisterFolder.LIMITS);

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.files())
        .extracting(SourceFile::name)
        .containsExactly("rates/rates-2005-2006.csv");
    assertThat(reading.rates().rates()).containsExactly(EURO);
  }

  @Test
  void noFolderIsNoRates() throws IOException {
    RatesReading reading = read();

    assertThat(reading.rates().lookup("EUR", 2005)).isEqualTo(new RateLookup.Missing());
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void aWrongLineIsAFindingAndTheOthersCount() throws IOException {
    new RegisterFolder(inbox)
        .file(
            "rates/r.csv",
            COLUMNS
                + "EUR,2005-01-01,2006-12-31,8.3333333333,Overview 2005/2006: 100 NOK = 12 EUR\n"
                + "EURO,2005-01-01,2005-12-31,8,x\n"
                + "NOK,2005-01-01,2005-12-31,1,x\n"
                + "USD,01.01.2005,2005-02-30,\"6,5\",\n"
                + "USD,2006-12-31,2006-01-01,6.5,x\n"
                + "USD,2006-01-01,2006-12-31,0,x\n"
                + "USD,2006-01-01,2006-12-31,,x\n"
                + "usd,2006-01-01,2006-01-01,6.50,one day\n");

    RatesReading reading = read();

    String currency = "a three-letter currency code such as EUR, other than NOK";
    String rate = "kroner per unit, from 0.000001 to 1000000, with at most 12 decimals";
    String day = "a day such as 2006-01-31";
    assertThat(RegisterFolder.lines(reading.findings()))
        .containsExactly(
            "rates/r.csv r!A3 | RATE_INVALID | currency | EURO | " + currency,
            "rates/r.csv r!A4 | RATE_INVALID | currency | NOK | " + currency,
            "rates/r.csv r!B5 | RATE_INVALID | valid_from | 01.01.2005 | " + day,
            "rates/r.csv r!C5 | RATE_INVALID | valid_to | 2005-02-30 | " + day,
            "rates/r.csv r!D5 | RATE_INVALID | nok_per_unit | 6,5"
                + " | a plain number such as 900000, without separators of thousands",
            "rates/r.csv r!E5 | RATE_INVALID | source | "
                + " | who says so; it is stored with each line",
            "rates/r.csv r!C6 | RATE_INVALID | valid_to | 2006-01-01"
                + " | a day on or after 2006-12-31",
            "rates/r.csv r!D7 | RATE_INVALID | nok_per_unit | 0 | " + rate,
            "rates/r.csv r!D8 | RATE_INVALID | nok_per_unit |  | " + rate);
    assertThat(reading.rates().rates())
        .containsExactly(
            EURO,
            new ExchangeRate(
                "USD",
                LocalDate.of(2006, 1, 1),
                LocalDate.of(2006, 1, 1),
                new BigDecimal("6.5"),
                "one day"));
  }

  @Test
  void aRateThatCannotBeKeptIsRefusedAndTheLastThatCanCounts() throws IOException {
    new RegisterFolder(inbox)
        .file(
            "rates/r.csv",
            COLUMNS
                + "EUR,2005-01-01,2005-12-31,1000000,x\n"
                + "EUR,2006-01-01,2006-12-31,1000000.1,x\n"
                + "USD,2005-01-01,2005-12-31,0.000001,x\n"
                + "USD,2006-01-01,2006-12-31,0.0000009,x\n"
                + "GBP,2005-01-01,2005-12-31,8.123456789012,x\n"
                + "GBP,2006-01-01,2006-12-31,8.1234567890123,x\n"
                + ("CHF,2005-01-01,2005-12-31,5," + "x".repeat(401) + "\n"));

    RatesReading reading = read();

    String rate = "kroner per unit, from 0.000001 to 1000000, with at most 12 decimals";
    assertThat(RegisterFolder.lines(reading.findings()))
        .containsExactly(
            "rates/r.csv r!D3 | RATE_INVALID | nok_per_unit | 1000000.1 | " + rate,
            "rates/r.csv r!D5 | RATE_INVALID | nok_per_unit | 0.0000009 | " + rate,
            "rates/r.csv r!D7 | RATE_INVALID | nok_per_unit | 8.1234567890123 | " + rate,
            "rates/r.csv r!E8 | RATE_INVALID | source | "
                + "x".repeat(299)
                + "… | at most 400 characters");
    assertThat(reading.rates().rates())
        .extracting(ExchangeRate::currency)
        .containsExactly("EUR", "USD", "GBP");
  }

  @Test
  void filesThatAreNoRatesAreSaid() throws IOException {
    new RegisterFolder(inbox)
        .file("rates/a.csv", "currency,valid_from\nEUR,2005-01-01\n")
        .file("rates/b.txt", COLUMNS)
        .file("rates/old/c.csv", COLUMNS)
        .file("rates/~$d.csv", "lock")
        .file("elsewhere.csv", COLUMNS);
    Files.createSymbolicLink(inbox.resolve("rates/e.csv"), inbox.resolve("elsewhere.csv"));

    RatesReading reading = read();

    assertThat(reading.rates().rates()).isEmpty();
    assertThat(RegisterFolder.lines(reading.findings()))
        .containsExactly(
            "rates/e.csv | FILE_LINK_REFUSED |  | a symbolic link | a file",
            "rates/a.csv a!1 | RATE_INVALID | valid_to | headings: currency, valid_from"
                + " | a column with the heading valid_to",
            "rates/a.csv a!1 | RATE_INVALID | nok_per_unit | headings: currency, valid_from"
                + " | a column with the heading nok_per_unit",
            "rates/a.csv a!1 | RATE_INVALID | source | headings: currency, valid_from"
                + " | a column with the heading source",
            "rates/b.txt | RATE_INVALID |  | rates/b.txt | a .csv file in input/rates",
            "rates/old/c.csv | RATE_INVALID |  | rates/old/c.csv | a .csv file in input/rates");
  }
}
