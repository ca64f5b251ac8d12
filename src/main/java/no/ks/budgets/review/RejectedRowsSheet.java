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
import no.ks.budgets.finding.FindingWords;
import no.ks.budgets.ledger.FindingRecord;
import no.ks.budgets.ledger.RejectedRecord;
import no.ks.budgets.review.ReviewWords.Label;
import org.jspecify.annotations.Nullable;

/** Rejected rows, one a line: what is wrong with each, what stood in it, and what was decided. */
final class RejectedRowsSheet {

  /** An amount that was understood; it has at most the digits that a spreadsheet keeps. */
  private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,13}\\.[0-9]{2}");

  private final LongTable table;
  private final List<ReviewColumn> columns;
  private final boolean settled;
  private final Map<String, String> returnedFiles;
  private final ReviewWords words;
  private final FindingWords findings;

  /** The sheet of the rows that wait for a decision. */
  static RejectedRowsSheet toDecide(
      OwnWorkbook workbook,
      ReviewWords words,
      ReviewLists lists,
      Map<String, String> returnedFiles) {
    List<ReviewColumn> columns = List.of(ReviewColumn.values());
    LongTable table =
        new LongTable(
            workbook,
            words.of(Label.SHEET_REJECTED_ROWS),
            columns.stream().map(words::column).toList(),
            LongTable.ROWS_PER_SHEET,
            new ReviewForm(lists, words));
    return new RejectedRowsSheet(table, columns, false, returnedFiles, words);
  }

  /** The sheet of rows about which nothing is left to decide. */
  static RejectedRowsSheet settled(
      OwnWorkbook workbook, ReviewWords words, Map<String, String> returnedFiles) {
    List<ReviewColumn> columns =
        Stream.of(ReviewColumn.values())
            .filter(column -> !column.isEntry() && !column.isIdentity())
            .toList();
    List<Column> all =
        Stream.concat(
                columns.stream().map(words::column),
                Stream.of(Column.text(words.of(Label.STATE), 11)))
            .toList();
    LongTable table =
        new LongTable(workbook, words.of(Label.SHEET_SETTLED), all, LongTable.ROWS_PER_SHEET);
    return new RejectedRowsSheet(table, columns, true, returnedFiles, words);
  }

  private RejectedRowsSheet(
      LongTable table,
      List<ReviewColumn> columns,
      boolean settled,
      Map<String, String> returnedFiles,
      ReviewWords words) {
    this.table = table;
    this.columns = columns;
    this.settled = settled;
    this.returnedFiles = returnedFiles;
    this.words = words;
    this.findings = words.findings();
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
      page.text(words.state(row.state()));
    }
  }

  /** What was sent, by column, as it is written and as it is checked when it comes back. */
  private Map<ReviewColumn, String> originals(RejectedRecord row) {
    Map<ReviewColumn, String> texts = new EnumMap<>(ReviewColumn.class);
    texts.put(
        ReviewColumn.OFFICE,
        row.office().isEmpty() ? words.of(Label.UNKNOWN_OFFICE) : row.office());
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

  private Map<ReviewColumn, String> explanations(RejectedRecord row, List<FindingRecord> errors) {
    Map<ReviewColumn, String> texts = new EnumMap<>(ReviewColumn.class);
    texts.put(
        ReviewColumn.WRONG,
        errors.isEmpty()
            ? String.join("\n", row.codes())
            : lines(
                errors,
                error -> findings.title(error.type()) + ". " + findings.meaning(error.type())));
    texts.put(ReviewColumn.FOUND, lines(errors, error -> findings.found(error.found())));
    texts.put(ReviewColumn.EXPECTED, lines(errors, error -> findings.expected(error.expected())));
    texts.put(
        ReviewColumn.TO_DO,
        errors.stream().map(error -> findings.remedy(error.type())).distinct().collect(lined()));
    texts.put(ReviewColumn.AS_SENT, String.join(" | ", row.cells()));
    texts.put(ReviewColumn.ACCEPTABLE, words.of(row.isAcceptable() ? Label.YES : Label.NO));
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
    String text = cells.isEmpty() ? words.of(Label.WHOLE_ROW, row.row()) : String.join("\n", cells);
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
    table.finish(words.of(Label.NO_REJECTED_ROWS));
  }
}
