package no.ks.budgets.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.WorkbookPart.Damage;
import no.ks.budgets.workbook.WorkbookPart.End;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import no.ks.budgets.workbook.WorkbookPart.SheetStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

  private final Path folder;

  CsvReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** In the texts, {@code ↵} is a line end, {@code ⇥} a tab and {@code ·} a space. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '`',
      textBlock =
          """
          a;b↵1;2                            § a/b 1/2
          a,b↵1,2                            § a/b 1/2
          a⇥b↵1⇥2                            § a/b 1/2
          a|b↵1|2                            § a/b 1/2
          Project;Amount↵BA-01;1,5↵BA-02;2,5 § Project/Amount BA-01/1,5 BA-02/2,5
          Project,Amount↵BA-01,"1;5"         § Project/Amount BA-01/1;5
          Budget↵↵Project;NOK↵A;1,0↵B;2,0    § Budget - Project/NOK A/1,0 B/2,0
          "a;x";"b""c"↵"d↵e";f               § a;x/b"c d↵e/f
          sep=,↵a,b;c;d↵e,f;g;h              § a/b;c;d e/f;g;h
          SEP=^↵a^b                          § a/b
          one↵two                            § one two
          1,5↵2,5                            § 1/5 2/5
          ·a·;b·↵;↵·;c                       § ·a·/b· - ·/c
          "a"b;c↵d"e;f                       § ab/c d"e/f
          """)
  void separatorsAndQuotesAreTakenAsExcelTakesThem(String content, String expected)
      throws IOException {
    assertThat(shown(write("budget.csv", typed(content), StandardCharsets.UTF_8)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, false",
    "UTF-8, true",
    "UTF-16LE, true",
    "UTF-16BE, true",
    "windows-1252, false"
  })
  void encodingsOfExcelInEuropeAreRecognised(String encoding, boolean mark) throws IOException {
    String text = (mark ? "\uFEFF" : "") + "Gildeskål;1 000,–\r\nØrsta;2\r\n";

    assertThat(PartsOf.file(write("budget 2006.v1.csv", text, Charset.forName(encoding))))
        .containsExactly(
            new SheetStart("budget 2006.v1", false),
            new SheetRow(1, false, List.of(Cell.text(0, "Gildeskål"), Cell.text(1, "1 000,–"))),
            new SheetRow(2, false, List.of(Cell.text(0, "Ørsta"), Cell.text(1, "2"))),
            PartsOf.NOTHING_MERGED,
            new End());
  }

  @Test
  void aByteBeyondTheDetectedHeadStillDecidesTheEncoding() throws IOException {
    String text = "a;b\n".repeat(50_000) + "Gildeskål;b\n";
    List<SheetRow> rows = PartsOf.rows(write("late.csv", text, Charset.forName("windows-1252")));

    assertThat(rows).hasSize(50_001);
    assertThat(rows.get(50_000))
        .isEqualTo(
            new SheetRow(50_001, false, List.of(Cell.text(0, "Gildeskål"), Cell.text(1, "b"))));
  }

  @Test
  void blankLinesAreRowsAndRecordsOfSeveralLinesAreOne() throws IOException {
    Path file = write("rows.csv", "a\r\n\r\n\"b\r\nb\"\r\n\nc\r\r\n", StandardCharsets.UTF_8);

    assertThat(PartsOf.rows(file))
        .containsExactly(
            new SheetRow(1, false, List.of(Cell.text(0, "a"))),
            new SheetRow(2, false, List.of()),
            new SheetRow(3, false, List.of(Cell.text(0, "b\r\nb"))),
            new SheetRow(4, false, List.of()),
            new SheetRow(5, false, List.of(Cell.text(0, "c"))),
            new SheetRow(6, false, List.of()));
  }

  @Test
  void aQuoteWithoutEndIsDamageWhereItsRecordBegan() throws IOException {
    Path file = write("quote.csv", "a;b\n\nc;\"d\ne;f\n", StandardCharsets.UTF_8);

    assertThat(PartsOf.file(file))
        .last()
        .isEqualTo(
            new Damage(
                Finding.of(
                    FindingType.FILE_DAMAGED,
                    CellLocation.ofRow("quote", 3),
                    "",
                    "a quotation mark opens in row 3 and is never closed",
                    "")));
  }

  @Test
  void aLineWithoutEndIsATextThatIsTooLong() throws IOException {
    Path file = write("line.csv", "a;b\nc;" + "d".repeat(17_000_000), StandardCharsets.UTF_8);

    Finding finding = PartsOf.finding(file);

    assertThat(finding.location()).isEqualTo(CellLocation.ofRow("line", 2));
    assertThat(finding.expected()).contains("characters in a cell (max-text-length)");
  }

  @Test
  void aQuoteWithoutEndIsFoundBeforeAllOfALargeFileIsInMemory() throws IOException {
    Path file = write("large.csv", "a\n\"b" + "c".repeat(17_000_000), StandardCharsets.UTF_8);

    assertThat(PartsOf.finding(file).found())
        .isEqualTo("a quotation mark opens in row 2 and is never closed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b\u0000", "a;\u0001;b", "a;b\u001a", "\u007fELF\u0002"})
  void controlCharactersAreNoText(String content) throws IOException {
    Finding finding = PartsOf.finding(write("binary.csv", content, StandardCharsets.UTF_8));

    assertThat(List.of(finding.type(), finding.found()))
        .containsExactly(FindingType.FILE_FORMAT_UNSUPPORTED, "binary data");
  }

  @Test
  void aMarkAloneIsAnEmptyFileAndUndecodableBytesAreRefused() throws IOException {
    Path mark = write("mark.csv", "\uFEFF", StandardCharsets.UTF_8);
    Path bytes = Files.write(folder.resolve("bytes.csv"), new byte[] {'a', (byte) 0x81, ';'});

    assertThat(PartsOf.finding(mark).type()).isEqualTo(FindingType.FILE_EMPTY);
    assertThat(PartsOf.finding(bytes).found())
        .isEqualTo("text in an encoding that is not recognised");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a↵b↵c↵d           | at most 3 rows (max-rows)
          a;b;c;d;e;f;g     | at most 6 cells (max-cells)
          a;12345678901     | at most 10 characters in a cell (max-text-length)
          """)
  void limitsHoldHereToo(String content, String expected) throws IOException {
    ReadingLimits limits = new ReadingLimits(1_000, 1, 3, 6, 10, 1, 1, 60);

    assertThat(
            PartsOf.finding(write("l.csv", typed(content), StandardCharsets.UTF_8), limits)
                .expected())
        .isEqualTo(expected);
  }

  private Path write(String name, String text, Charset encoding) throws IOException {
    return Files.writeString(folder.resolve(name), text, encoding);
  }

  private static String typed(String content) {
    return content.replace('↵', '\n').replace('⇥', '\t').replace('·', ' ');
  }

  private static String shown(Path file) {
    List<String> rows = new ArrayList<>();
    for (SheetRow row : PartsOf.rows(file)) {
      String cells = String.join("/", row.cells().stream().map(Cell::text).toList());
      rows.add(cells.isEmpty() ? "-" : cells.replace('\n', '↵').replace(' ', '·'));
    }
    return String.join(" ", rows);
  }
}
