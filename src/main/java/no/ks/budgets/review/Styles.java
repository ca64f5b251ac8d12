package no.ks.budgets.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook of ours, each made once, when it is first asked for. */
public final class Styles {

  private static final XSSFColor INK = colour(0x1F, 0x38, 0x64);
  private static final XSSFColor PINE = colour(0x1E, 0x5C, 0x3A);
  private static final XSSFColor PALE = colour(0x8C, 0x8C, 0x8C);
  private static final XSSFColor WHITE = colour(0xFF, 0xFF, 0xFF);
  private static final XSSFColor LINK_BLUE = colour(0x05, 0x63, 0xC1);
  private static final XSSFColor QUIET = colour(0x40, 0x40, 0x40);
  private static final XSSFColor RULE = colour(0xD0, 0xD4, 0xDA);

  private final XSSFWorkbook workbook;
  private final Map<Key, CellStyle> styles = new HashMap<>();
  private final Map<Look, XSSFFont> fonts = new HashMap<>();
  private final Optional<NamedStyles> names;

  private record Key(Look look, Tint tint, boolean quoted) {}

  /** Of a workbook that may be somebody else's: its named styles stay as they are. */
  public Styles(XSSFWorkbook workbook) {
    this(workbook, Optional.empty());
  }

  /** Of a workbook that is all ours: every look is a style with a name. */
  Styles(XSSFWorkbook workbook, NamedStyles names) {
    this(workbook, Optional.of(names));
  }

  private Styles(XSSFWorkbook workbook, Optional<NamedStyles> names) {
    this.workbook = workbook;
    this.names = names;
  }

  /** The style of a cell that looks and is filled like this. */
  public CellStyle of(Look look, Tint tint) {
    return styles.computeIfAbsent(new Key(look, tint, false), this::make);
  }

  /**
   * The same for a text that starts like a formula: the cell is marked as text, so that it stays
   * text when somebody edits it.
   */
  public CellStyle quoted(Look look, Tint tint) {
    return styles.computeIfAbsent(new Key(look, tint, true), this::make);
  }

  private CellStyle make(Key key) {
    Look look = key.look();
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(look, this::font));
    style.setDataFormat(workbook.createDataFormat().getFormat(look.numberFormat()));
    style.setAlignment(look.alignment());
    style.setVerticalAlignment(look.isHeader() ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
    style.setWrapText(look.isWrapped());
    if (look.alignment() == HorizontalAlignment.RIGHT) {
      // A number does not touch the text in the next column.
      style.setIndention((short) 1);
    }
    style.setQuotePrefixed(key.quoted());
    style.setLocked(!look.isEntry());
    if (look.isHeader()) {
      fill(style, look.isHeaderOfEntries() ? PINE : INK);
      rule(style, WHITE);
    } else if (look.isTotal()) {
      fill(style, new XSSFColor(Tint.GREY.rgb()));
      style.setBorderTop(BorderStyle.THIN);
      style.setTopBorderColor(INK);
    } else if (look.isRuled()) {
      rule(style, RULE);
    }
    names.ifPresent(known -> known.name(style, look));
    if (key.tint() != Tint.NONE) {
      fill(style, new XSSFColor(key.tint().rgb()));
    }
    return style;
  }

  private static void fill(XSSFCellStyle style, XSSFColor colour) {
    style.setFillForegroundColor(colour);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static void rule(XSSFCellStyle style, XSSFColor colour) {
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(colour);
    style.setBorderRight(BorderStyle.THIN);
    style.setRightBorderColor(colour);
  }

  private XSSFFont font(Look look) {
    XSSFFont font = workbook.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints(points(look));
    font.setBold(look == Look.TITLE || look == Look.STRONG || look.isHeader() || look.isTotal());
    if (look.isHeader()) {
      font.setColor(WHITE);
    } else if (look == Look.TITLE) {
      font.setColor(INK);
    } else if (look == Look.NOTE) {
      font.setColor(QUIET);
    } else if (look.isLink()) {
      font.setColor(LINK_BLUE);
      if (look == Look.LINK) {
        // A column of underlined amounts would read like a column of sums.
        font.setUnderline(FontUnderline.SINGLE);
      }
    } else if (isQuiet(look)) {
      font.setColor(PALE);
    }
    return font;
  }

  private static short points(Look look) {
    if (look == Look.TITLE) {
      return 18;
    }
    return (short) (isQuiet(look) ? 8 : 10);
  }

  private static boolean isQuiet(Look look) {
    return look == Look.CODE || look == Look.MARK;
  }

  private static XSSFColor colour(int red, int green, int blue) {
    return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue});
  }
}
