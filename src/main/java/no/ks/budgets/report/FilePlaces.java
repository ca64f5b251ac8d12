package no.ks.budgets.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ks.budgets.ledger.FileRecord;
import no.ks.budgets.review.LongTable;
import no.ks.budgets.review.SheetPage;

/**
 * Where the files stand on their sheet. A link leads to the first row of a path: where several
 * contents came under one, their rows stand together.
 */
final class FilePlaces {

  private final Map<String, Integer> places = new HashMap<>();

  FilePlaces(List<FileRecord> files) {
    for (int index = 0; index < files.size(); index++) {
      places.putIfAbsent(files.get(index).path(), index);
    }
  }

  /** Adds the path of a file, as a link to its row where it has one. */
  void addLink(SheetPage page, String path) {
    Integer index = places.get(path);
    if (index == null) {
      page.text(path);
    } else {
      page.link(path, LongTable.place(ConsolidatedWorkbook.FILES, index, LongTable.ROWS_PER_SHEET));
    }
  }
}
