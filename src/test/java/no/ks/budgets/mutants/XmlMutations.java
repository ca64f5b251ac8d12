package no.ks.budgets.mutants;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.ks.budgets.mutants.ZipEntries.Entry;

/** What a program that writes XML can get wrong, or a hostile sender right. */
final class XmlMutations {

  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s([\\w:]+)=(\"[^\"]*\"|'[^']*')(?=[^<>]*>)");
  private static final Pattern TEXT = Pattern.compile(">([^<>]+)<");
  private static final Pattern START_TAG = Pattern.compile("<([A-Za-z][\\w:.-]*)[^<>]*?(/?)>");

  /** Attributes that decide what a cell means and where it stands. */
  private static final Pattern DECISIVE =
      Pattern.compile(
          "r|s|t|min|max|hidden|numFmtId|formatCode|count|ref|state|[\\w:]*repeated|[\\w:]*value"
              + "|[\\w:]*value-type|[\\w:]*style-name|Id|r:id|Target|date1904");

  private static final List<String> BAD_VALUES =
      List.of(
          "",
          "0",
          "-1",
          "1",
          "2",
          "3",
          "A1",
          "B2",
          "E2",
          "XFD1048576",
          "XFE1",
          "A0",
          "1A",
          "a1",
          "99999999999999999999",
          "2147483647",
          "2147483648",
          "1048577",
          "65536",
          "s",
          "n",
          "b",
          "e",
          "d",
          "str",
          "inlineStr",
          "float",
          "date",
          "percentage",
          "1e400",
          "1e-400",
          "NaN",
          "INF",
          "-0",
          "0x10",
          "1,5",
          "1.5",
          " 7 ",
          "\u0661",
          "..\\..\\x",
          "../../../etc/passwd",
          "http://example.org/x",
          "/",
          "true",
          "2006-02-30",
          "PT99H",
          "&#48;",
          "\u00e6");

  private static final List<String> MARKUP =
      List.of(
          "&bomb;",
          "&#0;",
          "&#xD800;",
          "&#x110000;",
          "<",
          "<!--",
          "]]>",
          "<![CDATA[9]]>",
          "<x>",
          "</x>",
          "<!-- x -->",
          "<?x y?>",
          "\u0000",
          "\ufffe",
          "<row r='1'><c r='A1'><v>9</v></c></row>");

  private XmlMutations() {}

  static List<Mutation> all() {
    return List.of(
        ofPart("an attribute changed", XmlMutations::changeAttribute),
        ofPart("a decisive attribute changed", XmlMutations::changeDecisiveAttribute),
        ofPart("an attribute dropped", XmlMutations::dropAttribute),
        ofPart("a text changed", XmlMutations::changeText),
        ofPart("an element dropped", (xml, random) -> element(xml, random, "")),
        ofPart("an element twice", (xml, random) -> element(xml, random, "%1$s%1$s")),
        ofPart("an element inside itself", XmlMutations::nest),
        ofPart("a tag dropped", XmlMutations::dropTag),
        ofPart("mark-up inserted", XmlMutations::insertMarkup),
        ofPart("nested deeply", XmlMutations::nestDeeply),
        ofPart("a DOCTYPE", XmlMutations::declareEntities),
        ofPart("another encoding declared", XmlMutations::declareEncoding),
        ofPart("cut off", (xml, random) -> xml.substring(0, random.nextInt(xml.length() + 1))));
  }

  /** A change of one XML part, most often that of a sheet. */
  private static Mutation ofPart(String name, BiFunction<String, Random, String> change) {
    return Mutation.free(
        "XML: " + name,
        ZipEntries.change(
            (entries, random) -> {
              List<Integer> candidates = indexes(entries, Entry::isXml);
              List<Integer> sheets =
                  indexes(
                      entries, entry -> entry.name().matches(".*sheet\\d*\\.xml|content\\.xml"));
              List<Integer> from = !sheets.isEmpty() && random.nextInt(3) > 0 ? sheets : candidates;
              int index = from.get(random.nextInt(from.size()));
              Entry entry = entries.get(index);
              entries.set(index, entry.withText(change.apply(entry.text(), random)));
              return entries;
            }));
  }

  private static List<Integer> indexes(List<Entry> entries, Predicate<Entry> wanted) {
    List<Integer> indexes = new ArrayList<>();
    for (int index = 0; index < entries.size(); index++) {
      if (wanted.test(entries.get(index))) {
        indexes.add(index);
      }
    }
    return indexes;
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  /** The text with one of the places that a pattern finds replaced. */
  private static String replaced(
      String xml, List<MatchResult> places, int group, Random random, String by) {
    if (places.isEmpty()) {
      return xml;
    }
    MatchResult place = any(places, random);
    return xml.substring(0, place.start(group)) + by + xml.substring(place.end(group));
  }

  private static List<MatchResult> places(Pattern pattern, String xml) {
    return pattern.matcher(xml).results().toList();
  }

  private static String changeAttribute(String xml, Random random) {
    return replaced(xml, places(ATTRIBUTE, xml), 2, random, '"' + any(BAD_VALUES, random) + '"');
  }

  private static String changeDecisiveAttribute(String xml, Random random) {
    List<MatchResult> decisive =
        places(ATTRIBUTE, xml).stream()
            .filter(place -> DECISIVE.matcher(place.group(1)).matches())
            .toList();
    return replaced(xml, decisive, 2, random, '"' + any(BAD_VALUES, random) + '"');
  }

  private static String dropAttribute(String xml, Random random) {
    return replaced(xml, places(ATTRIBUTE, xml), 0, random, "");
  }

  private static String changeText(String xml, Random random) {
    String text = random.nextInt(20) == 0 ? "9".repeat(40_000) : any(BAD_VALUES, random);
    return replaced(xml, places(TEXT, xml), 1, random, text);
  }

  private static String dropTag(String xml, Random random) {
    return replaced(xml, places(Pattern.compile("</?\\w[^<>]*>"), xml), 0, random, "");
  }

  private static String insertMarkup(String xml, Random random) {
    int at = random.nextInt(xml.length() + 1);
    return xml.substring(0, at) + any(MARKUP, random) + xml.substring(at);
  }

  /**
   * @param format what stands instead of the element, which is its first argument
   */
  private static String element(String xml, Random random, String format) {
    List<MatchResult> starts = places(START_TAG, xml);
    if (starts.size() < 2) {
      return xml;
    }
    MatchResult start = starts.get(1 + random.nextInt(starts.size() - 1));
    int end = start.group(2).isEmpty() ? endOf(xml, start) : start.end();
    String element = xml.substring(start.start(), end);
    return xml.substring(0, start.start()) + format.formatted(element) + xml.substring(end);
  }

  private static int endOf(String xml, MatchResult start) {
    String name = Pattern.quote(start.group(1));
    Matcher tags = Pattern.compile("<(/?)" + name + "(\\s[^<>]*?)?(/?)>").matcher(xml);
    int depth = 0;
    for (int from = start.start(); tags.find(from); from = tags.end()) {
      if (tags.group(3).isEmpty()) {
        depth += tags.group(1).isEmpty() ? 1 : -1;
      }
      if (depth == 0) {
        return tags.end();
      }
    }
    return xml.length();
  }

  private static String nest(String xml, Random random) {
    return element(xml, random, "<c r=\"A1\"><v>1</v>%1$s</c>");
  }

  private static String nestDeeply(String xml, Random random) {
    int levels = 10 + random.nextInt(20_000);
    return element(xml, random, "<x>".repeat(levels) + "%1$s" + "</x>".repeat(levels));
  }

  private static String declareEntities(String xml, Random random) {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY bomb SYSTEM 'file:///etc/passwd'>]>";
    int root = Math.max(xml.indexOf('<', xml.indexOf("?>") + 1), 0);
    String declared = xml.substring(0, root) + bomb + xml.substring(root);
    return random.nextBoolean() ? declared : changeText(declared, random).replaceFirst("9", "&b;");
  }

  private static String declareEncoding(String xml, Random random) {
    List<String> encodings =
        List.of("UTF-16", "windows-1252", "x-none", "UTF-7", "US-ASCII", "IBM037");
    String body = xml.replaceFirst("^\\s*<\\?xml[^>]*>", "");
    String declared = "<?xml version='1.0' encoding='" + any(encodings, random) + "'?>" + body;
    // Half of the files say one thing and do another.
    return random.nextBoolean()
        ? declared
        : new String(declared.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }
}
