package no.ks.budgets.register;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.money.ExchangeRates;
import no.ks.budgets.text.PlainText;

/** The table of frame agreements: {@code frame,funder,currency,first_year,last_year,total}. */
final class FrameTable {

  private static final RegisterTable.Columns COLUMNS =
      new RegisterTable.Columns(
          List.of("frame", "funder", "currency", "first_year", "last_year", "total"),
          List.of(),
          FindingType.REGISTER_INVALID);

  private final Funders funders;
  private final Findings findings;

  /** By folded name, so that it does not matter which dash stands between the years. */
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** Folded names of all rows, sound or not, so that one mistake is told once. */
  private final Map<String, Integer> rowNumbers = new LinkedHashMap<>();

  private record Entry(Frame frame, RegisterRow row) {}

  FrameTable(Funders funders, Findings findings) {
    this.funders = funders;
    this.findings = findings;
  }

  /** The agreements; a table with its headings alone lists none and is no trouble. */
  List<Frame> read(FileSheet sheet) {
    for (RegisterRow row : RegisterTable.optionalRowsOf(sheet, COLUMNS, findings)) {
      frame(row)
          .ifPresent(frame -> entries.put(PlainText.fold(frame.name()), new Entry(frame, row)));
    }
    return entries.values().stream().map(Entry::frame).toList();
  }

  private Optional<Frame> frame(RegisterRow row) {
    Optional<String> name =
        row.required("frame", "a name such as NMFA 2007–2009").filter(text -> isUnique(row, text));
    Optional<String> funder = GrantTable.funder(row, funders);
    Optional<String> currency = GrantTable.currency(row);
    Optional<Integer> first = row.year("first_year");
    Optional<Integer> last = row.year("last_year");
    Optional<BigDecimal> total = GrantTable.requiredAmount(row, "total");
    boolean inOrder = first.isEmpty() || last.isEmpty() || first.get() <= last.get();
    if (!inOrder) {
      row.refuse("last_year", row.text("last_year"), "a year from " + row.text("first_year"));
    }
    if (name.isEmpty()
        || funder.isEmpty()
        || currency.isEmpty()
        || first.isEmpty()
        || last.isEmpty()
        || total.isEmpty()
        || !inOrder) {
      return Optional.empty();
    }
    return Optional.of(
        new Frame(name.get(), funder.get(), currency.get(), first.get(), last.get(), total.get()));
  }

  private boolean isUnique(RegisterRow row, String name) {
    Integer earlier = rowNumbers.putIfAbsent(PlainText.fold(name), row.rowNumber());
    if (earlier != null) {
      row.refuse("frame", name, "each frame once; it is in row " + earlier + " already");
    }
    return earlier == null;
  }

  /**
   * The name of the frame that the row of a grant refers to, spelt as the table of frames spells
   * it; empty text where the row refers to none, or to one that it cannot belong to, which is then
   * among the findings.
   */
  String nameFor(RegisterRow row, String funder, int year) {
    String typed = row.text("frame");
    String key = PlainText.fold(typed);
    if (typed.isEmpty()) {
      return "";
    }
    if (!rowNumbers.containsKey(key)) {
      row.refuse("frame", typed, "a frame of the table frames, or blank");
    }
    Entry entry = entries.get(key);
    if (entry == null) {
      return "";
    }
    Frame frame = entry.frame();
    if (!frame.covers(year)) {
      row.refuse(
          "year",
          Integer.toString(year),
          String.format(
              Locale.ROOT,
              "a year from %d to %d, as the frame %s has it",
              frame.firstYear(),
              frame.lastYear(),
              frame.name()));
    }
    if (!frame.funder().equals(funder)) {
      row.refuse("funder", funder, frame.funder() + ", as the frame " + frame.name() + " has it");
    }
    return frame.name();
  }

  /**
   * Says which agreements have grants that do not add up to their total. That keeps no register
   * from counting: an agreement may well be granted bit by bit.
   */
  void checkTotals(List<Grant> grants) {
    for (Entry entry : entries.values()) {
      BigDecimal granted =
          grants.stream()
              .filter(grant -> grant.frame().equals(entry.frame().name()))
              .map(Grant::amount)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal total = entry.frame().total();
      if (granted.compareTo(total) != 0) {
        entry
            .row()
            .refuse(
                FindingType.FRAME_TOTAL_MISMATCH,
                "total",
                String.format(
                    Locale.ROOT,
                    "%s: %s %s",
                    entry.frame().name(),
                    granted.toPlainString(),
                    ExchangeRates.NOK),
                total.toPlainString() + " " + ExchangeRates.NOK,
                granted.subtract(total));
      }
    }
  }
}
