package no.ks.budgets.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.register.Project;
import no.ks.budgets.review.TemplateWords.Label;

/** What the drop-downs of a template offer, on a hidden sheet of their own. */
final class TemplateLists {

  /** Below the mark and the headings. */
  private static final int FIRST_ROW = 3;

  private static final int WIDTH = 24;

  private final TemplateWords words;
  private final Map<Label, List<?>> lists = new EnumMap<>(Label.class);

  TemplateLists(BudgetTemplate template, TemplateWords words) {
    this.words = words;
    lists.put(Label.PROJECT, template.projects().stream().map(Project::code).toList());
    lists.put(Label.YEAR, template.years());
    lists.put(Label.FUNDER, template.funders());
    lists.put(Label.CURRENCY, template.currencies());
    lists.put(Label.OFFICE, template.offices());
  }

  /**
   * Where a list stands, such as {@code 'Lists'!$B$3:$B$36}; empty where there is nothing in it.
   */
  String range(Label list) {
    int length = lists.getOrDefault(list, List.of()).size();
    if (length == 0) {
      return "";
    }
    String letters = CellLocation.columnLetters(List.copyOf(lists.keySet()).indexOf(list));
    return InternalLink.to(
        words.of(Label.LISTS_SHEET),
        "$" + letters + "$" + FIRST_ROW + ":$" + letters + "$" + (FIRST_ROW + length - 1));
  }

  void write(OwnWorkbook workbook) {
    SheetPage page = TemplateWorkbook.guidancePage(workbook, words, Label.LISTS_SHEET);
    List<Column> columns = new ArrayList<>();
    int longest = 0;
    for (Map.Entry<Label, List<?>> list : lists.entrySet()) {
      columns.add(Column.text(words.of(list.getKey()), WIDTH));
      longest = Math.max(longest, list.getValue().size());
    }
    page.widths(columns.stream().map(Column::width).toList());
    page.header(columns);
    for (int index = 0; index < longest; index++) {
      page.startRow();
      for (List<?> list : lists.values()) {
        add(page, index < list.size() ? list.get(index) : "");
      }
    }
    page.sheet().enableLocking();
    page.hide();
  }

  /** A year is a number in the list too, or choosing it would type a text. */
  private static void add(SheetPage page, Object value) {
    if (value instanceof Integer number) {
      page.number(number, Look.YEAR, Tint.NONE);
    } else {
      page.text(String.valueOf(value));
    }
  }
}
