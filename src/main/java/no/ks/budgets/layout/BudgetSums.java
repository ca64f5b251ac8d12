package no.ks.budgets.layout;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.text.PlainText;

/** What rows come to by project, year and funder, as far as each of them says so. */
final class BudgetSums {

  /** Nobody sums up more of them by hand; beyond it only the sum of all is known. */
  private static final int MAX_SUMS = 5_000;

  /** A code in words made comparable. */
  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}\\d{2}");

  private final String noProject;
  private final Map<Whose, Sum> sums = new LinkedHashMap<>();
  private boolean overflown;

  /**
   * Whose money it is, in words made comparable; empty, and 0 for the year, where nothing is said.
   */
  record Whose(String project, String title, int year, String funder) {

    /** Whether all that is said here holds for another, which may say more. */
    boolean covers(Whose other) {
      boolean same =
          (project.isEmpty() && title.isEmpty())
              || (!project.isEmpty() && other.isCalled(project))
              || (!title.isEmpty() && other.isCalled(title));
      return same
          && (year == 0 || year == other.year)
          && (funder.isEmpty() || funder.equals(other.funder));
    }

    /** Whether the project is called by a code, such as {@code ba01}. */
    boolean isCode() {
      return CODE.matcher(project).matches();
    }

    private boolean isCalled(String name) {
      return name.equals(project) || name.equals(title);
    }
  }

  /** An amount, and the cell of the first of its rows. */
  record Sum(CellLocation first, BigDecimal amount) {

    private Sum plus(Sum other) {
      return new Sum(first, amount.add(other.amount));
    }
  }

  /**
   * @param noProject what names no project though it stands for one, such as the name of a sheet
   */
  BudgetSums(String noProject) {
    this.noProject = plain(noProject);
  }

  /** Adds the amounts of a row that could be read. */
  void add(DataRow row) {
    for (ReadAmount amount : row.amounts()) {
      BigDecimal value = amount.value();
      if (value != null && !overflown) {
        CellLocation place = row.place(amount.column().columnIndex());
        sums.merge(whose(row, amount.column()), new Sum(place, value), Sum::plus);
        overflown = sums.size() > MAX_SUMS;
      }
    }
  }

  private Whose whose(DataRow row, AmountColumn column) {
    String project = plain(row.text(Field.PROJECT).text());
    return new Whose(
        project.equals(noProject) ? "" : project,
        plain(row.text(Field.TITLE).text()),
        column.year() == 0 ? YearWord.in(row.text(Field.YEAR).text()) : column.year(),
        plain(column.funder().isEmpty() ? row.text(Field.FUNDER).text() : column.funder()));
  }

  private static String plain(String text) {
    return PlainText.fold(text).replace(" ", "");
  }

  /** All sums, in the order of their first rows; none where there are too many. */
  Map<Whose, Sum> all() {
    return overflown ? Map.of() : sums;
  }

  /** Whether any project is called by a code. */
  boolean nameCodes() {
    return all().keySet().stream().anyMatch(Whose::isCode);
  }

  /** What all that is covered comes to; empty where there is none. */
  Optional<BigDecimal> covered(Whose whose) {
    return all().entrySet().stream()
        .filter(sum -> whose.covers(sum.getKey()))
        .map(sum -> sum.getValue().amount())
        .reduce(BigDecimal::add);
  }
}
