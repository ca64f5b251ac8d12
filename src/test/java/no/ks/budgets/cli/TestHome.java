package no.ks.budgets.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.ks.budgets.report.PackagedCsv;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import picocli.CommandLine;

/** A home in a folder of its own, and the program run in it as from the command line. */
final class TestHome {

  static final String HEADINGS = "Project,Office,Year,Funder,Category,Description,Currency,Amount";

  private final Path folder;

  TestHome(Path folder) {
    this.folder = folder;
  }

  /** What a command printed, and its exit code. */
  record Printed(int exitCode, String out, String error) {}

  Path folder() {
    return folder;
  }

  Path output() {
    return folder.resolve("output");
  }

  Path inbox() {
    return folder.resolve("input");
  }

  /** Copies the inbox that is shipped, as it lies in the project. */
  TestHome withShippedInbox() {
    copy(Path.of("input"), inbox());
    return this;
  }

  /** Gives the home the shipped job files, with reports in a language. */
  TestHome withJobsIn(String language) {
    for (String job : List.of("register-import", "ingest", "consolidation")) {
      String file = "jobs/" + job + ".yaml";
      String text = String.join("\n", read(Path.of(file)));
      write(file, Instant.EPOCH, text.replaceFirst("language: \\w+", "language: " + language));
    }
    return this;
  }

  /** Drops a budget of lines below the usual headings, modified at a fixed time. */
  TestHome drop(String path, Instant modified, String... lines) {
    return write(
        "input/" + path,
        modified,
        String.join("\n", Stream.concat(Stream.of(HEADINGS), Arrays.stream(lines)).toList())
            + "\n");
  }

  TestHome drop(String path, String... lines) {
    return drop(path, Instant.parse("2005-12-01T10:00:00Z"), lines);
  }

  /** Writes any file of the home. */
  TestHome write(String path, Instant modified, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
      Files.setLastModifiedTime(file, FileTime.from(modified));
      return this;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Runs a command in this home. */
  Printed execute(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter error = new StringWriter();
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--home";
    all[arguments.length + 1] = folder.toString();
    CommandLine commandLine = PartnerBudgets.commandLine(all);
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(error, true));
    int exitCode = commandLine.execute(all);
    // Later tests write their drafts elsewhere than into this home, which will be gone.
    TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy());
    return new Printed(exitCode, out.toString(), error.toString());
  }

  /** Runs everything and expects it to complete, with CSV files that are what they claim to be. */
  Printed run() {
    Printed printed = execute("run");
    if (printed.exitCode() != 0) {
      throw new AssertionError("The run failed: " + printed);
    }
    List<String> faults = csvFaults();
    if (!faults.isEmpty()) {
      throw new AssertionError("The CSV files are not as described: " + faults);
    }
    return printed;
  }

  private List<String> csvFaults() {
    try {
      return PackagedCsv.faults(output().resolve("latest/csv"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** A CSV file of the latest output, line by line, without its headings. */
  List<String> csv(String name) {
    List<String> lines = read(output().resolve("latest/csv").resolve(name + ".csv"));
    return lines.subList(1, lines.size());
  }

  /** The workbook that staff decide in, as the latest run wrote it. */
  Path latestRejectedRows() {
    return output().resolve("latest/rejected-rows.xlsx");
  }

  /** All CSV files of the latest output by name, whole. */
  Map<String, String> csvFiles() {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(output().resolve("latest/csv"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        contents.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return contents;
  }

  static List<String> read(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Copies the job files that are shipped, and not the store that a run may have left there. */
  void copyJobFiles() {
    Path jobs = Path.of("jobs");
    try (Stream<Path> entries = Files.list(jobs)) {
      Files.createDirectories(folder().resolve("jobs"));
      for (Path file :
          (Iterable<Path>) entries.filter(entry -> entry.toString().endsWith(".yaml"))::iterator) {
        Files.copy(file, folder().resolve("jobs").resolve(file.getFileName().toString()));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static void copy(Path from, Path to) {
    try (Stream<Path> entries = Files.walk(from)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        Path target = to.resolve(from.relativize(entry).toString());
        if (Files.isDirectory(entry)) {
          Files.createDirectories(target);
        } else {
          Files.copy(entry, target);
        }
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
