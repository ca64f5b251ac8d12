package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.FileRecord;
import no.ks.budgets.report.WorkbookWords.Label;
import no.ks.budgets.review.Column;
import no.ks.budgets.review.Look;
import no.ks.budgets.review.SheetPage;
import no.ks.budgets.review.Tint;

/** Every file that was received, with the account of its rows. */
final class FilesSheet {

  private static final List<ToLongFunction<FileRecord>> COUNTS =
      List.of(
          FileRecord::rowsRead,
          FileRecord::rowsAccepted,
          FileRecord::rowsRejected,
          FileRecord::rowsIgnored);

  private static final String FIRST_COUNT = "D";

  private final WorkbookWords words;
  private final SheetPage page;
  private final Map<String, String> returnedFiles;

  /**
   * Into a sheet.
   *
   * @param returnedFiles for each file that goes back to its sender, where the marked copy lies in
   *     the folder of the run
   */
  FilesSheet(WorkbookWords words, SheetPage page, Map<String, String> returnedFiles) {
    this.words = words;
    this.page = page;
    this.returnedFiles = Map.copyOf(returnedFiles);
  }

  void fill(ConsolidatedBudget budget) {
    List<Column> columns = columns(words);
    page.widths(columns.stream().map(Column::width).toList());
    page.header(columns);
    page.freezeHeader(1, 1);
    Map<String, Long> contents =
        budget.files().stream()
            .filter(FilesSheet::canGoBack)
            .collect(Collectors.groupingBy(FileRecord::path, Collectors.counting()));
    for (FileRecord file : budget.files()) {
      addRow(file, canGoBack(file) && contents.getOrDefault(file.path(), 0L) == 1);
    }
    page.filter();
    if (budget.files().isEmpty()) {
      page.startRow().text(words.of(Label.NO_FILES), Look.NOTE, Tint.NONE);
    }
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
    page.text(file.office())
        .text(words.shared().status(file.status()), Look.TEXT, tint(file.status()));
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
    page.startRow().text(words.of(Label.TOTAL), Look.TOTAL_TEXT, Tint.NONE);
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
    for (int index = 3 + COUNTS.size(); index < columns(words).size(); index++) {
      page.blank(Look.TOTAL_TEXT, Tint.NONE);
    }
  }

  private static List<Column> columns(WorkbookWords words) {
    return List.of(
        words.column(Label.FILE, 38),
        words.column(Label.OFFICE, 18),
        words.column(Label.STATUS, 15),
        words.numberColumn(Label.READ, 9),
        words.numberColumn(Label.ACCEPTED, 10),
        words.numberColumn(Label.REJECTED, 10),
        words.numberColumn(Label.IGNORED, 10),
        words.column(Label.MESSAGE, 48),
        words.column(Label.CODE, 24),
        words.column(Label.FORMAT, 8),
        words.numberColumn(Label.BYTES, 12),
        words.column(Label.SHA_256, 36));
  }
}
