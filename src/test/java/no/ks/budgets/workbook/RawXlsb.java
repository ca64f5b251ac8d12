package no.ks.budgets.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Excel binary workbook written byte by byte. */
final class RawXlsb {

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relationships = new StringBuilder();
  private Records workbook = new Records();
  private int count;

  RawXlsb() {
    text(
        "_rels/.rels",
        RawXlsx.relationships(
            RawXlsx.relationship("rId1", RawXlsx.TYPES + "officeDocument", "xl/workbook.bin")));
  }

  /** Records of one part, in the order in which they are added. */
  static final class Records {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /**
     * @param fields a Byte, Short, Integer or Double as so many bytes; a String behind its length
     */
    Records add(int type, Object... fields) {
      byte[] content = content(fields);
      if (type < 0x80) {
        bytes.write(type);
      } else {
        bytes.write(type & 0x7f | 0x80);
        bytes.write(type >> 7);
      }
      int length = content.length;
      while (length >= 0x80) {
        bytes.write(length & 0x7f | 0x80);
        length >>= 7;
      }
      bytes.write(length);
      bytes.writeBytes(content);
      return this;
    }

    /** A row, as the record before its cells; its number is 1-based. */
    Records row(int rowNumber, boolean hidden) {
      byte flags = (byte) (hidden ? 0x10 : 0);
      return add(0, rowNumber - 1, 0, (short) 300, (byte) 0, flags, (byte) 0);
    }

    /** A cell with a place of its own. */
    Records cell(int type, int column, int style, Object... value) {
      Object[] fields = new Object[value.length + 2];
      fields[0] = column;
      fields[1] = style;
      System.arraycopy(value, 0, fields, 2, value.length);
      return add(type, fields);
    }

    private static byte[] content(Object... fields) {
      ByteBuffer content = ByteBuffer.allocate(100_000).order(ByteOrder.LITTLE_ENDIAN);
      for (Object field : fields) {
        if (field instanceof Byte number) {
          content.put(number);
        } else if (field instanceof Short number) {
          content.putShort(number);
        } else if (field instanceof Integer number) {
          content.putInt(number);
        } else if (field instanceof Double number) {
          content.putDouble(number);
        } else {
          String text = (String) field;
          content.putInt(text.length()).put(text.getBytes(StandardCharsets.UTF_16LE));
        }
      }
      byte[] bytes = new byte[content.position()];
      content.flip().get(bytes);
      return bytes;
    }
  }

  static RawXlsb withRows(Records rows) {
    return new RawXlsb().sheet("Budget", 0, rows);
  }

  RawXlsb workbook(Records records) {
    workbook = records;
    return this;
  }

  /**
   * @param state 0 visible, 1 hidden, 2 very hidden
   */
  RawXlsb sheet(String name, int state, Records rows) {
    Records sheet = new Records().add(129).add(145);
    sheet.bytes.writeBytes(rows.bytes.toByteArray());
    sheet.add(146).add(130);
    return rawSheet(name, state, sheet);
  }

  RawXlsb rawSheet(String name, int state, Records records) {
    count++;
    workbook.add(156, state, count, "rId" + count, name);
    return part("worksheet", "rId" + count, "worksheets/sheet" + count + ".bin", records);
  }

  RawXlsb sharedStrings(String... texts) {
    Records records = new Records().add(159, texts.length, texts.length);
    for (String text : texts) {
      records.add(19, (byte) 0, text);
    }
    return part("sharedStrings", "rIdT", "sharedStrings.bin", records);
  }

  RawXlsb styles(Records records) {
    return part("styles", "rIdS", "styles.bin", records);
  }

  private RawXlsb part(String type, String id, String name, Records records) {
    relationships.append(RawXlsx.relationship(id, RawXlsx.TYPES + type, name));
    parts.put("xl/" + name, records.bytes.toByteArray());
    return this;
  }

  RawXlsb text(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Path write(Path file) throws IOException {
    parts.put("xl/workbook.bin", workbook.bytes.toByteArray());
    text("xl/_rels/workbook.bin.rels", RawXlsx.relationships(relationships.toString()));
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }
}
