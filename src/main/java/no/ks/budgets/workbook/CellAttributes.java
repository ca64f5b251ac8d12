package no.ks.budgets.workbook;

import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * The attributes of one row or cell element, read without making Strings of them: a large sheet has
 * millions.
 */
final class CellAttributes extends TypedValueDecoder {

  /** How the value of a cell is written. */
  enum Type {
    NUMBER,
    SHARED_TEXT,
    TEXT,
    INLINE_TEXT,
    BOOLEAN,
    ERROR,
    DATE
  }

  private static final int MAX_COLUMNS = 16_384;

  private int columnIndex;
  private int rowNumber;
  private int style;
  private Type type = Type.NUMBER;
  private boolean hidden;

  /** What the attribute at hand is about: {@code r}, {@code s}, {@code t} or {@code h}. */
  private char attribute;

  private boolean ofCell;

  /** Reads the attributes of a {@code row} element. */
  void readRow(XmlPart xml) throws XMLStreamException {
    ofCell = false;
    rowNumber = -1;
    hidden = false;
    for (int index = 0; index < xml.attributeCount(); index++) {
      String name = xml.attributeName(index);
      if (name.equals("r")) {
        attribute = 'r';
        xml.decodeAttribute(index, this);
      } else if (name.equals("hidden")) {
        hidden = XmlPart.isTrueWord(xml.attributeValue(index));
      }
    }
  }

  /** Reads the attributes of a {@code c} element. */
  void readCell(XmlPart xml) throws XMLStreamException {
    ofCell = true;
    rowNumber = -1;
    columnIndex = -1;
    style = 0;
    type = Type.NUMBER;
    for (int index = 0; index < xml.attributeCount(); index++) {
      String name = xml.attributeName(index);
      if (name.length() == 1) {
        attribute = name.charAt(0);
        if (attribute == 'r' || attribute == 's' || attribute == 't') {
          xml.decodeAttribute(index, this);
        }
      }
    }
  }

  /** The 1-based row; -1 where the element does not say. */
  int rowNumber() {
    return rowNumber;
  }

  /** The 0-based column; -1 where the element does not say. */
  int columnIndex() {
    return columnIndex;
  }

  int style() {
    return style;
  }

  Type type() {
    return type;
  }

  boolean hidden() {
    return hidden;
  }

  @Override
  public void decode(char[] characters, int start, int end) {
    switch (attribute) {
      case 'r' -> {
        int digits = ofCell ? decodeColumn(characters, start, end) : start;
        rowNumber = positiveInteger(characters, digits, end);
        if (rowNumber == 0) {
          throw badReference(characters, start, end);
        }
      }
      case 's' -> style = positiveInteger(characters, start, end);
      default -> type = type(characters, start, end);
    }
  }

  @Override
  public void decode(String text) {
    decode(text.toCharArray(), 0, text.length());
  }

  @Override
  public void handleEmptyValue() {
    if (attribute == 'r') {
      throw UnreadableContent.damaged("empty cell reference");
    }
  }

  private int decodeColumn(char[] characters, int start, int end) {
    int column = 0;
    int position = start;
    while (position < end && column <= MAX_COLUMNS) {
      int letter = (characters[position] | 0x20) - 'a';
      if (letter < 0 || letter > 25) {
        break;
      }
      column = column * 26 + letter + 1;
      position++;
    }
    if (column == 0 || column > MAX_COLUMNS) {
      throw badReference(characters, start, end);
    }
    columnIndex = column - 1;
    return position;
  }

  private static int positiveInteger(char[] characters, int start, int end) {
    int value = 0;
    for (int position = start; position < end; position++) {
      int digit = characters[position] - '0';
      if (digit < 0 || digit > 9 || end - start > 9) {
        throw badReference(characters, start, end);
      }
      value = value * 10 + digit;
    }
    if (start == end) {
      throw badReference(characters, start, end);
    }
    return value;
  }

  private static UnreadableContent badReference(char[] characters, int start, int end) {
    String text = new String(characters, start, Math.min(end - start, 40));
    return UnreadableContent.damaged("no such row, column or style: " + text);
  }

  private static Type type(char[] characters, int start, int end) {
    String word = end - start == 1 ? null : new String(characters, start, end - start);
    if (word == null) {
      return switch (characters[start]) {
        case 's' -> Type.SHARED_TEXT;
        case 'n' -> Type.NUMBER;
        case 'b' -> Type.BOOLEAN;
        case 'e' -> Type.ERROR;
        case 'd' -> Type.DATE;
        default -> throw UnreadableContent.damaged("cell of type " + characters[start]);
      };
    }
    return switch (word) {
      case "str" -> Type.TEXT;
      case "inlineStr" -> Type.INLINE_TEXT;
      default -> throw UnreadableContent.damaged("cell of type " + word);
    };
  }
}
