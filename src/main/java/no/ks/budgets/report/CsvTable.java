package no.ks.budgets.report;

import java.util.List;

/**
 * What one CSV file is: the only place that tells its name, its columns and what holds them
 * together.
 *
 * @param name of the file without its ending, such as {@code by-country}
 * @param description what a row is, in English
 * @param columns in the order of the file
 * @param key names of the columns that tell any two rows apart; empty where none do
 * @param references other tables that every row of this one belongs to
 */
record CsvTable(
    String name,
    String description,
    List<CsvColumn> columns,
    List<String> key,
    List<Reference> references) {

  /**
   * Every row has its values of these columns in a row of another table, under the same names.
   *
   * @param table name of the other table
   */
  record Reference(List<String> columns, String table) {

    Reference {
      columns = List.copyOf(columns);
    }
  }

  CsvTable {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    references = List.copyOf(references);
  }

  static CsvTable of(String name, String description, CsvColumn... columns) {
    return new CsvTable(name, description, List.of(columns), List.of(), List.of());
  }

  /** The same table, whose rows these columns tell apart. */
  CsvTable keyedBy(String... columns) {
    return new CsvTable(name, description, this.columns, List.of(columns), references);
  }

  /** The same table, each of whose rows belongs to a row of another. */
  CsvTable belongingTo(String table, String... columns) {
    return new CsvTable(
        name, description, this.columns, key, List.of(new Reference(List.of(columns), table)));
  }

  String fileName() {
    return name + ".csv";
  }

  List<String> header() {
    return columns.stream().map(CsvColumn::name).toList();
  }
}
