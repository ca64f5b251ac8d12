package no.ks.budgets.layout;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.budgets.text.PlainText;

/**
 * Whether the amounts of a table may be what one unit costs. So they may where all columns of
 * amounts are called costs, stand beside a quantity, and neither a total nor a price of one unit
 * tells which it is: {@code Quantity | Cost}.
 */
final class CostHeading {

  private static final Set<String> COST =
      folded(
          "cost",
          "costs",
          "kostnad",
          "kostnader",
          "trošak",
          "troškovi",
          "стоимость",
          "coût",
          "coûts",
          "custo",
          "custos",
          "coste",
          "costes",
          "costo",
          "costos");

  /** In the heading of what else is multiplied these say that it is the price of one unit. */
  private static final Set<String> PRICE =
      folded(
          "price",
          "rate",
          "pris",
          "sats",
          "enhetskostnad",
          "enhetspris",
          "stykkpris",
          "timepris",
          "cena",
          "cijena",
          "цена",
          "prix",
          "taux",
          "preço",
          "precio");

  private CostHeading() {}

  private static Set<String> folded(String... words) {
    return Stream.of(words).map(PlainText::fold).collect(Collectors.toUnmodifiableSet());
  }

  static boolean mayBeOfUnit(TableLayout layout, Headings headings, FieldLabels labels) {
    List<Integer> quantities = layout.columnsOf(Field.QUANTITY);
    if (quantities.isEmpty() || !layout.totals().isEmpty()) {
      return false;
    }
    return layout.amounts().stream()
            .map(column -> headings.text(column.columnIndex()))
            .allMatch(amounts -> has(amounts, COST) && !labels.isTotal(amounts))
        && quantities.stream()
            .map(headings::text)
            .noneMatch(quantity -> has(quantity, PRICE) || has(quantity, COST));
  }

  private static boolean has(String heading, Set<String> words) {
    return Stream.of(PlainText.fold(heading).split(" ")).anyMatch(words::contains);
  }
}
