package no.ks.budgets.mutants;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import no.ks.budgets.mutants.ZipEntries.Entry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Other ways to write the very same budget, as other programs do. */
final class Wrappings {

  private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/";

  /** Elements of another vocabulary, called like those that decide. */
  private static final String EXTENSION =
      "<extLst><ext xmlns:z='urn:z'><z:workbookPr date1904='1'/><z:calcPr fullCalcOnLoad='1'/>"
          + "<z:cellXfs><z:xf numFmtId='14'/></z:cellXfs><z:si><z:t>z</z:t></z:si>"
          + "<z:sheetData><z:row r='9999'><z:c r='A9999'><z:v>9</z:v></z:c></z:row></z:sheetData>"
          + "</ext></extLst>";

  private static final Entry UNKNOWN =
      new Entry("xl/unknown.xml", "<a".getBytes(StandardCharsets.UTF_8));

  private Wrappings() {}

  /** Of every zipped workbook. */
  static List<Mutation> ofZip() {
    return List.of(
        Mutation.keeping("not compressed", (file, random) -> packed(file, Deflater.NO_COMPRESSION)),
        Mutation.keeping(
            "well compressed", (file, random) -> packed(file, Deflater.BEST_COMPRESSION)),
        Mutation.keeping(
            "parts in another order",
            ZipEntries.change(
                (entries, random) -> {
                  Collections.shuffle(entries, random);
                  return entries;
                })),
        ofParts("a part nobody knows", entries -> entries.add(0, UNKNOWN)),
        ofParts(
            "properties dropped",
            entries -> entries.removeIf(entry -> entry.name().matches("docProps/.*|meta\\.xml"))),
        ofXml("XML in UTF-16", Wrappings::inUtf16),
        ofText("single quotes", Wrappings::withSingleQuotes),
        ofText(
            "comments between elements",
            xml -> xml.replaceAll("(?<=</(c|row|table:table-cell)>)", "<!-- 9 --><?x 9?>")),
        ofText("characters by number", xml -> xml.replaceAll("(?<=>)N(?=[^<>]*<)", "&#x4E;")));
  }

  /** Of Office Open XML alone. */
  static List<Mutation> ofOoxml() {
    return List.of(
        ofNames("names in capitals", name -> name.toUpperCase(Locale.ROOT)),
        ofNames("separators of Windows", name -> name.replace('/', '\\')),
        ofParts(
            "sheet parts renamed", entries -> entries.replaceAll(Wrappings::withTabsForWorksheets)),
        ofText(
            "strict form",
            xml ->
                xml.replace(TRANSITIONAL + "spreadsheetml/2006/main", STRICT + "spreadsheetml/main")
                    .replace(TRANSITIONAL + "officeDocument/2006/", STRICT + "officeDocument/")),
        ofText(
            "extensions",
            xml -> xml.replaceFirst("(?=</(worksheet|workbook|styleSheet|sst)>\\s*$)", EXTENSION)),
        ofText("elements with a prefix", Wrappings::withPrefix));
  }

  /** Of Excel 97 workbooks. */
  static List<Mutation> ofXls() {
    return List.of(
        Mutation.keeping("container written anew", (file, random) -> copied(file)),
        Mutation.keeping(
            "records nobody knows",
            XlsStream.change(
                (records, random) -> {
                  // In front of the end of the globals and of every sheet.
                  for (int index = records.size() - 1; index >= 0; index--) {
                    if (records.get(index).type() == 0x000A) {
                      records.add(index, XlsStream.Record.of(0x0999, new byte[] {1, 2, 3}));
                    }
                  }
                  return records;
                })));
  }

  /** Of text files, which say nothing but their characters. */
  static List<Mutation> ofText() {
    return List.of(
        Mutation.keeping("byte order mark", (file, random) -> encoded("\ufeff" + decoded(file))),
        Mutation.keeping(
            "UTF-16", (file, random) -> decoded(file).getBytes(StandardCharsets.UTF_16)),
        Mutation.keeping("lines of Unix", (file, random) -> encoded(lines(file, "\n"))),
        Mutation.keeping("lines of Windows", (file, random) -> encoded(lines(file, "\r\n"))),
        Mutation.keeping("lines of old Macintoshes", (file, random) -> encoded(lines(file, "\r"))));
  }

  private static Mutation ofParts(String name, Consumer<List<Entry>> change) {
    return Mutation.keeping(
        name,
        ZipEntries.change(
            (entries, random) -> {
              change.accept(entries);
              return entries;
            }));
  }

  private static Mutation ofNames(String name, UnaryOperator<String> change) {
    return ofParts(
        name,
        entries ->
            entries.replaceAll(entry -> new Entry(change.apply(entry.name()), entry.content())));
  }

  private static Mutation ofXml(String name, UnaryOperator<Entry> change) {
    return ofParts(
        name, entries -> entries.replaceAll(entry -> entry.isXml() ? change.apply(entry) : entry));
  }

  private static Mutation ofText(String name, UnaryOperator<String> change) {
    return ofXml(name, entry -> entry.withText(change.apply(entry.text())));
  }

  private static byte[] packed(byte[] file, int level) throws IOException {
    return ZipEntries.of(file).packed(level, "packed by hand");
  }

  private static Entry inUtf16(Entry entry) {
    // The manifest of OpenDocument is looked through for words and never read as XML.
    String body = entry.text().replaceFirst("^\\s*<\\?xml[^>]*>", "");
    return entry.name().startsWith("META-INF")
        ? entry
        : new Entry(entry.name(), body.getBytes(StandardCharsets.UTF_16));
  }

  private static String withSingleQuotes(String xml) {
    return xml.replaceAll("=\"([^\"'<>]*)\"(?=[^<>]*>)", "='$1'");
  }

  private static Entry withTabsForWorksheets(Entry entry) {
    Entry renamed = new Entry(withTabs(entry.name()), entry.content());
    return entry.isXml() ? renamed.withText(withTabs(entry.text())) : renamed;
  }

  private static String withTabs(String text) {
    return text.replace("worksheets/sheet", "tabs/t");
  }

  /** All elements without a prefix get one, and the default namespace becomes its. */
  private static String withPrefix(String xml) {
    if (!xml.matches("(?s).*\\sxmlns=.*")) {
      return xml;
    }
    return xml.replaceAll("<(/?)([A-Za-z]\\w*)(?=[\\s/>])", "<$1y:$2")
        .replaceAll("\\sxmlns=", " xmlns:y=");
  }

  private static byte[] copied(byte[] file) throws IOException {
    try (POIFSFileSystem from = new POIFSFileSystem(new ByteArrayInputStream(file));
        POIFSFileSystem to = new POIFSFileSystem()) {
      EntryUtils.copyNodes(from, to);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      to.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static String decoded(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    boolean western = text.indexOf('\ufffd') >= 0;
    String decoded = western ? new String(file, Charset.forName("windows-1252")) : text;
    return decoded.replace("\ufeff", "");
  }

  private static byte[] encoded(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String lines(byte[] file, String end) {
    return decoded(file).replace("\r\n", "\n").replace("\n", end);
  }
}
