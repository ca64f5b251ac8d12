package no.ks.budgets.job;

import java.nio.file.Path;

/**
 * The folder that holds {@code jobs}, {@code input} and {@code output}. Everything the program
 * reads or writes lies below it, unless a job file names another inbox.
 */
public record Home(Path folder) {

  public Home {
    folder = folder.toAbsolutePath().normalize();
  }

  /** The job files. */
  public Path jobs() {
    return folder.resolve("jobs");
  }

  /** The embedded database, its lock and its log. */
  public Path store() {
    return jobs().resolve("store");
  }

  /** Copies of the files that were taken. */
  public Path originals() {
    return store().resolve("originals");
  }

  /** Workbooks that are being written; emptied at each start. */
  public Path drafts() {
    return store().resolve("tmp");
  }

  /** One folder a run, and {@code latest}. */
  public Path output() {
    return folder.resolve("output");
  }

  /** An inbox: a folder relative to the home, or anywhere if its path is absolute. */
  public Path inbox(String name) {
    return folder.resolve(name).normalize();
  }

  /** A path as a person in the home folder would type it. */
  public String shown(Path path) {
    return path.startsWith(folder) ? folder.relativize(path).toString() : path.toString();
  }
}
