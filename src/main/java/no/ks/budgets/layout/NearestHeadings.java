package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * The row of a file that came nearest to headings, for whoever must be told that there are none.
 */
final class NearestHeadings {

  private record Row(CellLocation place, List<String> understood, boolean amount) {}

  private Optional<Row> nearest = Optional.empty();

  /** Looks at a row that is none of the headings of a budget. */
  void look(String sheet, SheetRow row, FieldLabels labels) {
    if (!Headings.canBeIn(row)) {
      return;
    }
    List<String> understood = new ArrayList<>();
    boolean amount = false;
    for (String text : Headings.of(row).texts().values()) {
      ColumnHeading heading = ColumnHeading.read(text, labels);
      if (heading.field().isPresent()) {
        understood.add(text.strip());
        amount |= heading.isAmount() || heading.field().filter(Field.ROW_TOTAL::equals).isPresent();
      }
    }
    int most = nearest.map(best -> best.understood.size()).orElse(0);
    if (understood.size() > most) {
      CellLocation place = CellLocation.ofRow(sheet, row.rowNumber());
      nearest = Optional.of(new Row(place, understood, amount));
    }
  }

  /** Why the file is held, in which no table was found. */
  Finding finding(long rowsRead) {
    return nearest
        .map(
            row ->
                Finding.of(
                    FindingType.FILE_WITHOUT_TABLE,
                    row.place,
                    "",
                    "only " + String.join(", ", row.understood) + " understood",
                    row.amount
                        ? "a heading row in which at least two and half of the headings are known"
                        : "a heading row with an amount or years"))
        .orElseGet(
            () ->
                Finding.of(
                    FindingType.FILE_WITHOUT_TABLE,
                    CellLocation.ofFile(),
                    "",
                    rowsRead + " rows",
                    "a heading row"));
  }
}
