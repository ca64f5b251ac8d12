package no.ks.budgets.workbook;

import static no.ks.budgets.workbook.CalculatedFormulas.row;
import static no.ks.budgets.workbook.CalculatedFormulas.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every function that is calculated, beside what LibreOffice makes of the same file. */
class FormulaOracleTest {

  private static final String[] FORMULAS = {
    "SUM(A1:A6)",
    "SUM(A:A)",
    "SUM(A1,A2,5)",
    "A1+A2*A3-A4/7",
    "A1^2",
    "-A1%",
    "A1&B1",
    "A1&\"x\"",
    "SUMIF(B1:B6,\"NMFA\",A1:A6)",
    "SUMIF(A1:A6,\">100\")",
    "SUMIF(B:B,B2,A:A)",
    "SUMIFS(A1:A6,B1:B6,\"NMFA\",A1:A6,\">3\")",
    "SUMPRODUCT(A1:A6,C1:C6)",
    "SUBTOTAL(9,A1:A6)",
    "SUBTOTAL(1,A1:A6)",
    "PRODUCT(A2:A4)",
    "AVERAGE(A1:A6)",
    "AVERAGEIF(B1:B6,\"NMFA\",A1:A6)",
    "AVERAGEIFS(A1:A6,B1:B6,\"N*\")",
    "COUNT(A1:B9)",
    "COUNTA(A1:B9)",
    "MIN(A1:A6)",
    "MAX(A1:A6)",
    "_xlfn.MINIFS(A1:A6,B1:B6,\"NMFA\")",
    "_xlfn.MAXIFS(A1:A6,B1:B6,\"NORAD\")",
    "MEDIAN(A1:A6)",
    "LARGE(A1:A6,2)",
    "SMALL(A1:A6,2)",
    "ROUND(A1,1)",
    "ROUND(-2.5,0)",
    "ROUND(1.005,2)",
    "ROUND(A3,-2)",
    "ROUNDUP(A1,1)",
    "ROUNDDOWN(A5,0)",
    "INT(A5)",
    "TRUNC(A5,1)",
    "ABS(A5)",
    "SIGN(A5)",
    "MOD(A5,3)",
    "MOD(7,-3)",
    "POWER(A2,0.5)",
    "SQRT(A2)",
    "QUOTIENT(A3,7)",
    "IF(A1>A2,B1,B2)",
    "IF(A1>A2,1)",
    "IFERROR(A1/0,9)",
    "_xlfn.IFNA(VLOOKUP(\"q\",B1:C6,2,FALSE),8)",
    "_xlfn.IFS(A1<0,1,A1>0,2)",
    "_xlfn.SWITCH(B1,\"NMFA\",1,\"NORAD\",2,3)",
    "CHOOSE(2,A1,A2)",
    "AND(A1>0,A2>0)",
    "OR(A1<0,A2<0)",
    "NOT(A1>0)",
    "TRUE()",
    "FALSE()",
    "ISBLANK(D1)",
    "ISBLANK(A1)",
    "ISERROR(A1/0)",
    "ISERR(NA())",
    "ISNA(NA())",
    "ISNUMBER(A1)",
    "ISTEXT(B1)",
    "ISNONTEXT(A1)",
    "ISLOGICAL(A1)",
    "NA()",
    "T(B1)",
    "VLOOKUP(\"NORAD\",B1:C6,2,FALSE)",
    "HLOOKUP(\"NMFA\",B1:C6,3,0)",
    "MATCH(\"NORAD\",B1:B6,0)",
    "INDEX(A1:A6,3)",
    "INDEX(A1:C6,2,3)+1",
    "ROW()",
    "COLUMN()",
    "COLUMNS(A1:C1)",
    "CONCATENATE(A2,\" \",B1)",
    "_xlfn.CONCAT(B1:B3)",
    "_xlfn.TEXTJOIN(\"-\",TRUE,B1:B3)",
    "LEFT(B1,2)",
    "RIGHT(B1,2)",
    "MID(B1,2,2)",
    "LEN(B1)",
    "TRIM(\"  a  b \")",
    "UPPER(\"gildeskål\")",
    "LOWER(\"ØST\")",
    "FIND(\"F\",B1)",
    "SEARCH(\"f\",B1)",
    "SUBSTITUTE(B1,\"M\",\"n\")",
    "REPLACE(B1,1,1,\"X\")",
    "EXACT(B1,\"nmfa\")",
    "DATE(2006,2,29)",
    "YEAR(38748)",
    "MONTH(38748)",
    "DAY(38748)",
    "EDATE(38748,1)",
    "EOMONTH(38748,1)",
    "0.1+0.2",
    "1/3",
    "A1/0",
    "B1+1",
    "SQRT(-1)",
    "D1",
    "1=1",
    "\"a\"=\"A\"",
    "A6*1000",
    "SUM(A1:A6)*1.25",
    "A1-A1",
    "1E15+0.3",
    "100*1.15",
    "4.35*100",
    "SUM(Rates!A1:B2)",
    "Rates!A1*A2",
    "(A1+A2)*(A3-A4)",
    "AVERAGE(D1:D3)",
    "MAX(D1:D3)"
  };

  private static final Pattern NEWER_THAN_EXCEL_97 =
      Pattern.compile("_xlfn|IFERROR|SUMIFS|AVERAGEIF");

  private final Path folder;

  FormulaOracleTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void agreesWithLibreOfficeOnXlsx() throws IOException, InterruptedException {
    compare(new XSSFWorkbook(), "formulas.xlsx");
  }

  @Test
  void agreesWithLibreOfficeOnXls() throws IOException, InterruptedException {
    compare(new HSSFWorkbook(), "formulas.xls");
  }

  private void compare(Workbook workbook, String name) throws IOException, InterruptedException {
    LibreOffice.assumeInstalled();
    Path file = write(filled(workbook), folder.resolve(name));

    Map<String, String> ours = CalculatedFormulas.read(file);
    Map<String, String> theirs =
        CalculatedFormulas.read(LibreOffice.convert(file, "ods", folder.resolve("converted")));

    Map<String, String> expected = new TreeMap<>();
    Map<String, String> actual = new TreeMap<>();
    for (int index = 0; index < FORMULAS.length; index++) {
      String place = "Budget!F" + (index + 1);
      if (name.endsWith(".xls") && NEWER_THAN_EXCEL_97.matcher(FORMULAS[index]).find()) {
        // LibreOffice does not look for it there.
        continue;
      }
      expected.put(FORMULAS[index], comparable(theirs.get(place)));
      actual.put(FORMULAS[index], comparable(ours.get(place)));
    }
    assertThat(expected).hasSizeGreaterThan(90);
    assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
  }

  /** LibreOffice saves truth as a number, and names some errors in its own way. */
  private static String comparable(@Nullable String result) {
    return String.valueOf(result)
        .replace(" saved", "")
        .replace("BOOLEAN TRUE", "NUMBER 1")
        .replace("BOOLEAN FALSE", "NUMBER 0")
        .replace("Err:502", "#NUM!");
  }

  private static Workbook filled(Workbook workbook) {
    Sheet rates = workbook.createSheet("Rates");
    row(rates, 1, 8.33, 1);
    row(rates, 2, 6.4, 2);
    Sheet sheet = workbook.createSheet("Budget");
    row(sheet, 1, 1234.56, "NMFA", 1);
    row(sheet, 2, 16, "NORAD", 2);
    row(sheet, 3, 12345, "NMFA", 3);
    row(sheet, 4, 3, "NORAD", 4);
    row(sheet, 5, -17.85, "KS", 5);
    row(sheet, 6, 0.1, "NMFA", 6);
    for (int index = 0; index < FORMULAS.length; index++) {
      var row = sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index);
      row.createCell(5).setCellFormula(FORMULAS[index]);
    }
    return workbook;
  }
}
