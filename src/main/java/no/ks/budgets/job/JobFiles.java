package no.ks.budgets.job;

import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.ks.budgets.finding.Language;

/** The job files of a home, in the order in which a run runs them. */
public final class JobFiles {

  private final List<JobFile> files;
  private final LayoutFiles layouts;

  private JobFiles(List<JobFile> files, LayoutFiles layouts) {
    this.files = List.copyOf(files);
    this.layouts = layouts;
  }

  /** Job files that cannot be run; the message lists every problem with its file and line. */
  public static final class InvalidJobFiles extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidJobFiles(List<String> problems) {
      super(String.join(System.lineSeparator(), problems));
    }
  }

  /**
   * Reads all {@code .yaml} files of a folder, and the layout files of the home.
   *
   * @param folder the folder {@code jobs}
   * @param home for showing paths as a person would type them
   * @throws InvalidJobFiles where any of them is wrong
   */
  public static JobFiles in(Path folder, Home home, Validator validator) throws IOException {
    List<Path> paths;
    try (Stream<Path> entries = Files.list(folder)) {
      paths = entries.filter(YamlFile::isOne).sorted().toList();
    }
    List<String> problems = new ArrayList<>();
    List<JobFile> files = new ArrayList<>();
    JobFileReader reader = new JobFileReader(validator, problems);
    for (Path path : paths) {
      reader.read(path, home.shown(path)).ifPresent(files::add);
    }
    if (paths.isEmpty()) {
      problems.add(home.shown(folder) + ": there is no job file (.yaml) in this folder");
    }
    LayoutFiles layouts = LayoutFiles.in(home, problems);
    if (!problems.isEmpty()) {
      throw new InvalidJobFiles(problems);
    }
    files.sort(Comparator.comparing(JobFile::kind).thenComparing(JobFile::name));
    return new JobFiles(files, layouts);
  }

  /**
   * The language of reports in a home, for what is said before its job files are known to be right.
   * English where none of them says it, or says it properly.
   */
  public static Language languageOf(Home home) {
    try (Stream<Path> entries = Files.list(home.jobs())) {
      for (Path path : entries.filter(YamlFile::isOne).sorted().toList()) {
        Optional<Language> language = JobFileReader.languageOf(path);
        if (language.isPresent()) {
          return language.get();
        }
      }
      return Language.ENGLISH;
    } catch (IOException | UncheckedIOException unreadable) {
      // Whoever needs the job files says so.
      return Language.ENGLISH;
    }
  }

  public List<JobFile> all() {
    return files;
  }

  LayoutFiles layouts() {
    return layouts;
  }

  /** The folder of the inbox, as the first job that takes budgets or registers from it says. */
  String inboxFolder() {
    for (JobFile file : files) {
      if (file instanceof JobFile.Ingest ingest) {
        return ingest.folder();
      }
    }
    return files.stream()
        .filter(JobFile.RegisterImport.class::isInstance)
        .map(file -> ((JobFile.RegisterImport) file).folder())
        .findFirst()
        .orElse(JobFileReader.DEFAULT_FOLDER);
  }

  public Optional<JobFile> named(String name) {
    return files.stream().filter(file -> file.name().equals(name)).findFirst();
  }

  /**
   * The settings of a job that is being run.
   *
   * @throws IllegalStateException where there is no such job, which would be an error of the
   *     program
   */
  <T extends JobFile> T settings(String name, Class<T> kind) {
    return named(name)
        .filter(kind::isInstance)
        .map(kind::cast)
        .orElseThrow(
            () ->
                new IllegalStateException("No job file " + name + " for " + kind.getSimpleName()));
  }
}
