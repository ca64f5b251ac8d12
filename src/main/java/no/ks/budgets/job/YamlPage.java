package no.ks.budgets.job;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of a YAML file, read key by key. Whatever is wrong is noted with the file and the line,
 * all of it in one pass, and the reading goes on with the default.
 */
final class YamlPage {

  private final String file;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> keyLines = new LinkedHashMap<>();
  private final List<String> known = new ArrayList<>();
  private final List<String> problems;

  YamlPage(String file, MappingNode mapping, List<String> problems) {
    this.file = file;
    this.line = lineOf(mapping);
    this.problems = problems;
    for (NodeTuple entry : mapping.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        if (values.put(key.getValue(), entry.getValueNode()) != null) {
          problem(lineOf(key), "'" + key.getValue() + "' is there twice");
        }
        keyLines.put(key.getValue(), lineOf(key));
      } else {
        problem(lineOf(entry.getKeyNode()), "a key must be a word");
      }
    }
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** The line of a key, or of the page where the key is absent. */
  private int lineOf(String key) {
    return keyLines.getOrDefault(key, line);
  }

  /** File and line of a key, or of the page where the key is absent. */
  String place(String key) {
    return file + ":" + lineOf(key);
  }

  void problem(String key, String message) {
    problem(lineOf(key), message);
  }

  private void problem(int atLine, String message) {
    problems.add(file + ":" + atLine + ": " + message);
  }

  /** The text of a key; the default where it is absent or no text. */
  String text(String key, String absent) {
    return value(key, absent, "a text", text -> text);
  }

  /** The whole number of a key. */
  long whole(String key, long absent) {
    return value(key, absent, "a whole number", Long::parseLong);
  }

  /** The decimal number of a key. */
  BigDecimal decimal(String key, BigDecimal absent) {
    return value(key, absent, "a number", BigDecimal::new);
  }

  /** Whether a key says true. */
  boolean truth(String key, boolean absent) {
    return value(
        key,
        absent,
        "true or false",
        text -> {
          if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
          }
          return text.equals("true");
        });
  }

  /** The value of a key, converted; what the conversion refuses is noted with what is expected. */
  <T> T value(String key, T absent, String expected, Function<String, T> conversion) {
    known.add(key);
    Node node = values.get(key);
    if (node == null) {
      return absent;
    }
    if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      problem(key, "'" + key + "' must be " + expected);
      return absent;
    }
    try {
      return conversion.apply(scalar.getValue().strip());
    } catch (IllegalArgumentException | DateTimeException refused) {
      problem(key, "'" + key + "' must be " + expected + ", not '" + scalar.getValue() + "'");
      return absent;
    }
  }

  /** Whether a key is there. */
  boolean has(String key) {
    return values.containsKey(key);
  }

  /** All keys, in the order of the file, for a page whose keys are words of its author. */
  Set<String> keys() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /** The texts that a key lists. */
  List<String> texts(String key) {
    known.add(key);
    Node node = values.get(key);
    List<String> texts = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        if (item instanceof ScalarNode text && !text.getValue().isBlank()) {
          texts.add(text.getValue().strip());
        } else {
          problem(lineOf(item), "each item of '" + key + "' must be a text");
        }
      }
    } else if (node != null) {
      problem(key, "'" + key + "' must be a list");
    }
    return texts;
  }

  /** The mapping of a key. */
  Optional<YamlPage> page(String key) {
    known.add(key);
    Node node = values.get(key);
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof MappingNode mapping) {
      return Optional.of(new YamlPage(file, mapping, problems));
    }
    problem(key, "'" + key + "' must be a group of settings");
    return Optional.empty();
  }

  /** The mappings that a key lists. */
  List<YamlPage> pages(String key) {
    known.add(key);
    Node node = values.get(key);
    List<YamlPage> pages = new ArrayList<>();
    if (node instanceof SequenceNode sequence) {
      for (Node item : sequence.getValue()) {
        if (item instanceof MappingNode mapping) {
          pages.add(new YamlPage(file, mapping, problems));
        } else {
          problem(lineOf(item), "each item of '" + key + "' must be a group of settings");
        }
      }
    } else if (node != null) {
      problem(key, "'" + key + "' must be a list");
    }
    return pages;
  }

  /**
   * Notes every key that nobody asked for: a setting misspelt must not be silently without effect.
   */
  void refuseOtherKeys() {
    for (String key : values.keySet()) {
      if (!known.contains(key)) {
        problem(
            key,
            "'"
                + key
                + "' is no setting here; there are "
                + known.stream().sorted().collect(Collectors.joining(", ")));
      }
    }
  }
}
