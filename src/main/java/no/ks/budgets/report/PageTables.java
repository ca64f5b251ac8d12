package no.ks.budgets.report;

import java.util.List;
import no.ks.budgets.ledger.Change;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.FileRecord;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.report.PageTable.Cell;
import no.ks.budgets.report.PageTable.Column;
import no.ks.budgets.report.PageTable.Row;
import no.ks.budgets.report.PageWords.Label;

/** The tables of the page about budgets and files; {@link FindingTables} has the others. */
final class PageTables {

  private final ConsolidatedBudget budget;
  private final PageWords words;
  private final PageNumbers numbers;
  private final FileWords fileWords;

  PageTables(ConsolidatedBudget budget, PageWords words) {
    this.budget = budget;
    this.words = words;
    this.numbers = words.numbers();
    this.fileWords = FileWords.in(words.language());
  }

  /** Granted beside submitted, what deviates first. */
  PageTable reconciliation() {
    List<Reconciliation> all = ReconciliationSheet.deviationsFirst(budget);
    return new PageTable(
        "reconciliation",
        words.of(Label.SECTION_RECONCILIATION),
        List.of(
            text(Label.PROJECT),
            text(Label.YEAR),
            text(Label.FUNDER),
            number(Label.GRANTED),
            number(Label.SUBMITTED),
            number(Label.DIFFERENCE),
            number(Label.DIFFERENCE_PERCENT),
            text(Label.STATUS)),
        all.stream().limit(PageTable.MAX_ROWS).map(this::row).toList(),
        more(words, all.size(), "csv/reconciliation.csv"));
  }

  private Row row(Reconciliation row) {
    return new Row(
        "",
        List.of(
            Cell.text(row.project().code() + " " + row.project().country(), row.project().title()),
            Cell.number(Integer.toString(row.year()), row.year()),
            Cell.text(row.funder()),
            Cell.number(numbers.of(row.granted()), row.granted()),
            Cell.number(numbers.of(row.submitted()), row.submitted()),
            Cell.number(numbers.signed(row.difference()), row.difference()),
            row.differencePercent()
                .map(percent -> Cell.number(numbers.percent(percent), percent))
                .orElse(Cell.text("")),
            Cell.chip(words.common().status(row.status()), row.status().word())));
  }

  /** What counts differently than in the published budget before. */
  PageTable changes() {
    return new PageTable(
        "changes",
        words.of(Label.SECTION_CHANGES),
        List.of(
            text(Label.PROJECT),
            text(Label.OFFICE),
            text(Label.YEAR),
            text(Label.FUNDER),
            text(Label.CHANGE),
            number(Label.BEFORE),
            number(Label.NOW),
            number(Label.DIFFERENCE),
            text(Label.FILE)),
        budget.changes().stream().limit(PageTable.MAX_ROWS).map(this::row).toList(),
        more(words, budget.changes().size(), "csv/changes.csv"));
  }

  private Row row(Change change) {
    boolean isGone = change.now().file().isEmpty();
    return new Row(
        "",
        List.of(
            Cell.text(change.projectCode()),
            Cell.text(change.office()),
            Cell.number(Integer.toString(change.year()), change.year()),
            Cell.text(change.funder()),
            Cell.chip(words.common().change(change.kind()), change.kind().word()),
            Cell.number(numbers.of(change.before().amountNok()), change.before().amountNok()),
            Cell.number(numbers.of(change.now().amountNok()), change.now().amountNok()),
            Cell.number(numbers.signed(change.differenceNok()), change.differenceNok()),
            Cell.text(isGone ? change.before().file() : change.now().file())));
  }

  /** Every file, and the account of its rows. */
  PageTable files() {
    return new PageTable(
        "files",
        words.of(Label.SECTION_FILES),
        List.of(
            text(Label.FILE),
            text(Label.STATUS),
            number(Label.READ),
            number(Label.ACCEPTED),
            number(Label.REJECTED),
            number(Label.IGNORED),
            text(Label.MESSAGE)),
        budget.files().stream().limit(PageTable.MAX_ROWS).map(this::row).toList(),
        more(words, budget.files().size(), "csv/files.csv"));
  }

  private Row row(FileRecord file) {
    return new Row(
        "",
        List.of(
            Cell.text(file.path(), file.office()),
            Cell.chip(words.common().status(file.status()), file.status().word()),
            Cell.number(numbers.of(file.rowsRead()), file.rowsRead()),
            Cell.number(numbers.of(file.rowsAccepted()), file.rowsAccepted()),
            Cell.number(numbers.of(file.rowsRejected()), file.rowsRejected()),
            Cell.number(numbers.of(file.rowsIgnored()), file.rowsIgnored()),
            Cell.text(fileWords.message(file.message()))));
  }

  private Column text(Label heading) {
    return Column.text(words.of(heading));
  }

  private Column number(Label heading) {
    return Column.number(words.of(heading));
  }

  /** Where the rows are that found no place; empty where all did. */
  static String more(PageWords words, int rows, String file) {
    return rows <= PageTable.MAX_ROWS
        ? ""
        : words.of(
            Label.MORE_ROWS,
            words.numbers().of(PageTable.MAX_ROWS),
            words.numbers().of(rows),
            file);
  }
}
