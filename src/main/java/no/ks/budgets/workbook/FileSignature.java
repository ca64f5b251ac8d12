package no.ks.budgets.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the first bytes of a file say that it is, as far as that decides who reads it. Names lie:
 * web pages and OpenDocument arrive as {@code .xls}.
 */
enum FileSignature {
  EMPTY,
  ZIP,
  ENCRYPTED_ZIP,
  OLE2,
  TEXT;

  /** Enough for the declarations at the head of a web page or an XML document. */
  static final int HEAD_LENGTH = 8192;

  /** First bytes, as Latin-1 text, of formats that are recognised only to name them. */
  private static final Map<String, OtherFormat> OTHERS =
      Map.ofEntries(
          Map.entry("%PDF-", OtherFormat.PDF),
          Map.entry("{\\rtf", OtherFormat.RTF),
          Map.entry("\u0089PNG", OtherFormat.PICTURE),
          Map.entry("GIF8", OtherFormat.PICTURE),
          Map.entry("\u00ff\u00d8\u00ff", OtherFormat.PICTURE),
          Map.entry("II*\0", OtherFormat.PICTURE),
          Map.entry("MM\0*", OtherFormat.PICTURE),
          Map.entry("\u001f\u008b", OtherFormat.ARCHIVE),
          Map.entry("Rar!", OtherFormat.ARCHIVE),
          Map.entry("7z\u00bc\u00af", OtherFormat.ARCHIVE),
          Map.entry("PK\5\6", OtherFormat.ZIP),
          Map.entry("\0\0\2\0\u0020\u0051", OtherFormat.QUATTRO_PRO),
          Map.entry("\0\0\2\0\1\u0010", OtherFormat.QUATTRO_PRO),
          Map.entry("\0\0\2\0\6\4", OtherFormat.LOTUS),
          Map.entry("\0\0\2\0\4\4", OtherFormat.LOTUS),
          Map.entry("\0\0\u001a\0", OtherFormat.LOTUS),
          Map.entry("\u00ff\0\2\0\4\4", OtherFormat.WORKS),
          Map.entry("\t\0\4\0", OtherFormat.EXCEL_95),
          Map.entry("\t\2\6\0", OtherFormat.EXCEL_95),
          Map.entry("\t\4\6\0", OtherFormat.EXCEL_95),
          Map.entry("\t\b\b\0", OtherFormat.EXCEL_95),
          Map.entry("ID;P", OtherFormat.SYLK),
          Map.entry("TABLE\r\n0,1", OtherFormat.DIF),
          Map.entry("TABLE\n0,1", OtherFormat.DIF),
          Map.entry("L\0\0\0\1\u0014\2\0", OtherFormat.SHORTCUT),
          Map.entry("[InternetShortcut]", OtherFormat.SHORTCUT),
          Map.entry("[{000214A0-0000-0000-C000-000000000046}]", OtherFormat.SHORTCUT),
          Map.entry("[Desktop Entry]", OtherFormat.SHORTCUT),
          Map.entry("MIME-Version:", OtherFormat.WEB_ARCHIVE),
          Map.entry("Return-Path:", OtherFormat.MESSAGE),
          Map.entry("Delivered-To:", OtherFormat.MESSAGE),
          Map.entry("Received: ", OtherFormat.MESSAGE));

  private static final String OLE2_HEAD = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  /** What the programs of cloud drives put in the place of a document that only they have. */
  private static final Pattern CLOUD_DOCUMENT =
      Pattern.compile("\\{.*\"(doc_id\"\\s*:|url\"\\s*:\\s*\"https?:).*", Pattern.DOTALL);

  /**
   * Reads the head of a file and judges it.
   *
   * @throws UnreadableContent where it is something else than a workbook may be
   */
  static FileSignature of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in.readNBytes(HEAD_LENGTH));
    }
  }

  static FileSignature of(byte[] head) {
    if (head.length == 0) {
      return EMPTY;
    }
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    if (bytes.startsWith("PK\3\4")) {
      // The lowest bit of the flags at offset 6 of an entry says that it is encrypted.
      boolean encrypted = head.length > 6 && (head[6] & 1) != 0;
      return encrypted ? ENCRYPTED_ZIP : ZIP;
    }
    if (bytes.startsWith(OLE2_HEAD)) {
      return OLE2;
    }
    OtherFormat other = other(head, bytes);
    if (other != null) {
      throw UnreadableContent.unsupported(other);
    }
    return TEXT;
  }

  /** What a file is that is neither a container nor text with separators; null for such text. */
  private static @Nullable OtherFormat other(byte[] head, String bytes) {
    for (Map.Entry<String, OtherFormat> known : OTHERS.entrySet()) {
      if (bytes.startsWith(known.getKey())) {
        return known.getValue();
      }
    }
    boolean wide =
        bytes.startsWith("\u00ff\u00fe")
            || bytes.startsWith("\u00fe\u00ff")
            || Utf16Text.withoutMark(head).isPresent();
    return !wide && bytes.indexOf(0) >= 0 ? binary(bytes) : inText(bytes);
  }

  private static OtherFormat binary(String bytes) {
    // Photographs of telephones say what they are behind their length.
    boolean photograph = bytes.startsWith("ftyp", 4) || bytes.startsWith("WEBP", 8);
    boolean bitmap = bytes.startsWith("BM") && bytes.startsWith("\0\0\0\0", 6);
    boolean tape = bytes.startsWith("ustar", 257);
    if (photograph || bitmap) {
      return OtherFormat.PICTURE;
    }
    return tape ? OtherFormat.ARCHIVE : OtherFormat.BINARY;
  }

  private static @Nullable OtherFormat inText(String bytes) {
    // Without its NULs, UTF-16 text reads like ASCII, which is all that mark-up needs here.
    String text =
        bytes.replace("\0", "").replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
    String head = text.stripLeading().toLowerCase(Locale.ROOT);
    if (head.startsWith("<")) {
      return markup(head);
    }
    return CLOUD_DOCUMENT.matcher(head).matches() ? OtherFormat.CLOUD_DOCUMENT : null;
  }

  /** What mark-up is; null for text that only begins like it. */
  private static @Nullable OtherFormat markup(String head) {
    if (head.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      return OtherFormat.SPREADSHEETML_2003;
    }
    if (head.contains("urn:oasis:names:tc:opendocument")) {
      return OtherFormat.FLAT_OPENDOCUMENT;
    }
    if (head.contains("schemas.microsoft.com/office/word/")) {
      return OtherFormat.WORD;
    }
    if (head.matches("(?s).*<(!doctype html|html|head|body|table|meta|style)\\b.*")) {
      return OtherFormat.HTML;
    }
    if (head.contains("<plist") && head.contains("<key>url</key>")) {
      return OtherFormat.SHORTCUT;
    }
    return head.startsWith("<?xml") ? OtherFormat.XML : null;
  }
}
