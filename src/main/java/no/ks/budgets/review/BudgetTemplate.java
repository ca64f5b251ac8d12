package no.ks.budgets.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.budgets.ledger.LineRecord;
import no.ks.budgets.register.Grant;
import no.ks.budgets.register.OfficeNames;
import no.ks.budgets.register.Project;
import no.ks.budgets.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * What an office finds in the workbook that it is asked to fill in.
 *
 * @param office who fills it in, as the register spells it; empty where that is still to be chosen
 * @param offices who may send for the projects
 * @param projects what the budget is for
 * @param grants what was granted to the projects
 * @param entries the rows that are filled already
 * @param years, funders and currencies that a row may name
 */
record BudgetTemplate(
    String office,
    List<String> offices,
    List<Project> projects,
    List<Grant> grants,
    List<Entry> entries,
    List<Integer> years,
    List<String> funders,
    List<String> currencies) {

  /**
   * A row that is filled already.
   *
   * @param amount what the office sent last; null where it is still to be written
   */
  record Entry(
      String project,
      int year,
      String funder,
      String category,
      String description,
      String currency,
      @Nullable BigDecimal amount) {

    private static Entry of(LineRecord line) {
      return new Entry(
          line.projectCode(),
          line.year(),
          line.funder(),
          line.category(),
          line.description(),
          line.currency(),
          line.amount());
    }

    private static Entry of(Grant grant) {
      return new Entry(
          grant.projectCode(), grant.year(), grant.funder(), "", "", grant.currency(), null);
    }

    boolean isFor(Grant grant) {
      return project.equals(grant.projectCode())
          && year == grant.year()
          && funder.equals(grant.funder());
    }
  }

  /**
   * The template for some projects: the lines that the office sent last, and a row for every grant
   * that none of them is for.
   *
   * @param office as the register spells it; empty where it is not known
   * @param lines of this office that count
   */
  static BudgetTemplate of(
      Register register, List<Project> projects, String office, List<LineRecord> lines) {
    OfficeNames names = OfficeNames.of(register);
    List<Grant> grants =
        projects.stream().flatMap(project -> register.grantsOf(project.code()).stream()).toList();
    List<Entry> sent = lines.stream().map(Entry::of).toList();
    List<Entry> entries = new ArrayList<>(sent);
    grants.stream()
        .filter(grant -> sent.stream().noneMatch(entry -> entry.isFor(grant)))
        .map(Entry::of)
        .forEach(entries::add);
    List<String> order = projects.stream().map(Project::code).toList();
    entries.sort(
        Comparator.comparingInt((Entry entry) -> order.indexOf(entry.project()))
            .thenComparingInt(Entry::year));
    return new BudgetTemplate(
        office,
        projects.stream().flatMap(project -> names.officesOf(project).stream()).distinct().toList(),
        List.copyOf(projects),
        grants,
        List.copyOf(entries),
        sorted(register.grants().stream().map(Grant::year), lines.stream().map(LineRecord::year)),
        register.funders(),
        sorted(
            register.grants().stream().map(Grant::currency),
            lines.stream().map(LineRecord::currency)));
  }

  private static <T> List<T> sorted(Stream<T> granted, Stream<T> sent) {
    return List.copyOf(new TreeSet<>(Stream.concat(granted, sent).toList()));
  }

  /** What was filled in already for a grant, in its currency. */
  BigDecimal filledInFor(Grant grant) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Entry entry : entries) {
      BigDecimal amount = entry.amount();
      if (amount != null && entry.isFor(grant) && entry.currency().equals(grant.currency())) {
        sum = sum.add(amount);
      }
    }
    return sum;
  }

  /** The office or, where that is not known, the projects; short enough for a title. */
  String subject() {
    int shown = 3;
    String codes =
        projects.stream().limit(shown).map(Project::code).collect(Collectors.joining(", "));
    return !office.isEmpty() ? office : projects.size() > shown ? codes + " …" : codes;
  }
}
