package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
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
  private final Map<String, String> returnedFiles;

  /**
   * Into a sheet.
   *
   * @param returnedFiles for each file that goes back to its sender, where the marked copy lies in
   *     the folder of the run
   */
  FilesSheet(SheetPage page, Map<String, String> returnedFiles) {
    this.page = page;
    this.returnedFiles = Map.copyOf(returnedFiles);
  }

  void fill(ConsolidatedBudget budget) {
    page.widths(COLUMNS.stream().map(Column::width).toList());
    page.header(COLUMNS);
    page.freezeHeader(1, 1);
    Map<String, Long> contents =
        budget.files().stream()
            .filter(FilesSheet::canGoBack)
            .collect(Collectors.groupingBy(FileRecord::path, Collectors.counting()));
    for (FileRecord file : budget.files()) {
      addRow(file, canGoBack(file) && contents.getOrDefault(file.path(), 0L) == 1);
    }
    page.filter();
    addTotal(budget.files());
  }

  private static boolean canGoBack(FileRecord file) {
    return file.status() != FileRecord.Status.DUPLICATE
        && file.status() != FileRecord.Status.SUPERSEDED;
  }

  /**
   * A copy is known by its path, so of several contents under one path nobody knows whose it is.
   */
  private void addRow(FileRecord file, boolean ownsPath) {
    page.startRow();
    String copy = returnedFiles.get(file.path());
    if (ownsPath && copy != null) {
      page.fileLink(file.path(), copy, "");
    } else {
      page.text(file.path());
    }
    page.text(file.office()).text(file.status().word(), Look.TEXT, tint(file.status()));
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
