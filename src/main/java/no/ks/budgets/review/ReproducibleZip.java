package no.ks.budgets.review;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook's package written anew, so that the same content always gives the same bytes: entries
 * in the order of their names and with one fixed time, nothing that depends on clock, time zone or
 * locale.
 */
final class ReproducibleZip {

  /**
   * The time of every entry. Not the first day that the format can tell, because that one stands
   * for "earlier", which the JDK then writes a second time as an instant of the local time zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Readers recognise an Office package by this entry, and some look no further than the first. */
  private static final String FIRST_ENTRY = "[Content_Types].xml";

  /** Faster than the default level, which tells with a million lines, for a little more room. */
  private static final int COMPRESSION_LEVEL = 3;

  private ReproducibleZip() {}

  /**
   * Copies a package.
   *
   * @param source a zip file as a library wrote it
   * @param target where the same entries go; what it replaces is lost
   */
  static void rewrite(Path source, Path target) throws IOException {
    try (ZipFile from = new ZipFile(source.toFile());
        ZipOutputStream to =
            new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(target), 1 << 16))) {
      to.setLevel(COMPRESSION_LEVEL);
      List<? extends ZipEntry> entries =
          from.stream()
              .filter(entry -> !entry.isDirectory())
              .sorted(
                  Comparator.comparing((ZipEntry entry) -> !entry.getName().equals(FIRST_ENTRY))
                      .thenComparing(ZipEntry::getName))
              .toList();
      for (ZipEntry entry : entries) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(TIME);
        to.putNextEntry(copy);
        try (InputStream content = from.getInputStream(entry)) {
          content.transferTo(to);
        }
        to.closeEntry();
      }
    }
  }
}
