package no.ks.budgets.mutants;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** The entries of a zip in their order, which may hold one name twice, unlike a map. */
record ZipEntries(List<Entry> entries) {

  ZipEntries {
    entries = List.copyOf(entries);
  }

  /** One entry, inflated. */
  record Entry(String name, byte[] content) {

    boolean isXml() {
      return name.endsWith(".xml") || name.endsWith(".rels");
    }

    String text() {
      return new String(content, StandardCharsets.UTF_8);
    }

    Entry withText(String text) {
      return new Entry(name, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Turns a change of the entries into one of the file. */
  static Mutation.Change change(BiFunction<List<Entry>, Random, List<Entry>> change) {
    return (file, random) ->
        new ZipEntries(change.apply(new ArrayList<>(of(file).entries()), random)).packed();
  }

  static ZipEntries of(byte[] file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.add(new Entry(entry.getName(), zip.readAllBytes()));
      }
    }
    return new ZipEntries(entries);
  }

  byte[] packed() throws IOException {
    return packed(Deflater.BEST_SPEED, "");
  }

  /**
   * @param level of compression, 0 for none
   */
  byte[] packed(int level, String comment) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setLevel(level);
      zip.setComment(comment);
      for (Entry entry : entries) {
        zip.putArchiveEntry(new ZipArchiveEntry(entry.name()));
        zip.write(entry.content());
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }
}
