package no.ks.budgets.review;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.ks.budgets.workbook.WorkbookReader;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook that the product makes, with as many rows as there are: they go to disk as they come.
 * The same calls give the same bytes, on any machine.
 */
public final class OwnWorkbook implements Closeable {

  /** Rows of one sheet that stay in memory; a row is complete before the next begins. */
  private static final int ROWS_IN_MEMORY = 100;

  private final SXSSFWorkbook workbook;
  private final NamedStyles names;
  private final Styles styles;
  private final Map<String, SheetPage> pages = new LinkedHashMap<>();

  /**
   * Begins a workbook.
   *
   * @param document which document of ours it is, such as {@code consolidated}; stored as the
   *     property {@value WorkbookReader#DOCUMENT_PROPERTY}, so that it is not read as a budget
   * @param title for the properties of the file
   */
  public OwnWorkbook(String document, String title) {
    this(Optional.of(document), title);
  }

  /**
   * Begins a workbook that comes back as somebody's budget, and so must not say that it is ours.
   *
   * @param title for the properties of the file
   */
  static OwnWorkbook toFillIn(String title) {
    return new OwnWorkbook(Optional.empty(), title);
  }

  private OwnWorkbook(Optional<String> document, String title) {
    XSSFWorkbook template = new XSSFWorkbook();
    POIXMLProperties properties = template.getProperties();
    properties.getCoreProperties().setCreator("Partner Budgets");
    properties.getCoreProperties().setTitle(title);
    removeDates(template);
    document.ifPresent(
        name ->
            properties.getCustomProperties().addProperty(WorkbookReader.DOCUMENT_PROPERTY, name));
    workbook = new SXSSFWorkbook(template, ROWS_IN_MEMORY, true, false);
    workbook.setZip64Mode(Zip64Mode.AsNeeded);
    names = new NamedStyles(template);
    styles = new Styles(template, names);
  }

  /** A new workbook carries the moment it was made, which no two machines have in common. */
  static void removeDates(XSSFWorkbook workbook) {
    workbook.getProperties().getCoreProperties().setCreated(Optional.empty());
    workbook.getProperties().getCoreProperties().setModified(Optional.empty());
  }

  /** The sheet of that name, made as the last one where it does not exist yet. */
  public SheetPage page(String name) {
    return pages.computeIfAbsent(name, key -> new SheetPage(workbook.createSheet(key), styles));
  }

  /** Says what the document is about, for the properties of the file. */
  public void describe(String subject, String keywords) {
    POIXMLProperties.CoreProperties properties =
        workbook.getXSSFWorkbook().getProperties().getCoreProperties();
    properties.setSubjectProperty(subject);
    properties.setKeywords(keywords);
  }

  /**
   * Names cells for formulas and for whoever looks for them.
   *
   * @param name a word such as {@code LinesNok}
   * @param cells such as {@code 'Budget lines'!$J$2:$J$90}, on a sheet that exists
   */
  public void define(String name, String cells) {
    Name defined = workbook.createName();
    defined.setNameName(name);
    defined.setRefersToFormula(cells);
  }

  /**
   * Numbers the pages of all sheets when printed.
   *
   * @param text with {@code &P} for the page and {@code &N} for how many there are
   */
  public void numberPages(String text) {
    pages.values().forEach(page -> page.sheet().getFooter().setRight(text));
  }

  /** Writes the file, once; whatever it replaces is lost. */
  public void save(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    names.write();
    Path draft = Drafts.create(".xlsx");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
        workbook.write(out);
      }
      ReproducibleZip.rewrite(draft, target);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Removes what was kept on disk. */
  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
