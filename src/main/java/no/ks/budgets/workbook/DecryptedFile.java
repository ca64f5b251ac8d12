package no.ks.budgets.workbook;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.util.TempFile;

/** A file of our own that holds a workbook without its encryption while that is read. */
final class DecryptedFile {

  private DecryptedFile() {}

  /** Makes an empty one, by way of POI, which the program tells where drafts belong. */
  static Path create() throws IOException {
    return TempFile.createTempFile("partner-budgets", ".decrypted").toPath();
  }
}
