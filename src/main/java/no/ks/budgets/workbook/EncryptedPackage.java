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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Excel workbooks that are encrypted: those since 2007 as a whole, older ones record by record. */
final class EncryptedPackage {

  private static final Logger LOG = LoggerFactory.getLogger(EncryptedPackage.class);

  private static final String PACKAGE = "EncryptedPackage";
  private static final String OFFICE_DOCUMENT = "encrypted Office document";
  private static final String EXCEL_97 = "Excel 97 workbook";

  /** Excel writes 100,000; far more would only keep us busy. */
  private static final int MAX_SPIN_COUNT = 1_000_000;

  private EncryptedPackage() {}

  /**
   * The workbook inside an encrypted package, as a temporary file that the caller deletes.
   *
   * @return empty where the file is no encrypted package
   * @throws UnreadableContent where another password is needed
   */
  static Optional<Path> decrypted(Path file, ReadingLimits limits, Passwords passwords)
      throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      DirectoryNode root = container.getRoot();
      if (!root.hasEntryCaseInsensitive(PACKAGE)) {
        return Optional.empty();
      }
      Decryptor decryptor = decryptor(container, passwords);
      try (InputStream in = decryptor.getDataStream(root)) {
        if (decryptor.getLength() > limits.maxFileBytes()) {
          throw UnreadableContent.aboveLimit(
              decryptor.getLength() + " bytes", limits.maxFileBytes(), "bytes", "max-file-bytes");
        }
        return Optional.of(temporaryCopy(in));
      }
    } catch (GeneralSecurityException e) {
      throw passwords.refuse(OFFICE_DOCUMENT);
    }
  }

  private static Decryptor decryptor(POIFSFileSystem container, Passwords passwords)
      throws GeneralSecurityException {
    try {
      EncryptionInfo encryption = new EncryptionInfo(container);
      if (encryption.getVerifier().getSpinCount() <= MAX_SPIN_COUNT
          && isOpened(encryption, passwords)) {
        return encryption.getDecryptor();
      }
    } catch (IOException | RuntimeException e) {
      // An encryption that is not understood can only be lifted by its sender.
      LOG.debug("Unknown encryption", e);
    }
    throw passwords.refuse(OFFICE_DOCUMENT);
  }

  private static boolean isOpened(EncryptionInfo encryption, Passwords passwords)
      throws GeneralSecurityException {
    for (String password : passwords.forOffice()) {
      if (encryption.getDecryptor().verifyPassword(password)) {
        return true;
      }
    }
    return false;
  }

  private static Path temporaryCopy(InputStream in) throws IOException {
    Path copy = DecryptedFile.create();
    try {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      return copy;
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  /**
   * The key to an Excel 97 workbook.
   *
   * @param encryption content of the record that says how it is encrypted
   * @throws UnreadableContent where another password is needed
   */
  static EncryptionInfo keyTo(RecordInputStream encryption, Passwords passwords) {
    try {
      EncryptionInfo key = new FilePassRecord(encryption).getEncryptionInfo();
      if (isOpened(key, passwords)) {
        return key;
      }
    } catch (GeneralSecurityException | RuntimeException e) {
      // As above; some are not even understood as far as their record.
      LOG.debug("Unknown encryption", e);
    }
    throw passwords.refuse(EXCEL_97);
  }
}
