package no.ks.budgets.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.ks.budgets.review.SpreadsheetText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV file in the making, cell by cell: RFC 4180, UTF-8 without a byte order mark, CRLF line
 * ends, a point as decimal sign.
 *
 * <p>Rows come from sources that hand over one record after another and know nothing of files, so
 * the methods that add cells throw no checked exception; a disk that is full surfaces as {@link
 * UncheckedIOException}, which {@link #write} turns back into the {@link IOException} it was.
 */
final class CsvFile implements Closeable {

  /** Decimals of every amount and every percentage. */
  private static final int DECIMALS = 2;

  private final CSVPrinter printer;
  private final List<CsvColumn> columns;
  private final List<String> row = new ArrayList<>();

  private CsvFile(CSVPrinter printer, List<CsvColumn> columns) {
    this.printer = printer;
    this.columns = columns;
  }

  /** What fills a file with rows. */
  @FunctionalInterface
  interface Content {
    void addTo(CsvFile csv);
  }

  /**
   * Writes one file whole.
   *
   * @param folder where it is written; created where it is absent
   * @param table its name and columns
   * @param content adds the rows
   */
  static void write(Path folder, CsvTable table, Content content) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(table.fileName());
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader(table.header().toArray(String[]::new)).get();
    try (CsvFile csv =
        new CsvFile(
            new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), format),
            table.columns())) {
      content.addTo(csv);
    } catch (UncheckedIOException failure) {
      throw new IOException("Cannot write " + file + ": " + failure.getMessage(), failure);
    }
  }

  /** Adds text, made harmless where a spreadsheet program would take it for a formula. */
  CsvFile text(String text) {
    return add(CsvColumn.Type.TEXT, SpreadsheetText.harmless(text));
  }

  /** Adds a whole number. */
  CsvFile number(long number) {
    return add(CsvColumn.Type.WHOLE, Long.toString(number));
  }

  /** Adds a calendar year. */
  CsvFile year(int year) {
    return add(CsvColumn.Type.YEAR, Integer.toString(year));
  }

  /** Adds the number of a row, 1-based; empty for 0, which is no row. */
  CsvFile rowNumber(int rowNumber) {
    return rowNumber == 0 ? blank() : number(rowNumber);
  }

  /** Adds an amount or a percentage with two decimals. */
  CsvFile amount(BigDecimal amount) {
    return add(
        CsvColumn.Type.NUMBER, amount.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString());
  }

  /** Adds an exchange rate with as many decimals as it has. */
  CsvFile rate(BigDecimal rate) {
    return add(CsvColumn.Type.NUMBER, rate.stripTrailingZeros().toPlainString());
  }

  /** Adds a cell in which nothing stands. */
  CsvFile blank() {
    row.add("");
    return this;
  }

  private CsvFile add(CsvColumn.Type type, String cell) {
    CsvColumn column = row.size() < columns.size() ? columns.get(row.size()) : null;
    if (column == null || column.type() != type) {
      throw new IllegalStateException("No place for the " + type + " " + cell + " behind " + row);
    }
    row.add(cell);
    return this;
  }

  /** Ends the row and writes it. */
  void endRow() {
    if (row.size() != columns.size()) {
      throw new IllegalStateException(
          "A row of " + row.size() + " cells under " + columns.size() + " headings: " + row);
    }
    try {
      printer.printRecord(row);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    row.clear();
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
