package no.ks.budgets.mutants;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The records of an Excel 97 workbook, apart from the container that they lie in. */
final class XlsStream {

  private static final String WORKBOOK = "Workbook";

  private XlsStream() {}

  /**
   * A record.
   *
   * @param length as it says itself, which a mutant may get wrong
   */
  record Record(int type, int length, byte[] content) {

    static Record of(int type, byte[] content) {
      return new Record(type, content.length, content);
    }
  }

  /** Turns a change of the records into one of the file. */
  static Mutation.Change change(BiFunction<List<Record>, Random, List<Record>> change) {
    return (file, random) -> {
      try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
        DirectoryNode root = container.getRoot();
        byte[] changed = bytes(change.apply(records(root), random));
        root.getEntryCaseInsensitive(WORKBOOK).delete();
        root.createDocument(WORKBOOK, new ByteArrayInputStream(changed));
        return written(container);
      }
    };
  }

  static byte[] written(POIFSFileSystem container) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    container.writeFilesystem(out);
    return out.toByteArray();
  }

  private static List<Record> records(DirectoryNode root) throws IOException {
    byte[] bytes;
    try (DocumentInputStream in = root.createDocumentInputStream(WORKBOOK)) {
      bytes = in.readAllBytes();
    }
    ByteBuffer stream = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    List<Record> records = new ArrayList<>();
    while (stream.remaining() >= 4) {
      int type = stream.getShort() & 0xffff;
      byte[] content = new byte[Math.min(stream.getShort() & 0xffff, stream.remaining())];
      stream.get(content);
      records.add(Record.of(type, content));
    }
    return records;
  }

  private static byte[] bytes(List<Record> records) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Record record : records) {
      out.write(record.type());
      out.write(record.type() >> 8);
      out.write(record.length());
      out.write(record.length() >> 8);
      out.writeBytes(record.content());
    }
    return out.toByteArray();
  }
}
