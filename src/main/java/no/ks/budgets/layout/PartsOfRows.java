package no.ks.budgets.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.text.PlainText;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are a part of the row right above them: {@code of which travel}. Their money counts in
 * that row, so they must plainly say so, be for the same, and together come to no more; whatever
 * only may be a part is a row like any other, and for a person to judge.
 */
final class PartsOfRows {

  /** What a part and its whole are for; one that names something else is no part. */
  private static final Set<Field> IDENTITY =
      EnumSet.of(
          Field.PROJECT, Field.TITLE, Field.OFFICE, Field.YEAR, Field.FUNDER, Field.CURRENCY);

  private final String sheet;
  private final TableLayout layout;
  private final FieldLabels labels;
  private final DecimalEvidence evidence;
  private final List<Finding> findings = new ArrayList<>();

  /** What the parts so far leave of each amount of the row above, by its column, 0-based. */
  private final Map<Integer, BigDecimal> left = new HashMap<>();

  private final Map<Integer, AmountCell> amountsAbove = new HashMap<>();
  private SheetRow above = new SheetRow(1, false, List.of());
  private int lastRow;

  PartsOfRows(String sheet, TableLayout layout, FieldLabels labels, DecimalEvidence evidence) {
    this.sheet = sheet;
    this.layout = layout;
    this.labels = labels;
    this.evidence = evidence;
  }

  /** A row with amounts has gone by; parts of it may follow. */
  void above(SheetRow row, List<AmountCell> amounts) {
    above = row;
    lastRow = row.rowNumber();
    left.clear();
    amountsAbove.clear();
    amounts.forEach(amount -> amountsAbove.put(amount.cell().columnIndex(), amount));
  }

  /**
   * Takes a row that is plainly a part of the one above, and says that it was not counted.
   *
   * @return false where it is none, or nobody knows
   */
  boolean take(SheetRow row, List<AmountCell> amounts, RowWords words) {
    boolean plain = words.arePart() || (words.mayBePart() && isSetOff(row));
    if (!plain || row.rowNumber() != lastRow + 1 || !isForTheSame(row)) {
      return false;
    }
    Map<Integer, BigDecimal> rest = new HashMap<>();
    for (AmountCell amount : amounts) {
      Optional<BigDecimal> after = rest(amount).filter(number -> number.signum() >= 0);
      if (after.isEmpty()) {
        return false;
      }
      rest.put(amount.cell().columnIndex(), after.get());
    }
    left.putAll(rest);
    lastRow = row.rowNumber();
    findings.add(finding(row, amounts.get(0).cell(), words.label()));
    return true;
  }

  private Finding finding(SheetRow row, Cell amount, String label) {
    return Finding.of(
        FindingType.ROW_PART_OF_ANOTHER,
        CellLocation.ofCell(sheet, row.rowNumber(), amount.columnIndex()),
        Field.AMOUNT.word(),
        label + ": " + amount.text(),
        "the whole amount in the row above");
  }

  List<Finding> findings() {
    return findings;
  }

  private boolean isSetOff(SheetRow row) {
    return RowRank.of(row, layout).mark() != RowRank.Mark.NONE
        && RowRank.of(above, layout).mark() == RowRank.Mark.NONE;
  }

  private boolean isForTheSame(SheetRow row) {
    return IDENTITY.stream()
        .flatMap(field -> layout.columnsOf(field).stream())
        .allMatch(column -> isBlankOrSame(row.cell(column), above.cell(column)));
  }

  private boolean isBlankOrSame(@Nullable Cell part, @Nullable Cell whole) {
    return part == null
        || part.isBlank()
        || labels.isPart(part.text())
        || (whole != null && PlainText.fold(part.text()).equals(PlainText.fold(whole.text())));
  }

  /** What a part leaves of the amount above it; empty where they cannot be compared. */
  private Optional<BigDecimal> rest(AmountCell part) {
    int column = part.cell().columnIndex();
    AmountCell whole = amountsAbove.get(column);
    if (whole == null || (whole.isAmbiguous() && !part.isAmbiguous())) {
      return Optional.empty();
    }
    ReadAmount ofPart = read(part, lastRow + 1);
    ReadAmount ofWhole = read(whole, above.rowNumber());
    Optional<BigDecimal> most = part.most(ofPart).filter(amount -> amount.signum() >= 0);
    Optional<BigDecimal> available =
        Optional.ofNullable(left.get(column)).or(() -> whole.most(ofWhole));
    return ofPart.currency().equals(ofWhole.currency())
        ? available.flatMap(amount -> most.map(amount::subtract))
        : Optional.empty();
  }

  private ReadAmount read(AmountCell amount, int rowNumber) {
    int column = amount.cell().columnIndex();
    return amount.read(CellLocation.ofCell(sheet, rowNumber, column), evidence.sign(column));
  }
}
