package no.ks.budgets.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What the first bytes of a file say that it is. Names lie: web pages and OpenDocument arrive as
 * {@code .xls}.
 *
 * @param kind the family that decides who reads it
 * @param formatName what a person calls it, such as {@code PDF}
 */
record FileSignature(Kind kind, String formatName) {

  /** Families of formats that share their first bytes. */
  enum Kind {
    EMPTY,
    ZIP,
    ENCRYPTED_ZIP,
    OLE2,
    TEXT,
    UNSUPPORTED
  }

  /** Enough for the declarations at the head of a web page or an XML document. */
  static final int HEAD_LENGTH = 8192;

  /** First bytes, as Latin-1 text, of formats that are recognised only to name them. */
  private static final Map<String, String> UNSUPPORTED =
      Map.ofEntries(
          Map.entry("%PDF-", "PDF"),
          Map.entry("{\\rtf", "RTF document"),
          Map.entry("\u0089PNG", "picture"),
          Map.entry("GIF8", "picture"),
          Map.entry("\u00ff\u00d8\u00ff", "picture"),
          Map.entry("\u001f\u008b", "compressed archive"),
          Map.entry("Rar!", "compressed archive"),
          Map.entry("7z\u00bc\u00af", "compressed archive"),
          Map.entry("\0\0\2\0", "Lotus 1-2-3"),
          Map.entry("\0\0\u001a\0", "Lotus 1-2-3"),
          Map.entry("\t\0\4\0", "Excel 95 or older"),
          Map.entry("\t\2\6\0", "Excel 95 or older"),
          Map.entry("\t\4\6\0", "Excel 95 or older"),
          Map.entry("\t\b\b\0", "Excel 95 or older"),
          Map.entry("ID;P", "SYLK"),
          Map.entry("MIME-Version:", "web archive"),
          Map.entry("PK\5\6", "zip archive"));

  private static final String OLE2_HEAD = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  /** Reads the head of a file and judges it. */
  static FileSignature of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in.readNBytes(HEAD_LENGTH));
    }
  }

  static FileSignature of(byte[] head) {
    if (head.length == 0) {
      return new FileSignature(Kind.EMPTY, "no bytes");
    }
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    if (bytes.startsWith("PK\3\4")) {
      // The lowest bit of the flags at offset 6 of an entry says that it is encrypted.
      boolean encrypted = head.length > 6 && (head[6] & 1) != 0;
      return new FileSignature(encrypted ? Kind.ENCRYPTED_ZIP : Kind.ZIP, "zip archive");
    }
    if (bytes.startsWith(OLE2_HEAD)) {
      return new FileSignature(Kind.OLE2, "OLE2 document");
    }
    for (Map.Entry<String, String> known : UNSUPPORTED.entrySet()) {
      if (bytes.startsWith(known.getKey())) {
        return new FileSignature(Kind.UNSUPPORTED, known.getValue());
      }
    }
    boolean wide =
        bytes.startsWith("\u00ff\u00fe")
            || bytes.startsWith("\u00fe\u00ff")
            || Utf16Text.withoutMark(head).isPresent();
    if (!wide && bytes.indexOf(0) >= 0) {
      return new FileSignature(Kind.UNSUPPORTED, "binary data");
    }
    return ofText(bytes);
  }

  private static FileSignature ofText(String bytes) {
    // Without its NULs, UTF-16 text reads like ASCII, which is all that mark-up needs here.
    String text =
        bytes.replace("\0", "").replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
    String markup = text.stripLeading().toLowerCase(Locale.ROOT);
    if (!markup.startsWith("<")) {
      return new FileSignature(Kind.TEXT, "text");
    }
    if (markup.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      return new FileSignature(Kind.UNSUPPORTED, "SpreadsheetML 2003");
    }
    if (markup.contains("urn:oasis:names:tc:opendocument")) {
      return new FileSignature(Kind.UNSUPPORTED, "flat OpenDocument file (.fods)");
    }
    if (markup.matches("(?s).*<(!doctype html|html|head|body|table|meta|style)\\b.*")) {
      return new FileSignature(Kind.UNSUPPORTED, "HTML page");
    }
    return markup.startsWith("<?xml")
        ? new FileSignature(Kind.UNSUPPORTED, "XML document")
        : new FileSignature(Kind.TEXT, "text");
  }
}
