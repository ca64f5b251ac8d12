package no.ks.budgets.workbook;

import no.ks.budgets.finding.CellLocation;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The cells that formulas without a saved result become. */
record FormulaCells(Workbook workbook) {

  private static final Logger LOG = LoggerFactory.getLogger(FormulaCells.class);

  /** Excel's own limit of a text. */
  private static final int LONGEST_TEXT = 32_767;

  /**
   * A cell with what its formula results in.
   *
   * @throws UncalculableFormula where that is no value of a cell
   */
  Cell withResult(CellPlace place, ValueEval value) {
    return cell(place, value).with(Calculation.solved(formulaText(place)));
  }

  private Cell cell(CellPlace place, ValueEval value) {
    int column = place.column();
    if (value instanceof NumberEval number) {
      return format(place).cell(column, number.getNumberValue(), true, new SerialDates(false));
    }
    if (value instanceof BoolEval truth) {
      String word = truth.getBooleanValue() ? "TRUE" : "FALSE";
      return new Cell(column, Cell.Kind.BOOLEAN, word, "", true);
    }
    if (value instanceof ErrorEval error) {
      return new Cell(column, Cell.Kind.ERROR, error.getErrorString(), "", true);
    }
    if (value instanceof StringEval text && text.getStringValue().length() <= LONGEST_TEXT) {
      return new Cell(column, Cell.Kind.TEXT, text.getStringValue(), "", true);
    }
    throw new UncalculableFormula("its result is no value of a cell");
  }

  private CellFormat format(CellPlace place) {
    CellStyle style = modelCell(place).getCellStyle();
    int id = style.getDataFormat();
    String code = style.getDataFormatString();
    return CellFormat.of(
        id, code == null || code.equals(BuiltinFormats.getBuiltinFormat(id)) ? null : code);
  }

  /** A cell without a result, that says why. */
  Cell withoutResult(CellPlace place, String problem) {
    String formula = formulaText(place);
    return new Cell(place.column(), Cell.Kind.FORMULA_WITHOUT_VALUE, formula, "", true)
        .with(new Calculation(formula, problem));
  }

  private String formulaText(CellPlace place) {
    try {
      return "=" + modelCell(place).getCellFormula();
    } catch (RuntimeException | StackOverflowError broken) {
      LOG.debug("Formula in {}", place, broken);
      return "=";
    }
  }

  private org.apache.poi.ss.usermodel.Cell modelCell(CellPlace place) {
    @Nullable Row row = workbook.getSheetAt(place.sheet()).getRow(place.row());
    org.apache.poi.ss.usermodel.@Nullable Cell cell =
        row == null ? null : row.getCell(place.column());
    if (cell == null) {
      throw new UncalculableFormula(FormulaCalculation.NOT_UNDERSTOOD);
    }
    return cell;
  }

  /** A place as people write it: {@code Budget!B5}. */
  String address(CellPlace place) {
    String sheet = workbook.getSheetName(place.sheet());
    return sheet + "!" + CellLocation.ofCell(sheet, place.row() + 1, place.column()).a1();
  }
}
