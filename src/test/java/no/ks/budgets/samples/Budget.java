package no.ks.budgets.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * What one office plans for one project with the money of one funder, before it is typed into a
 * form.
 *
 * @param project as the office writes it, mostly a code such as {@code BA-01}
 * @param office such as {@code Orkdal}; empty where the form does not say
 * @param funder as the office writes it: {@code NMFA}, {@code UD} or {@code NORAD}
 * @param currency such as {@code NOK}
 */
record Budget(
    String project, String office, String funder, String currency, List<Purpose> purposes) {

  Budget {
    purposes = List.copyOf(purposes);
  }

  /**
   * A budget in kroner from a table as one would write it on paper: one purpose a row, the columns
   * category, description, 2005 and 2006 apart by {@code |}, an empty cell where nothing is
   * planned.
   */
  static Budget of(String project, String office, String funder, String table) {
    List<Purpose> purposes = table.lines().map(Purpose::parse).toList();
    return new Budget(project, office, funder, "NOK", purposes);
  }

  Budget in(String otherCurrency) {
    return new Budget(project, office, funder, otherCurrency, purposes);
  }

  /** All lines, those for 2005 first, as offices list them. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>(lines(2005));
    lines.addAll(lines(2006));
    return lines;
  }

  List<Line> lines(int year) {
    return purposes.stream()
        .filter(purpose -> !purpose.amount(year).isEmpty())
        .map(purpose -> line(purpose, year))
        .toList();
  }

  private Line line(Purpose purpose, int year) {
    return new Line(
        project,
        office,
        year,
        funder,
        purpose.category(),
        purpose.description(),
        currency,
        purpose.amount(year));
  }

  /**
   * What money is planned for.
   *
   * @param amount2005 as it is typed; only digits is a number, everything else is text: {@code NOK
   *     120.000}; empty where nothing is planned
   * @param amount2006 likewise
   */
  record Purpose(String category, String description, String amount2005, String amount2006) {

    static Purpose parse(String row) {
      List<String> cells = List.of(row.split("\\|", -1));
      if (cells.size() != 4) {
        throw new IllegalArgumentException(
            "A purpose is category | description | 2005 | 2006, and this is not: " + row);
      }
      return new Purpose(
          cells.get(0).strip(), cells.get(1).strip(), cells.get(2).strip(), cells.get(3).strip());
    }

    String amount(int year) {
      return year == 2005 ? amount2005 : amount2006;
    }
  }

  /** One purpose in one year; what a row of a long form holds. */
  record Line(
      String project,
      String office,
      int year,
      String funder,
      String category,
      String description,
      String currency,
      String amount) {}
}
