package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToLongFunction;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.FileRecord;
import no.ks.budgets.review.Column;
import no.ks.budgets.review.Look;
import no.ks.budgets.review.SheetPage;
import no.ks.budgets.review.Tint;

/** Every file that was received, with the account of its rows. */
final class FilesSheet {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("File", 38),
          Column.text("Office", 18),
          Column.text("Status", 15),
          Column.number("Read", 9),
          Column.number("Accepted", 10),
          Column.number("Rejected", 10),
          Column.number("Ignored", 10),
          Column.text("Message", 48),
          Column.text("Code", 24),
          Column.text("Format", 8),
          Column.number("Bytes", 12),
          Column.text("SHA-256", 36));

  private static final List<ToLongFunction<FileRecord>> COUNTS =
      List.of(
          FileRecord::rowsRead,
          FileRecord::rowsAccepted,
          FileRecord::rowsRejected,
          FileRecord::rowsIgnored);

  private static final String FIRST_COUNT = "D";

  private final SheetPage page;

  FilesSheet(SheetPage page) {
    this.page = page;
  }

  void fill(ConsolidatedBudget budget) {
    page.widths(COLUMNS.stream().map(Column::width).toList());
    page.header(COLUMNS);
    page.freezeHeader(1, 1);
    budget.files().forEach(this::addRow);
    page.filter();
    addTotal(budget.files());
  }

  private void addRow(FileRecord file) {
    page.startRow()
        .text(file.path())
        .text(file.office())
        .text(file.status().word(), Look.TEXT, tint(file.status()));
    COUNTS.forEach(count -> page.number(count.applyAsLong(file), Look.COUNT, Tint.NONE));
    page.text(file.message())
        .text(file.code())
        .text(file.format())
        .number(file.bytes(), Look.COUNT, Tint.NONE)
        .text(file.sha256());
  }

  private static Tint tint(FileRecord.Status status) {
    return switch (status) {
      case ACCEPTED -> Tint.GREEN;
      case PARTLY_ACCEPTED -> Tint.YELLOW;
      case REJECTED -> Tint.RED;
      case DUPLICATE, SUPERSEDED -> Tint.GREY;
    };
  }

  private void addTotal(List<FileRecord> files) {
    int lastRow = Math.max(2, page.rowNumber());
    page.startRow().text("Total", Look.TOTAL_TEXT, Tint.NONE);
    page.blank(Look.TOTAL_TEXT, Tint.NONE).blank(Look.TOTAL_TEXT, Tint.NONE);
    char letter = FIRST_COUNT.charAt(0);
    for (ToLongFunction<FileRecord> count : COUNTS) {
      page.formula(
          "SUM(" + letter + "2:" + letter + lastRow + ")",
          BigDecimal.valueOf(files.stream().mapToLong(count).sum()),
          Look.TOTAL_COUNT,
          Tint.NONE);
      letter++;
    }
    for (int index = 3 + COUNTS.size(); index < COLUMNS.size(); index++) {
      page.blank(Look.TOTAL_TEXT, Tint.NONE);
    }
  }
}
