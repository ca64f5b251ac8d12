package no.ks.budgets.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.Language;
import no.ks.budgets.layout.Field;
import no.ks.budgets.ledger.RowDecision;
import no.ks.budgets.ledger.RowDecision.Verdict;
import no.ks.budgets.ledger.SampleBudget;
import no.ks.budgets.samples.LibreOffice;
import no.ks.budgets.workbook.ReadingLimits;
import no.ks.budgets.workbook.WorkbookReader;
import no.ks.budgets.workbook.Workbooks;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample has two open rows; the one with more money at stake stands in row 2. */
class ReviewDocumentTest {

  private static final String SHEET = "Rejected rows";
  private static final String FIRST = "1f3a5b7c9d1e2f41";
  private static final String SECOND = "0f3a5b7c9d1e2f40";

  @TempDir private Path folder;

  @Test
  void whatIsLeftUndecidedDecidesNothing() {
    ReviewDocument document = read(decided(sheet -> {}));

    assertThat(document.decisions()).isEmpty();
    assertThat(document.findings()).isEmpty();
    assertThat(document.rowsIgnored()).isEqualTo(document.rowsRead()).isPositive();
  }

  @Test
  void aDecisionIsReadWithItsCorrectionsAndNothingElse() {
    ReviewDocument document =
        read(
            decided(
                sheet -> {
                  write(sheet, 1, ReviewColumn.DECISION, "correct");
                  write(sheet, 1, ReviewColumn.CORRECT_PROJECT, "NA-01 · Namibia, Walvis Bay");
                  write(sheet, 1, ReviewColumn.CORRECT_DESCRIPTION, "=1+1");
                  cell(sheet, 1, ReviewColumn.CORRECT_AMOUNT).setCellValue(1_035_000.5);
                  cell(sheet, 1, ReviewColumn.CORRECT_YEAR).setCellValue(2006);
                  write(sheet, 1, ReviewColumn.REVIEWER, " Kari ");
                  write(sheet, 1, ReviewColumn.COMMENT, "asked the office");
                }));

    assertThat(document.findings()).isEmpty();
    assertThat(document.decisions())
        .containsExactly(
            new RowDecision(
                FIRST,
                "aa00bb12",
                Verdict.CORRECT,
                Map.of(
                    Field.PROJECT, "NA-01",
                    Field.DESCRIPTION, "=1+1",
                    Field.YEAR, "2006",
                    Field.AMOUNT, "1035000.5"),
                "Kari",
                "asked the office",
                CellLocation.ofRow(SHEET, 2)));
    assertThat(document.rowsRejected()).isZero();
    assertThat(document.rowsIgnored()).isEqualTo(document.rowsRead() - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "waive, WAIVE",
    "' Return to  Sender', RETURN",
    "ACCEPT AS IS, ACCEPT",
  })
  void theWordsOfTheDropDownAreUnderstoodHoweverTheyAreTyped(String word, Verdict verdict) {
    ReviewDocument document = read(decided(sheet -> decide(sheet, 2, word)));

    assertThat(document.decisions())
        .extracting(RowDecision::rowId, RowDecision::verdict)
        .containsExactly(tuple(SECOND, verdict));
  }

  @ParameterizedTest
  @CsvSource({
    "perhaps, '', Kari, REVIEW_DECISION_UNKNOWN S2",
    "correct, '', Kari, REVIEW_NOTHING_CORRECTED S2",
    "'', 2006, Kari, REVIEW_CORRECTION_WITHOUT_DECISION V2",
    "waive, 2006, Kari, REVIEW_CORRECTION_WITHOUT_DECISION V2",
    "waive, '', '', REVIEW_WITHOUT_REVIEWER AB2",
    "correct, '', '', REVIEW_NOTHING_CORRECTED S2 REVIEW_WITHOUT_REVIEWER AB2",
  })
  void aRowThatIsNotDecidedProperlyIsAFindingAndTheOthersCount(
      String decision, String year, String reviewer, String expected) {
    ReviewDocument document =
        read(
            decided(
                sheet -> {
                  write(sheet, 1, ReviewColumn.DECISION, decision);
                  write(sheet, 1, ReviewColumn.CORRECT_YEAR, year);
                  write(sheet, 1, ReviewColumn.REVIEWER, reviewer);
                  decide(sheet, 2, "waive");
                }));

    assertThat(String.join(" ", places(document))).isEqualTo(expected);
    assertThat(document.decisions()).extracting(RowDecision::rowId).containsExactly(SECOND);
    assertThat(document.rowsRejected()).isEqualTo(1);
  }

  @Test
  void whatWasSentAndIsWrittenOverIsAFindingEvenWithoutADecision() {
    ReviewDocument document =
        read(
            decided(
                sheet -> {
                  write(sheet, 1, ReviewColumn.AMOUNT, "96500");
                  write(sheet, 1, ReviewColumn.FUNDER, "NMFA");
                  decide(sheet, 2, "waive");
                  write(sheet, 2, ReviewColumn.VERSION, "mine");
                }));

    assertThat(places(document))
        .containsExactly(
            "REVIEW_ORIGINAL_EDITED H2", "REVIEW_ORIGINAL_EDITED I2", "REVIEW_ORIGINAL_EDITED AF3");
    assertThat(document.decisions()).isEmpty();
    assertThat(document.rowsRejected()).isEqualTo(2);
  }

  @Test
  void explanationsMayBeWrittenOver() {
    ReviewDocument document =
        read(
            decided(
                sheet -> {
                  write(sheet, 1, ReviewColumn.WRONG, "nothing");
                  decide(sheet, 1, "waive");
                }));

    assertThat(document.findings()).isEmpty();
    assertThat(document.decisions()).hasSize(1);
  }

  @Test
  void aDecisionThatBelongsToNoRowIsAFinding() {
    ReviewDocument document =
        read(
            decided(
                sheet -> {
                  decide(sheet, 1, "waive");
                  write(sheet, 1, ReviewColumn.ROW_ID, "");
                }));

    assertThat(places(document)).containsExactly("REVIEW_ROW_UNKNOWN AE2");
  }

  @Test
  void sortedAndRemovedRowsAndOtherColumnsChangeNothing() {
    ReviewDocument document =
        read(
            decided(
                sheet -> {
                  decide(sheet, 1, "waive");
                  decide(sheet, 2, "return to sender");
                  swapRows(sheet, 1, 2);
                  sheet.getRow(0).createCell(40).setCellValue("My own notes");
                  sheet.getRow(1).createCell(40).setCellValue(17);
                  sheet.setColumnHidden(ReviewColumn.ROW_ID.ordinal(), true);
                  sheet.getRow(2).setZeroHeight(true);
                  swapColumns(sheet, ReviewColumn.OFFICE, ReviewColumn.DECISION);
                  swapColumns(sheet, ReviewColumn.AMOUNT, ReviewColumn.ROW_ID);
                }));

    assertThat(document.findings()).isEmpty();
    assertThat(document.decisions())
        .extracting(RowDecision::rowId, RowDecision::verdict)
        .containsExactly(tuple(SECOND, Verdict.RETURN), tuple(FIRST, Verdict.WAIVE));
  }

  @Test
  void aRowThatStandsThereTwiceIsDecidedOnceOrBothDecisionsAreHandedOn() {
    ReviewDocument same =
        read(
            decided(
                sheet -> {
                  decide(sheet, 1, "waive");
                  copyRow(sheet, 1, 5);
                }));
    ReviewDocument different =
        read(
            decided(
                sheet -> {
                  decide(sheet, 1, "waive");
                  copyRow(sheet, 1, 5);
                  decide(sheet, 5, "return to sender");
                }));

    assertThat(same.decisions()).extracting(RowDecision::place).hasSize(1);
    assertThat(different.decisions())
        .extracting(RowDecision::rowId, RowDecision::verdict)
        .containsExactly(tuple(FIRST, Verdict.WAIVE), tuple(FIRST, Verdict.RETURN));
  }

  @Test
  void aMissingOrDoubledColumnHoldsTheWholeSheet() {
    ReviewDocument document =
        read(
            decided(
                sheet -> {
                  decide(sheet, 1, "waive");
                  write(sheet, 0, ReviewColumn.REVIEWER, "Who");
                  sheet.getRow(0).createCell(40).setCellValue("Decision");
                }));

    assertThat(places(document))
        .containsExactly("REVIEW_COLUMNS_UNCLEAR AO1", "REVIEW_COLUMNS_UNCLEAR row 1");
    assertThat(document.decisions()).isEmpty();
    assertThat(document.rowsRejected()).isEqualTo(2);
  }

  @Test
  void ofADamagedDocumentNothingCounts() throws IOException {
    Path whole = decided(sheet -> decide(sheet, 1, "waive"));
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2));

    ReviewDocument document = read(whole);

    assertThat(document.decisions()).isEmpty();
    assertThat(document.findings())
        .extracting(f -> f.type().code())
        .containsExactly("FILE_CUT_OFF");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "ods"})
  void whatLibreOfficeSavesReadsTheSame(String ending) throws IOException {
    Path decided =
        decided(
            sheet -> {
              write(sheet, 1, ReviewColumn.DECISION, "correct");
              write(sheet, 1, ReviewColumn.CORRECT_PROJECT, "NA-01 · Namibia, Walvis Bay");
              cell(sheet, 1, ReviewColumn.CORRECT_AMOUNT).setCellValue(96_500.25);
              write(sheet, 1, ReviewColumn.REVIEWER, "Kåre");
              decide(sheet, 2, "return to sender");
            });
    Path saved = LibreOffice.save(decided, ending, folder);

    assertThat(read(saved).decisions()).isEqualTo(read(decided).decisions()).hasSize(2);
    assertThat(read(saved).findings()).isEmpty();
    try (WorkbookReader reader = Workbooks.open(saved, ReadingLimits.defaults())) {
      assertThat(reader.ownDocument()).contains(RejectedRowsWorkbook.DOCUMENT);
    }
  }

  /** The words are read in every language of reports, in whichever the document was written. */
  @ParameterizedTest
  @CsvSource({
    "ENGLISH, correct, return to sender",
    "ENGLISH, Rett, send tilbake",
    "NORWEGIAN, rett, Send  tilbake",
    "NORWEGIAN, correct, return to sender",
  })
  void aDocumentInAnyLanguageDecidesTheSame(Language language, String correct, String sendBack)
      throws IOException {
    Path decided =
        decided(
            language,
            sheet -> {
              write(sheet, 1, ReviewColumn.DECISION, correct);
              cell(sheet, 1, ReviewColumn.CORRECT_AMOUNT).setCellValue(96_500.25);
              write(sheet, 1, ReviewColumn.REVIEWER, "Kåre");
              decide(sheet, 2, sendBack);
            });

    ReviewDocument saved = read(LibreOffice.save(decided, "ods", folder));

    assertThat(saved.findings()).isEmpty();
    assertThat(saved.decisions())
        .extracting(RowDecision::rowId, RowDecision::verdict, RowDecision::corrections)
        .containsExactly(
            tuple(FIRST, Verdict.CORRECT, Map.of(Field.AMOUNT, "96500.25")),
            tuple(SECOND, Verdict.RETURN, Map.of()));
    assertThat(read(decided).decisions()).isEqualTo(saved.decisions());
  }

  @Test
  void whatIsWrongInANorwegianDocumentIsSaidInItsWords() {
    ReviewDocument document =
        read(
            decided(
                Language.NORWEGIAN,
                sheet -> {
                  decide(sheet, 1, "kanskje");
                  sheet.getRow(0).createCell(40).setCellValue("Kommentar");
                }));
    ReviewDocument undecided =
        read(decided(Language.NORWEGIAN, sheet -> decide(sheet, 1, "kanskje")));

    assertThat(document.findings())
        .extracting(Finding::expected)
        .containsExactly("one column Kommentar");
    assertThat(undecided.findings())
        .extracting(Finding::field, Finding::found, Finding::expected)
        .containsExactly(
            tuple("decision", "kanskje", "rett, frafall, send tilbake, godta som den er"));
  }

  @Test
  void theDropDownsOfANorwegianDocumentSurviveLibreOffice() throws IOException {
    Path saved =
        LibreOffice.save(
            LibreOffice.save(decided(Language.NORWEGIAN, sheet -> {}), "ods", folder),
            "xlsx",
            folder);

    try (InputStream stream = Files.newInputStream(saved);
        XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
      assertThat(workbook.getSheet("Avviste rader").getDataValidations())
          .extracting(validation -> validation.getValidationConstraint().getFormula1())
          .contains("IF($AD2=\"ja\",Lister!$A$2:$A$5,Lister!$A$2:$A$4)", "Lister!$B$2:$B$36");
      assertThat(workbook.getSheet("Lister").getRow(3).getCell(0).getStringCellValue())
          .isEqualTo("send tilbake");
    }
  }

  @Test
  void protectionAndDropDownsSurviveLibreOffice() throws IOException {
    Path ods = LibreOffice.save(decided(sheet -> {}), "ods", folder);
    Path saved = LibreOffice.save(ods, "xlsx", folder);

    try (InputStream stream = Files.newInputStream(saved);
        XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
      XSSFSheet sheet = workbook.getSheet(SHEET);
      assertThat(sheet.isSheetLocked()).isTrue();
      assertThat(style(sheet, ReviewColumn.DECISION).getLocked()).isFalse();
      assertThat(style(sheet, ReviewColumn.AMOUNT).getLocked()).isTrue();
      assertThat(sheet.getDataValidations())
          .extracting(
              validation -> validation.getRegions().getCellRangeAddress(0).formatAsString(),
              validation -> validation.getValidationConstraint().getFormula1(),
              DataValidation::getErrorStyle)
          .containsExactlyInAnyOrder(
              tuple(
                  "S2:S3",
                  "IF($AD2=\"yes\",Lists!$A$2:$A$5,Lists!$A$2:$A$4)",
                  DataValidation.ErrorStyle.STOP),
              tuple("T2:T3", "Lists!$B$2:$B$36", DataValidation.ErrorStyle.WARNING),
              tuple("U2:U3", "Lists!$C$2:$C$27", DataValidation.ErrorStyle.WARNING),
              tuple("W2:W3", "Lists!$D$2:$D$3", DataValidation.ErrorStyle.WARNING),
              tuple("Z2:Z3", "Lists!$E$2:$E$2", DataValidation.ErrorStyle.WARNING));
      assertThat(workbook.getSheet("Lists").getRow(3).getCell(0).getStringCellValue())
          .isEqualTo("return to sender");
    }
  }

  private static ReviewDocument read(Path file) {
    try (WorkbookReader reader = Workbooks.open(file, ReadingLimits.defaults())) {
      return ReviewDocument.read(reader);
    }
  }

  /** The document as it is written, with what staff did to its first sheet. */
  private Path decided(Consumer<XSSFSheet> staff) {
    return decided(Language.ENGLISH, staff);
  }

  private Path decided(Language language, Consumer<XSSFSheet> staff) {
    try {
      new RejectedRowsWorkbook(language, Map.of()).write(SampleBudget.full(), folder);
      Path file = folder.resolve("rejected-rows.xlsx");
      Path decided = folder.resolve("decided.xlsx");
      try (InputStream stream = Files.newInputStream(file);
          XSSFWorkbook workbook = new XSSFWorkbook(stream);
          OutputStream out = Files.newOutputStream(decided)) {
        staff.accept(workbook.getSheetAt(0));
        workbook.write(out);
      }
      return decided;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void decide(Sheet sheet, int row, String decision) {
    write(sheet, row, ReviewColumn.DECISION, decision);
    write(sheet, row, ReviewColumn.REVIEWER, "Kari");
  }

  private static void write(Sheet sheet, int row, ReviewColumn column, String text) {
    cell(sheet, row, column).setCellValue(text);
  }

  private static Cell cell(Sheet sheet, int row, ReviewColumn column) {
    return anew(sheet.getRow(row), column.ordinal());
  }

  /** POI cannot write over texts that stand in the cell itself, as they do in our workbooks. */
  private static Cell anew(Row row, int column) {
    Cell present = row.getCell(column);
    CellStyle style = present == null ? null : present.getCellStyle();
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    return cell;
  }

  private static void copyRow(XSSFSheet sheet, int from, int to) {
    sheet.copyRows(List.of(sheet.getRow(from)), to, new CellCopyPolicy());
  }

  private static void swapRows(XSSFSheet sheet, int one, int other) {
    copyRow(sheet, one, 20);
    copyRow(sheet, other, one);
    copyRow(sheet, 20, other);
    sheet.removeRow(sheet.getRow(20));
  }

  private static void swapColumns(Sheet sheet, ReviewColumn one, ReviewColumn other) {
    for (Row row : sheet) {
      Object first = value(row.getCell(one.ordinal()));
      Object second = value(row.getCell(other.ordinal()));
      set(anew(row, one.ordinal()), second);
      set(anew(row, other.ordinal()), first);
    }
  }

  private static Object value(Cell cell) {
    return switch (cell.getCellType()) {
      case NUMERIC -> cell.getNumericCellValue();
      case STRING -> cell.getStringCellValue();
      default -> "";
    };
  }

  private static void set(Cell cell, Object value) {
    if (value instanceof Double number) {
      cell.setCellValue(number);
    } else {
      cell.setCellValue(value.toString());
    }
  }

  private static CellStyle style(Sheet sheet, ReviewColumn column) {
    return sheet.getRow(1).getCell(column.ordinal()).getCellStyle();
  }

  private static List<String> places(ReviewDocument document) {
    List<String> places = new ArrayList<>();
    for (Finding finding : document.findings()) {
      String cell = finding.location().a1();
      places.add(
          finding.type().code()
              + " "
              + (cell.isEmpty() ? "row " + finding.location().rowNumber() : cell));
    }
    return places;
  }
}
