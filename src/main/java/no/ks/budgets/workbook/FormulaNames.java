package no.ks.budgets.workbook;

import java.util.Locale;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.jspecify.annotations.Nullable;

/** What the names in the formulas of a workbook mean. */
record FormulaNames(EvaluationWorkbook workbook) {

  /**
   * The function that a token is the name of: functions newer than Excel 97, and all that others
   * have added, stand in a formula by their names.
   *
   * @return without the prefix that Excel writes before new ones; empty for any other token
   * @throws UncalculableFormula for a name in another workbook
   */
  String functionNamed(Ptg token) {
    String name = "";
    if (token instanceof NameXPxg named) {
      name = named.getExternalWorkbookNumber() > 0 ? null : named.getNameName();
    } else if (token instanceof NameXPtg named) {
      name = workbook.resolveNameXText(named);
    } else if (token instanceof NamePtg named) {
      EvaluationName defined = defined(named);
      name = defined.isFunctionName() ? defined.getNameText() : "";
    }
    if (name == null) {
      throw new UncalculableFormula("it refers to another workbook");
    }
    return withoutPrefix(name);
  }

  static String withoutPrefix(String function) {
    return function.toUpperCase(Locale.ROOT).replaceFirst("^(_XLFN\\.|_XLWS\\.)+", "");
  }

  /** Whether a token is several cells, be it by name. */
  boolean isRange(Ptg token) {
    return token instanceof AreaPtgBase
        || (token instanceof NamePtg name && meaning(name) instanceof AreaPtgBase);
  }

  /**
   * The cell, cells or constant that a name means.
   *
   * @throws UncalculableFormula where it means anything else
   */
  Ptg meaning(NamePtg token) {
    EvaluationName name = defined(token);
    @Nullable Ptg[] definition = name.hasFormula() ? name.getNameDefinition() : new Ptg[0];
    Ptg meaning = definition.length == 1 ? definition[0] : null;
    if (meaning == null || meaning instanceof NamePtg) {
      throw new UncalculableFormula("the name " + name.getNameText() + " is not calculated here");
    }
    if (isRelative(meaning)) {
      throw new UncalculableFormula(
          "the name " + name.getNameText() + " means another cell in every cell");
    }
    return meaning;
  }

  private EvaluationName defined(NamePtg token) {
    EvaluationName name = workbook.getName(token);
    if (name == null) {
      throw new UncalculableFormula("it uses a name that the workbook does not define");
    }
    return name;
  }

  private static boolean isRelative(Ptg token) {
    if (token instanceof RefPtgBase reference) {
      return reference.isRowRelative() || reference.isColRelative();
    }
    return token instanceof AreaPtgBase area
        && (area.isFirstRowRelative()
            || area.isLastRowRelative()
            || area.isFirstColRelative()
            || area.isLastColRelative());
  }
}
