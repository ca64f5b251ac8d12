package no.ks.budgets.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.FileRecord;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.reconcile.ReconciliationStatus;
import no.ks.budgets.register.Office;
import no.ks.budgets.register.Project;
import no.ks.budgets.report.HeldRows.Held;
import no.ks.budgets.report.WorkbookWords.Label;
import no.ks.budgets.review.AmountText;

/** Says in words what stands behind a deviation: what was not sent, what is held, who granted. */
final class ReconciliationNotes {

  private final ConsolidatedBudget budget;
  private final WorkbookWords words;
  private final HeldRows held;
  private final Set<List<Object>> sent = new HashSet<>();
  private final Set<String> officesOfRejectedFiles = new HashSet<>();

  ReconciliationNotes(ConsolidatedBudget budget, Sources sources, WorkbookWords words) {
    this.budget = budget;
    this.words = words;
    this.held = HeldRows.of(budget);
    for (Reconciliation figure : budget.reconciliations()) {
      for (Sources.Source source : sources.of(figure)) {
        sent.add(List.of(figure.project().code(), figure.year(), source.office()));
      }
    }
    for (FileRecord file : budget.files()) {
      if (file.status() == FileRecord.Status.REJECTED) {
        officesOfRejectedFiles.addAll(List.of(file.office().split("; ", -1)));
      }
    }
  }

  /** The note, empty where there is nothing to say. */
  String of(Reconciliation figure) {
    List<String> sentences = new ArrayList<>();
    switch (figure.status()) {
      case MATCHED -> {}
      case OVER, UNDER -> sayWhoHasNotSent(figure, sentences);
      case MISSING -> sayWhatIsMissing(figure, sentences);
      case WRONG_FUNDER ->
          sentences.add(
              words.of(Label.NOTE_WRONG_FUNDER, figure.funder(), grants(othersGranted(figure))));
      case NOT_GRANTED -> sentences.add(notGranted(figure));
    }
    sayWhatIsHeld(figure, sentences);
    if (sentences.isEmpty() && !figure.status().isReconciled()) {
      sentences.add(words.of(Label.NOTE_NOTHING_HELD));
    }
    if (figure.project().status() == Project.Status.HALTED) {
      sentences.add(words.of(Label.NOTE_HALTED));
    }
    return String.join(" ", sentences);
  }

  private void sayWhatIsMissing(Reconciliation figure, List<String> sentences) {
    for (Reconciliation other : budget.reconciliations()) {
      if (isOfSameProjectAndYear(figure, other)
          && other.status() == ReconciliationStatus.WRONG_FUNDER) {
        sentences.add(
            words.of(Label.NOTE_OTHER_FUNDER, AmountText.of(other.submitted()), other.funder()));
      }
    }
    sayWhoHasNotSent(figure, sentences);
    if (sentences.isEmpty() && held.of(figure).rows() == 0) {
      sentences.add(words.of(Label.NOTE_NOT_SENT));
    }
  }

  /** Offices that the register expects; one whose file was refused did send. */
  private void sayWhoHasNotSent(Reconciliation figure, List<String> sentences) {
    List<String> missing = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (Office office : budget.register().officesOf(figure.project().code())) {
      List<Object> key = List.of(figure.project().code(), figure.year(), office.name());
      if (!sent.contains(key)) {
        (officesOfRejectedFiles.contains(office.name()) ? refused : missing).add(office.name());
      }
    }
    if (!missing.isEmpty()) {
      sentences.add(words.of(Label.NOTE_NOT_SENT_BY, String.join(", ", missing)));
    }
    if (!refused.isEmpty()) {
      sentences.add(words.of(Label.NOTE_FILE_REFUSED, String.join(", ", refused)));
    }
  }

  private void sayWhatIsHeld(Reconciliation figure, List<String> sentences) {
    Held own = held.of(figure);
    if (own.rows() > 0) {
      sentences.add(
          words.counted(own.rows(), Label.NOTE_ROW_HELD, Label.NOTE_ROWS_HELD, money(own)));
    }
    Held unclear = held.unclear(figure);
    if (unclear.rows() > 0 && !figure.status().isReconciled()) {
      sentences.add(
          words.counted(
              unclear.rows(), Label.NOTE_ROW_UNCLEAR, Label.NOTE_ROWS_UNCLEAR, money(unclear)));
    }
  }

  private String money(Held rows) {
    return rows.nok().signum() == 0
        ? words.of(Label.UNKNOWN_AMOUNT)
        : "NOK\u00a0" + AmountText.of(rows.nok());
  }

  private String notGranted(Reconciliation figure) {
    Set<String> years = new TreeSet<>();
    budget
        .register()
        .grantsOf(figure.project().code())
        .forEach(grant -> years.add(String.valueOf(grant.year())));
    return years.isEmpty()
        ? words.of(Label.NOTE_NEVER_GRANTED)
        : words.of(Label.NOTE_NOT_GRANTED, String.valueOf(figure.year()), String.join(", ", years));
  }

  private List<Reconciliation> othersGranted(Reconciliation figure) {
    return budget.reconciliations().stream()
        .filter(other -> isOfSameProjectAndYear(figure, other))
        .filter(other -> other.granted().compareTo(BigDecimal.ZERO) > 0)
        .toList();
  }

  private static String grants(List<Reconciliation> granted) {
    return granted.stream()
        .map(grant -> grant.funder() + " (NOK\u00a0" + AmountText.of(grant.granted()) + ")")
        .collect(Collectors.joining(", "));
  }

  private static boolean isOfSameProjectAndYear(Reconciliation one, Reconciliation other) {
    return one.project().code().equals(other.project().code())
        && one.year() == other.year()
        && !one.funder().equals(other.funder());
  }
}
