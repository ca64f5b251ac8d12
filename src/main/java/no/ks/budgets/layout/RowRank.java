package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * Where a row stands in the outline of its table, as far as its own words say so.
 *
 * @param number the steps of its number: 1 and 2 for {@code 1.2 Travel}, A and 3 for {@code A3};
 *     none where it has no number
 * @param mark how it is set off from the row above
 */
record RowRank(List<String> number, Mark mark) {

  /** What sets a row off as a part of the one above it. */
  enum Mark {
    NONE,
    /** White space before its first word, which may be a slip. */
    SPACE,
    /** A dash or a bullet. */
    DASH
  }

  /** A number with its steps, in a cell of its own or before the words of a row. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d{1,3}|[A-Z]\\.?(?=\\d)|[A-Z](?=[.)]))((?:\\.?\\d{1,3})*)[.)]?(?=\\s|$).*");

  private static final Pattern STEP = Pattern.compile("[A-Z]|\\d+");

  private static final Pattern DASH = Pattern.compile("\\s*[-–—•·*▪○›»]\\s*\\p{L}.*");

  private static final Pattern SPACE = Pattern.compile("(?:[\\s\\u00a0]{2,}|\\t).*");

  /** Fields whose cells may begin with a number; that of any other is a value. */
  private static final Set<Field> NUMBERED =
      EnumSet.of(Field.CATEGORY, Field.DESCRIPTION, Field.NOTE);

  RowRank {
    number = List.copyOf(number);
  }

  static RowRank of(SheetRow row, TableLayout layout) {
    List<String> number = List.of();
    Mark mark = Mark.NONE;
    for (Cell cell : row.cells()) {
      if (cell.isBlank() || isValue(layout, cell.columnIndex())) {
        continue;
      }
      String text = cell.text();
      number = number.isEmpty() ? steps(text.strip()) : number;
      if (cell.kind() == Cell.Kind.TEXT && text.codePoints().anyMatch(Character::isLetter)) {
        mark = markOf(text);
        break;
      }
    }
    return new RowRank(number, mark);
  }

  private static boolean isValue(TableLayout layout, int columnIndex) {
    boolean known =
        layout.columns().entrySet().stream()
            .anyMatch(
                columns ->
                    !NUMBERED.contains(columns.getKey())
                        && columns.getValue().contains(columnIndex));
    return known
        || layout.amounts().stream().anyMatch(amount -> amount.columnIndex() == columnIndex)
        || layout.totals().stream().anyMatch(total -> total.columnIndex() == columnIndex);
  }

  private static List<String> steps(String text) {
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches()) {
      return List.of();
    }
    List<String> steps = new ArrayList<>();
    Matcher step = STEP.matcher(matcher.group(1) + matcher.group(2));
    while (step.find()) {
      steps.add(step.group());
    }
    return steps;
  }

  private static Mark markOf(String text) {
    if (DASH.matcher(text).matches()) {
      return Mark.DASH;
    }
    return SPACE.matcher(text).matches() ? Mark.SPACE : Mark.NONE;
  }

  /** Whether its number is one below that of another, or further: 1.2 and 1.2.1 below 1. */
  boolean isBelow(RowRank other) {
    int steps = other.number.size();
    return steps > 0 && number.size() > steps && number.subList(0, steps).equals(other.number);
  }

  /** Whether its number is the first of those right below another, which 3.5 days are not to 3. */
  boolean isFirstBelow(RowRank other) {
    return isBelow(other) && number.get(number.size() - 1).matches("0*[01]");
  }
}
