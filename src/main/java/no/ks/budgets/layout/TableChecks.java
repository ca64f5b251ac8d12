package no.ks.budgets.layout;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.workbook.MergedRegion;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * All that is looked for in a table as a whole while its rows go by: what its columns and totals
 * leave out, and rows whose money other rows hold already. It is said once the sheet has ended.
 */
final class TableChecks {

  private final DecimalEvidence evidence;
  private final ColumnsNotRead columnsNotRead;
  private final ConvertedColumns converted;
  private final MixedAmounts mixed;
  private final PartsOfRows parts;
  private final TableTotals totals = new TableTotals();
  private final SumsOfRowsBelow sumsBelow = new SumsOfRowsBelow();
  private final Outline outline = new Outline();
  private final TotalOnTop onTop;
  private final YearsBelowTitle years;

  TableChecks(
      String sheet,
      TableLayout layout,
      Headings headings,
      FieldLabels labels,
      DecimalEvidence evidence,
      YearsBelowTitle years) {
    this.evidence = evidence;
    this.years = years;
    columnsNotRead = new ColumnsNotRead(sheet, layout, headings, labels);
    converted = new ConvertedColumns(sheet, layout, headings, labels);
    mixed = new MixedAmounts(sheet);
    onTop = new TotalOnTop(sheet, layout);
    parts = new PartsOfRows(sheet, layout, labels, evidence);
  }

  TableTotals totals() {
    return totals;
  }

  PartsOfRows parts() {
    return parts;
  }

  TotalOnTop onTop() {
    return onTop;
  }

  /** Looks at a row without an amount, which may have one in another currency. */
  void lookAtConversions(SheetRow row) {
    converted.look(row);
  }

  /**
   * Looks at a row of data as it stands in the sheet.
   *
   * @return what its place says about it
   */
  Set<RowSign> look(SheetRow row, List<AmountCell> amounts) {
    mixed.look(row, amounts);
    converted.look(row);
    years.look(row);
    parts.above(row, amounts);
    return columnsNotRead.look(row) ? Set.of(RowSign.WIDER_THAN_TABLE) : Set.of();
  }

  /** Looks at a row of data as it was read; one that may be a part of another proves nothing. */
  void look(DataRow row) {
    sumsBelow.look(row);
    if (!row.is(RowSign.CALLED_PART)) {
      outline.look(row);
    }
  }

  /**
   * Says all that is odd, and holds the file where its money may count twice.
   *
   * @param continued what is said of cells that continue those above
   * @param totalOnTop why a total above the rows holds the file
   */
  void finish(
      RowAccount account,
      Collection<MergedRegion> mergedRegions,
      Optional<Finding> continued,
      Optional<Finding> totalOnTop) {
    columnsNotRead.findings().forEach(account::find);
    converted.findings().forEach(account::find);
    years.doubt().ifPresent(account::find);
    parts.findings().forEach(account::find);
    continued.ifPresent(account::find);
    totals.findings().forEach(account::find);
    sumsBelow.findings().forEach(account::find);
    columnsNotRead.rival().or(converted::rival).ifPresent(account::hold);
    columnsNotRead.split(mergedRegions).ifPresent(account::hold);
    mixed
        .finding(evidence)
        .or(years::contradiction)
        .or(totals::doubled)
        .or(outline::finding)
        .or(sumsBelow::hold)
        .or(() -> sumsBelow.provenBy(totals))
        .or(() -> totalOnTop)
        .ifPresent(account::hold);
  }
}
