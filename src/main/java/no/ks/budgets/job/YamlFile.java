package no.ks.budgets.job;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** A file of settings that a person wrote. */
final class YamlFile {

  /** Stands where the bytes of a file are no text in UTF-8. */
  private static final char NO_CHARACTER = '\uFFFD';

  private YamlFile() {}

  /** Whether a path is named like one, and is no hidden file. */
  static boolean isOne(Path path) {
    return Files.isRegularFile(path) && path.getFileName().toString().matches("[^.].*\\.ya?ml");
  }

  /**
   * Reads a file; empty, with what is wrong and its line among the problems, where it holds no
   * settings.
   *
   * @param mustSay what the file must say at least
   */
  static Optional<YamlPage> read(Path path, String shownAs, String mustSay, List<String> problems)
      throws IOException {
    String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    int unreadable = text.indexOf(NO_CHARACTER);
    if (unreadable >= 0) {
      problems.add(shownAs + ":" + lineAt(text, unreadable) + ": the file must be saved as UTF-8");
      return Optional.empty();
    }
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      if (!(root instanceof MappingNode mapping)) {
        problems.add(shownAs + ":1: the file must say " + mustSay);
        return Optional.empty();
      }
      return Optional.of(new YamlPage(shownAs, mapping, problems));
    } catch (MarkedYAMLException malformed) {
      int line = malformed.getProblemMark() == null ? 1 : malformed.getProblemMark().getLine() + 1;
      problems.add(shownAs + ":" + line + ": not YAML: " + malformed.getProblem());
      return Optional.empty();
    } catch (ReaderException special) {
      problems.add(
          shownAs
              + ":"
              + lineAt(text, special.getPosition())
              + ": not YAML: special characters are not allowed");
      return Optional.empty();
    }
  }

  private static long lineAt(String text, int position) {
    return 1 + text.chars().limit(position).filter(character -> character == '\n').count();
  }
}
