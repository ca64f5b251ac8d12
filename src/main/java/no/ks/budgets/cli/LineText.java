package no.ks.budgets.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.budgets.cli.ConsoleWords.Label;
import no.ks.budgets.ledger.ExplainedLines;
import no.ks.budgets.ledger.Explanations;

/** Single lines and rows on the console: the cell, what stood in it, and what became of that. */
final class LineText {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final ConsoleWords words;
  private final PrintWriter out;

  LineText(ConsoleWords words, PrintWriter out) {
    this.words = words;
    this.out = out;
  }

  /** Prints a budget line, and below it what reviewers decided about its row. */
  void print(ExplainedLines.Line line) {
    String purpose =
        Stream.of(line.category(), line.description())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(": "));
    out.println(
        "      "
            + PlainLine.of(line.sheet() + "!" + line.cell())
            + "  "
            + PlainLine.quoted(line.text())
            + "  "
            + inNok(line)
            + (purpose.isEmpty() ? "" : "  " + PlainLine.of(purpose)));
    line.decisions().forEach(this::print);
  }

  private static String inNok(ExplainedLines.Line line) {
    if (line.currency().equals("NOK") && line.nokPerUnit().compareTo(BigDecimal.ONE) == 0) {
      return ExactAmount.of(line.amountNok()) + " NOK";
    }
    return String.format(
        Locale.ROOT,
        "%s %s × %s = %s NOK (%s)",
        ExactAmount.of(line.amount()),
        line.currency(),
        line.nokPerUnit().stripTrailingZeros().toPlainString().replace('.', ','),
        ExactAmount.of(line.amountNok()),
        PlainLine.of(line.rateSource()));
  }

  private void print(ExplainedLines.Decision decision) {
    String corrections =
        decision.corrections().entrySet().stream()
            .map(entry -> words.field(entry.getKey()) + " " + PlainLine.quoted(entry.getValue()))
            .collect(Collectors.joining(", "));
    out.println(
        PlainLine.of(
            "        "
                + words.of(
                    Label.DECIDED,
                    words.verdict(decision.verdict())
                        + (corrections.isEmpty() ? "" : ": " + corrections),
                    decision.reviewer(),
                    DAY.format(decision.decidedAt()),
                    decision.document(),
                    words.of(Label.ROW_OF_SHEET, decision.documentSheet(), decision.documentRow()))
                + (decision.comment().isEmpty() ? "" : ": " + decision.comment())));
    out.println(
        "          "
            + words.of(
                Label.THE_ROW_WAS,
                decision.codes(),
                decision.cells().stream().map(PlainLine::quoted).collect(Collectors.joining(" "))));
  }

  /** Prints a rejected row. */
  void print(Explanations.RejectedRow row) {
    out.println(
        PlainLine.of(
            String.format(
                Locale.ROOT,
                "  %s  %s  %s",
                orNone(row.year(), Label.NO_YEAR),
                orNone(row.funder(), Label.NO_FUNDER),
                words.of(
                    Label.REJECTED_ROW,
                    row.path(),
                    row.sheet(),
                    row.row(),
                    row.currency() + " " + PlainLine.quoted(row.amount())))));
    out.println(
        "    "
            + words.of(
                row.isWaived() ? Label.WAIVED_AT_STAKE : Label.REJECTED_AT_STAKE,
                row.codes(),
                ExactAmount.of(row.amountAtStakeNok())));
  }

  private String orNone(String text, Label none) {
    return text.isBlank() ? words.of(none) : text;
  }
}
