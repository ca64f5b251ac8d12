package no.ks.budgets.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.ks.budgets.inbox.ContentHash;
import no.ks.budgets.workbook.WorkbookReader;

/** The layout files of a home: what is peculiar about the workbooks of some offices. */
public final class LayoutFiles {

  /** The sub-folder of the job files that holds them. */
  static final String FOLDER = "layouts";

  private final List<LayoutFile> files;
  private final List<Path> paths;
  private final String sha256;

  private LayoutFiles(List<LayoutFile> files, List<Path> paths, String sha256) {
    this.files = List.copyOf(files);
    this.paths = List.copyOf(paths);
    this.sha256 = sha256;
  }

  /** Reads the layout files of a home; notes what is wrong with any of them. */
  static LayoutFiles in(Home home, List<String> problems) throws IOException {
    Path folder = home.jobs().resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return new LayoutFiles(List.of(), List.of(), "");
    }
    List<Path> paths;
    try (Stream<Path> entries = Files.list(folder)) {
      paths = entries.filter(YamlFile::isOne).sorted().toList();
    }
    List<LayoutFile> files = new ArrayList<>();
    StringBuilder hashes = new StringBuilder();
    for (Path path : paths) {
      hashes.append(ContentHash.of(path)).append(path.getFileName());
      LayoutFileReader.read(path, home.shown(path).replace('\\', '/'), problems)
          .ifPresent(files::add);
    }
    return new LayoutFiles(
        files,
        paths,
        paths.isEmpty() ? "" : ContentHash.of(hashes.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** The files, for listing what a run read. */
  List<Path> paths() {
    return paths;
  }

  /** A hash of all of them, which tells whether any has changed; empty where there is none. */
  String sha256() {
    return sha256;
  }

  /** Whether one of them may hold for a budget, as far as folders and name tell. */
  boolean mayHoldFor(ReceivedSubmission submission) {
    return files.stream().anyMatch(file -> file.holdsByName(submission));
  }

  /**
   * Those that hold for a budget; more than one cannot be followed.
   *
   * @param workbook opens the budget anew, for looking into its cells
   */
  List<LayoutFile> of(ReceivedSubmission submission, Supplier<WorkbookReader> workbook) {
    return files.stream()
        .filter(file -> file.holdsByName(submission))
        .filter(file -> file.mark().map(mark -> isIn(mark, workbook)).orElse(true))
        .toList();
  }

  private static boolean isIn(LayoutFile.Mark mark, Supplier<WorkbookReader> workbook) {
    try (WorkbookReader opened = workbook.get()) {
      return mark.isIn(opened);
    }
  }
}
