package no.ks.budgets.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import no.ks.budgets.workbook.WorkbookPart.Damage;
import no.ks.budgets.workbook.WorkbookPart.End;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * How long reading takes, beside fastexcel's reader and POI's event API: many small workbooks, then
 * one large. Each reader turns every cell into its typed value; the rounds alternate, and medians
 * are printed. No test: a time is nobody's verdict.
 *
 * <pre>
 * mvn -q test-compile
 * MAVEN_OPTS=-Xmx768m mvn -q org.codehaus.mojo:exec-maven-plugin:3.6.1:java \
 *     -Dexec.classpathScope=test -Dexec.mainClass=no.ks.budgets.workbook.ReadingBenchmark \
 *     -Dexec.args="400 500 1000000 5"
 * </pre>
 *
 * <p>The arguments are files, rows of each, rows of the large file and rounds; all may be left out.
 * With a fifth argument {@code ours} only our reader runs: so it is shown that it reads the million
 * rows, shared texts included, in a heap of 128 MB. Maven itself takes a part of the heap that it
 * shares with the benchmark, so this one is run by {@code java} with the class path of the tests:
 *
 * <pre>
 * mvn -q dependency:build-classpath -Dmdep.outputFile=target/test-classpath
 * java -Xmx128m -cp target/test-classes:target/classes:$(cat target/test-classpath) \
 *     no.ks.budgets.workbook.ReadingBenchmark 1 500 1000000 1 ours
 * </pre>
 */
public final class ReadingBenchmark {

  private static final int COLUMNS = 12;
  private static final String[] CATEGORIES = {"Salaries", "Travel", "Training", "Equipment"};

  /** Reads a file to its end. */
  private enum Contestant {
    OURS("Partner Budgets") {
      @Override
      double sum(Path file) {
        return ofOurs(file);
      }
    },
    FASTEXCEL("fastexcel-reader") {
      @Override
      double sum(Path file) throws IOException {
        return ofFastexcel(file);
      }
    },
    POI("POI event API") {
      @Override
      double sum(Path file) throws IOException {
        return ofPoi(file);
      }
    };

    private final String title;

    Contestant(String title) {
      this.title = title;
    }

    /** The sum of all numbers, which all contestants must agree on. */
    abstract double sum(Path file) throws IOException;
  }

  private ReadingBenchmark() {}

  public static void main(String[] args) throws IOException {
    int files = argument(args, 0, 400);
    int rows = argument(args, 1, 500);
    int largeRows = argument(args, 2, 1_000_000);
    int rounds = argument(args, 3, 5);
    List<Contestant> contestants =
        args.length > 4 ? List.of(Contestant.OURS) : List.of(Contestant.values());
    Path folder = Files.createTempDirectory("reading-benchmark");
    try {
      List<Path> small = new ArrayList<>();
      for (int number = 0; number < files; number++) {
        small.add(write(folder.resolve("small-" + number + ".xlsx"), rows, number));
      }
      compare(files + " files of " + rows + " rows", small, contestants, rounds);
      Path large = write(folder.resolve("large.xlsx"), largeRows, 1);
      compare("one file of " + largeRows + " rows", List.of(large), contestants, rounds);
    } finally {
      delete(folder);
    }
  }

  private static int argument(String[] args, int index, int otherwise) {
    return args.length > index ? Integer.parseInt(args[index]) : otherwise;
  }

  /** A budget: texts that repeat, texts of their own, whole and broken numbers. */
  private static Path write(Path file, int rows, long seed) throws IOException {
    Random random = new Random(seed);
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "benchmark", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Budget");
      for (int row = 0; row < rows; row++) {
        sheet.value(row, 0, "BA-" + random.nextInt(40));
        sheet.value(row, 1, CATEGORIES[random.nextInt(CATEGORIES.length)]);
        sheet.value(row, 2, "Activity " + random.nextInt(20_000));
        sheet.value(row, 3, "NMFA");
        for (int column = 4; column < COLUMNS; column++) {
          if (column % 2 == 0) {
            sheet.value(row, column, random.nextInt(1_000_000));
          } else {
            sheet.value(row, column, random.nextInt(100_000_000) / 100.0);
          }
        }
        if (row % 1000 == 999) {
          sheet.flush();
        }
      }
      workbook.finish();
    }
    return file;
  }

  private static void compare(
      String title, List<Path> files, List<Contestant> contestants, int rounds) throws IOException {
    double[][] seconds = new double[contestants.size()][rounds];
    double expected = Double.NaN;
    // The first round, which warms up, is not counted.
    for (int round = -1; round < rounds; round++) {
      for (int index = 0; index < contestants.size(); index++) {
        long start = System.nanoTime();
        double sum = 0;
        for (Path file : files) {
          sum += contestants.get(index).sum(file);
        }
        if (round >= 0) {
          seconds[index][round] = (System.nanoTime() - start) / 1e9;
        }
        expected = Double.isNaN(expected) ? sum : expected;
        if (Math.abs(sum - expected) > 1e-6 * expected) {
          throw new IllegalStateException(contestants.get(index) + " read " + sum);
        }
      }
    }
    System.out.println(title + ", median of " + rounds + " rounds:");
    double ours = median(seconds[0]);
    for (int index = 0; index < contestants.size(); index++) {
      double median = median(seconds[index]);
      System.out.printf(
          Locale.ROOT,
          "  %-18s %8.3f s  %5.2f times ours%n",
          contestants.get(index).title,
          median,
          median / ours);
    }
  }

  private static double median(double[] seconds) {
    double[] sorted = seconds.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double ofOurs(Path file) {
    double sum = 0;
    try (WorkbookReader reader = Workbooks.open(file, ReadingLimits.defaults())) {
      for (WorkbookPart part = reader.next(); !(part instanceof End); part = reader.next()) {
        if (part instanceof Damage damage) {
          throw new IllegalStateException(damage.toString());
        }
        if (part instanceof SheetRow row) {
          for (Cell cell : row.cells()) {
            if (cell.kind() == Cell.Kind.NUMBER) {
              sum += cell.number().doubleValue();
            } else {
              sum += cell.text().isEmpty() ? 1 : 0;
            }
          }
        }
      }
    }
    return sum;
  }

  private static double ofFastexcel(Path file) throws IOException {
    double sum = 0;
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        try (Stream<Row> rows = sheet.openStream()) {
          for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
            for (org.dhatim.fastexcel.reader.Cell cell : each.next()) {
              if (cell != null && cell.getType() == CellType.NUMBER) {
                sum += cell.asNumber().doubleValue();
              } else if (cell != null) {
                sum += cell.getText().isEmpty() ? 1 : 0;
              }
            }
          }
        }
      }
    }
    return sum;
  }

  private static double ofPoi(Path file) throws IOException {
    SummingHandler sums = new SummingHandler();
    OPCPackage document = null;
    try {
      document = OPCPackage.open(file.toFile(), PackageAccess.READ);
      XSSFReader reader = new XSSFReader(document);
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(document);
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setContentHandler(
          new XSSFSheetXMLHandler(reader.getStylesTable(), strings, sums, false));
      for (Iterator<InputStream> sheets = reader.getSheetsData(); sheets.hasNext(); ) {
        try (InputStream sheet = sheets.next()) {
          parser.parse(new InputSource(sheet));
        }
      }
      return sums.sum;
    } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
      throw new IOException(e);
    } finally {
      if (document != null) {
        document.revert();
      }
    }
  }

  /** POI hands out texts as they are displayed; an amount has to be read from them once more. */
  private static final class SummingHandler implements XSSFSheetXMLHandler.SheetContentsHandler {

    private double sum;

    @Override
    public void startRow(int rowNumber) {
      // Only cells are counted.
    }

    @Override
    public void endRow(int rowNumber) {
      // Only cells are counted.
    }

    @Override
    public void cell(String reference, String text, XSSFComment comment) {
      char first = text.isEmpty() ? ' ' : text.charAt(0);
      if (first >= '0' && first <= '9') {
        sum += new BigDecimal(text).doubleValue();
      } else {
        sum += text.isEmpty() ? 1 : 0;
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
