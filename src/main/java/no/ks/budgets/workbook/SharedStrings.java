package no.ks.budgets.workbook;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts of an Excel workbook, which its cells refer to by position. */
final class SharedStrings {

  /**
   * Memory that the texts of one file may take, in bytes, each with its overhead. A million rows
   * with two texts of their own each need some 180 million.
   */
  private static final long MAX_MEMORY = 250_000_000L;

  private static final int MEMORY_OF_AN_EMPTY_TEXT = 60;

  private final List<String> texts = new ArrayList<>();
  private final BitSet struck = new BitSet();
  private long memory;

  static SharedStrings none() {
    return new SharedStrings();
  }

  static SharedStrings read(XmlPart xml, ReadingLimits limits)
      throws IOException, XMLStreamException {
    SharedStrings strings = new SharedStrings();
    CharacterBuffer buffer = new CharacterBuffer(limits);
    for (int event = xml.next(); event != END_DOCUMENT; event = xml.next()) {
      if (event == START_ELEMENT && xml.isNamed("si")) {
        boolean struck = RichText.read(xml, buffer);
        strings.add(buffer.toText(), struck);
      }
    }
    return strings;
  }

  /**
   * Takes the next text.
   *
   * @param struckThrough whether it is struck through, or a part of it is
   */
  void add(String text, boolean struckThrough) {
    memory += MEMORY_OF_AN_EMPTY_TEXT + text.length();
    if (memory > MAX_MEMORY) {
      throw UnreadableContent.aboveLimit("more text", MAX_MEMORY, "bytes of shared texts", "fixed");
    }
    struck.set(texts.size(), struckThrough);
    texts.add(text);
  }

  /** Whether the text at a 0-based position is struck through, or a part of it is. */
  boolean isStruck(int index) {
    return struck.get(index);
  }

  /**
   * The text at a 0-based position.
   *
   * @throws UnreadableContent where the workbook has no such text
   */
  String get(int index) {
    if (index < 0 || index >= texts.size()) {
      throw UnreadableContent.damaged("a cell refers to a shared text that is missing");
    }
    return texts.get(index);
  }
}
