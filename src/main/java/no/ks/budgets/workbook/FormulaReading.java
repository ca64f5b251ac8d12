package no.ks.budgets.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.ks.budgets.money.AmountNotation;
import no.ks.budgets.money.AmountText;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheetRange;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.Area3DPtg;
import org.apache.poi.ss.formula.ptg.AreaErrPtg;
import org.apache.poi.ss.formula.ptg.AreaI;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.BoolPtg;
import org.apache.poi.ss.formula.ptg.Deleted3DPxg;
import org.apache.poi.ss.formula.ptg.DeletedArea3DPtg;
import org.apache.poi.ss.formula.ptg.DeletedRef3DPtg;
import org.apache.poi.ss.formula.ptg.ErrPtg;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.MissingArgPtg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NumberPtg;
import org.apache.poi.ss.formula.ptg.ParenthesisPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg3D;
import org.apache.poi.ss.formula.ptg.Ref3DPtg;
import org.apache.poi.ss.formula.ptg.RefErrorPtg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.formula.ptg.StringPtg;
import org.apache.poi.ss.formula.ptg.ValueOperatorPtg;
import org.jspecify.annotations.Nullable;

/**
 * What a formula reads, known before it is calculated. Only formulas are taken of which that can be
 * known: cells that are named as such, and functions of {@link CalculableFunctions}. So nothing can
 * be reached that nobody has looked at.
 */
final class FormulaReading {

  /** Digits that every program reads as the same number; in a criterion with its comparison. */
  private static final Pattern PLAIN_NUMBER = Pattern.compile("[<>=]*-?\\d+");

  private final EvaluationWorkbook workbook;
  private final FormulaNames names;
  private final int sheet;
  private final List<CellRange> ranges = new ArrayList<>();
  private boolean subtotal;
  private boolean copy;

  private FormulaReading(EvaluationWorkbook workbook, int sheet) {
    this.workbook = workbook;
    this.names = new FormulaNames(workbook);
    this.sheet = sheet;
  }

  /**
   * Looks at a formula.
   *
   * @param sheet position of the sheet that the formula stands on
   * @throws UncalculableFormula where it must not or cannot be calculated
   */
  static FormulaReading of(Ptg[] tokens, int sheet, EvaluationWorkbook workbook) {
    FormulaReading reading = new FormulaReading(workbook, sheet);
    if (tokens.length == 0) {
      throw new UncalculableFormula("the formula is empty");
    }
    for (Ptg token : tokens) {
      reading.look(token);
    }
    RangeOperands.require(tokens, reading.names);
    reading.copy = tokens.length == 1 && tokens[0] instanceof RefPtgBase;
    return reading;
  }

  List<CellRange> ranges() {
    return ranges;
  }

  /** Whether it leaves out other subtotals and rows that a filter hides. */
  boolean isSubtotal() {
    return subtotal;
  }

  /** Whether it is nothing but the reference to one cell, whose content it repeats. */
  boolean isCopy() {
    return copy;
  }

  /**
   * Whether a text may be a number to one program, another number to the next, and a text to a
   * third: {@code 1.035}, {@code 1 000}, {@code kr 5}.
   */
  static boolean isNumberOfSomeLanguage(String text) {
    return !PLAIN_NUMBER.matcher(text.strip()).matches()
        && !(AmountNotation.read(text) instanceof AmountText.Unreadable);
  }

  private void look(Ptg token) {
    if (token instanceof RefPtgBase reference) {
      read(
          token,
          reference.getRow(),
          reference.getRow(),
          reference.getColumn(),
          reference.getColumn());
    } else if (token instanceof AreaPtgBase) {
      AreaI area = (AreaI) token;
      read(
          token,
          area.getFirstRow(),
          area.getLastRow(),
          area.getFirstColumn(),
          area.getLastColumn());
    } else if (token instanceof AbstractFunctionPtg function) {
      lookAtFunction(function);
    } else if (!names.functionNamed(token).isEmpty()) {
      CalculableFunctions.require(names.functionNamed(token));
    } else if (token instanceof NamePtg name) {
      look(names.meaning(name));
    } else if (token instanceof StringPtg text) {
      if (isNumberOfSomeLanguage(text.getValue())) {
        throw ambiguousText("\"" + text.getValue() + "\"");
      }
    } else if (!isHarmless(token)) {
      throw new UncalculableFormula("a part of the formula is not calculated here");
    }
  }

  static UncalculableFormula ambiguousText(String where) {
    return new UncalculableFormula("the text " + where + " is another number in another language");
  }

  private static boolean isHarmless(Ptg token) {
    return token instanceof IntPtg
        || token instanceof NumberPtg
        || token instanceof BoolPtg
        || token instanceof ErrPtg
        || token instanceof MissingArgPtg
        || token instanceof ValueOperatorPtg
        || token instanceof ParenthesisPtg
        || token instanceof AttrPtg
        // What a reference leaves behind once its cell is deleted: the result is #REF!.
        || token instanceof RefErrorPtg
        || token instanceof AreaErrPtg
        || token instanceof DeletedRef3DPtg
        || token instanceof DeletedArea3DPtg
        || token instanceof Deleted3DPxg;
  }

  private void lookAtFunction(AbstractFunctionPtg function) {
    if (!function.isExternalFunction()) {
      // The name of any other stands in a token of its own.
      CalculableFunctions.require(function.getName());
      subtotal |= function.getName().equals("SUBTOTAL");
    }
  }

  private void read(Ptg token, int firstRow, int lastRow, int firstColumn, int lastColumn) {
    int first = sheet;
    int last = sheet;
    if (token instanceof Pxg3D named) {
      if (named.getExternalWorkbookNumber() > 0) {
        throw new UncalculableFormula("it refers to another workbook");
      }
      first = sheetCalled(named.getSheetName());
      last = named.getLastSheetName() == null ? first : sheetCalled(named.getLastSheetName());
    } else if (token instanceof Ref3DPtg || token instanceof Area3DPtg) {
      int index =
          token instanceof Ref3DPtg reference
              ? reference.getExternSheetIndex()
              : ((Area3DPtg) token).getExternSheetIndex();
      ExternalSheet external = workbook.getExternalSheet(index);
      if (external == null || external.getWorkbookName() != null) {
        throw new UncalculableFormula("it refers to another workbook");
      }
      first = sheetCalled(external.getSheetName());
      last =
          external instanceof ExternalSheetRange several
              ? sheetCalled(several.getLastSheetName())
              : first;
    }
    for (int each = Math.min(first, last); each <= Math.max(first, last); each++) {
      ranges.add(new CellRange(each, firstRow, lastRow, firstColumn, lastColumn));
    }
  }

  private int sheetCalled(@Nullable String name) {
    int index = name == null ? -1 : workbook.getSheetIndex(name);
    if (index < 0) {
      throw new UncalculableFormula("it refers to a sheet that the workbook does not have");
    }
    return index;
  }
}
