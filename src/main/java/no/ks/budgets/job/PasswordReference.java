package no.ks.budgets.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import no.ks.budgets.text.PlainText;

/**
 * Where the password of an office's files is kept, and which files it is tried on. A job file never
 * holds a password itself, and no message repeats what stands under {@code env} or {@code file},
 * because somebody may have written the password there.
 *
 * @param place file and line of the job file, such as {@code jobs/ingest.yaml:20}
 * @param office name of the folder of the inbox that the office's files lie in; empty for any
 * @param files pattern that the names of the files match, such as {@code orkdal-*.xlsx}; empty for
 *     any
 * @param kept where the password is
 * @param name of the environment variable, or path of the file, relative to the home
 */
public record PasswordReference(String place, String office, String files, Kept kept, String name) {

  private static final String VARIABLE = "[A-Za-z_][A-Za-z0-9_]{0,99}";

  /** Far longer than any program lets a password be. */
  private static final int LONGEST = 1_000;

  /** Where a password can be kept. */
  public enum Kept {
    ENVIRONMENT,
    FILE
  }

  /** Reads the list of a job file; what is wrong with it is noted with its line. */
  static List<PasswordReference> in(YamlPage page) {
    List<PasswordReference> references = new ArrayList<>();
    for (YamlPage item : page.pages("passwords")) {
      read(item).ifPresent(references::add);
      item.refuseOtherKeys();
    }
    return references;
  }

  private static Optional<PasswordReference> read(YamlPage item) {
    String office = item.text("office", "");
    String files =
        item.value("files", "", "a pattern such as orkdal-*.xlsx", PasswordReference::glob);
    String variable = item.text("env", "");
    String file = item.text("file", "");
    if (item.has("password")) {
      item.text("password", "");
      item.problem(
          "password",
          "a password must not stand in a job file; put it into an environment variable or a file"
              + " and write 'env: NAME' or 'file: PATH' here, and choose another password now");
      return Optional.empty();
    }
    if (PlainText.fold(office).isEmpty() && files.isEmpty()) {
      item.problem("office", "a password needs 'office' or 'files', or it would be tried on all");
      return Optional.empty();
    }
    if (item.has("env") == item.has("file")) {
      item.problem("env", "a password needs either 'env' or 'file', which say where it is kept");
      return Optional.empty();
    }
    if (item.has("env") && !variable.matches(VARIABLE)) {
      item.problem(
          "env", "'env' must be the name of an environment variable such as PB_PASSWORD_ORKDAL");
      return Optional.empty();
    }
    return Optional.of(
        new PasswordReference(
            item.place("office"),
            office,
            files,
            item.has("env") ? Kept.ENVIRONMENT : Kept.FILE,
            item.has("env") ? variable : file));
  }

  private static String glob(String pattern) {
    try {
      FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      return pattern;
    } catch (PatternSyntaxException malformed) {
      throw new IllegalArgumentException(pattern, malformed);
    }
  }

  /**
   * Whether the password is tried on a file.
   *
   * @param path of the file in the inbox, with forward slashes
   */
  boolean isFor(String path) {
    String[] steps = path.split("/");
    boolean folderFits = PlainText.fold(office).isEmpty();
    for (int index = 0; index < steps.length - 1; index++) {
      folderFits |= PlainText.fold(steps[index]).equals(PlainText.fold(office));
    }
    boolean nameFits =
        files.isEmpty()
            || FileSystems.getDefault()
                .getPathMatcher("glob:" + files)
                .matches(Path.of(steps[steps.length - 1]));
    return folderFits && nameFits;
  }

  /**
   * The password.
   *
   * @param home that paths are relative to
   * @throws Missing where it is not where it should be
   */
  String password(Map<String, ?> environment, Home home) {
    return kept == Kept.ENVIRONMENT ? fromEnvironment(environment) : fromFile(home);
  }

  private String fromEnvironment(Map<String, ?> environment) {
    Object value = environment.get(name);
    if (value == null || value.toString().isEmpty()) {
      throw new Missing(place + ": the environment variable that 'env' names is not set");
    }
    return value.toString();
  }

  private String fromFile(Home home) {
    try {
      // Editors end a file with a line break that is no part of the password.
      String text = Files.readString(home.folder().resolve(name), StandardCharsets.UTF_8);
      String password = text.replaceFirst("\\R\\z", "");
      if (password.isEmpty() || password.length() > LONGEST || password.matches("(?s).*\\R.*")) {
        throw new Missing(
            place + ": the file that 'file' names must hold the password as its only line");
      }
      return password;
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new Missing(
          place
              + ": the file that 'file' names cannot be read ("
              + unreadable.getClass().getSimpleName()
              + "); it must hold the password as its only line, in UTF-8");
    }
  }

  /** A password that is not where the job file says; the message names the line and no secret. */
  static final class Missing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Missing(String message) {
      super(message);
    }
  }
}
