package no.ks.budgets.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.DataRow;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.FieldLabels;
import no.ks.budgets.layout.IgnoredReason;
import no.ks.budgets.layout.LayoutPart;
import no.ks.budgets.layout.ReadAmount;
import no.ks.budgets.layout.TableReader;
import no.ks.budgets.ledger.FindingRecord;
import no.ks.budgets.samples.LibreOffice;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.FileFormat;
import no.ks.budgets.workbook.ReadingLimits;
import no.ks.budgets.workbook.WorkbookReader;
import no.ks.budgets.workbook.Workbooks;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A return comes back, and all that we wrote into it is as if it were not there. */
class ReturnReadAgainTest {

  private static final Path SAMPLES = Path.of("input/samples");
  private static final FieldLabels LABELS = FieldLabels.shipped();

  @TempDir private Path folder;

  /** What was read of a file. */
  private record Read(FileFormat format, List<String> lines, LayoutPart.Account account) {}

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleReadsTheSameAsItsReturn(Path sample) throws IOException {
    Read original = read(sample);
    Read returned = read(returned(sample, original));

    assertThat(returned.lines()).isEqualTo(original.lines()).isNotEmpty();
    assertThat(returned.account().amountRead()).isEqualTo(original.account().amountRead());
    // The sheet in front is all that there is more.
    assertThat(returned.account().rowsIgnored() - original.account().rowsIgnored())
        .isEqualTo(
            returned.account().ignored().stream()
                .filter(rows -> rows.sheet().equals(sheetName(returned)))
                .mapToLong(rows -> rows.reason() == IgnoredReason.NOTE ? rows.count() : 1_000)
                .sum());
  }

  private static String sheetName(Read returned) {
    return returned.account().ignored().get(0).sheet();
  }

  @ParameterizedTest
  @CsvSource({
    "sample-15-russia-municipalities.xlsx, xlsx",
    "sample-02-sund-konjic.xls, xls",
    "sample-18-oslo-mbombela.xlsx, ods",
    "sample-08-flora-nkhotakota.csv, ods",
  })
  void whatLibreOfficeSavesReadsTheSame(String name, String ending) throws IOException {
    Read original = read(SAMPLES.resolve(name));
    Path saved = LibreOffice.save(returned(SAMPLES.resolve(name), original), ending, folder);

    assertThat(read(saved).lines()).isEqualTo(original.lines()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"sample-12-eid-mbala-eur.xlsx", "sample-18-oslo-mbombela.xlsx"})
  void anOpenDocumentSenderGetsNumbersDatesAndMergedCells(String name) throws IOException {
    Path ods = LibreOffice.save(SAMPLES.resolve(name), "ods", folder);
    Read original = read(ods);
    assertThat(original.format()).isEqualTo(FileFormat.ODS);

    Read returned = read(returned(ods, original));

    assertThat(returned.format()).isEqualTo(FileFormat.XLSX);
    assertThat(returned.lines()).isEqualTo(original.lines()).isNotEmpty();
  }

  /** Goes back with the first amounts of every sheet marked. */
  private Path returned(Path original, Read read) throws IOException {
    List<FindingRecord> findings = new ArrayList<>();
    for (String line : read.lines().subList(0, Math.min(8, read.lines().size()))) {
      String[] place = line.split("!| ", 3);
      int row = Integer.parseInt(place[1].replaceAll("[^0-9]", ""));
      findings.add(
          new FindingRecord(
              "a",
              place[0].replace('_', ' '),
              row,
              place[1],
              "amount",
              FindingType.AMOUNT_NEGATIVE,
              "2005",
              "2006",
              null));
    }
    ReturnedWorkbook returned =
        new ReturnedWorkbooks(
                folder.resolve("returns"),
                ReturnLimits.defaults(),
                file -> Workbooks.open(file, ReadingLimits.defaults()))
            .write(original, read.format(), "Office", findings);
    assertThat(returned.marked()).isTrue();
    return folder.resolve("returns").resolve(returned.path());
  }

  private static Read read(Path file) {
    try (WorkbookReader workbook = Workbooks.open(file, ReadingLimits.defaults())) {
      TableReader reader = new TableReader(workbook, LABELS);
      List<String> lines = new ArrayList<>();
      LayoutPart part = reader.next();
      while (part instanceof DataRow row) {
        row.amounts().forEach(amount -> lines.add(line(row, amount)));
        part = reader.next();
      }
      return new Read(workbook.format(), lines, (LayoutPart.Account) part);
    }
  }

  /** Such as {@code Ark1!D7 1000.00 NOK: BA-01, 2006, …}. */
  private static String line(DataRow row, ReadAmount amount) {
    StringBuilder line = new StringBuilder();
    line.append(row.sheet().replace(' ', '_')).append('!');
    line.append(row.place(amount.column().columnIndex()).a1()).append(' ');
    line.append(amount.value()).append(' ').append(amount.currency().orElse("")).append(':');
    if (amount.finding() != null) {
      line.append(amount.finding().type());
    }
    for (Field field :
        List.of(
            Field.PROJECT,
            Field.TITLE,
            Field.OFFICE,
            Field.YEAR,
            Field.FUNDER,
            Field.CATEGORY,
            Field.DESCRIPTION,
            Field.CURRENCY)) {
      String text = row.text(field).text();
      boolean number = row.text(field).kind() == Cell.Kind.NUMBER;
      line.append(", ").append(number ? text.replaceAll("\\.0+$", "") : text);
    }
    return line.toString();
  }
}
