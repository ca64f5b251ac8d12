package no.ks.budgets.workbook;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What an Office Open XML or OpenDocument file says about itself. */
final class DocumentProperties {

  private DocumentProperties() {}

  /**
   * The time of the last change; empty where none can be read.
   *
   * @param element that holds it: {@code modified} in Office Open XML, {@code date} in OpenDocument
   */
  static Optional<Instant> modified(XmlPart core, String element, ReadingLimits limits)
      throws IOException, XMLStreamException {
    Optional<Instant> modified = Optional.empty();
    CharacterBuffer text = new CharacterBuffer(limits);
    for (int event = core.next(); event != END_DOCUMENT; event = core.next()) {
      if (event == START_ELEMENT && core.isNamed(element)) {
        text.clear();
        core.readText(text);
        modified = instant(text.toString().strip());
      }
    }
    return modified;
  }

  /** The custom property by which our own workbooks are known. */
  static Optional<String> ownDocument(XmlPart custom, ReadingLimits limits)
      throws IOException, XMLStreamException {
    Optional<String> document = Optional.empty();
    CharacterBuffer text = new CharacterBuffer(limits);
    for (int event = custom.next(); event != END_DOCUMENT; event = custom.next()) {
      if (event == START_ELEMENT
          && custom.isNamed("property")
          && WorkbookReader.DOCUMENT_PROPERTY.equals(custom.attribute("name"))) {
        document = Optional.of(value(custom, text));
      }
    }
    return document;
  }

  /** The same of an OpenDocument file, where the element itself holds the value. */
  static Optional<String> ownDocumentOfOds(XmlPart meta, ReadingLimits limits)
      throws IOException, XMLStreamException {
    Optional<String> document = Optional.empty();
    CharacterBuffer text = new CharacterBuffer(limits);
    for (int event = meta.next(); event != END_DOCUMENT; event = meta.next()) {
      if (event == START_ELEMENT
          && meta.isNamed("user-defined")
          && WorkbookReader.DOCUMENT_PROPERTY.equals(meta.prefixedAttribute("name"))) {
        text.clear();
        meta.readText(text);
        document = Optional.of(text.toString().strip());
      }
    }
    return document;
  }

  private static String value(XmlPart property, CharacterBuffer text)
      throws IOException, XMLStreamException {
    text.clear();
    for (int event = property.next(); event != END_DOCUMENT; event = property.next()) {
      if (event == START_ELEMENT) {
        property.readText(text);
        return text.toString().strip();
      }
      if (event == END_ELEMENT) {
        break;
      }
    }
    return "";
  }

  private static Optional<Instant> instant(String text) {
    try {
      TemporalAccessor time =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              text, OffsetDateTime::from, LocalDateTime::from);
      return Optional.of(
          time instanceof OffsetDateTime offset
              ? offset.toInstant()
              : ((LocalDateTime) time).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      // A workbook whose date nobody can read says nothing about when it was modified.
      return Optional.empty();
    }
  }
}
