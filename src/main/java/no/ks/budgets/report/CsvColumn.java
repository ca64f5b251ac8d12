package no.ks.budgets.report;

import java.util.List;

/**
 * A column of a CSV file: what stands in its header, and what a program that reads the file may
 * rely on. {@link CsvFile} writes by it and {@link DataPackage} describes by it, so the two cannot
 * drift apart.
 *
 * @param name such as {@code project_code}
 * @param type what every cell that is not blank can be read as
 * @param description what it means, in English, for whoever never saw this program
 * @param required whether no cell is ever blank
 * @param words the only texts that occur; empty where any may
 */
record CsvColumn(String name, Type type, String description, boolean required, List<String> words) {

  /** Types of Table Schema, with the word that it has for each. */
  enum Type {
    TEXT("string"),
    WHOLE("integer"),
    YEAR("year"),
    /** A decimal number with a point and without separators of thousands. */
    NUMBER("number");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  CsvColumn {
    words = List.copyOf(words);
  }

  static CsvColumn text(String name, String description) {
    return new CsvColumn(name, Type.TEXT, description, false, List.of());
  }

  /** Text out of a few words that stay the same in every language. */
  static CsvColumn word(String name, String description, List<String> words) {
    return new CsvColumn(name, Type.TEXT, description, true, words);
  }

  static CsvColumn whole(String name, String description) {
    return new CsvColumn(name, Type.WHOLE, description, false, List.of());
  }

  static CsvColumn year(String name, String description) {
    return new CsvColumn(name, Type.YEAR, description, true, List.of());
  }

  static CsvColumn number(String name, String description) {
    return new CsvColumn(name, Type.NUMBER, description, false, List.of());
  }

  /** The same column, in which no cell is ever blank. */
  CsvColumn filled() {
    return new CsvColumn(name, type, description, true, words);
  }
}
