package no.ks.budgets.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;

/**
 * What holds for all sheets of an Excel 97 workbook; it stands before the first of them.
 *
 * @param sheets of every type, in the order of the file
 * @param texts which cells refer to by position
 */
record XlsGlobals(
    List<BoundSheetRecord> sheets, XlsFormats formats, SharedStrings texts, SerialDates dates) {

  /** The attribute of a font that strikes text through, here and in the binary format after it. */
  static final int STRUCK = 0x08;

  private static final int BIFF8 = 0x0600;

  XlsGlobals {
    sheets = List.copyOf(sheets);
  }

  /**
   * Reads the globals.
   *
   * @param records at the very beginning of the stream
   * @throws UnreadableContent where the workbook is encrypted or of an older format
   */
  static XlsGlobals read(XlsRecords records, Passwords passwords) {
    if (!records.next() || records.type() != BOFRecord.sid) {
      throw UnreadableContent.unsupported(OtherFormat.EXCEL_95);
    }
    BOFRecord begin = new BOFRecord(records.content());
    if (begin.getVersion() != BIFF8) {
      throw UnreadableContent.unsupported(OtherFormat.EXCEL_95);
    }
    List<BoundSheetRecord> sheets = new ArrayList<>();
    XlsFormats formats = new XlsFormats();
    SharedStrings texts = SharedStrings.none();
    boolean date1904 = false;
    while (records.next()) {
      switch (records.type()) {
        case FilePassRecord.sid ->
            records.decrypt(EncryptedPackage.keyTo(records.content(), passwords));
        case BoundSheetRecord.sid -> sheets.add(new BoundSheetRecord(records.content()));
        case FormatRecord.sid -> formats.add(new FormatRecord(records.content()));
        case ExtendedFormatRecord.sid -> formats.add(new ExtendedFormatRecord(records.content()));
        case FontRecord.sid -> formats.addFont(isStruck(records.content()));
        case SSTRecord.sid -> texts = texts(records.content(), formats);
        case DateWindow1904Record.sid ->
            date1904 = new DateWindow1904Record(records.content()).getWindowing() == 1;
        case EOFRecord.sid -> {
          sheets.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
          return new XlsGlobals(sheets, formats, texts, new SerialDates(date1904));
        }
        default -> {
          // Windows, names and macros do not change what cells hold.
        }
      }
    }
    throw UnreadableContent.damaged("the workbook stream ends too early");
  }

  /** Whether a font strikes text through: its second field says so, and nothing else is needed. */
  private static boolean isStruck(RecordInputStream font) {
    if (font.remaining() < 4) {
      return false;
    }
    font.readShort();
    return (font.readShort() & STRUCK) != 0;
  }

  /**
   * The texts that cells refer to. Where the file has fewer than it claims, POI's own record
   * invents empty ones, however many it claims; here a cell that refers to one is damage.
   */
  private static SharedStrings texts(RecordInputStream in, XlsFormats fonts) {
    in.readInt();
    int count = in.readInt();
    SharedStrings texts = new SharedStrings();
    for (int index = 0; index < count; index++) {
      boolean goesOn =
          in.remaining() > 0 || (in.hasNextRecord() && in.getNextSid() == ContinueRecord.sid);
      if (!goesOn) {
        break;
      }
      UnicodeString text = new UnicodeString(in);
      texts.add(text.getString(), isStruck(text, fonts));
    }
    return texts;
  }

  /** Whether one of the fonts within a text strikes a part of it through. */
  private static boolean isStruck(UnicodeString text, XlsFormats fonts) {
    for (int index = 0; index < text.getFormatRunCount(); index++) {
      FormatRun run = text.getFormatRun(index);
      boolean ofNothing = Short.toUnsignedInt(run.getCharacterPos()) >= text.getString().length();
      if (!ofNothing && fonts.isStruckFont(Short.toUnsignedInt(run.getFontIndex()))) {
        return true;
      }
    }
    return false;
  }
}
