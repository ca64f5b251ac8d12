package no.ks.budgets.layout;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.ks.budgets.text.PlainText;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/** What the words of a row in a table say about the row. */
final class RowWords {

  /** No number of a telephone has fewer, where its area is written. */
  private static final int TELEPHONE_DIGITS = 7;

  /** The fields of the first column of most tables. */
  private static final Set<Field> HEADS_A_TABLE =
      Set.of(Field.PROJECT, Field.CATEGORY, Field.DESCRIPTION);

  private final SheetRow row;
  private final TableLayout layout;
  private final FieldLabels labels;
  private final String label;

  RowWords(SheetRow row, TableLayout layout, FieldLabels labels) {
    this.row = row;
    this.layout = layout;
    this.labels = labels;
    label =
        purposes()
            .map(Cell::text)
            .filter(labels::isGrandTotal)
            .findFirst()
            .orElseGet(this::firstText);
  }

  private String firstText() {
    return row.cells().stream()
        .filter(cell -> !cell.isBlank())
        .findFirst()
        .filter(cell -> cell.kind() == Cell.Kind.TEXT)
        .map(Cell::text)
        .orElse("");
  }

  /** The filled cells that say what the row is for: categories, then descriptions. */
  private Stream<Cell> purposes() {
    return Stream.of(Field.CATEGORY, Field.DESCRIPTION)
        .flatMap(field -> layout.columnsOf(field).stream())
        .flatMap(column -> Stream.ofNullable(row.cell(column)));
  }

  /** The text that may label the row as a total: a category that is the bare word, or its first. */
  String label() {
    return label;
  }

  /** Whether they are a word for a total, and nothing else. */
  boolean areBareTotal() {
    return labels.isBareTotal(label);
  }

  /** Whether a total without a word, or with this one, is that of the whole table. */
  boolean areGrandTotal() {
    return label.isEmpty() || labels.isGrandTotal(label);
  }

  /** Whether a text of the row begins or ends with a word for a total. */
  boolean mentionTotal() {
    return row.cells().stream()
        .anyMatch(cell -> cell.kind() == Cell.Kind.TEXT && labels.isTotal(cell.text()));
  }

  /** Whether they say that the row is a part of the one above: {@code of which travel}. */
  boolean arePart() {
    return anyText(labels::isPart);
  }

  /** Whether they may say so, and may as well name a purpose: {@code including travel}. */
  boolean mayBePart() {
    return anyText(labels::mayBePart);
  }

  /** What rules should know of a row that is to be a line. */
  Set<RowSign> signs() {
    Set<RowSign> signs = EnumSet.noneOf(RowSign.class);
    if (labels.isTotal(label) || purposes().anyMatch(cell -> labels.beginsLikeTotal(cell.text()))) {
      signs.add(RowSign.CALLED_TOTAL);
    }
    boolean remark =
        anyText(labels::isFooter) && !(anyText(labels::isCost) && hasOnlyRoundAmounts());
    if (remark || isHeadingOfYears()) {
      signs.add(RowSign.CALLED_REMARK);
    }
    if (anyText(labels::isBalance) || anyUnknown(labels::isBalance)) {
      signs.add(RowSign.CALLED_BALANCE);
    }
    if (arePart()
        || mayBePart()
        || anyText(labels::isPartAbove)
        || anyUnknown(labels::isPartAbove)) {
      signs.add(RowSign.CALLED_PART);
    }
    return signs;
  }

  /** Whether the row may head another table: {@code Activity | 2006}. */
  private boolean isHeadingOfYears() {
    return labels.field(PlainText.fold(label)).filter(HEADS_A_TABLE::contains).isPresent()
        && layout.amounts().stream()
            .map(column -> row.cell(column.columnIndex()))
            .allMatch(cell -> cell != null && cell.text().matches("(19|20)\\d\\d(\\.0+)?"));
  }

  /**
   * Whether what stands in the columns of amounts may be budgeted: round, and shorter than the
   * number of a telephone or an account.
   */
  private boolean hasOnlyRoundAmounts() {
    return layout.amounts().stream()
        .flatMap(column -> Stream.ofNullable(row.cell(column.columnIndex())))
        .map(cell -> cell.text().replaceFirst("[.,]00?$", "").replaceAll("\\D", ""))
        .allMatch(digits -> digits.length() < TELEPHONE_DIGITS && digits.endsWith("0"));
  }

  /** Whether a text below a heading that is not known is of a kind. */
  private boolean anyUnknown(Predicate<String> kind) {
    return layout.unknown().stream()
        .flatMap(column -> Stream.ofNullable(row.cell(column)))
        .anyMatch(cell -> cell.kind() == Cell.Kind.TEXT && kind.test(cell.text()));
  }

  /** Whether the first text of the row, or one that says what it is for, is of a kind. */
  private boolean anyText(Predicate<String> kind) {
    return kind.test(label) || purposes().map(Cell::text).anyMatch(kind);
  }

  /** How many fields other than amounts are filled; a single text is a note or a section. */
  long filledFields() {
    List<Integer> totals = layout.totals().stream().map(AmountColumn::columnIndex).toList();
    return Stream.concat(layout.columns().values().stream(), Stream.of(totals))
        .filter(this::isAnyFilled)
        .count();
  }

  private boolean isAnyFilled(Collection<Integer> columns) {
    return columns.stream().map(row::cell).anyMatch(cell -> cell != null && !cell.isBlank());
  }
}
