package no.ks.budgets.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.ks.budgets.money.CurrencyNames;
import no.ks.budgets.text.PlainText;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/** Lines of text inside a table that may say what the rows below them are for. */
final class SectionText {

  /** Longer texts are remarks, whatever they mention. */
  private static final int MAX_LENGTH = 60;

  /** A project code, or a year, as a word of its own. */
  private static final Pattern CODE_OR_YEAR =
      Pattern.compile("(?i)\\b(?:[a-z]{2,3}[ -]?\\d{2}|(?:19|20)\\d\\d)\\b");

  private SectionText() {}

  /** Whether a row is a short text that begins the costs, after income perhaps. */
  static boolean beginsCosts(SheetRow row, FieldLabels labels) {
    return only(row).filter(labels::isCostSection).isPresent();
  }

  /**
   * Whether a row is a short text that names a project, a year, a funder or a currency, or begins
   * the income, which is no budget line.
   */
  static boolean namesWhatRowsAreFor(SheetRow row, FieldLabels labels) {
    return only(row).filter(text -> namesWhatRowsAreFor(text, labels)).isPresent();
  }

  /** The text of a row that holds nothing else. */
  private static Optional<String> only(SheetRow row) {
    List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    return filled.size() == 1
        ? Optional.of(filled.get(0).text()).filter(text -> text.length() <= MAX_LENGTH)
        : Optional.empty();
  }

  private static boolean namesWhatRowsAreFor(String text, FieldLabels labels) {
    if (labels.isIncomeSection(text)) {
      return true;
    }
    for (String word : PlainText.fold(text).split(" ")) {
      if (labels.isFunder(word)) {
        return true;
      }
    }
    for (String word : text.split("[^\\p{L}€$£]+")) {
      boolean inCapitals = word.equals(word.toUpperCase(Locale.ROOT));
      if (inCapitals
          && !ColumnHeading.isEverydayWord(word)
          && CurrencyNames.codeOf(word).isPresent()) {
        return true;
      }
    }
    return CODE_OR_YEAR.matcher(text).find();
  }
}
