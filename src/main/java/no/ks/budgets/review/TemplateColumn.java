package no.ks.budgets.review;

import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.review.TemplateWords.Label;

/** The columns that an office fills in, from A on. */
enum TemplateColumn {
  PROJECT(Label.PROJECT, 13),
  YEAR(Label.YEAR, 11),
  FUNDER(Label.FUNDER, 16),
  CATEGORY(Label.CATEGORY, 26),
  DESCRIPTION(Label.DESCRIPTION, 48),
  CURRENCY(Label.CURRENCY, 11),
  AMOUNT(Label.AMOUNT, 18);

  private final Label label;
  private final int width;

  TemplateColumn(Label label, int width) {
    this.label = label;
    this.width = width;
  }

  Label label() {
    return label;
  }

  int width() {
    return width;
  }

  Column headed(TemplateWords words) {
    Look look = this == AMOUNT ? Look.HEADER_OF_AMOUNT_ENTRIES : Look.HEADER_OF_ENTRIES;
    return new Column(words.of(label), width, look);
  }

  /** Its cells between two rows, 1-based, as a formula on another sheet takes them. */
  String range(String sheet, int firstRow, int lastRow) {
    String letters = CellLocation.columnLetters(ordinal());
    return InternalLink.to(sheet, "$" + letters + "$" + firstRow + ":$" + letters + "$" + lastRow);
  }
}
