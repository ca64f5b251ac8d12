package no.ks.budgets.workbook;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cell of an OpenDocument spreadsheet: its paragraphs, one a line. As the standard
 * asks, white space between words is one space, unless an element says how many there are.
 */
final class OdsText {

  private final OdsStyles styles;
  private final ReadingLimits limits;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder piece = new StringBuilder();
  private boolean paragraphEmpty;
  private boolean spaceWaits;
  private boolean struck;

  OdsText(OdsStyles styles, ReadingLimits limits) {
    this.styles = styles;
    this.limits = limits;
  }

  /** A cell has begun, whose text may not be needed. */
  void begin() {
    struck = false;
  }

  /** Whether a part of the text of the cell is struck through. */
  boolean isStruck() {
    return struck;
  }

  /**
   * Reads the cell element that has just begun, to its end tag. Comments, drawings and tables in
   * the cell are passed over.
   */
  String read(XmlPart xml) throws IOException, XMLStreamException {
    text.setLength(0);
    boolean first = true;
    for (int event = xml.next(); event != END_ELEMENT; event = xml.next()) {
      if (event != START_ELEMENT) {
        continue;
      }
      if (xml.isNamed("p")) {
        if (!first) {
          append('\n');
        }
        first = false;
        readParagraph(xml);
      } else {
        xml.skipElement();
      }
    }
    return text.toString();
  }

  private void readParagraph(XmlPart xml) throws IOException, XMLStreamException {
    paragraphEmpty = true;
    spaceWaits = false;
    int inner = 0;
    while (true) {
      switch (xml.next()) {
        case CHARACTERS, CDATA, SPACE -> readCharacters(xml);
        case START_ELEMENT -> {
          if (!readSpecial(xml)) {
            struck |=
                xml.isNamed("span") && styles.strikesText(xml.attribute(Odf.TEXT, "style-name"));
            inner++;
          }
        }
        case END_ELEMENT -> {
          if (inner-- == 0) {
            return;
          }
        }
        default -> {
          // Comments of the mark-up are no text.
        }
      }
    }
  }

  private void readCharacters(XmlPart xml) {
    piece.setLength(0);
    xml.appendText(piece);
    for (int index = 0; index < piece.length(); index++) {
      char character = piece.charAt(index);
      if (character == ' ' || character == '\t' || character == '\n' || character == '\r') {
        spaceWaits = true;
      } else {
        appendWaitingSpace();
        append(character);
      }
    }
  }

  /** Reads an element that stands for characters, or for none; false where text goes on inside. */
  private boolean readSpecial(XmlPart xml) throws IOException, XMLStreamException {
    switch (xml.name()) {
      case "s" -> appendSpaces(xml.attribute(Odf.TEXT, "c"));
      case "tab" -> appendAsWritten('\t');
      case "line-break" -> appendAsWritten('\n');
      case "annotation", "ruby-text", "note", "frame" -> {
        // Said about the text, not in it.
      }
      default -> {
        return false;
      }
    }
    xml.skipElement();
    return true;
  }

  private void appendSpaces(@Nullable String count) {
    int spaces = count != null && count.matches("\\d{1,9}") ? Integer.parseInt(count) : 1;
    for (int index = 0; index < spaces; index++) {
      appendAsWritten(' ');
    }
  }

  private void appendAsWritten(char character) {
    appendWaitingSpace();
    append(character);
  }

  /** White space at the beginning and end of a paragraph is none. */
  private void appendWaitingSpace() {
    if (spaceWaits && !paragraphEmpty) {
      append(' ');
    }
    spaceWaits = false;
    paragraphEmpty = false;
  }

  private void append(char character) {
    if (text.length() >= limits.maxTextLength()) {
      throw UnreadableContent.textTooLong(limits);
    }
    text.append(character);
  }
}
