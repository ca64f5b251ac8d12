package no.ks.budgets.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zip that is a document.
 *
 * <p>Only the parts that are asked for are inflated, as streams and against the limit on inflated
 * bytes, which all parts of one file share.
 */
final class ZipParts implements Closeable {

  /** Style sheets and lists of honest workbooks take a tenth of it. */
  private static final long MAX_HELD_BYTES = 64_000_000L;

  private final ZipFile zip;
  private final boolean borrowed;
  private final InflationLimit inflation;

  /** The parts by their folded names: the standards make no difference of case. */
  private final Map<String, ZipEntry> parts;

  private ZipParts(ZipFile zip, ReadingLimits limits, ReadingTime time) {
    this.zip = zip;
    this.borrowed = false;
    this.inflation = new InflationLimit(limits, time);
    this.parts = new HashMap<>();
    zip.stream().filter(entry -> !entry.isDirectory()).forEach(this::add);
  }

  private ZipParts(ZipParts owner) {
    this.zip = owner.zip;
    this.borrowed = true;
    this.inflation = owner.inflation;
    this.parts = owner.parts;
  }

  /** The same parts for a second reading, whose end closes nothing. */
  ZipParts borrowed() {
    return new ZipParts(this);
  }

  private void add(ZipEntry entry) {
    if (parts.put(folded(entry.getName()), entry) != null) {
      // Which of the two counts would depend on the program that opens the file.
      throw UnreadableContent.damaged("part " + entry.getName() + " stands twice");
    }
  }

  /** Some zip programs write the separators of Windows. */
  private static String folded(String name) {
    String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return path.startsWith("/") ? path.substring(1) : path;
  }

  static ZipParts open(Path file, ReadingLimits limits, ReadingTime time) throws IOException {
    // Read-only: the file is never written, whatever happens.
    return open(file, ZipFile.OPEN_READ, limits, time);
  }

  /** The same for a file of our own, which is deleted when it is closed. */
  static ZipParts openTemporary(Path file, ReadingLimits limits, ReadingTime time)
      throws IOException {
    try {
      return open(file, ZipFile.OPEN_READ | ZipFile.OPEN_DELETE, limits, time);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static ZipParts open(Path file, int mode, ReadingLimits limits, ReadingTime time)
      throws IOException {
    ZipDirectory.refuseTooLarge(file);
    ZipFile zip = new ZipFile(file.toFile(), mode, StandardCharsets.UTF_8);
    try {
      return new ZipParts(zip, limits, time);
    } catch (RuntimeException e) {
      Failure.closeQuietly(zip);
      throw e;
    }
  }

  boolean has(String part) {
    return entry(part) != null;
  }

  /**
   * Opens a part for reading as XML, whose content is held in memory and therefore bounded.
   *
   * @throws UnreadableContent where there is no such part
   */
  XmlPart xml(String part) throws IOException, XMLStreamException {
    return new XmlPart(part, bytes(part, MAX_HELD_BYTES));
  }

  /** The same for a part of any size, of which little is held at a time. */
  XmlPart streamedXml(String part) throws IOException, XMLStreamException {
    return new XmlPart(part, bytes(part));
  }

  /**
   * Opens a part for reading.
   *
   * @throws UnreadableContent where there is no such part
   */
  InflatedBytes bytes(String part) throws IOException {
    return bytes(part, Long.MAX_VALUE);
  }

  private InflatedBytes bytes(String part, long mostBytes) throws IOException {
    ZipEntry entry = entry(part);
    if (entry == null) {
      throw UnreadableContent.damaged("part " + part + " is missing");
    }
    return new InflatedBytes(zip.getInputStream(entry), part, entry.getCrc(), inflation, mostBytes);
  }

  /**
   * The beginning of a part, byte for character; empty where there is no such part. For looking for
   * ASCII words in it.
   */
  String head(String part, int length) throws IOException {
    if (!has(part)) {
      return "";
    }
    try (InflatedBytes in = bytes(part)) {
      return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
    }
  }

  private @Nullable ZipEntry entry(String part) {
    return parts.get(folded(part));
  }

  @Override
  public void close() throws IOException {
    if (!borrowed) {
      zip.close();
    }
  }
}
