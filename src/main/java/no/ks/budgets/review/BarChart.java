package no.ks.budgets.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFColorRgbBinary;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.TextAlignment;
import org.apache.poi.xddf.usermodel.text.XDDFTextParagraph;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Bars side by side for each name, drawn by the spreadsheet program from the cells of its sheet, so
 * that they follow when a cell changes.
 *
 * @param title above the bars; says that they are in thousands
 * @param names what the bars are of, in one column of cells
 * @param series what is compared
 */
public record BarChart(String title, Names names, List<Series> series) {

  private static final List<Integer> COLOURS = List.of(0x1F3864, 0xE69F00, 0x56B4E9, 0x009E73);
  private static final int GREY = 0xD0D4DA;

  /** Thousands, because the axis has no room for more. */
  private static final String AXIS_FORMAT = "#,##0,";

  /** How much of a bar's width is left between two names, in percent. */
  private static final int GAP = 60;

  private static final double POINTS_OF_TITLE = 12;

  /**
   * The names in cells below each other.
   *
   * @param column 0-based
   * @param firstRow 0-based
   */
  public record Names(List<String> texts, int column, int firstRow) {

    public Names {
      texts = List.copyOf(texts);
    }
  }

  /**
   * One amount for each name, in the same rows, and a heading above them.
   *
   * @param column 0-based
   */
  public record Series(String title, List<BigDecimal> amounts, int column) {

    public Series {
      amounts = List.copyOf(amounts);
    }
  }

  public BarChart {
    series = List.copyOf(series);
    for (Series one : series) {
      if (one.amounts().size() != names.texts().size()) {
        throw new IllegalArgumentException(
            title + ": " + one.title() + " has not as many amounts as there are names");
      }
    }
  }

  /** Draws it over cells; all numbers are 0-based, and the last ones are not covered. */
  void draw(XSSFSheet sheet, int firstColumn, int firstRow, int lastColumn, int lastRow) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor =
        drawing.createAnchor(0, 0, 0, 0, firstColumn, firstRow, lastColumn, lastRow);
    XSSFChart chart = drawing.createChart(anchor);
    addTitle(chart);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFCategoryAxis below = chart.createCategoryAxis(AxisPosition.LEFT);
    XDDFValueAxis beside = chart.createValueAxis(AxisPosition.BOTTOM);
    below.setTickLabelPosition(AxisTickLabelPosition.LOW);
    // Spreadsheet programs count upwards from the corner; names read from the top.
    below.setOrientation(AxisOrientation.MAX_MIN);
    beside.setCrosses(AxisCrosses.MAX);
    beside.setNumberFormat(AXIS_FORMAT);
    beside.setCrossBetween(AxisCrossBetween.BETWEEN);
    below.setMajorTickMark(AxisTickMark.NONE);
    beside.setMajorTickMark(AxisTickMark.NONE);
    beside.getOrAddMajorGridProperties().setLineProperties(line(GREY));
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, below, beside);
    data.setBarDirection(BarDirection.BAR);
    data.setGapWidth(GAP);
    data.setVaryColors(false);
    for (int index = 0; index < series.size(); index++) {
      add(data, sheet, series.get(index), COLOURS.get(index % COLOURS.size()));
    }
    chart.plot(data);
    // The axis is in thousands, whatever the cells show.
    chart.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
  }

  /** The text is marked with a language, which would be the machine's otherwise. */
  private void addTitle(XSSFChart chart) {
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    XDDFTextParagraph paragraph = chart.getTitle().getBody().getParagraph(0);
    paragraph.setTextAlignment(TextAlignment.CENTER);
    XDDFTextRun run = paragraph.getTextRuns().get(0);
    run.setLanguage(Locale.ENGLISH);
    run.setFontSize(POINTS_OF_TITLE);
    run.setBold(true);
  }

  private void add(XDDFBarChartData data, XSSFSheet sheet, Series one, int colour) {
    XDDFCategoryDataSource categories =
        XDDFDataSourcesFactory.fromArray(
            names.texts().toArray(String[]::new), range(sheet, names.column()));
    XDDFNumericalDataSource<Double> values =
        XDDFDataSourcesFactory.fromArray(
            one.amounts().stream().map(BigDecimal::doubleValue).toArray(Double[]::new),
            range(sheet, one.column()));
    XDDFChartData.Series drawn = data.addSeries(categories, values);
    drawn.setTitle(
        one.title(),
        new CellReference(sheet.getSheetName(), names.firstRow() - 1, one.column(), true, true));
    drawn.setFillProperties(new XDDFSolidFillProperties(colour(colour)));
  }

  private String range(XSSFSheet sheet, int column) {
    int last = names.firstRow() + names.texts().size() - 1;
    return new CellRangeAddress(names.firstRow(), last, column, column)
        .formatAsString(sheet.getSheetName(), true);
  }

  private static XDDFLineProperties line(int colour) {
    return new XDDFLineProperties(new XDDFSolidFillProperties(colour(colour)));
  }

  private static XDDFColor colour(int rgb) {
    return new XDDFColorRgbBinary(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
  }
}
