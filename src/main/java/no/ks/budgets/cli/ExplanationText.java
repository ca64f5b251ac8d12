package no.ks.budgets.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.budgets.ledger.ExplainedLines;
import no.ks.budgets.ledger.Explanations;
import no.ks.budgets.ledger.Explanations.Question;
import no.ks.budgets.ledger.Explanations.SentBudget;
import no.ks.budgets.ledger.Reconciliations;
import no.ks.budgets.register.Project;

/** The figures of a project with everything behind them, as plain text, printed as it is found. */
final class ExplanationText {

  /** Enough of a hash to tell any two files of an inbox apart. */
  private static final int HASH_SHOWN = 12;

  private final Explanations explanations;
  private final ExplainedLines lines;
  private final PrintWriter out;
  private final LineText lineText;

  ExplanationText(Explanations explanations, ExplainedLines lines, PrintWriter out) {
    this.explanations = explanations;
    this.lines = lines;
    this.out = out;
    this.lineText = new LineText(out);
  }

  /** Of what stands under one year and funder: the published figure if any, and what was sent. */
  private record Key(int year, String funder) implements Comparable<Key> {

    @Override
    public int compareTo(Key other) {
      return year == other.year
          ? funder.compareTo(other.funder)
          : Integer.compare(year, other.year);
    }
  }

  void print(Project project, Question question) {
    out.println(PlainLine.of(project.code() + "  " + project.title() + ", " + project.country()));
    String run = explanations.runOfFigures();
    out.println(
        run.isEmpty()
            ? "No run has consolidated anything yet, so there are no figures; 'run' makes them."
            : "Figures as run " + run + " made them, in NOK");
    List<SentBudget> sent = explanations.sent(question);
    TreeMap<Key, Reconciliations.Stored> figures = new TreeMap<>();
    explanations
        .figures(question)
        .forEach(figure -> figures.put(new Key(figure.year(), figure.funder()), figure));
    List<Key> keys =
        Stream.concat(
                figures.keySet().stream(),
                sent.stream()
                    .filter(SentBudget::counts)
                    .map(budget -> new Key(budget.year(), budget.funder())))
            .distinct()
            .sorted()
            .toList();
    for (Key key : keys) {
      out.println();
      Optional<Reconciliations.Stored> figure = Optional.ofNullable(figures.get(key));
      figure.ifPresentOrElse(
          this::printFigure,
          () -> out.println(key.year + "  " + PlainLine.of(key.funder) + "  no figure yet"));
      printBudgets(
          sent.stream()
              .filter(SentBudget::counts)
              .filter(budget -> key.equals(new Key(budget.year(), budget.funder())))
              .toList(),
          figure.map(Reconciliations.Stored::submitted).orElse(BigDecimal.ZERO));
    }
    if (keys.isEmpty() && !run.isEmpty()) {
      printNothingAskedFor(question);
    }
    printLeftOut(question, sent);
  }

  private void printFigure(Reconciliations.Stored figure) {
    out.println(figure.year() + "  " + PlainLine.of(figure.funder()) + "  " + figure.status());
    BiConsumer<String, BigDecimal> row =
        (name, amount) ->
            out.println(String.format(Locale.ROOT, "  %-10s %16s", name, ExactAmount.of(amount)));
    row.accept("Granted", figure.granted());
    row.accept("Submitted", figure.submitted());
    row.accept("Difference", figure.submitted().subtract(figure.granted()));
  }

  private void printBudgets(List<SentBudget> counting, BigDecimal published) {
    String office = "";
    for (SentBudget budget : counting) {
      if (!budget.office().equals(office)) {
        office = budget.office();
        out.println();
        out.println("  " + PlainLine.of(office));
      }
      printBudget(budget);
    }
    BigDecimal sum = sum(counting);
    if (sum.compareTo(published) != 0) {
      out.println();
      out.println(
          "  Since that run something was decided: what counts now comes to "
              + ExactAmount.of(sum)
              + " instead of "
              + ExactAmount.of(published)
              + "; 'run' publishes it.");
    }
  }

  private static BigDecimal sum(List<SentBudget> budgets) {
    return budgets.stream().map(SentBudget::amountNok).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void printBudget(SentBudget budget) {
    out.println("    " + sumAndFile(budget));
    if (!budget.reviewer().isEmpty()) {
      out.println("      Counts, as " + decidedBy(budget) + " decided");
    }
    for (String path : explanations.copies(budget)) {
      out.println("      Received again as " + PlainLine.of(path) + ", which does not count");
    }
    for (String name : lines.decidedNames(budget)) {
      out.println(
          "      "
              + PlainLine.quoted(name)
              + " means this project because a reviewer decided so; 'decisions' lists who");
    }
    BigDecimal[] sum = {BigDecimal.ZERO};
    lines.forEach(
        budget,
        line -> {
          sum[0] = sum[0].add(line.amountNok());
          lineText.print(line);
        });
    if (sum[0].compareTo(budget.amountNok()) != 0) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "The lines of %s in %s come to %s, and the ledger counts %s",
              budget.projectCode(),
              budget.path(),
              sum[0],
              budget.amountNok()));
    }
  }

  private static String sumAndFile(SentBudget budget) {
    return String.format(
        Locale.ROOT,
        "%s in %s of %s  (SHA-256 %s, received by run %s)",
        ExactAmount.of(budget.amountNok()),
        counted(budget.lineCount(), "line"),
        PlainLine.of(budget.path()),
        budget.sha256().substring(0, HASH_SHOWN),
        budget.run());
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String decidedBy(SentBudget budget) {
    return PlainLine.of(
        budget.document().isEmpty()
            ? budget.reviewer()
            : budget.reviewer() + " in " + budget.document());
  }

  private void printNothingAskedFor(Question question) {
    String known =
        explanations.figures(new Question(question.projectCode(), null, null)).stream()
            .map(figure -> figure.year() + " " + figure.funder())
            .collect(Collectors.joining(", "));
    out.println();
    out.println(
        known.isEmpty()
            ? "Nothing was granted or accepted for this project."
            : "Nothing was granted or accepted for what is asked; there are figures for "
                + known
                + ".");
  }

  private void printLeftOut(Question question, List<SentBudget> sent) {
    out.println();
    out.println("Does not count");
    List<SentBudget> others = sent.stream().filter(budget -> !budget.counts()).toList();
    for (SentBudget budget : others) {
      out.println(
          String.format(
              Locale.ROOT,
              "  %d  %s  %s: %s",
              budget.year(),
              PlainLine.of(budget.funder()),
              PlainLine.of(budget.office()),
              sumAndFile(budget)));
      out.println("    " + reason(budget));
    }
    long[] rows = {0};
    explanations.forEachRejectedRow(
        question,
        row -> {
          rows[0]++;
          lineText.print(row);
        });
    if (others.isEmpty() && rows[0] == 0) {
      out.println("  Nothing that is known to be about this.");
    }
    printUnknown();
  }

  private static String reason(SentBudget budget) {
    String rival = budget.rival().isEmpty() ? "another file" : PlainLine.of(budget.rival());
    String decided = budget.reviewer().isEmpty() ? "" : ", as " + decidedBy(budget) + " decided";
    return switch (budget.standing()) {
      case SUPERSEDED -> "superseded: " + rival + " counts instead" + decided;
      case IN_CONFLICT ->
          "in conflict with " + rival + ": decide in rejected-rows.xlsx which of them counts";
      case WITHDRAWN -> "withdrawn by " + decidedBy(budget);
      case UNSETTLED -> "read by a run that did not end; 'run' settles it";
      case COUNTS -> throw new IllegalArgumentException("It counts: " + budget.path());
    };
  }

  /** What nobody can tell the project of may be about this one. */
  private void printUnknown() {
    long rows = explanations.rowsOfUnknownProjects();
    if (rows > 0) {
      out.println(
          "  May be about any project: "
              + counted(rows, "open rejected row")
              + " of no known project, see rejected-rows.xlsx");
    }
    long files = explanations.heldFiles();
    if (files > 0) {
      out.println(
          "  May be about any project: "
              + counted(files, "file")
              + " of which nothing was read, see csv/files.csv");
    }
  }
}
