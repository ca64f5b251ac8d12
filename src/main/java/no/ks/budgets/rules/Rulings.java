package no.ks.budgets.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The decisions of reviewers about the rows of one file, those about a row in their order. */
public final class Rulings {

  private final Map<Place, List<Ruling>> rulings = new HashMap<>();

  private record Place(String sheet, int row) {}

  /** Adds a decision, later than all that were added before. */
  public void add(String sheet, int row, Ruling ruling) {
    rulings.computeIfAbsent(new Place(sheet, row), first -> new ArrayList<>()).add(ruling);
  }

  /** What was decided about a row, the latest last. */
  List<Ruling> about(String sheet, int row) {
    return rulings.getOrDefault(new Place(sheet, row), List.of());
  }
}
