package no.ks.budgets.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.ledger.RowDecision.Verdict;
import no.ks.budgets.register.Grant;
import no.ks.budgets.register.Office;
import no.ks.budgets.register.Project;
import no.ks.budgets.register.Register;
import no.ks.budgets.review.ReviewWords.Label;

/** What the drop-downs of the review offer: decisions, and what the register knows. */
final class ReviewLists {

  /** "Accept as is" stands last, because not every row may be accepted as it is. */
  static final List<Verdict> DECISIONS =
      List.of(Verdict.CORRECT, Verdict.WAIVE, Verdict.RETURN, Verdict.ACCEPT);

  /** Stands between a project's code and its name. */
  private static final String SEPARATOR = " · ";

  private static final Pattern CODE_AND_NAME = Pattern.compile("(\\S+)" + SEPARATOR + ".*");
  private static final int WIDTH_OF_PROJECT = 70;
  private static final int WIDTH = 24;

  private final ReviewWords words;
  private final Map<ReviewColumn, List<String>> lists = new EnumMap<>(ReviewColumn.class);

  ReviewLists(Register register, ReviewWords words) {
    this.words = words;
    lists.put(ReviewColumn.DECISION, DECISIONS.stream().map(words::verdict).toList());
    lists.put(
        ReviewColumn.CORRECT_PROJECT,
        register.projects().stream().map(ReviewLists::codeAndName).toList());
    lists.put(ReviewColumn.CORRECT_OFFICE, sorted(register.offices().stream(), Office::name));
    lists.put(ReviewColumn.CORRECT_FUNDER, sorted(register.grants().stream(), Grant::funder));
    lists.put(ReviewColumn.CORRECT_CURRENCY, sorted(register.grants().stream(), Grant::currency));
  }

  private static <T> List<String> sorted(Stream<T> all, Function<T, String> text) {
    return List.copyOf(new TreeSet<>(all.map(text).toList()));
  }

  private static String codeAndName(Project project) {
    return project.code() + SEPARATOR + project.country() + ", " + project.title();
  }

  /** The code, where the text is a project as the drop-down offers it; else the text as it is. */
  static String withoutName(String project) {
    Matcher matcher = CODE_AND_NAME.matcher(project);
    return matcher.matches() ? matcher.group(1) : project;
  }

  /** Where the list for a column stands, such as {@code Lists!$B$2:$B$36}; empty without a list. */
  String rangeFor(ReviewColumn column) {
    List<String> list = lists.getOrDefault(column, List.of());
    return column == ReviewColumn.DECISION ? "" : range(column, list.size());
  }

  String allDecisions() {
    return range(ReviewColumn.DECISION, DECISIONS.size());
  }

  String decisionsButTheLast() {
    return range(ReviewColumn.DECISION, DECISIONS.size() - 1);
  }

  private String range(ReviewColumn column, int length) {
    if (length == 0) {
      return "";
    }
    String letters = CellLocation.columnLetters(List.copyOf(lists.keySet()).indexOf(column));
    return words.of(Label.SHEET_LISTS) + "!$" + letters + "$2:$" + letters + "$" + (length + 1);
  }

  /** Adds the sheet that the drop-downs take their lists from. */
  void write(OwnWorkbook workbook) {
    List<Column> columns = new ArrayList<>();
    int longest = 0;
    for (Map.Entry<ReviewColumn, List<String>> list : lists.entrySet()) {
      boolean project = list.getKey() == ReviewColumn.CORRECT_PROJECT;
      columns.add(Column.text(heading(list.getKey()), project ? WIDTH_OF_PROJECT : WIDTH));
      longest = Math.max(longest, list.getValue().size());
    }
    SheetPage page = workbook.page(words.of(Label.SHEET_LISTS));
    page.widths(columns.stream().map(Column::width).toList());
    page.header(columns);
    page.freezeHeader(1, 0);
    for (int index = 0; index < longest; index++) {
      page.startRow();
      for (List<String> list : lists.values()) {
        page.text(index < list.size() ? list.get(index) : "");
      }
    }
    page.sheet().enableLocking();
  }

  /** None of the headings of the review, lest the lists be taken for it. */
  private String heading(ReviewColumn column) {
    return words.of(Label.LIST_FOR, words.heading(column).toLowerCase(Locale.ROOT));
  }
}
