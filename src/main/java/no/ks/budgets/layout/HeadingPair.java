package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import no.ks.budgets.money.AmountNotation;
import no.ks.budgets.money.AmountText;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * Two rows of headings, the upper of which groups columns of the lower: {@code 2005 | | 2006} over
 * {@code NMFA | NORAD | NMFA | NORAD}. A heading of the upper row reaches to the right over blank
 * cells, as far as the next one or an empty column, and never over what a row is for, such as its
 * project.
 */
final class HeadingPair {

  /** What a row is for, which nothing groups. */
  private static final Set<Field> IDENTITY =
      EnumSet.of(
          Field.PROJECT,
          Field.TITLE,
          Field.COUNTRY,
          Field.PARTNER,
          Field.OFFICE,
          Field.YEAR,
          Field.PERIOD_START,
          Field.PERIOD_END,
          Field.FUNDER,
          Field.CATEGORY,
          Field.DESCRIPTION,
          Field.CURRENCY);

  private final FieldLabels labels;
  private final SheetRow lowerRow;
  private final Headings upper;
  private final Headings lower;
  private final List<HeadingGroup> groups = new ArrayList<>();
  private final List<HeadedColumn> columns = new ArrayList<>();

  private HeadingPair(SheetRow upperRow, SheetRow lowerRow, FieldLabels labels) {
    this.labels = labels;
    this.lowerRow = lowerRow;
    upper = Headings.of(upperRow);
    lower = Headings.of(lowerRow);
    SortedSet<Integer> filled = new TreeSet<>(upper.texts().keySet());
    filled.addAll(lower.texts().keySet());
    for (int column : upper.texts().keySet()) {
      groups.add(new HeadingGroup(upper.lastRow(), upper.text(column), column, reach(column)));
    }
    for (int column : filled) {
      columns.add(headed(column));
    }
  }

  /**
   * Reads two rows.
   *
   * @param upperRow a row that may be headings
   * @param lowerRow the row that follows it in the file
   * @param alone how the upper row reads alone
   * @return {@link HeaderReading.None} where each of the rows is to be read alone
   */
  static HeaderReading of(
      SheetRow upperRow, SheetRow lowerRow, HeaderReading alone, FieldLabels labels) {
    boolean adjoin = lowerRow.rowNumber() == upperRow.rowNumber() + 1 && !lowerRow.isBlank();
    if (!adjoin || !Headings.canBeIn(lowerRow)) {
      return new HeaderReading.None();
    }
    HeadingPair pair = new HeadingPair(upperRow, lowerRow, labels);
    HeaderReading reading = pair.reading(alone);
    return reading instanceof HeaderReading.Table ? pair.rivalGroups().orElse(reading) : reading;
  }

  private HeaderReading reading(HeaderReading alone) {
    if (!(alone instanceof HeaderReading.None)) {
      return belowHeadings();
    }
    HeaderReading lowerAlone = HeaderReading.of(lowerRow, labels, 1);
    return lowerAlone instanceof HeaderReading.None ? ofHalves() : aboveHeadings();
  }

  /**
   * Two groups that are both called a budget, and neither by a year, funder or currency: {@code
   * Approved} beside {@code Requested}.
   */
  private Optional<HeaderReading> rivalGroups() {
    HeadingGroup first = null;
    for (HeadingGroup group : groups) {
      ColumnHeading heading = ColumnHeading.read(group.text(), labels);
      boolean bare =
          heading.isAmount()
              && heading.year() == 0
              && heading.funder().isEmpty()
              && heading.currency().isEmpty();
      if (bare && first != null && !first.text().strip().equals(group.text().strip())) {
        return Optional.of(ambiguous(first, group));
      }
      first = bare && first == null ? group : first;
    }
    return Optional.empty();
  }

  /** How far a heading of the upper row reaches: it groups amounts, or names of the same thing. */
  private int reach(int column) {
    ColumnHeading over = ColumnHeading.read(upper.text(column), labels);
    int last = column;
    for (int next = column + 1; next <= lower.lastColumn(); next++) {
      if (upper.texts().containsKey(next) || !lower.texts().containsKey(next)) {
        break;
      }
      if (!canGroup(column, over, lower.text(next))) {
        break;
      }
      last = next;
    }
    return last;
  }

  private boolean canGroup(int column, ColumnHeading over, String underText) {
    ColumnHeading under = ColumnHeading.read(underText, labels);
    if (isIdentity(under) || isIdentity(ColumnHeading.read(lower.text(column), labels))) {
      return isIdentity(ColumnHeading.read(upper.text(column) + " " + underText, labels));
    }
    return !isIdentity(over) || JoinedHeading.isNamed(over, under) || under.field().isEmpty();
  }

  private static boolean isIdentity(ColumnHeading heading) {
    return heading.field().filter(IDENTITY::contains).isPresent();
  }

  private Optional<HeadingGroup> group(int column) {
    return groups.stream().filter(group -> group.reaches(column)).findFirst();
  }

  private HeadedColumn headed(int column) {
    String over = group(column).map(HeadingGroup::text).orElse("");
    String under = lower.text(column);
    return over.isEmpty() || under.isEmpty()
        ? HeadedColumn.read(column, over + under, labels)
        : new HeadedColumn(
            column, JoinedHeading.read(over, under, labels), false, AskedOrGranted.UNSAID);
  }

  /**
   * The lower row below one that is a row of headings by itself: every cell must say more about the
   * heading above it, and no row of data may look like that.
   */
  private HeaderReading belowHeadings() {
    Optional<HeaderReading> notKnown = groupsUnknown();
    if (notKnown.isPresent()) {
      return notKnown.get();
    }
    boolean allFit = lower.texts().keySet().stream().allMatch(this::saysMore);
    boolean groupsAmounts = lower.texts().keySet().stream().anyMatch(this::isGroupedAmount);
    boolean noYear = lowerRow.cells().stream().noneMatch(Headings::isYear);
    boolean onlyYears =
        lowerRow.cells().stream().allMatch(cell -> cell.isBlank() || Headings.isYear(cell));
    if (!allFit || !(groupsAmounts || noYear || onlyYears)) {
      return new HeaderReading.None();
    }
    HeaderReading joined = joined();
    return joined instanceof HeaderReading.Ambiguous && !groupsAmounts
        ? new HeaderReading.None()
        : joined;
  }

  /**
   * Texts that are no amounts, below an amount and below the blank cells beside it, with nothing
   * else in their row: they split the amount, and nobody knows into what.
   */
  private Optional<HeaderReading> groupsUnknown() {
    boolean onlyTexts = lowerRow.cells().stream().allMatch(HeadingPair::isWord);
    for (HeadingGroup group : groups) {
      int first = group.firstColumn();
      boolean split =
          group.lastColumn() > first
              && onlyTexts
              && lower.texts().firstKey() >= first
              && isMoney(ColumnHeading.read(group.text(), labels))
              && !columnAt(first).isKnown();
      if (split) {
        return Optional.of(new HeaderReading.Ambiguous(headings(), first, group.lastColumn()));
      }
    }
    return Optional.empty();
  }

  private static boolean isWord(Cell cell) {
    return cell.kind() == Cell.Kind.TEXT
        && AmountNotation.read(cell.text()) instanceof AmountText.Unreadable;
  }

  /**
   * Whether a cell of the lower row is a heading, and says more than the one directly above. Beside
   * what is grouped a text may be anything.
   */
  private boolean saysMore(int column) {
    if (!upper.texts().containsKey(column)) {
      return true;
    }
    ColumnHeading under = ColumnHeading.read(lower.text(column), labels);
    String both = upper.text(column) + " " + lower.text(column);
    if (isIdentity(ColumnHeading.read(upper.text(column), labels))) {
      return !under.isAmount() && isIdentity(ColumnHeading.read(both, labels));
    }
    return columnAt(column).isKnown() && !isIdentity(columnAt(column).heading());
  }

  /** Whether a cell of the lower row is an amount below a heading that reaches over it. */
  private boolean isGroupedAmount(int column) {
    return !upper.texts().containsKey(column)
        && group(column).isPresent()
        && holdsMoney(column)
        && isMoney(ColumnHeading.read(lower.text(column), labels));
  }

  private boolean holdsMoney(int column) {
    return isMoney(columnAt(column).heading());
  }

  private static boolean isMoney(ColumnHeading heading) {
    return heading.isAmount() || heading.field().filter(Field.ROW_TOTAL::equals).isPresent();
  }

  private HeadedColumn columnAt(int column) {
    return columns.stream()
        .filter(headed -> headed.columnIndex() == column)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The upper row above one that is a row of headings by itself. Where it is a title it groups
   * nothing. Where it groups amounts by words that are not known, one group beside another, nobody
   * can tell which amounts are meant.
   */
  private HeaderReading aboveHeadings() {
    List<HeadingGroup> known = new ArrayList<>();
    List<HeadingGroup> unknown = new ArrayList<>();
    for (HeadingGroup group : groups) {
      if (groupsAmounts(group)) {
        boolean understood = ColumnHeading.read(group.text(), labels).field().isPresent();
        (understood ? known : unknown).add(group);
      }
    }
    if (known.size() + unknown.size() >= 2 && !unknown.isEmpty()) {
      HeadingGroup one = known.isEmpty() ? unknown.get(1) : known.get(0);
      return ambiguous(unknown.get(0), one);
    }
    if (known.isEmpty()) {
      return new HeaderReading.None();
    }
    HeaderReading joined = joined();
    return joined instanceof HeaderReading.None ? new HeaderReading.NoBudget(headings()) : joined;
  }

  private boolean groupsAmounts(HeadingGroup group) {
    boolean identity = false;
    boolean amounts = false;
    for (int column = group.firstColumn(); column <= group.lastColumn(); column++) {
      ColumnHeading under = ColumnHeading.read(lower.text(column), labels);
      identity |= isIdentity(under);
      amounts |= isMoney(under);
    }
    return amounts && !identity;
  }

  private HeaderReading ambiguous(HeadingGroup one, HeadingGroup other) {
    return new HeaderReading.Ambiguous(
        headings(),
        Math.min(one.firstColumn(), other.firstColumn()),
        Math.max(one.firstColumn(), other.firstColumn()));
  }

  /** Two rows neither of which is a row of headings by itself. */
  private HeaderReading ofHalves() {
    boolean allFit = lower.texts().keySet().stream().allMatch(this::saysMore);
    boolean groupsAmounts = lower.texts().keySet().stream().anyMatch(this::isGroupedAmount);
    return allFit && groupsAmounts ? joined() : new HeaderReading.None();
  }

  private HeaderReading joined() {
    long words = HeaderReading.words(upper, labels) + HeaderReading.words(lower, labels);
    return HeaderReading.of(headings(), columns, words, 1);
  }

  private Headings headings() {
    SortedMap<Integer, String> texts = new TreeMap<>();
    for (HeadedColumn column : columns) {
      String over = group(column.columnIndex()).map(HeadingGroup::text).orElse("");
      texts.put(column.columnIndex(), (over + " " + lower.text(column.columnIndex())).strip());
    }
    return new Headings(upper.firstRow(), lower.lastRow(), texts, groups);
  }
}
