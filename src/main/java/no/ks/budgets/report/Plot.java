package no.ks.budgets.report;

import java.util.List;

/**
 * A plot on the page.
 *
 * @param id unique on the page
 * @param title what is drawn
 * @param legend what the colours stand for; none where the title says it
 * @param svg the drawing
 * @param figures the same in numbers
 */
record Plot(String id, String title, List<Key> legend, String svg, PageTable figures) {

  /** What a colour stands for. */
  record Key(String ink, String label) {}

  Plot {
    legend = List.copyOf(legend);
  }
}
