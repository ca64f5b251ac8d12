package no.ks.budgets.inbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ks.budgets.finding.FindingType;

/** What programs and operating systems leave beside the files of people, known by its name. */
final class LeftBehind {

  private static final Set<String> OF_SYSTEM =
      Set.of("thumbs.db", "desktop.ini", "ehthumbs.db", ".ds_store");

  /** Copies that a program makes for itself, and downloads that have not ended. */
  private static final Pattern BACKUP_OR_UNFINISHED =
      Pattern.compile(".*(~|\\.(tmp|bak|crdownload|part|partial|download))", Pattern.DOTALL);

  private LeftBehind() {}

  /** The finding that a file is by its name alone; empty for a file of a person. */
  static Optional<NotTaken> of(String path, String name) {
    String lowerCase = name.toLowerCase(Locale.ROOT);
    if (isLock(name)) {
      return Optional.of(
          new NotTaken(path, FindingType.FILE_LOCK_LEFT, "a lock file whose workbook is not here"));
    }
    // The second half of a file from a Mac begins with "._".
    if (OF_SYSTEM.contains(lowerCase) || name.startsWith("._")) {
      return Optional.of(
          new NotTaken(path, FindingType.FILE_OF_SYSTEM, "a file of the operating system"));
    }
    return BACKUP_OR_UNFINISHED.matcher(lowerCase).matches()
        ? Optional.of(
            new NotTaken(path, FindingType.FILE_UNFINISHED, "a backup or an unfinished copy"))
        : Optional.empty();
  }

  /** Excel marks its lock by {@code ~$}, LibreOffice and WPS by {@code .~}. */
  static boolean isLock(String name) {
    return name.startsWith("~$") || name.startsWith(".~");
  }

  /** The lock files beside a file, by which a spreadsheet program says that it is open. */
  static List<Path> locksOf(Path file) {
    String name = file.getFileName().toString();
    // Excel drops the first two characters of long names to make room for its mark.
    Stream<String> shortened =
        name.length() > 8 ? Stream.of("~$" + name.substring(2)) : Stream.of();
    return Stream.concat(Stream.of("~$" + name, ".~lock." + name + "#", ".~" + name), shortened)
        .map(file::resolveSibling)
        .filter(Files::exists)
        .toList();
  }
}
