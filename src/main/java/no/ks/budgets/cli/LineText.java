package no.ks.budgets.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.budgets.ledger.ExplainedLines;
import no.ks.budgets.ledger.Explanations;

/** Single lines and rows on the console: the cell, what stood in it, and what became of that. */
final class LineText {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final PrintWriter out;

  LineText(PrintWriter out) {
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
            .map(entry -> entry.getKey() + " " + PlainLine.quoted(entry.getValue()))
            .collect(Collectors.joining(", "));
    out.println(
        PlainLine.of(
            "        "
                + decision.verdict()
                + (corrections.isEmpty() ? "" : ": " + corrections)
                + ", by "
                + decision.reviewer()
                + " on "
                + DAY.format(decision.decidedAt())
                + " in "
                + decision.document()
                + " ("
                + decision.documentRow()
                + ")"
                + (decision.comment().isEmpty() ? "" : ": " + decision.comment())));
    out.println(
        "          the row had "
            + decision.codes()
            + " and read "
            + decision.cells().stream().map(PlainLine::quoted).collect(Collectors.joining(" ")));
  }

  /** Prints a rejected row. */
  void print(Explanations.RejectedRow row) {
    out.println(
        PlainLine.of(
            String.format(
                Locale.ROOT,
                "  %s  %s  %s, %s row %d: %s %s",
                orNone(row.year(), "no year"),
                orNone(row.funder(), "no funder"),
                row.path(),
                row.sheet(),
                row.row(),
                row.currency(),
                PlainLine.quoted(row.amount()))));
    out.println(
        "    "
            + (row.isWaived() ? "waived by a reviewer: " : "rejected: ")
            + row.codes()
            + ", "
            + ExactAmount.of(row.amountAtStakeNok())
            + " NOK at stake");
  }

  private static String orNone(String text, String none) {
    return text.isBlank() ? none : text;
  }
}
