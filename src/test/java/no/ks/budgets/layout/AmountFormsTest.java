package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.ReadingLimits;
import no.ks.budgets.workbook.WorkbookReader;
import no.ks.budgets.workbook.Workbooks;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every manner of typing an amount, in every position: it is read as exactly the number that was
 * meant, or it is a finding; never as another number.
 */
class AmountFormsTest {

  private static final String LONG = "Project | Year | Funder | Description | Amount\n";

  /**
   * A number as it was typed.
   *
   * @param text the characters
   * @param value what is meant
   */
  private record Typed(String text, BigDecimal value) {}

  /** How one person types numbers. */
  private record Manner(String group, String decimal, String minus, String before, String behind) {

    private static final List<String> SPACES = List.of(" ", "\u00A0", "\u202F", "\u2009");
    private static final List<String> GROUPS = List.of("", " ", ".", ",", "'", "\u2019");
    private static final List<String> MINUS = List.of("-", "\u2212", "()", "trailing");
    private static final List<String> BEFORE = List.of("", "NOK ", "kr ", "kr. ", "NOK");
    private static final List<String> BEHIND = List.of("", " NOK", " kr", "kr", " kr.");

    static Manner random(Random random) {
      String group = one(GROUPS, random);
      String decimal =
          group.equals(",") ? "." : group.equals(".") ? "," : random.nextBoolean() ? "," : ".";
      boolean before = random.nextInt(4) == 0;
      return new Manner(
          group.equals(" ") ? one(SPACES, random) : group,
          decimal,
          one(MINUS, random),
          before ? one(BEFORE, random) : "",
          !before && random.nextInt(4) == 0 ? one(BEHIND, random) : "");
    }

    Typed type(BigDecimal value, boolean dash) {
      String plain = value.abs().toPlainString();
      int point = plain.indexOf('.');
      String whole = point < 0 ? plain : plain.substring(0, point);
      String digits = group.isEmpty() ? whole : whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", group);
      if (point > 0) {
        digits += decimal + plain.substring(point + 1);
      } else if (dash && !minus.equals("trailing")) {
        digits += decimal + "-";
      }
      return new Typed(signed(before + digits, value.signum() < 0) + behind, value);
    }

    private String signed(String digits, boolean negative) {
      if (!negative) {
        return digits;
      }
      return switch (minus) {
        case "()" -> behind.isEmpty() ? "(" + digits + ")" : "-" + digits;
        case "trailing" -> digits + "-";
        default -> minus + digits;
      };
    }
  }

  private static <T> T one(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static BigDecimal amount(Random random) {
    long whole = (long) Math.pow(10, random.nextDouble() * 8);
    BigDecimal value = BigDecimal.valueOf(whole);
    if (random.nextInt(3) == 0) {
      value = BigDecimal.valueOf(whole * 100 + random.nextInt(100), 2);
    }
    return random.nextInt(5) == 0 ? value.negate() : value;
  }

  private static List<Typed> column(Random random, boolean oneManner) {
    Manner manner = Manner.random(random);
    List<Typed> column = new ArrayList<>();
    for (int row = 0; row < 6; row++) {
      Manner used = oneManner ? manner : Manner.random(random);
      column.add(used.type(amount(random), random.nextInt(4) == 0));
    }
    return column;
  }

  private static String rows(List<Typed> column) {
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < column.size(); row++) {
      rows.append("BA-01 | 2006 | NMFA | Purpose ").append(row);
      rows.append(" | '").append(column.get(row).text()).append('\n');
    }
    return rows.toString();
  }

  /** How many of the amounts were read; all others must be findings. */
  private static long requireRight(List<Typed> typed, List<ReadAmount> read, String seed) {
    assertThat(read).as(seed).hasSameSizeAs(typed);
    for (int index = 0; index < typed.size(); index++) {
      BigDecimal value = read.get(index).value();
      String what = seed + ": «" + typed.get(index).text() + "» in " + typed;
      if (value == null) {
        Finding finding = read.get(index).finding();
        assertThat(finding == null ? null : finding.type())
            .as(what)
            .isIn(FindingType.AMOUNT_AMBIGUOUS, FindingType.AMOUNT_UNREADABLE);
      } else {
        assertThat(value).as(what).isEqualByComparingTo(typed.get(index).value());
      }
    }
    return read.stream().filter(amount -> amount.value() != null).count();
  }

  private static List<ReadAmount> amounts(List<DataRow> rows) {
    return rows.stream().flatMap(row -> row.amounts().stream()).toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void inAColumnOfALongTable(boolean oneManner) {
    long readable = 0;
    for (int seed = 0; seed < 400; seed++) {
      List<Typed> column = column(new Random(seed), oneManner);
      Reading reading = Reading.of(LONG + rows(column));
      Finding held = reading.account().held();
      if (held == null) {
        readable += requireRight(column, byRow(reading), "seed " + seed);
      } else {
        requireHeldRightly(held, oneManner, "seed " + seed + ": " + column);
      }
    }

    // A column of several manners may hide a thousand, and then it is held as a whole.
    assertThat(readable).as("nearly all are readable").isGreaterThan(oneManner ? 2_000 : 1_500);
  }

  /** In one manner only a small amount beside one that may be thousands can hide a thousand. */
  private static void requireHeldRightly(Finding held, boolean oneManner, String what) {
    assertThat(held.type()).as(what).isEqualTo(FindingType.AMOUNTS_OF_TWO_KINDS);
    if (oneManner) {
      assertThat(held.found())
          .as(what)
          .matches("\\D*\\d{1,3}\\D* beside \\D*\\d{1,3}[.,]\\d{3}\\D* in .*");
    }
  }

  @Test
  void inTheColumnsOfAWideTable() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Typed> first = column(random, true);
      List<Typed> second = column(random, true);
      StringBuilder sheet = new StringBuilder("Project | Funder | Description | 2005 | 2006\n");
      List<Typed> all = new ArrayList<>();
      for (int row = 0; row < first.size(); row++) {
        sheet.append("BA-01 | NMFA | Purpose ").append(row);
        sheet.append(" | '").append(first.get(row).text());
        sheet.append(" | '").append(second.get(row).text()).append('\n');
        all.add(first.get(row));
        all.add(second.get(row));
      }
      Reading reading = Reading.of(sheet.toString());
      Finding held = reading.account().held();
      if (held == null) {
        requireRight(all, byRow(reading), "seed " + seed);
      } else {
        requireHeldRightly(held, true, "seed " + seed + ": " + all);
      }
    }
  }

  /** Rows whose amounts only the whole column settles come last; here they are back in order. */
  private static List<ReadAmount> byRow(Reading reading) {
    return reading.rows().stream()
        .sorted((one, other) -> Integer.compare(one.row().rowNumber(), other.row().rowNumber()))
        .flatMap(row -> row.amounts().stream())
        .toList();
  }

  @Test
  void inATotal() {
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      BigDecimal one = amount(random);
      BigDecimal two = amount(random);
      Typed total = Manner.random(random).type(one.add(two), false);
      String sheet =
          LONG
              + "BA-01 | 2006 | NMFA | One | %s\nBA-01 | 2006 | NMFA | Two | %s\n"
                  .formatted(one.toPlainString(), two.toPlainString())
              + "Total | | | | '"
              + total.text();
      assertThat(Reading.of(sheet).findings())
          .as("seed " + seed + ": " + total)
          .allSatisfy(
              finding -> {
                assertThat(finding.type()).isEqualTo(FindingType.TOTAL_MISMATCH);
                assertThat(finding.found()).isEqualTo(total.text());
                assertThat(finding.difference()).isNull();
              });
    }
  }

  static Stream<Supplier<Workbook>> formats() {
    return Stream.of(XSSFWorkbook::new, HSSFWorkbook::new);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void inAWorkbook(Supplier<Workbook> format, @TempDir Path folder) throws IOException {
    for (int seed = 0; seed < 30; seed++) {
      List<Typed> column = column(new Random(seed), true);
      Path file = folder.resolve(seed + "");
      try (Workbook workbook = format.get();
          OutputStream out = Files.newOutputStream(file)) {
        Sheet sheet = workbook.createSheet("Budget");
        String[] lines = (LONG + rows(column)).split("\n");
        for (int row = 0; row < lines.length; row++) {
          Row written = sheet.createRow(row);
          String[] cells = lines[row].split(" \\| ");
          for (int cell = 0; cell < cells.length; cell++) {
            written.createCell(cell).setCellValue(cells[cell].replaceFirst("^'", ""));
          }
        }
        workbook.write(out);
      }
      requireRightOrHeld(column, file, "seed " + seed);
    }
  }

  @Test
  void inQuotedFieldsOfATextFile(@TempDir Path folder) throws IOException {
    for (int seed = 0; seed < 60; seed++) {
      List<Typed> column = column(new Random(seed), true);
      String separator = one(List.of(";", ",", "\t"), new Random(seed));
      String text =
          (LONG + rows(column))
              .lines()
              .map(
                  line ->
                      Stream.of(line.split(" \\| "))
                          .map(cell -> '"' + cell.replaceFirst("^'", "") + '"')
                          .collect(Collectors.joining(separator)))
              .collect(Collectors.joining("\r\n"));
      Path file = Files.writeString(folder.resolve(seed + ".csv"), text);
      requireRightOrHeld(column, file, "seed " + seed);
    }
  }

  private static void requireRightOrHeld(List<Typed> column, Path file, String seed) {
    List<DataRow> rows = new ArrayList<>();
    Finding held;
    try (WorkbookReader workbook = Workbooks.open(file, ReadingLimits.defaults())) {
      TableReader reader = new TableReader(workbook, FieldLabels.shipped());
      LayoutPart part = reader.next();
      while (part instanceof DataRow row) {
        rows.add(row);
        part = reader.next();
      }
      held = ((LayoutPart.Account) part).held();
    }
    if (held == null) {
      rows.sort(Comparator.comparingInt(row -> row.row().rowNumber()));
      requireRight(column, amounts(rows), seed);
    } else {
      requireHeldRightly(held, true, seed + ": " + column);
    }
  }

  /** Digits of other scripts are rare enough to ask for others. */
  @ParameterizedTest
  @ValueSource(strings = {"\u0661\u0662\u0663", "\uFF11\uFF12\uFF13", "1\uFF10\uFF10"})
  void digitsOfOtherScriptsAreFindings(String typed) {
    ReadAmount read =
        amounts(Reading.of(LONG + "BA-01 | 2006 | NMFA | One | '" + typed).rows()).get(0);

    assertThat(read.value()).isNull();
    assertThat(read.finding())
        .isNotNull()
        .extracting(Finding::type)
        .isEqualTo(FindingType.AMOUNT_UNREADABLE);
  }
}
