package no.ks.budgets.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.money.ExchangeRates;

/**
 * The table of grants: {@code project_code,year,funder,currency,amount,programme_total,frame}, the
 * last two of which a register may do without.
 */
final class GrantTable {

  private static final RegisterTable.Columns COLUMNS =
      new RegisterTable.Columns(
          List.of("project_code", "year", "funder", "currency", "amount"),
          List.of("programme_total", "frame"),
          FindingType.REGISTER_INVALID);

  /** Decimals of an amount in kroner: øre. */
  private static final int MAX_DECIMALS = 2;

  /** Far above any grant; what is as large is a slip of the keyboard. */
  private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

  private final Funders funders;
  private final ProjectCodes codes;
  private final FrameTable frames;
  private final Findings findings;

  /** Row number by project, year and funder. */
  private final Map<List<Object>, Integer> seen = new HashMap<>();

  /**
   * @param codes of the projects that a grant may be for
   * @param frames that a grant may refer to, as they were read
   */
  GrantTable(Funders funders, ProjectCodes codes, FrameTable frames, Findings findings) {
    this.funders = funders;
    this.codes = codes;
    this.frames = frames;
    this.findings = findings;
  }

  List<Grant> read(FileSheet sheet) {
    List<Grant> grants = new ArrayList<>();
    for (RegisterRow row : RegisterTable.rowsOf(sheet, COLUMNS, findings)) {
      grant(row).ifPresent(grants::add);
    }
    return grants;
  }

  private Optional<Grant> grant(RegisterRow row) {
    Optional<String> code = projectCode(row, codes);
    Optional<Integer> year = row.year("year");
    Optional<String> funder = funder(row, funders);
    Optional<String> currency = currency(row);
    Optional<BigDecimal> amount = requiredAmount(row, "amount");
    Optional<BigDecimal> total = amount(row, "programme_total");
    if (amount.isPresent() && total.isPresent()) {
      checkShare(row, amount.get(), total.get());
    }
    if (code.isEmpty() || year.isEmpty() || funder.isEmpty()) {
      return Optional.empty();
    }
    String frame = frames.nameFor(row, funder.get(), year.get());
    boolean unique = isUnique(row, List.of(code.get(), year.get(), funder.get()));
    if (!unique || currency.isEmpty() || amount.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Grant(
            code.get(),
            year.get(),
            funder.get(),
            currency.get(),
            amount.get(),
            total.orElse(null),
            frame));
  }

  /** The code of a project that exists; any other is a finding. */
  static Optional<String> projectCode(RegisterRow row, ProjectCodes codes) {
    Optional<String> code = row.required("project_code", "a code such as BA-01");
    if (code.isPresent() && !codes.contains(code.get())) {
      row.refuse("project_code", code.get(), codes.expectedInsteadOf(code.get()));
    }
    return code.filter(codes::contains);
  }

  /** The code of a funder, as far as the program knows it; else what stands there. */
  static Optional<String> funder(RegisterRow row, Funders funders) {
    return row.required("funder", "a funder such as NMFA")
        .map(text -> funders.code(text).orElse(text));
  }

  static Optional<String> currency(RegisterRow row) {
    String expected = "NOK: grants are in NOK";
    Optional<String> currency =
        row.required("currency", expected).map(text -> text.toUpperCase(Locale.ROOT));
    Optional<String> nok = currency.filter(ExchangeRates.NOK::equals);
    if (currency.isPresent() && nok.isEmpty()) {
      row.refuse("currency", row.text("currency"), expected);
    }
    return nok;
  }

  /** An amount of 0 or more; blank is a finding, since it is not zero. */
  static Optional<BigDecimal> requiredAmount(RegisterRow row, String column) {
    Optional<BigDecimal> amount = amount(row, column);
    if (amount.isEmpty() && row.text(column).isEmpty()) {
      row.required(column, "an amount; blank is not zero");
    }
    return amount;
  }

  private static Optional<BigDecimal> amount(RegisterRow row, String column) {
    Optional<BigDecimal> amount = row.decimal(column);
    if (amount.isPresent() && amount.get().signum() < 0) {
      row.refuse(column, row.text(column), "an amount of 0 or more");
      return Optional.empty();
    }
    if (amount.isPresent() && amount.get().scale() > MAX_DECIMALS) {
      row.refuse(column, row.text(column), "an amount with at most two decimals");
      return Optional.empty();
    }
    if (amount.isPresent() && amount.get().compareTo(LIMIT) >= 0) {
      row.refuse(column, row.text(column), "an amount below " + LIMIT.toPlainString());
      return Optional.empty();
    }
    return amount;
  }

  private static void checkShare(RegisterRow row, BigDecimal amount, BigDecimal total) {
    if (amount.compareTo(total) > 0) {
      row.refuse(
          FindingType.GRANT_ABOVE_PROGRAMME_TOTAL,
          "amount",
          row.text("amount"),
          "at most the programme total of " + total.toPlainString(),
          amount.subtract(total));
    }
  }

  private boolean isUnique(RegisterRow row, List<Object> key) {
    Integer earlier = seen.putIfAbsent(key, row.rowNumber());
    if (earlier != null) {
      row.refuse(
          "funder",
          String.format(Locale.ROOT, "%s %d %s", key.toArray()),
          "one grant per project, year and funder; the other is in row " + earlier);
    }
    return earlier == null;
  }
}
