package no.ks.budgets.review;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.budgets.ledger.FindingRecord;
import no.ks.budgets.ledger.RejectedRecord;
import org.jspecify.annotations.Nullable;

/** Rejected rows, one a line: what is wrong with each, what stood in it, and what was decided. */
final class RejectedRowsSheet {

  /** An amount that was understood; it has at most the digits that a spreadsheet keeps. */
  private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,13}\\.[0-9]{2}");

  private final LongTable table;
  private final List<ReviewColumn> columns;
  private final boolean settled;
  private final Map<String, String> returnedFiles;

  /** The sheet of the rows that wait for a decision. */
  static RejectedRowsSheet toDecide(
      OwnWorkbook workbook, String name, ReviewLists lists, Map<String, String> returnedFiles) {
    List<ReviewColumn> columns = List.of(ReviewColumn.values());
    LongTable table =
        new LongTable(
            workbook,
            name,
            columns.stream().map(ReviewColumn::column).toList(),
            LongTable.ROWS_PER_SHEET,
            new ReviewForm(lists));
    return new RejectedRowsSheet(table, columns, false, returnedFiles);
  }

  /** The sheet of rows about which nothing is left to decide. */
  static RejectedRowsSheet settled(
      OwnWorkbook workbook, String name, Map<String, String> returnedFiles) {
    List<ReviewColumn> columns =
        Stream.of(ReviewColumn.values())
            .filter(column -> !column.isEntry() && !column.isIdentity())
            .toList();
    List<Column> all =
        Stream.concat(
                columns.stream().map(ReviewColumn::column), Stream.of(Column.text("State", 11)))
            .toList();
    LongTable table = new LongTable(workbook, name, all, LongTable.ROWS_PER_SHEET);
    return new RejectedRowsSheet(table, columns, true, returnedFiles);
  }

  private RejectedRowsSheet(
      LongTable table,
      List<ReviewColumn> columns,
      boolean settled,
      Map<String, String> returnedFiles) {
    this.table = table;
    this.columns = columns;
    this.settled = settled;
    this.returnedFiles = returnedFiles;
  }

  void add(RejectedRecord row, List<FindingRecord> errors) {
    SheetPage page = table.startRow();
    Map<ReviewColumn, String> originals = originals(row);
    Map<ReviewColumn, String> explanations = explanations(row, errors);
    for (ReviewColumn column : columns) {
      if (column.isOriginal()) {
        addOriginal(page, column, originals.getOrDefault(column, ""));
      } else if (column.isEntry()) {
        page.blank(column.entryLook(), Tint.GREEN);
      } else if (column == ReviewColumn.CELL) {
        addPlace(page, row, errors);
      } else if (column == ReviewColumn.DIFFERENCE) {
        addDifference(page, errors);
      } else if (column == ReviewColumn.ROW_ID) {
        page.text(row.rowId(), Look.CODE, Tint.GREY);
      } else if (column == ReviewColumn.VERSION) {
        page.text(OriginalsCheck.of(row.version(), originals).text(), Look.CODE, Tint.GREY);
      } else {
        page.text(explanations.getOrDefault(column, ""));
      }
    }
    if (settled) {
      page.text(row.state().word());
    }
  }

  /** What was sent, by column, as it is written and as it is checked when it comes back. */
  private static Map<ReviewColumn, String> originals(RejectedRecord row) {
    Map<ReviewColumn, String> texts = new EnumMap<>(ReviewColumn.class);
    texts.put(ReviewColumn.OFFICE, row.office().isEmpty() ? "unknown" : row.office());
    texts.put(ReviewColumn.FILE, row.file());
    texts.put(ReviewColumn.SHEET, row.sheet());
    texts.put(ReviewColumn.ROW, Integer.toString(row.row()));
    texts.put(ReviewColumn.PROJECT, row.projectCode());
    texts.put(ReviewColumn.YEAR, row.year());
    texts.put(ReviewColumn.FUNDER, row.funder());
    texts.put(ReviewColumn.AMOUNT, row.amount());
    texts.put(ReviewColumn.CATEGORY, row.category());
    texts.put(ReviewColumn.DESCRIPTION, row.description());
    texts.put(ReviewColumn.CURRENCY, row.currency());
    texts.replaceAll((column, text) -> CellText.of(text));
    return texts;
  }

  private static Map<ReviewColumn, String> explanations(
      RejectedRecord row, List<FindingRecord> errors) {
    Map<ReviewColumn, String> texts = new EnumMap<>(ReviewColumn.class);
    texts.put(
        ReviewColumn.WRONG,
        errors.isEmpty()
            ? String.join("\n", row.codes())
            : lines(errors, error -> error.type().title() + ". " + error.type().meaning()));
    texts.put(ReviewColumn.FOUND, lines(errors, FindingRecord::found));
    texts.put(ReviewColumn.EXPECTED, lines(errors, FindingRecord::expected));
    texts.put(
        ReviewColumn.TO_DO,
        errors.stream().map(error -> error.type().remedy()).distinct().collect(lined()));
    texts.put(ReviewColumn.AS_SENT, String.join(" | ", row.cells()));
    texts.put(ReviewColumn.ACCEPTABLE, row.isAcceptable() ? ReviewForm.YES : "no");
    return texts;
  }

  private static void addOriginal(SheetPage page, ReviewColumn column, String text) {
    if (column != ReviewColumn.AMOUNT) {
      page.text(text);
    } else if (AMOUNT.matcher(text).matches()) {
      page.amount(new BigDecimal(text));
    } else {
      page.text(text, Look.AMOUNT_AS_TYPED, Tint.NONE);
    }
  }

  /** Leads to the first cell that is wrong, in the copy that goes back to the sender. */
  private void addPlace(SheetPage page, RejectedRecord row, List<FindingRecord> errors) {
    List<String> cells =
        errors.stream()
            .map(FindingRecord::cell)
            .filter(cell -> !cell.isEmpty())
            .distinct()
            .toList();
    String text = cells.isEmpty() ? "row " + row.row() : String.join("\n", cells);
    String copy = returnedFiles.get(row.file());
    if (copy == null) {
      page.text(text);
    } else {
      String place =
          cells.isEmpty()
              ? InternalLink.toRow(row.sheet(), row.row())
              : InternalLink.to(row.sheet(), cells.get(0));
      page.fileLink(text, copy, place);
    }
  }

  /** The values of several findings below each other, so that they stay beside each other. */
  private static String lines(List<FindingRecord> errors, Function<FindingRecord, String> value) {
    return errors.stream().map(value).collect(lined()).stripTrailing();
  }

  private static Collector<CharSequence, ?, String> lined() {
    return Collectors.joining("\n");
  }

  private static void addDifference(SheetPage page, List<FindingRecord> errors) {
    BigDecimal difference = firstDifference(errors);
    if (difference == null) {
      page.blank(Look.AMOUNT, Tint.NONE);
    } else {
      page.amount(difference);
    }
  }

  private static @Nullable BigDecimal firstDifference(List<FindingRecord> errors) {
    for (FindingRecord error : errors) {
      if (error.difference() != null) {
        return error.difference();
      }
    }
    return null;
  }

  void finish() {
    table.finish(
        "No rejected rows: everything that was read counts, or was ignored with a reason.");
  }
}
