package no.ks.budgets.workbook;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives formulas that were saved without a result the result that they have. Nothing happens until
 * the first of them is met; then the file is read a second time to find all of them, and they are
 * calculated at once.
 */
final class CalculatingReader implements FormatReader {

  /** A model in memory costs many times its file, so there is never more than one. */
  private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

  private static final Logger LOG = LoggerFactory.getLogger(CalculatingReader.class);

  private final FormatReader reader;
  private final SecondReading again;
  private final FormulaModel.Source source;
  private @Nullable Results results;
  private String sheet = "";

  CalculatingReader(FormatReader reader, SecondReading again, FormulaModel.Source source) {
    this.reader = reader;
    this.again = again;
    this.source = source;
  }

  /** Opens the same file once more. */
  @FunctionalInterface
  interface SecondReading {
    FormatReader open() throws IOException, XMLStreamException;
  }

  /**
   * What came of the formulas of the file.
   *
   * @param sheets names of the sheets, by their positions
   * @param problem why none of them could be calculated; empty where that was tried
   */
  private record Results(List<String> sheets, Map<CellPlace, Cell> cells, String problem) {

    static Results none(String problem) {
      return new Results(List.of(), Map.of(), problem);
    }

    Cell of(String sheet, int rowNumber, Cell cell) {
      Cell result =
          cells.get(new CellPlace(sheets.indexOf(sheet), rowNumber - 1, cell.columnIndex()));
      if (result == null) {
        String reason = problem.isEmpty() ? FormulaCalculation.NOT_UNDERSTOOD : problem;
        return cell.with(new Calculation(cell.text(), reason));
      }
      Cell shown = cell.hiddenColumn() ? result.inHiddenColumn() : result;
      return cell.struck() ? shown.struckThrough() : shown;
    }
  }

  @Override
  public FileFormat format() {
    return reader.format();
  }

  @Override
  public Optional<Instant> modified() {
    return reader.modified();
  }

  @Override
  public Optional<String> ownDocument() {
    return reader.ownDocument();
  }

  @Override
  public WorkbookPart next() throws IOException, XMLStreamException {
    WorkbookPart part = reader.next();
    if (part instanceof WorkbookPart.SheetStart start) {
      sheet = start.name();
    } else if (part instanceof WorkbookPart.SheetRow row
        && row.cells().stream().anyMatch(CalculatingReader::isOpen)) {
      return calculated(row);
    }
    return part;
  }

  private static boolean isOpen(Cell cell) {
    return cell.kind() == Cell.Kind.FORMULA_WITHOUT_VALUE;
  }

  private WorkbookPart.SheetRow calculated(WorkbookPart.SheetRow row) {
    Results known = results == null ? calculate() : results;
    results = known;
    List<Cell> cells = new ArrayList<>(row.cells());
    cells.replaceAll(cell -> isOpen(cell) ? known.of(sheet, row.rowNumber(), cell) : cell);
    return new WorkbookPart.SheetRow(row.rowNumber(), row.hidden(), cells);
  }

  private Results calculate() {
    CalculationLimits limits = CalculationLimits.defaults();
    ONE_AT_A_TIME.lock();
    try (FormulaModel model = source.open(limits)) {
      List<String> sheets = new ArrayList<>();
      model.workbook().forEach(each -> sheets.add(each.getSheetName()));
      NavigableSet<CellPlace> open = openFormulas(model.formulas());
      return new Results(sheets, FormulaCalculation.results(model, open, limits), "");
    } catch (UncalculableFormula uncalculable) {
      return Results.none(uncalculable.reason());
    } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
      // What is wrong with the file is for the first reader to say, in the format's own words.
      LOG.debug("Cannot be opened for calculation", e);
      return Results.none("the workbook cannot be opened for calculation");
    } finally {
      ONE_AT_A_TIME.unlock();
    }
  }

  private NavigableSet<CellPlace> openFormulas(EvaluationWorkbook formulas)
      throws IOException, XMLStreamException {
    NavigableSet<CellPlace> open = new TreeSet<>();
    int index = -1;
    try (FormatReader second = again.open()) {
      WorkbookPart part;
      while (!((part = second.next()) instanceof WorkbookPart.End)) {
        if (part instanceof WorkbookPart.SheetStart start) {
          index = formulas.getSheetIndex(start.name());
        } else if (part instanceof WorkbookPart.SheetRow row && index >= 0) {
          for (Cell cell : row.cells()) {
            if (isOpen(cell)) {
              open.add(new CellPlace(index, row.rowNumber() - 1, cell.columnIndex()));
            }
          }
        }
      }
    }
    return open;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
