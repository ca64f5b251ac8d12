package no.ks.budgets.review;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import no.ks.budgets.ledger.FindingRecord;
import no.ks.budgets.ledger.RejectedRecord;

/** Rejected rows, one a line: what is wrong with each, and what stood in it. */
final class RejectedRowsSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Office", 14),
          Column.text("File", 22),
          Column.text("Sheet", 10),
          Column.text("Row", 6),
          Column.text("Cells", 7),
          Column.text("What is wrong", 34),
          Column.text("Found", 16),
          Column.text("Expected", 20),
          Column.number("Difference", 12),
          Column.text("What to do", 34),
          Column.text("Project", 10),
          Column.text("Year", 7),
          Column.text("Funder", 8),
          Column.text("Currency", 9),
          Column.text("Amount", 13),
          Column.text("The row as it was sent", 30),
          Column.text("State", 11));

  private final LongTable table;
  private final Map<String, String> returnedFiles;

  RejectedRowsSheet(OwnWorkbook workbook, String name, Map<String, String> returnedFiles) {
    table = new LongTable(workbook, name, COLUMNS, LongTable.ROWS_PER_SHEET);
    this.returnedFiles = returnedFiles;
  }

  void add(RejectedRecord row, List<FindingRecord> errors) {
    SheetPage page = table.startRow();
    page.text(row.office().isEmpty() ? "unknown" : row.office()).text(row.file()).text(row.sheet());
    addRowNumber(page, row);
    page.text(lines(errors, FindingRecord::cell))
        .text(
            errors.isEmpty()
                ? String.join("\n", row.codes())
                : lines(errors, RejectedRowsSheet::wrong))
        .text(lines(errors, FindingRecord::found))
        .text(lines(errors, FindingRecord::expected));
    addDifference(page, errors);
    page.text(errors.stream().map(e -> e.type().remedy()).distinct().collect(lined()))
        .text(row.projectCode())
        .text(row.year())
        .text(row.funder())
        .text(row.currency())
        .text(row.amount())
        .text(String.join(" | ", row.cells()))
        .text(row.state().word());
  }

  private void addRowNumber(SheetPage page, RejectedRecord row) {
    String copy = returnedFiles.get(row.file());
    if (copy == null) {
      page.rowNumber(row.row());
    } else {
      page.fileLink(
          Integer.toString(row.row()), address(copy), InternalLink.toRow(row.sheet(), row.row()));
    }
  }

  /** Spaces and letters of other alphabets do not stand as they are in the address of a link. */
  private static String address(String relativePath) {
    try {
      return new URI(null, null, relativePath, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("No address for the file " + relativePath, impossible);
    }
  }

  private static String wrong(FindingRecord finding) {
    return finding.type().title() + ". " + finding.type().meaning();
  }

  /** The values of several findings below each other, so that they stay beside each other. */
  private static String lines(List<FindingRecord> errors, Function<FindingRecord, String> value) {
    return errors.stream().map(value).collect(lined()).stripTrailing();
  }

  private static Collector<CharSequence, ?, String> lined() {
    return Collectors.joining("\n");
  }

  private static void addDifference(SheetPage page, List<FindingRecord> errors) {
    for (FindingRecord error : errors) {
      BigDecimal difference = error.difference();
      if (difference != null) {
        page.amount(difference);
        return;
      }
    }
    page.blank(Look.AMOUNT, Tint.NONE);
  }

  void finish() {
    table.finish(
        "No rejected rows: everything that was read counts, or was ignored with a reason.");
  }
}
