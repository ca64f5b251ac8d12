package no.ks.budgets.review;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * How a cell looks, whatever its fill. Number formats are written with the signs of the file
 * format: a comma groups thousands, which a Norwegian Excel shows as a space.
 */
public enum Look {
  TITLE("General", HorizontalAlignment.LEFT, false),
  NOTE("General", HorizontalAlignment.LEFT, true),
  HEADER("General", HorizontalAlignment.LEFT, true),
  HEADER_OF_NUMBERS("General", HorizontalAlignment.RIGHT, true),
  HEADER_OF_GROUP("0", HorizontalAlignment.CENTER, false),
  /** Above what people fill in. */
  HEADER_OF_ENTRIES("General", HorizontalAlignment.LEFT, true),
  /** Above amounts that people fill in. */
  HEADER_OF_AMOUNT_ENTRIES("General", HorizontalAlignment.RIGHT, true),
  /** Text that wraps. */
  TEXT("General", HorizontalAlignment.LEFT, true),
  /** The name of a group of rows. */
  STRONG("General", HorizontalAlignment.LEFT, true),
  /** An amount that leads somewhere. */
  LINKED_AMOUNT("#,##0.00", HorizontalAlignment.RIGHT, false),
  /** An amount in whole kroner that leads somewhere. */
  LINKED_KRONER("#,##0;-#,##0;\"–\"", HorizontalAlignment.RIGHT, false),
  LINK("General", HorizontalAlignment.LEFT, true),
  /** A year or the number of a row, which is not grouped. */
  YEAR("0", HorizontalAlignment.LEFT, false),
  COUNT("#,##0", HorizontalAlignment.RIGHT, false),
  /** An amount with its øre. */
  AMOUNT("#,##0.00", HorizontalAlignment.RIGHT, false),
  /** What stands for an amount, where it is none that can be read. */
  AMOUNT_AS_TYPED("General", HorizontalAlignment.RIGHT, true),
  /** An amount in whole kroner, nothing as a dash. */
  KRONER("#,##0;-#,##0;\"–\"", HorizontalAlignment.RIGHT, false),
  PERCENT("0.00%", HorizontalAlignment.RIGHT, false),
  /** A change in percent, with one decimal. */
  CHANGE("+0.0%;-0.0%;0.0%", HorizontalAlignment.RIGHT, false),
  RATE("0.00######", HorizontalAlignment.RIGHT, false),
  /** What stands where there is no amount. */
  QUIET("General", HorizontalAlignment.RIGHT, false),
  /** What only programs read. */
  CODE("@", HorizontalAlignment.LEFT, false),
  /** What our own reading knows a sheet by; quiet, and free to run beyond its cell. */
  MARK("@", HorizontalAlignment.LEFT, false),
  /** A text that people fill in; the format is text, so that a code stays as it is typed. */
  ENTRY("@", HorizontalAlignment.LEFT, true),
  /** A number or text that people fill in. */
  ENTRY_OF_NUMBER("General", HorizontalAlignment.LEFT, true),
  /** An amount that people fill in. */
  ENTRY_OF_AMOUNT("#,##0.00", HorizontalAlignment.RIGHT, false),
  TOTAL_TEXT("General", HorizontalAlignment.LEFT, false),
  /** What stands where there is no total. */
  TOTAL_NOTE("General", HorizontalAlignment.RIGHT, false),
  TOTAL_RATE("0.00######", HorizontalAlignment.RIGHT, false),
  TOTAL_COUNT("#,##0", HorizontalAlignment.RIGHT, false),
  TOTAL_AMOUNT("#,##0.00", HorizontalAlignment.RIGHT, false),
  TOTAL_KRONER("#,##0;-#,##0;\"–\"", HorizontalAlignment.RIGHT, false),
  TOTAL_CHANGE("+0.0%;-0.0%;0.0%", HorizontalAlignment.RIGHT, false);

  private final String numberFormat;
  private final HorizontalAlignment alignment;
  private final boolean wrapped;

  Look(String numberFormat, HorizontalAlignment alignment, boolean wrapped) {
    this.numberFormat = numberFormat;
    this.alignment = alignment;
    this.wrapped = wrapped;
  }

  String numberFormat() {
    return numberFormat;
  }

  HorizontalAlignment alignment() {
    return alignment;
  }

  boolean isWrapped() {
    return wrapped;
  }

  boolean isHeader() {
    return this == HEADER
        || this == HEADER_OF_NUMBERS
        || this == HEADER_OF_GROUP
        || isHeaderOfEntries();
  }

  boolean isHeaderOfEntries() {
    return this == HEADER_OF_ENTRIES || this == HEADER_OF_AMOUNT_ENTRIES;
  }

  boolean isLink() {
    return this == LINK || this == LINKED_AMOUNT || this == LINKED_KRONER;
  }

  /** How the same looks where it leads nowhere. */
  Look withoutLink() {
    return switch (this) {
      case LINK -> TEXT;
      case LINKED_AMOUNT -> AMOUNT;
      case LINKED_KRONER -> KRONER;
      default -> this;
    };
  }

  boolean isTotal() {
    return this == TOTAL_TEXT
        || this == TOTAL_NOTE
        || this == TOTAL_RATE
        || this == TOTAL_COUNT
        || this == TOTAL_AMOUNT
        || this == TOTAL_KRONER
        || this == TOTAL_CHANGE;
  }

  /** Whether people may write into the cell where the sheet is protected. */
  boolean isEntry() {
    return this == ENTRY || this == ENTRY_OF_NUMBER || this == ENTRY_OF_AMOUNT;
  }

  /** Whether the cell belongs to a table, and is ruled off. */
  boolean isRuled() {
    return this != TITLE && this != NOTE && this != MARK;
  }
}
