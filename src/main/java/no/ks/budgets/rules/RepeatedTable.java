package no.ks.budgets.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.DataRow;
import no.ks.budgets.line.BudgetLine;

/**
 * No table of a file has, for every project, year and funder in it, the very sums of the other
 * tables together: that is a summary, whatever it is called, and would count everything twice. A
 * table that names offices which no other table names is a budget of its own.
 */
final class RepeatedTable {

  private record Table(String sheet, int headerRow) {}

  private record Key(String project, int year, String funder) {}

  private static final class Content {

    private final Map<Key, BigDecimal> sums = new HashMap<>();
    private final Set<String> offices = new HashSet<>();
    private boolean namesOffices = true;
  }

  private final Map<Table, Content> tables = new LinkedHashMap<>();

  /** Adds a row that counts. */
  void add(ExaminedRow row) {
    DataRow data = row.data();
    Content table =
        tables.computeIfAbsent(
            new Table(data.sheet(), data.layout().headerRow()), first -> new Content());
    for (int index = 0; index < row.lines().size(); index++) {
      BudgetLine line = row.lines().get(index);
      table.sums.merge(
          new Key(line.projectCode(), line.year(), line.funder()),
          line.amountNok(),
          BigDecimal::add);
      table.offices.add(line.office());
      table.namesOffices &= !row.drafts().get(index).office().isBlank();
    }
  }

  /** The finding about the first table that repeats the others. */
  Optional<Finding> finding() {
    return tables.entrySet().stream()
        .filter(table -> repeatsOthers(table.getKey(), table.getValue()))
        .findFirst()
        .map(
            table ->
                Finding.of(
                    FindingType.TABLE_REPEATS_OTHERS,
                    CellLocation.ofRow(table.getKey().sheet, table.getKey().headerRow),
                    "",
                    table.getKey().sheet + ", table below row " + table.getKey().headerRow,
                    "each budget once"));
  }

  private boolean repeatsOthers(Table candidate, Content content) {
    Map<Key, BigDecimal> others = new HashMap<>();
    boolean sharesOffice = false;
    for (Map.Entry<Table, Content> other : tables.entrySet()) {
      if (!other.getKey().equals(candidate)) {
        other.getValue().sums.forEach((key, sum) -> others.merge(key, sum, BigDecimal::add));
        sharesOffice |= other.getValue().offices.stream().anyMatch(content.offices::contains);
      }
    }
    return (sharesOffice || !content.namesOffices)
        && content.sums.entrySet().stream()
            .allMatch(
                sum ->
                    others.containsKey(sum.getKey())
                        && others.get(sum.getKey()).compareTo(sum.getValue()) == 0);
  }
}
