package no.ks.budgets.register;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.money.ExchangeRate;
import no.ks.budgets.money.ExchangeRates;
import no.ks.budgets.workbook.ReadingLimits;
import no.ks.budgets.workbook.Workbooks;

/**
 * Reads the exchange rates in {@code input/rates/*.csv}: {@code
 * currency,valid_from,valid_to,nok_per_unit,source}. A line that is wrong is a finding and its rate
 * is not used; the other lines count.
 */
public final class RatesImport {

  /** The folder's name in the inbox. */
  public static final String FOLDER = "rates";

  private static final RegisterTable.Columns COLUMNS =
      new RegisterTable.Columns(
          List.of("currency", "valid_from", "valid_to", "nok_per_unit", "source"),
          List.of(),
          FindingType.RATE_INVALID);

  /** Today's currencies and those of the past that the platform knows. */
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  /** No currency that was ever traded is worth more kroner, or so little of one. */
  private static final BigDecimal HIGHEST = new BigDecimal("1000000");

  private static final BigDecimal LOWEST = new BigDecimal("0.000001");

  /** Decimals of a rate that are kept; a rate is never rounded. */
  private static final int MAX_DECIMALS = 12;

  private static final String EXPECTED_RATE =
      "kroner per unit, from 0.000001 to 1000000, with at most 12 decimals";

  private final WorkbookOpener opener;

  public RatesImport() {
    this(Workbooks::open);
  }

  RatesImport(WorkbookOpener opener) {
    this.opener = opener;
  }

  /**
   * Reads all rates; none where the folder is absent.
   *
   * @param inbox the folder {@code input}
   * @throws IOException where the folder itself cannot be listed
   */
  public RatesReading read(Path inbox, ReadingLimits limits) throws IOException {
    Findings findings = new Findings();
    List<SourceFile> files = new ArrayList<>();
    List<ExchangeRate> rates = new ArrayList<>();
    for (SourceFile file : new SourceFolder(inbox, FOLDER, findings).files()) {
      boolean csv = file.simpleName().toLowerCase(Locale.ROOT).endsWith(".csv");
      if (!csv || !file.folder().equals(FOLDER)) {
        findings.addForFile(
            file.name(), FindingType.RATE_INVALID, file.name(), "a .csv file in input/rates");
        continue;
      }
      files.add(file);
      for (FileSheet sheet : FileSheet.read(file, opener, limits, findings)) {
        RegisterTable.rowsOf(sheet, COLUMNS, findings)
            .forEach(row -> rate(row).ifPresent(rates::add));
      }
    }
    return new RatesReading(new ExchangeRates(rates), files, findings.all());
  }

  private static Optional<ExchangeRate> rate(RegisterRow row) {
    Optional<String> currency = currency(row);
    Optional<LocalDate> from = row.date("valid_from");
    Optional<LocalDate> to = row.date("valid_to");
    Optional<BigDecimal> nokPerUnit = nokPerUnit(row);
    Optional<String> source = row.required("source", "who says so; it is stored with each line");
    if (currency.isEmpty()
        || from.isEmpty()
        || to.isEmpty()
        || nokPerUnit.isEmpty()
        || source.isEmpty()) {
      return Optional.empty();
    }
    if (to.get().isBefore(from.get())) {
      row.refuse("valid_to", to.get().toString(), "a day on or after " + from.get());
      return Optional.empty();
    }
    return Optional.of(
        new ExchangeRate(currency.get(), from.get(), to.get(), nokPerUnit.get(), source.get()));
  }

  private static Optional<String> currency(RegisterRow row) {
    String expected = "a three-letter currency code such as EUR, other than NOK";
    Optional<String> typed = row.required("currency", expected);
    Optional<String> currency =
        typed
            .map(text -> text.toUpperCase(Locale.ROOT))
            .filter(CURRENCIES::contains)
            .filter(code -> !code.equals(ExchangeRates.NOK));
    if (typed.isPresent() && currency.isEmpty()) {
      row.refuse("currency", typed.get(), expected);
    }
    return currency;
  }

  private static Optional<BigDecimal> nokPerUnit(RegisterRow row) {
    Optional<BigDecimal> nokPerUnit = row.decimal("nok_per_unit");
    if (nokPerUnit.isEmpty()) {
      if (row.text("nok_per_unit").isEmpty()) {
        row.required("nok_per_unit", EXPECTED_RATE);
      }
      return nokPerUnit;
    }
    BigDecimal rate = nokPerUnit.get();
    boolean inRange = rate.compareTo(LOWEST) >= 0 && rate.compareTo(HIGHEST) <= 0;
    if (!inRange || rate.scale() > MAX_DECIMALS) {
      row.refuse("nok_per_unit", row.text("nok_per_unit"), EXPECTED_RATE);
      return Optional.empty();
    }
    return nokPerUnit;
  }
}
