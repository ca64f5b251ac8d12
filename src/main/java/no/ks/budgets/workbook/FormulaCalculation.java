package no.ks.budgets.workbook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.LocaleUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calculates the formulas of a workbook that were saved without a result.
 *
 * <p>A saved result is taken as it stands, never calculated anew. All others are calculated from
 * the ground up, each after those that it reads: so no chain is too deep, a circle is seen as one,
 * and what must not be calculated taints whatever depends on it.
 */
final class FormulaCalculation {

  static final String NOT_UNDERSTOOD = "the formula is not understood here";

  private static final Logger LOG = LoggerFactory.getLogger(FormulaCalculation.class);

  private final FormulaModel model;
  private final CalculationLimits limits;
  private final NavigableSet<CellPlace> open;
  private final NavigableSet<CellPlace> numberTexts = new TreeSet<>();
  private final NavigableSet<CellPlace> savedSubtotals = new TreeSet<>();
  private final GuardedFormulas guarded;
  private final WorkbookEvaluator evaluator;
  private final FormulaCells cells;
  private final Map<CellPlace, Cell> results = new HashMap<>();
  private final Deque<OpenFormula> path = new ArrayDeque<>();
  private final Set<CellPlace> onPath = new HashSet<>();
  private long reads;

  private FormulaCalculation(
      FormulaModel model, NavigableSet<CellPlace> open, CalculationLimits limits) {
    this.model = model;
    this.cells = new FormulaCells(model.workbook());
    this.open = open;
    this.limits = limits;
    this.guarded = new GuardedFormulas(model.formulas());
    this.evaluator = new WorkbookEvaluator(guarded, IStabilityClassifier.TOTALLY_IMMUTABLE, null);
  }

  /** A formula on its way, with those of the formulas it reads that were not yet looked at. */
  private record OpenFormula(
      CellPlace place, FormulaReading reading, Iterator<CellPlace> dependencies) {}

  /**
   * Calculates.
   *
   * @param open the formulas without a result
   * @return for each of them a cell with its result, or one without that says why
   * @throws UncalculableFormula where none of them can be calculated
   */
  static Map<CellPlace, Cell> results(
      FormulaModel model, NavigableSet<CellPlace> open, CalculationLimits limits) {
    if (open.size() > limits.maxFormulas()) {
      throw new UncalculableFormula(
          "at most " + limits.maxFormulas() + " formulas of a file are calculated");
    }
    if (model.dates1904()) {
      throw new UncalculableFormula(
          "formulas of a workbook with dates from 1904 are not calculated");
    }
    Locale locale = LocaleUtil.getUserLocale();
    LocaleUtil.setUserLocale(Locale.ROOT);
    LocaleUtil.setUserTimeZone(LocaleUtil.TIMEZONE_UTC);
    try {
      FormulaCalculation calculation = new FormulaCalculation(model, open, limits);
      calculation.keepSavedResults();
      open.forEach(calculation::solve);
      return calculation.results;
    } finally {
      LocaleUtil.setUserLocale(locale);
      LocaleUtil.resetUserTimeZone();
    }
  }

  /** Turns every formula with a saved result into that result. */
  private void keepSavedResults() {
    for (Sheet sheet : model.workbook()) {
      int index = model.workbook().getSheetIndex(sheet);
      for (Row row : sheet) {
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
          CellPlace place = new CellPlace(index, cell.getRowIndex(), cell.getColumnIndex());
          if (!open.contains(place)) {
            keep(cell, place);
          }
        }
      }
    }
  }

  private void keep(org.apache.poi.ss.usermodel.Cell cell, CellPlace place) {
    if (cell.getCellType() == CellType.FORMULA) {
      if (cell.isPartOfArrayFormulaGroup()) {
        // Stays a formula that nobody is let in to.
        return;
      }
      if (cell.getCellFormula().toUpperCase(Locale.ROOT).contains("SUBTOTAL(")) {
        savedSubtotals.add(place);
      }
      cell.removeFormula();
    }
    if (cell.getCellType() == CellType.STRING
        && FormulaReading.isNumberOfSomeLanguage(cell.getStringCellValue())) {
      numberTexts.add(place);
    }
  }

  private void solve(CellPlace first) {
    begin(first);
    while (!path.isEmpty()) {
      OpenFormula formula = path.element();
      if (formula.dependencies().hasNext()) {
        CellPlace dependency = formula.dependencies().next();
        if (onPath.contains(dependency)) {
          end(formula.place(), "it refers to itself by way of " + cells.address(dependency));
        } else {
          begin(dependency);
        }
      } else {
        end(formula);
      }
    }
  }

  /** Looks at a formula and puts it on the path, unless it is settled by the look. */
  private void begin(CellPlace place) {
    if (results.containsKey(place)) {
      return;
    }
    try {
      EvaluationCell cell = cell(place);
      Ptg[] tokens = model.formulas().getFormulaTokens(cell);
      FormulaReading reading = FormulaReading.of(tokens, place.sheet(), model.formulas());
      requireWithinReach(reading);
      guarded.admit(place, tokens);
      Iterator<CellPlace> dependencies =
          reading.ranges().stream().flatMap(range -> range.within(open).stream()).iterator();
      path.push(new OpenFormula(place, reading, dependencies));
      onPath.add(place);
    } catch (UncalculableFormula uncalculable) {
      results.put(place, cells.withoutResult(place, uncalculable.reason()));
    } catch (RuntimeException | StackOverflowError broken) {
      LOG.debug("Formula in {}", place, broken);
      results.put(place, cells.withoutResult(place, NOT_UNDERSTOOD));
    }
  }

  private EvaluationCell cell(CellPlace place) {
    EvaluationCell cell =
        model.formulas().getSheet(place.sheet()).getCell(place.row(), place.column());
    if (cell == null || cell.getCellType() != CellType.FORMULA) {
      throw new UncalculableFormula(NOT_UNDERSTOOD);
    }
    if (cell.isPartOfArrayFormulaGroup()) {
      throw new UncalculableFormula("array formulas are not calculated here");
    }
    return cell;
  }

  private void requireWithinReach(FormulaReading reading) {
    for (CellRange range : reading.ranges()) {
      reads += range.size();
      if (reads > limits.maxReads()) {
        throw new UncalculableFormula(
            "the formulas of a file may read at most " + limits.maxReads() + " cells");
      }
      if (reading.isSubtotal()) {
        requireNothingLeftOut(range);
      }
    }
  }

  /** What a number that was typed as text is worth depends on the language of the program. */
  private void requireNoTextsForNumbers(FormulaReading reading) {
    if (reading.isCopy()) {
      return;
    }
    for (CellRange range : reading.ranges()) {
      List<CellPlace> texts = range.within(numberTexts);
      if (!texts.isEmpty()) {
        throw FormulaReading.ambiguousText("in " + cells.address(texts.get(0)));
      }
    }
  }

  /** Which rows a filter hides is not known here, nor which results are subtotals once saved. */
  private void requireNothingLeftOut(CellRange range) {
    EvaluationSheet sheet = model.formulas().getSheet(range.sheet());
    int last = Math.min(range.lastRow(), sheet.getLastRowNum());
    for (int row = range.firstRow(); row <= last; row++) {
      if (sheet.isRowHidden(row)) {
        throw new UncalculableFormula("a subtotal of hidden rows is not calculated here");
      }
    }
    if (!range.within(savedSubtotals).isEmpty()) {
      throw new UncalculableFormula("a subtotal of saved subtotals is not calculated here");
    }
  }

  private void end(OpenFormula formula) {
    for (CellRange range : formula.reading().ranges()) {
      for (CellPlace dependency : range.within(open)) {
        Cell result = results.get(dependency);
        if (result == null || result.kind() == Cell.Kind.FORMULA_WITHOUT_VALUE) {
          end(
              formula.place(),
              "it depends on " + cells.address(dependency) + ", which has no result");
          return;
        }
      }
    }
    end(formula.place(), result(formula));
  }

  private void end(CellPlace place, String problem) {
    end(place, cells.withoutResult(place, problem));
  }

  private void end(CellPlace place, Cell result) {
    path.pop();
    onPath.remove(place);
    results.put(place, result);
  }

  private Cell result(OpenFormula formula) {
    CellPlace place = formula.place();
    try {
      requireNoTextsForNumbers(formula.reading());
      ValueEval value = evaluator.evaluate(cell(place));
      return accepted(cells.withResult(place, value), place, formula.reading());
    } catch (UncalculableFormula uncalculable) {
      return cells.withoutResult(place, uncalculable.reason());
    } catch (RuntimeException | StackOverflowError broken) {
      LOG.debug("Formula in {}", place, broken);
      return cells.withoutResult(place, NOT_UNDERSTOOD);
    }
  }

  /** A text that reads like a number is only ever repeated, never made. */
  private Cell accepted(Cell cell, CellPlace place, FormulaReading reading) {
    if (cell.kind() == Cell.Kind.TEXT && FormulaReading.isNumberOfSomeLanguage(cell.text())) {
      if (!reading.isCopy()) {
        throw FormulaReading.ambiguousText("\"" + cell.text() + "\" that results");
      }
      numberTexts.add(place);
    }
    return cell;
  }
}
