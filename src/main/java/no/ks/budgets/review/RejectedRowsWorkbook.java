package no.ks.budgets.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ks.budgets.finding.Language;
import no.ks.budgets.finding.Severity;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.FindingRecord;
import no.ks.budgets.ledger.RejectedRecord;
import no.ks.budgets.review.ReviewWords.Label;
import no.ks.budgets.workbook.WorkbookReader;

/**
 * {@code rejected-rows.xlsx}: what staff review. The rows that are still open come first, by office
 * and file, the most money on top, with columns in which to decide; then how to do that, errors of
 * whole files and of the register, the warnings, and the rows that were settled. Comes back through
 * the inbox as a {@link ReviewDocument}.
 */
public final class RejectedRowsWorkbook {

  /**
   * The value of the property {@value WorkbookReader#DOCUMENT_PROPERTY}, by which the workbook is
   * known when it comes back decided, whatever it is called then.
   */
  public static final String DOCUMENT = "rejected-rows";

  private static final Comparator<RejectedRecord> BY_OFFICE_FILE_AND_MONEY =
      Comparator.comparing((RejectedRecord row) -> row.office().isEmpty())
          .thenComparing(RejectedRecord::office)
          .thenComparing(RejectedRecord::file)
          .thenComparing(RejectedRecord::amountAtStakeNok, Comparator.reverseOrder())
          .thenComparing(RejectedRecord::sheet)
          .thenComparingInt(RejectedRecord::row);

  private final ReviewWords words;
  private final Map<String, String> returnedFiles;

  /** The row of a file to which findings belong. */
  private record Place(String file, String sheet, int row) {}

  /**
   * A workbook beside the folder {@code returns}.
   *
   * @param language of everything in it, the names of its sheets too: no program looks for them
   * @param returnedFiles for files of the inbox, where their marked copy lies, relative to the
   *     folder of the workbook, such as {@code returns/Elverum/budget.xlsx}; rows lead there
   */
  public RejectedRowsWorkbook(Language language, Map<String, String> returnedFiles) {
    this.words = ReviewWords.in(language);
    this.returnedFiles = Map.copyOf(returnedFiles);
  }

  /** Writes the file into the run's folder; what it replaces is lost. */
  public void write(ConsolidatedBudget budget, Path folder) throws IOException {
    List<RejectedRecord> rows = new ArrayList<>();
    budget.rejectedRows().forEach(rows::add);
    rows.sort(BY_OFFICE_FILE_AND_MONEY);
    Set<Place> places = new HashSet<>();
    rows.forEach(row -> places.add(placeOf(row)));

    Map<Place, List<FindingRecord>> errors = new HashMap<>();
    List<FindingRecord> others = new ArrayList<>();
    List<FindingRecord> warnings = new ArrayList<>();
    budget
        .findings()
        .forEach(
            finding -> {
              Place place = new Place(finding.file(), finding.sheet(), finding.row());
              if (finding.severity() == Severity.WARNING) {
                warnings.add(finding);
              } else if (places.contains(place)) {
                errors.computeIfAbsent(place, key -> new ArrayList<>()).add(finding);
              } else {
                others.add(finding);
              }
            });
    try (OwnWorkbook workbook = new OwnWorkbook(DOCUMENT, words.of(Label.TITLE))) {
      ReviewLists lists = new ReviewLists(budget.register(), words);
      addRows(
          RejectedRowsSheet.toDecide(workbook, words, lists, returnedFiles), open(rows), errors);
      HowToDecide.write(workbook, words);
      addFindings(workbook, Label.SHEET_OTHER_ERRORS, others, budget, Label.NO_OTHER_ERRORS);
      addFindings(workbook, Label.SHEET_WARNINGS, warnings, budget, Label.NO_WARNINGS);
      List<RejectedRecord> settled =
          rows.stream().filter(row -> row.state() != RejectedRecord.State.OPEN).toList();
      if (!settled.isEmpty()) {
        addRows(RejectedRowsSheet.settled(workbook, words, returnedFiles), settled, errors);
      }
      lists.write(workbook);
      workbook.numberPages(words.of(Label.PAGE, "&P", "&N"));
      workbook.save(folder.resolve("rejected-rows.xlsx"));
    }
  }

  private static List<RejectedRecord> open(List<RejectedRecord> rows) {
    return rows.stream().filter(row -> row.state() == RejectedRecord.State.OPEN).toList();
  }

  private static Place placeOf(RejectedRecord row) {
    return new Place(row.file(), row.sheet(), row.row());
  }

  private static void addRows(
      RejectedRowsSheet table, List<RejectedRecord> rows, Map<Place, List<FindingRecord>> errors) {
    for (RejectedRecord row : rows) {
      table.add(row, errors.getOrDefault(placeOf(row), List.of()));
    }
    table.finish();
  }

  private void addFindings(
      OwnWorkbook workbook,
      Label sheet,
      List<FindingRecord> findings,
      ConsolidatedBudget budget,
      Label sentenceIfEmpty) {
    Map<String, String> offices = new HashMap<>();
    budget.files().forEach(file -> offices.put(file.path(), file.office()));
    FindingsTable table = new FindingsTable(workbook, words.of(sheet), words);
    for (FindingRecord finding : findings) {
      table.add(offices.getOrDefault(finding.file(), ""), finding);
    }
    table.finish(words.of(sentenceIfEmpty));
  }
}
