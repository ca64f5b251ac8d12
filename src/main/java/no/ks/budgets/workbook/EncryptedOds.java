package no.ks.budgets.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.stream.XMLStreamException;

/** An OpenDocument spreadsheet whose parts are encrypted one by one. */
final class EncryptedOds {

  private static final String WHAT = "encrypted OpenDocument spreadsheet";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final String CONTENT = "content.xml";

  /** All parts that are ever read. */
  private static final List<String> PARTS = List.of("mimetype", "styles.xml", "meta.xml", CONTENT);

  /** Bytes of a deflated part that its checksum covers. */
  private static final int CHECKED_BYTES = 1024;

  private static final int BLOCK_BYTES = 16;

  private final ZipParts parts;
  private final Map<String, OdsEncryption> encryptions;
  private final InflationLimit inflation;

  private EncryptedOds(
      ZipParts parts, Map<String, OdsEncryption> encryptions, InflationLimit inflation) {
    this.parts = parts;
    this.encryptions = encryptions;
    this.inflation = inflation;
  }

  /**
   * The spreadsheet without its encryption, as a temporary file that the caller deletes.
   *
   * @throws UnreadableContent where another password is needed, or the encryption is of a kind that
   *     is not understood
   */
  static Path decrypted(ZipParts parts, ReadingLimits limits, ReadingTime time, Passwords passwords)
      throws IOException, XMLStreamException {
    if (passwords.isNone()) {
      throw passwords.refuse(WHAT);
    }
    if (parts.head(MANIFEST, FileSignature.HEAD_LENGTH).contains("<!DOCTYPE")) {
      // Only programs before OpenDocument 1.2 write one, and they encrypt in another way.
      throw passwords.refuse(WHAT + " of an old program");
    }
    try (XmlPart manifest = parts.xml(MANIFEST)) {
      Map<String, OdsEncryption> encryptions = OdsEncryption.ofParts(manifest);
      return new EncryptedOds(parts, encryptions, new InflationLimit(limits, time))
          .decrypted(passwords);
    } catch (GeneralSecurityException e) {
      throw UnreadableContent.damaged("the encryption of the spreadsheet contradicts itself");
    }
  }

  private Path decrypted(Passwords passwords) throws IOException, GeneralSecurityException {
    OdsEncryption ofContent = encryptions.get(CONTENT);
    if (ofContent != null) {
      for (String password : passwords.agreed()) {
        byte[] secret = password.getBytes(StandardCharsets.UTF_8);
        if (opens(secret, ofContent)) {
          return written(secret);
        }
      }
    }
    throw passwords.refuse(WHAT);
  }

  private boolean opens(byte[] password, OdsEncryption encryption)
      throws IOException, GeneralSecurityException {
    byte[] head;
    try (InputStream encrypted = parts.bytes(CONTENT)) {
      head = encrypted.readNBytes(CHECKED_BYTES + BLOCK_BYTES);
    }
    if (head.length == 0 || head.length % BLOCK_BYTES != 0) {
      return false;
    }
    byte[] plain = cipher(password, encryption).doFinal(head);
    int length = Math.min(plain.length, CHECKED_BYTES);
    if (plain.length <= CHECKED_BYTES) {
      // The whole part: its last byte says how many bytes only fill the last block.
      length -= Math.min(plain[plain.length - 1] & 0xff, BLOCK_BYTES);
    }
    byte[] digest =
        MessageDigest.getInstance(encryption.checksumAlgorithm())
            .digest(Arrays.copyOf(plain, Math.max(length, 0)));
    return MessageDigest.isEqual(digest, encryption.checksum());
  }

  private Path written(byte[] password) throws IOException, GeneralSecurityException {
    Path file = DecryptedFile.create();
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.setLevel(1);
      for (String part : PARTS) {
        if (parts.has(part)) {
          zip.putNextEntry(new ZipEntry(part));
          write(part, password, zip);
          zip.closeEntry();
        }
      }
    } catch (IOException | RuntimeException | GeneralSecurityException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return file;
  }

  private void write(String part, byte[] password, OutputStream out)
      throws IOException, GeneralSecurityException {
    OdsEncryption encryption = encryptions.get(part);
    try (InflatedBytes stored = parts.bytes(part)) {
      if (encryption == null) {
        copy(stored, out);
      } else {
        Inflater inflater = new Inflater(true);
        try (InputStream plain =
            new InflaterInputStream(
                new CipherInputStream(stored, cipher(password, encryption)), inflater)) {
          copy(plain, out);
          // The checksum of the zip covers what is encrypted, to the last byte.
          stored.readToEnd();
        } finally {
          inflater.end();
        }
      }
    }
  }

  private void copy(InputStream from, OutputStream to) throws IOException {
    byte[] buffer = new byte[1 << 15];
    for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
      inflation.inflated(count);
      to.write(buffer, 0, count);
    }
  }

  private static Cipher cipher(byte[] password, OdsEncryption encryption)
      throws GeneralSecurityException {
    byte[] start = MessageDigest.getInstance(encryption.startKey()).digest(password);
    byte[] key = derivedKey(start, encryption);
    Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(key, "AES"),
        new IvParameterSpec(encryption.initialisationVector()));
    return cipher;
  }

  /** PBKDF2 (RFC 8018, section 5.2); Java's own takes only text as the password. */
  private static byte[] derivedKey(byte[] password, OdsEncryption encryption)
      throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(password, "HmacSHA1"));
    byte[] key = new byte[encryption.keyLength()];
    int blocks = (key.length + mac.getMacLength() - 1) / mac.getMacLength();
    for (int block = 1; block <= blocks; block++) {
      mac.update(encryption.salt());
      byte[] round = mac.doFinal(new byte[] {0, 0, 0, (byte) block});
      byte[] sum = round.clone();
      for (int iteration = 1; iteration < encryption.iterations(); iteration++) {
        round = mac.doFinal(round);
        for (int index = 0; index < sum.length; index++) {
          sum[index] ^= round[index];
        }
      }
      int offset = (block - 1) * sum.length;
      System.arraycopy(sum, 0, key, offset, Math.min(sum.length, key.length - offset));
    }
    return key;
  }
}
