package no.ks.budgets.workbook;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import no.ks.budgets.finding.CellLocation;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Text with separators, as Excel in Europe saves and opens it. It is one sheet, every record is a
 * row, and every value is text exactly as it was typed: what an amount means is decided elsewhere.
 */
final class CsvReader implements FormatReader {

  /** Columns of a spreadsheet. */
  private static final int MAX_COLUMNS = 16_384;

  private final String sheetName;
  private final ReadingLimits limits;
  private final BoundedRecords characters;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private boolean started;
  private boolean ended;
  private int rowNumber;

  private CsvReader(String sheetName, CsvText text, ReadingLimits limits) throws IOException {
    this.sheetName = sheetName;
    this.limits = limits;
    CsvSeparator separator = CsvSeparator.detect(text.head());
    this.characters = new BoundedRecords(text.open());
    this.parser =
        CSVParser.builder()
            .setReader(characters)
            .setFormat(
                CSVFormat.Builder.create(CSVFormat.RFC4180)
                    .setDelimiter(separator.character())
                    .setIgnoreEmptyLines(false)
                    .setTrailingData(true)
                    .get())
            .get();
    this.records = parser.iterator();
    if (separator.declared()) {
      records.next();
    }
  }

  static CsvReader open(Path file, ReadingLimits limits) throws IOException {
    CsvText text = CsvText.detect(file);
    if (text.head().isEmpty()) {
      throw UnreadableContent.empty("no characters");
    }
    Path name = file.getFileName();
    return new CsvReader(withoutEnding(name == null ? "" : name.toString()), text, limits);
  }

  private static String withoutEnding(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }

  @Override
  public FileFormat format() {
    return FileFormat.CSV;
  }

  @Override
  public Optional<Instant> modified() {
    return Optional.empty();
  }

  @Override
  public Optional<String> ownDocument() {
    return Optional.empty();
  }

  @Override
  public WorkbookPart next() throws IOException {
    if (!started) {
      started = true;
      return new WorkbookPart.SheetStart(sheetName, false);
    }
    if (ended) {
      return new WorkbookPart.End();
    }
    rowNumber++;
    characters.recordStarts();
    try {
      if (records.hasNext()) {
        return new WorkbookPart.SheetRow(rowNumber, false, cells(records.next()));
      }
      ended = true;
      return new WorkbookPart.SheetEnd(List.of());
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof CSVException) {
        // With every other oddity allowed, a quote without an end is all that is left to fail.
        throw endlessQuote();
      }
      throw e.getCause();
    }
  }

  private UnreadableContent endlessQuote() {
    return UnreadableContent.damaged(
        CellLocation.ofRow(sheetName, rowNumber),
        "a quotation mark opens in row " + rowNumber + " and is never closed");
  }

  private List<Cell> cells(CSVRecord record) {
    if (record.size() > MAX_COLUMNS) {
      throw UnreadableContent.aboveLimit("more columns", MAX_COLUMNS, "columns", "fixed")
          .at(CellLocation.ofRow(sheetName, rowNumber));
    }
    List<Cell> cells = new ArrayList<>(record.size());
    for (int column = 0; column < record.size(); column++) {
      String value = record.get(column);
      if (value.length() > limits.maxTextLength()) {
        throw UnreadableContent.textTooLong(limits)
            .at(CellLocation.ofCell(sheetName, rowNumber, column));
      }
      if (!value.isEmpty()) {
        cells.add(Cell.text(column, value));
      }
    }
    return cells;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  /**
   * Stops a quote that is never closed, or an endless line, from taking the rest of a large file
   * into memory.
   */
  private final class BoundedRecords extends FilterReader {

    private static final int MAX_RECORD_LENGTH = 16_000_000;

    private int recordLength;

    /** Whether any quotation mark was read; without one, a long record is just a long text. */
    private boolean quoteSeen;

    BoundedRecords(Reader reader) {
      super(reader);
    }

    void recordStarts() {
      recordLength = 0;
    }

    @Override
    public int read() throws IOException {
      int character = super.read();
      quoteSeen |= character == '"';
      count(1);
      return character;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      for (int index = offset; index < offset + read && !quoteSeen; index++) {
        quoteSeen = target[index] == '"';
      }
      count(read);
      return read;
    }

    private void count(int read) {
      recordLength += Math.max(read, 0);
      if (recordLength > MAX_RECORD_LENGTH) {
        throw quoteSeen
            ? endlessQuote()
            : UnreadableContent.textTooLong(limits).at(CellLocation.ofRow(sheetName, rowNumber));
      }
    }
  }
}
