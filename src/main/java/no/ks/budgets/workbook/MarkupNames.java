package no.ks.budgets.workbook;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * How many names the mark-up of one part uses. The parser keeps every name for ever and looks
 * through them longer with each one, so a part of a million names would never end.
 */
final class MarkupNames {

  /** Many times what the largest vocabulary of a spreadsheet has. */
  private static final int MAX_NAMES = 5_000;

  /** A power of two. */
  private static final int RECENT = 64;

  private final String part;
  private final Set<String> names = new HashSet<>();

  /** The names used last, since a sheet repeats a handful of them a million times. */
  private final @Nullable String[] recent = new @Nullable String[RECENT];

  MarkupNames(String part) {
    this.part = part;
  }

  /**
   * Counts the names of the start tag that was just read.
   *
   * @throws UnreadableContent where the part has more names than any spreadsheet
   */
  void countTag(XMLStreamReader tag) {
    count(tag.getLocalName());
    for (int index = tag.getAttributeCount() - 1; index >= 0; index--) {
      count(tag.getAttributeLocalName(index));
    }
    for (int index = tag.getNamespaceCount() - 1; index >= 0; index--) {
      count("xmlns:" + tag.getNamespacePrefix(index));
    }
  }

  /** Counts a name that is used. */
  void count(String name) {
    int slot = name.hashCode() & RECENT - 1;
    if (name.equals(recent[slot])) {
      return;
    }
    recent[slot] = name;
    if (names.add(name) && names.size() > MAX_NAMES) {
      throw UnreadableContent.damaged("part " + part + " has more than " + MAX_NAMES + " names");
    }
  }
}
