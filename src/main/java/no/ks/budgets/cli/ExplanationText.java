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
import no.ks.budgets.cli.ConsoleWords.Label;
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
  private final ConsoleWords words;
  private final PrintWriter out;
  private final LineText lineText;

  ExplanationText(
      Explanations explanations, ExplainedLines lines, ConsoleWords words, PrintWriter out) {
    this.explanations = explanations;
    this.lines = lines;
    this.words = words;
    this.out = out;
    this.lineText = new LineText(words, out);
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
        run.isEmpty() ? words.of(Label.NO_FIGURES_YET) : words.of(Label.FIGURES_OF_RUN, run));
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
          () ->
              out.println(
                  key.year
                      + "  "
                      + PlainLine.of(key.funder)
                      + "  "
                      + words.of(Label.NO_FIGURE_YET)));
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
    out.println(figure.year() + "  " + PlainLine.of(figure.funder()) + "  " + words.status(figure));
    BiConsumer<Label, BigDecimal> row =
        (name, amount) ->
            out.println(
                String.format(Locale.ROOT, "  %-10s %16s", words.of(name), ExactAmount.of(amount)));
    row.accept(Label.GRANTED, figure.granted());
    row.accept(Label.SUBMITTED, figure.submitted());
    row.accept(Label.DIFFERENCE, figure.submitted().subtract(figure.granted()));
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
          "  " + words.of(Label.SINCE_THAT_RUN, ExactAmount.of(sum), ExactAmount.of(published)));
    }
  }

  private static BigDecimal sum(List<SentBudget> budgets) {
    return budgets.stream().map(SentBudget::amountNok).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void printBudget(SentBudget budget) {
    out.println("    " + sumAndFile(budget));
    if (!budget.reviewer().isEmpty()) {
      out.println("      " + words.of(Label.COUNTS_AS_DECIDED, decidedBy(budget)));
    }
    for (String path : explanations.copies(budget)) {
      out.println("      " + words.of(Label.RECEIVED_AGAIN, PlainLine.of(path)));
    }
    for (String name : lines.decidedNames(budget)) {
      out.println("      " + words.of(Label.NAME_DECIDED, PlainLine.quoted(name)));
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

  private String sumAndFile(SentBudget budget) {
    return words.counted(
        budget.lineCount(),
        Label.LINE_OF_FILE,
        Label.LINES_OF_FILE,
        ExactAmount.of(budget.amountNok()),
        PlainLine.of(budget.path()),
        budget.sha256().substring(0, HASH_SHOWN),
        budget.run());
  }

  private String decidedBy(SentBudget budget) {
    return PlainLine.of(
        budget.document().isEmpty()
            ? budget.reviewer()
            : words.of(Label.REVIEWER_IN_DOCUMENT, budget.reviewer(), budget.document()));
  }

  private void printNothingAskedFor(Question question) {
    String known =
        explanations.figures(new Question(question.projectCode(), null, null)).stream()
            .map(figure -> figure.year() + " " + figure.funder())
            .collect(Collectors.joining(", "));
    out.println();
    out.println(
        known.isEmpty()
            ? words.of(Label.NOTHING_FOR_PROJECT)
            : words.of(Label.NOTHING_AS_ASKED, known));
  }

  private void printLeftOut(Question question, List<SentBudget> sent) {
    out.println();
    out.println(words.of(Label.DOES_NOT_COUNT));
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
      out.println("  " + words.of(Label.NOTHING_LEFT_OUT));
    }
    printUnknown();
  }

  private String reason(SentBudget budget) {
    String rival =
        budget.rival().isEmpty() ? words.of(Label.ANOTHER_FILE) : PlainLine.of(budget.rival());
    String decided =
        budget.reviewer().isEmpty() ? "" : words.of(Label.AS_DECIDED, decidedBy(budget));
    return switch (budget.standing()) {
      case SUPERSEDED -> words.of(Label.IS_SUPERSEDED, rival, decided);
      case IN_CONFLICT -> words.of(Label.IS_IN_CONFLICT, rival);
      case WITHDRAWN -> words.of(Label.IS_WITHDRAWN, decidedBy(budget));
      case UNSETTLED -> words.of(Label.IS_UNSETTLED);
      case COUNTS -> throw new IllegalArgumentException("It counts: " + budget.path());
    };
  }

  /** What nobody can tell the project of may be about this one. */
  private void printUnknown() {
    long rows = explanations.rowsOfUnknownProjects();
    if (rows > 0) {
      out.println("  " + words.counted(rows, Label.UNKNOWN_ROW, Label.UNKNOWN_ROWS));
    }
    long files = explanations.heldFiles();
    if (files > 0) {
      out.println("  " + words.counted(files, Label.HELD_FILE, Label.HELD_FILES));
    }
  }
}
