package no.ks.budgets.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jetbrains.letsPlot.commons.geometry.DoubleVector;
import org.jetbrains.letsPlot.core.util.PlotSvgExportCommon;

/**
 * What is put on a plot, layer by layer, and then drawn by Lets-Plot. All positions are numbers on
 * its two scales, so the drawing does not depend on the fonts of the machine.
 *
 * <p>A plot of rows has its positions downwards from 0, one a row, and its values to the right; any
 * other has positions to the right and values upwards.
 */
final class PlotCanvas {

  /** Lets-Plot gives the size of text on a plot in units of two pixels. */
  private static final double TEXT_SIZE = 6;

  private static final int TICK_SIZE = 12;

  private final int width;
  private final int height;
  private final boolean isRows;
  private final List<Object> layers = new ArrayList<>();
  private final List<Object> scales = new ArrayList<>();

  /** A place on a plot. */
  record Point(double position, double value) {}

  /** A text at a place. */
  record Label(double position, double value, String text) {}

  /** What a scale says at a number. */
  record Tick(double at, String label) {}

  /** Where a text stands to its place. */
  enum Side {
    BEFORE(1),
    CENTRED(0.5),
    BEHIND(0);

    private final double justification;

    Side(double justification) {
      this.justification = justification;
    }
  }

  private PlotCanvas(int width, int height, boolean isRows) {
    this.width = width;
    this.height = height;
    this.isRows = isRows;
  }

  static PlotCanvas ofRows(int width, int height) {
    return new PlotCanvas(width, height, true);
  }

  static PlotCanvas ofCourse(int width, int height) {
    return new PlotCanvas(width, height, false);
  }

  /** Bars from zero to their values. */
  PlotCanvas bars(PlotInk ink, double thickness, List<Point> points) {
    return layer(
        "bar", points, "stat", "identity", "width", thickness, "fill", ink.colour(), "size", 0.0);
  }

  /** A line through points, each with a dot. */
  PlotCanvas line(PlotInk ink, List<Point> points) {
    return layer("line", points, "color", ink.colour(), "size", 1.0)
        .layer("point", points, "color", ink.colour(), "size", 2.5);
  }

  PlotCanvas texts(PlotInk ink, Side side, double above, List<Label> labels) {
    List<Object> texts = new ArrayList<>();
    List<Point> points = new ArrayList<>();
    for (Label label : labels) {
      texts.add(label.text());
      points.add(new Point(label.position(), label.value()));
    }
    Map<String, Object> data = data(points);
    data.put("text", texts);
    layers.add(
        map(
            "geom",
            "text",
            "data",
            data,
            "mapping",
            map("x", "position", "y", "value", "label", "text", "group", "text"),
            "hjust",
            side.justification,
            "vjust",
            above,
            "size",
            TEXT_SIZE,
            "color",
            ink.colour(),
            "tooltips",
            "none"));
    return this;
  }

  /** The scale of positions. */
  PlotCanvas positions(double from, double to, List<Tick> ticks) {
    return scale("x", from, to, ticks);
  }

  /** The scale of values. */
  PlotCanvas values(double from, double to, List<Tick> ticks) {
    return scale("y", from, to, ticks);
  }

  /** What Lets-Plot draws; its identifiers differ from time to time. */
  String drawn() {
    Map<String, Object> plot =
        map("kind", "plot", "layers", layers, "scales", scales, "theme", theme());
    if (isRows) {
      plot.put("coord", map("name", "flip", "flip", true));
    }
    return PlotSvgExportCommon.INSTANCE.buildSvgImageFromRawSpecs(
        plot, new DoubleVector(width, height), (pixelsWide, pixelsHigh, pixels) -> "", true);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  private PlotCanvas layer(String geometry, List<Point> points, Object... settings) {
    if (points.isEmpty()) {
      return this;
    }
    Map<String, Object> layer =
        map(
            "geom",
            geometry,
            "data",
            data(points),
            "mapping",
            map("x", "position", "y", "value"),
            "tooltips",
            "none");
    layer.putAll(map(settings));
    layers.add(layer);
    return this;
  }

  private static Map<String, Object> data(List<Point> points) {
    List<Object> positions = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (Point point : points) {
      positions.add(point.position());
      values.add(point.value());
    }
    return map("position", positions, "value", values);
  }

  private PlotCanvas scale(String aesthetic, double from, double to, List<Tick> ticks) {
    List<Object> breaks = new ArrayList<>();
    List<Object> labels = new ArrayList<>();
    for (Tick tick : ticks) {
      breaks.add(tick.at());
      labels.add(tick.label());
    }
    scales.add(
        map(
            "aesthetic",
            aesthetic,
            "limits",
            list(from, to),
            "breaks",
            breaks,
            "labels",
            labels,
            "expand",
            list(0.0, 0.0)));
    return this;
  }

  private Map<String, Object> theme() {
    Map<String, Object> theme =
        map(
            "name",
            "minimal",
            "legend_position",
            "none",
            "panel_grid_minor",
            "blank",
            "panel_grid_major_x",
            "blank",
            "panel_grid_major_y",
            map("color", PlotInk.GRID.colour(), "size", 1.0),
            "axis_text",
            map("color", PlotInk.TICK.colour(), "size", TICK_SIZE, "angle", 0.0));
    for (String part :
        List.of(
            "axis_title",
            "axis_ticks",
            "axis_line",
            "plot_background",
            "panel_background",
            "panel_border")) {
      theme.put(part, "blank");
    }
    return theme;
  }

  private static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int index = 0; index < keysAndValues.length; index += 2) {
      map.put((String) keysAndValues[index], keysAndValues[index + 1]);
    }
    return map;
  }

  private static List<Object> list(Object... values) {
    return new ArrayList<>(List.of(values));
  }
}
