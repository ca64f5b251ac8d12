package no.ks.budgets.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.TempFile;

/**
 * Workbooks that Excel encrypts without asking for a password: where somebody only protected the
 * structure against changes, it takes {@code VelvetSweatshop}, and opens them without a word.
 */
final class DefaultPassword {

  private static final String PACKAGE = "EncryptedPackage";

  /** Excel writes 100,000; far more would only keep us busy. */
  private static final int MAX_SPIN_COUNT = 1_000_000;

  private DefaultPassword() {}

  /**
   * The workbook inside an encrypted package, as a temporary file that the caller deletes.
   *
   * @return empty where the file is no encrypted package
   * @throws UnreadableContent where another password is needed
   */
  static Optional<Path> decrypted(Path file, ReadingLimits limits) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = container.getRoot();
      if (!root.hasEntryCaseInsensitive(PACKAGE)) {
        return Optional.empty();
      }
      Decryptor decryptor = decryptor(container);
      try (InputStream in = decryptor.getDataStream(root)) {
        if (decryptor.getLength() > limits.maxFileBytes()) {
          throw UnreadableContent.aboveLimit(
              decryptor.getLength() + " bytes", limits.maxFileBytes(), "bytes", "max-file-bytes");
        }
        return Optional.of(temporaryCopy(in));
      }
    } catch (GeneralSecurityException e) {
      throw encrypted();
    }
  }

  private static Decryptor decryptor(POIFSFileSystem container) throws GeneralSecurityException {
    try {
      EncryptionInfo encryption = new EncryptionInfo(container);
      Decryptor decryptor = encryption.getDecryptor();
      if (encryption.getVerifier().getSpinCount() <= MAX_SPIN_COUNT
          && decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        return decryptor;
      }
    } catch (IOException | RuntimeException e) {
      // An encryption that is not understood can only be lifted by its sender.
      throw encrypted();
    }
    throw encrypted();
  }

  private static Path temporaryCopy(InputStream in) throws IOException {
    // By way of POI, which the program tells where drafts belong.
    Path copy = TempFile.createTempFile("partner-budgets", ".decrypted").toPath();
    try {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      return copy;
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  private static UnreadableContent encrypted() {
    return UnreadableContent.encrypted("encrypted Office document");
  }

  /**
   * The key to an Excel 97 workbook.
   *
   * @param encryption content of the record that says how it is encrypted
   * @throws UnreadableContent where another password is needed
   */
  static EncryptionInfo keyTo(RecordInputStream encryption) {
    try {
      EncryptionInfo key = new FilePassRecord(encryption).getEncryptionInfo();
      if (key.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        return key;
      }
    } catch (GeneralSecurityException | RuntimeException e) {
      // As above; some are not even understood as far as their record.
      throw UnreadableContent.encrypted("Excel 97 workbook");
    }
    throw UnreadableContent.encrypted("Excel 97 workbook");
  }
}
