package no.ks.budgets.workbook;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * How one part of an OpenDocument file is encrypted, as the manifest says it (OpenDocument 1.2,
 * part 3, sections 3.4 and 4): AES in CBC mode, with a key derived by PBKDF2 from the hash of the
 * password.
 *
 * @param startKey algorithm by which the password is hashed first, as Java calls it
 * @param iterations of the key derivation
 * @param keyLength bytes of the key
 * @param checksumAlgorithm over the first bytes of the deflated part, as Java calls it
 */
record OdsEncryption(
    String startKey,
    byte[] salt,
    int iterations,
    int keyLength,
    byte[] initialisationVector,
    String checksumAlgorithm,
    byte[] checksum) {

  private static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

  /** LibreOffice writes 100,000; far more would only keep us busy. */
  private static final int MAX_ITERATIONS = 1_000_000;

  /**
   * The encryption of each part that has one.
   *
   * @throws UnreadableContent where a part is encrypted as only newer or older programs do
   */
  static Map<String, OdsEncryption> ofParts(XmlPart manifest)
      throws IOException, XMLStreamException {
    Map<String, OdsEncryption> encryptions = new HashMap<>();
    String part = "";
    Map<String, String> said = new HashMap<>();
    for (int event = manifest.next(); event != END_DOCUMENT; event = manifest.next()) {
      if (event != START_ELEMENT) {
        continue;
      }
      switch (manifest.name()) {
        case "file-entry" -> {
          part = Objects.requireNonNullElse(manifest.attribute(MANIFEST, "full-path"), "");
          said.clear();
        }
        case "encryption-data" -> note(manifest, said, "checksum-type", "checksum");
        case "algorithm" -> note(manifest, said, "algorithm-name", "initialisation-vector");
        case "start-key-generation" -> note(manifest, said, "start-key-generation-name");
        case "key-derivation" -> {
          note(manifest, said, "key-derivation-name", "key-size", "iteration-count", "salt");
          encryptions.put(part, of(said));
        }
        default -> {
          // Signatures and other elements say nothing about encryption.
        }
      }
    }
    return encryptions;
  }

  private static void note(XmlPart xml, Map<String, String> said, String... attributes) {
    for (String attribute : attributes) {
      String value = xml.attribute(MANIFEST, attribute);
      if (value != null) {
        said.put(attribute, value.strip());
      }
    }
  }

  private static OdsEncryption of(Map<String, String> said) {
    String algorithm = said.getOrDefault("algorithm-name", "");
    String derivation = said.getOrDefault("key-derivation-name", "");
    Optional<String> startKey = hash(said.get("start-key-generation-name"));
    Optional<String> checksum = hash(said.get("checksum-type"));
    int keyLength = whole(said, "key-size");
    int iterations = whole(said, "iteration-count");
    boolean known =
        algorithm.matches(".*#aes(128|192|256)-cbc")
            && derivation.toLowerCase(Locale.ROOT).endsWith("pbkdf2")
            && (keyLength == 16 || keyLength == 24 || keyLength == 32)
            && iterations > 0
            && iterations <= MAX_ITERATIONS;
    if (!known || startKey.isEmpty() || checksum.isEmpty()) {
      throw notUnderstood(algorithm, derivation);
    }
    return new OdsEncryption(
        startKey.get(),
        bytes(said, "salt"),
        iterations,
        keyLength,
        bytes(said, "initialisation-vector"),
        checksum.get(),
        bytes(said, "checksum"));
  }

  private static UnreadableContent notUnderstood(String algorithm, String derivation) {
    return UnreadableContent.encrypted(
        "OpenDocument encryption that is not opened here even with its password ("
            + lastWord(algorithm)
            + ", "
            + lastWord(derivation)
            + ")");
  }

  private static String lastWord(String name) {
    return name.substring(Math.max(name.lastIndexOf('#'), name.lastIndexOf(':')) + 1);
  }

  /** SHA1 where nothing is said, as in OpenDocument 1.1. */
  private static Optional<String> hash(@Nullable String name) {
    String word = name == null ? "sha1" : lastWord(name).toLowerCase(Locale.ROOT);
    if (word.startsWith("sha256")) {
      return Optional.of("SHA-256");
    }
    return word.startsWith("sha1") ? Optional.of("SHA-1") : Optional.empty();
  }

  private static int whole(Map<String, String> said, String attribute) {
    String text = said.getOrDefault(attribute, "");
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  private static byte[] bytes(Map<String, String> said, String attribute) {
    return Base64.getMimeDecoder().decode(said.getOrDefault(attribute, ""));
  }
}
