package no.ks.budgets.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.udf.UDFFinder;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of which the calculation sees only the formulas that were let in. Whatever else it
 * reaches for, on a way that nobody has foreseen, stops it.
 */
final class GuardedFormulas implements EvaluationWorkbook {

  private final EvaluationWorkbook workbook;
  private final Map<CellPlace, Ptg[]> admitted = new HashMap<>();

  GuardedFormulas(EvaluationWorkbook workbook) {
    this.workbook = workbook;
  }

  void admit(CellPlace place, Ptg[] tokens) {
    admitted.put(place, tokens);
  }

  @Override
  public Ptg[] getFormulaTokens(EvaluationCell cell) {
    CellPlace place =
        new CellPlace(getSheetIndex(cell.getSheet()), cell.getRowIndex(), cell.getColumnIndex());
    Ptg[] tokens = admitted.get(place);
    if (tokens == null) {
      throw new UncalculableFormula("it reads formulas that it does not name");
    }
    return tokens;
  }

  @Override
  public String getSheetName(int sheetIndex) {
    return workbook.getSheetName(sheetIndex);
  }

  @Override
  public int getSheetIndex(EvaluationSheet sheet) {
    return workbook.getSheetIndex(sheet);
  }

  @Override
  public int getSheetIndex(String sheetName) {
    return workbook.getSheetIndex(sheetName);
  }

  @Override
  public EvaluationSheet getSheet(int sheetIndex) {
    return workbook.getSheet(sheetIndex);
  }

  @Override
  public @Nullable ExternalSheet getExternalSheet(int externSheetIndex) {
    return workbook.getExternalSheet(externSheetIndex);
  }

  @Override
  public @Nullable ExternalSheet getExternalSheet(
      String firstSheetName, String lastSheetName, int externalWorkbookNumber) {
    return workbook.getExternalSheet(firstSheetName, lastSheetName, externalWorkbookNumber);
  }

  @Override
  public int convertFromExternSheetIndex(int externSheetIndex) {
    return workbook.convertFromExternSheetIndex(externSheetIndex);
  }

  @Override
  public @Nullable ExternalName getExternalName(int externSheetIndex, int externNameIndex) {
    return workbook.getExternalName(externSheetIndex, externNameIndex);
  }

  @Override
  public @Nullable ExternalName getExternalName(
      String nameName, @Nullable String sheetName, int externalWorkbookNumber) {
    return workbook.getExternalName(nameName, sheetName, externalWorkbookNumber);
  }

  @Override
  public @Nullable EvaluationName getName(NamePtg name) {
    return workbook.getName(name);
  }

  @Override
  public @Nullable EvaluationName getName(String name, int sheetIndex) {
    return workbook.getName(name, sheetIndex);
  }

  @Override
  public @Nullable String resolveNameXText(NameXPtg name) {
    return workbook.resolveNameXText(name);
  }

  @Override
  public UDFFinder getUDFFinder() {
    return workbook.getUDFFinder();
  }

  @Override
  public SpreadsheetVersion getSpreadsheetVersion() {
    return workbook.getSpreadsheetVersion();
  }

  @Override
  public void clearAllCachedResultValues() {
    workbook.clearAllCachedResultValues();
  }
}
