package no.ks.budgets.workbook;

import java.util.Set;

/**
 * The functions that are calculated: those that budgets use, whose result depends on their
 * arguments alone and is the same in every spreadsheet program. A test compares them with
 * LibreOffice. Functions that count blank cells are not among them: POI leaves out the cells of a
 * whole column that lie below the last row.
 */
final class CalculableFunctions {

  private static final Set<String> CALCULABLE =
      Set.of(
          ("SUM SUMIF SUMIFS SUMPRODUCT SUBTOTAL PRODUCT AVERAGE AVERAGEIF AVERAGEIFS COUNT COUNTA"
                  + " MIN MAX MINIFS MAXIFS MEDIAN LARGE SMALL"
                  + " ROUND ROUNDUP ROUNDDOWN INT TRUNC ABS SIGN MOD POWER SQRT QUOTIENT"
                  + " IF IFERROR IFNA IFS SWITCH CHOOSE AND OR NOT TRUE FALSE"
                  + " ISBLANK ISERROR ISERR ISNA ISNUMBER ISTEXT ISNONTEXT ISLOGICAL NA T"
                  + " VLOOKUP HLOOKUP MATCH INDEX ROW COLUMN COLUMNS"
                  + " CONCATENATE CONCAT TEXTJOIN LEFT RIGHT MID LEN TRIM UPPER LOWER FIND SEARCH"
                  + " SUBSTITUTE REPLACE EXACT DATE YEAR MONTH DAY EDATE EOMONTH")
              .split(" "));

  private static final Set<String> CLOCK_OR_CHANCE =
      Set.of("NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "INFO", "CELL");

  private static final Set<String> OUTWARD =
      Set.of("WEBSERVICE", "RTD", "DDE", "CALL", "REGISTER", "REGISTER.ID", "SQL.REQUEST", "IMAGE");

  private static final Set<String> LANGUAGE =
      Set.of("TEXT", "VALUE", "FIXED", "DOLLAR", "DATEVALUE", "TIMEVALUE", "NUMBERVALUE");

  private CalculableFunctions() {}

  /**
   * Refuses a function that is not calculated.
   *
   * @param function without the prefix that Excel writes before new ones
   * @throws UncalculableFormula with the reason
   */
  static void require(String function) {
    if (CALCULABLE.contains(function)) {
      return;
    }
    String reason = "is not calculated here";
    if (CLOCK_OR_CHANCE.contains(function)) {
      reason = "depends on the clock, on chance or on the machine";
    } else if (OUTWARD.contains(function)) {
      reason = "reaches out of the file";
    } else if (LANGUAGE.contains(function)) {
      reason = "depends on the language of the program that opens the file";
    }
    throw new UncalculableFormula("the function " + function + " " + reason);
  }
}
