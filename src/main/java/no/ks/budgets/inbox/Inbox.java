package no.ks.budgets.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The folder into which finance drops budgets. Files are only ever read here.
 *
 * <p>Left out without a word are the sub-folders that belong to something else, hidden folders,
 * what operating systems and programs leave behind, and backup and unfinished copies. Files that a
 * spreadsheet program holds open (their lock file lies beside them) wait for the next run. What may
 * be a budget and cannot be taken is listed with the reason.
 */
public final class Inbox {

  private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini", "ehthumbs.db");

  /** Copies that a program makes for itself, and downloads that have not ended. */
  private static final Pattern BACKUP_OR_UNFINISHED =
      Pattern.compile(".*(~|\\.(tmp|bak|crdownload|part))", Pattern.DOTALL);

  /** What a budget is called; the content decides its format. */
  private static final Pattern LIKE_A_BUDGET =
      Pattern.compile(
          ".*\\.(xlsx|xlsm|xlsb|xls|xltx|xltm|xlt|ods|fods|ots|csv|tsv)", Pattern.DOTALL);

  private static final String UNREADABLE_FOLDER = "a folder that may not be read";

  private final Path folder;
  private final Set<Path> otherFolders;

  /**
   * @param folder the inbox
   * @param otherFolders folders inside it that hold no budgets, such as the registers
   */
  public Inbox(Path folder, Set<Path> otherFolders) {
    this.folder = folder;
    this.otherFolders = Set.copyOf(otherFolders);
  }

  /** What lies in the inbox now. */
  public Content content() {
    Collector collector = new Collector();
    if (Files.isDirectory(folder)) {
      try {
        Files.walkFileTree(folder, collector);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(
            "The inbox cannot be listed; check that the folder may be read: " + folder, unreadable);
      }
    }
    return collector.content();
  }

  /**
   * What lies in the inbox.
   *
   * @param files everything that may be taken, by path
   * @param heldOpen paths of files that somebody has open just now, by path
   * @param notTaken what cannot be taken and why, by path
   */
  public record Content(List<InboxFile> files, List<String> heldOpen, List<NotTaken> notTaken) {

    public Content {
      files = List.copyOf(files);
      heldOpen = List.copyOf(heldOpen);
      notTaken = List.copyOf(notTaken);
    }
  }

  private String relative(Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  private static boolean isNoise(String name) {
    String lowerCase = name.toLowerCase(Locale.ROOT);
    return (name.startsWith(".") && !isHiddenBudget(name))
        || name.startsWith("~$")
        || SYSTEM_FILES.contains(lowerCase)
        || BACKUP_OR_UNFINISHED.matcher(lowerCase).matches();
  }

  /**
   * Whether somebody hid what may be a budget. Locks of LibreOffice and WPS begin with {@code .~},
   * the second half of a file from a Mac begins with {@code ._}.
   */
  private static boolean isHiddenBudget(String name) {
    return name.startsWith(".")
        && !name.startsWith(".~")
        && !name.startsWith("._")
        && LIKE_A_BUDGET.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * Why a name cannot be written down, so that nothing could be found under it again; empty where
   * it can. A name is bytes to the system, and text only in the encoding of the locale.
   */
  private static Optional<String> inexpressible(Path file) {
    Path name = file.getFileName();
    try {
      if (name.getFileSystem().getPath(name.toString()).equals(name)) {
        return Optional.empty();
      }
    } catch (InvalidPathException unmappable) {
      // The same trouble, noticed by the system already.
    }
    boolean unicode = System.getProperty("sun.jnu.encoding", "").equalsIgnoreCase("UTF-8");
    return Optional.of(
        unicode
            ? "a name that is not in UTF-8; rename it"
            : "a name that the locale of this process cannot express; start it with"
                + " LC_ALL=C.UTF-8");
  }

  private static boolean isHeldOpen(Path file) {
    String name = file.getFileName().toString();
    return Files.exists(file.resolveSibling("~$" + name))
        || Files.exists(file.resolveSibling(".~lock." + name + "#"))
        // Excel drops the first two characters of long names to make room for its mark.
        || (name.length() > 8 && Files.exists(file.resolveSibling("~$" + name.substring(2))));
  }

  private final class Collector extends SimpleFileVisitor<Path> {

    private final List<InboxFile> files = new ArrayList<>();
    private final List<String> heldOpen = new ArrayList<>();
    private final List<NotTaken> notTaken = new ArrayList<>();

    Content content() {
      files.sort(Comparator.comparing(InboxFile::path));
      heldOpen.sort(Comparator.naturalOrder());
      notTaken.sort(Comparator.comparing(NotTaken::path));
      return new Content(files, heldOpen, notTaken);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      if (isLeftOut(directory)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      Optional<String> reason =
          directory.equals(folder) ? Optional.empty() : inexpressible(directory);
      reason.ifPresent(why -> leave(directory, why));
      return reason.isPresent() ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    private boolean isLeftOut(Path directory) {
      return otherFolders.contains(directory)
          || (!directory.equals(folder) && directory.getFileName().toString().startsWith("."));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      if (isNoise(name)) {
        return FileVisitResult.CONTINUE;
      }
      Optional<String> reason = reasonToLeave(file, name, attributes);
      if (reason.isPresent()) {
        leave(file, reason.get());
      } else if (isHeldOpen(file)) {
        heldOpen.add(relative(file));
      } else {
        files.add(
            new InboxFile(
                relative(file),
                file,
                attributes.size(),
                attributes.lastModifiedTime().toInstant(),
                attributes.isSymbolicLink()));
      }
      return FileVisitResult.CONTINUE;
    }

    private Optional<String> reasonToLeave(Path file, String name, BasicFileAttributes attributes) {
      if (!attributes.isRegularFile() && !attributes.isSymbolicLink()) {
        // A pipe or device would never end.
        return Optional.of("no regular file");
      }
      return isHiddenBudget(name) ? Optional.of("a hidden name") : inexpressible(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (file.equals(folder)) {
        throw failure;
      }
      boolean directory = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
      boolean ignored = directory ? isLeftOut(file) : isNoise(file.getFileName().toString());
      if (!ignored) {
        leave(file, directory ? UNREADABLE_FOLDER : "a file that may not be looked at");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
        throws IOException {
      if (failure != null && directory.equals(folder)) {
        throw failure;
      }
      if (failure != null) {
        leave(directory, UNREADABLE_FOLDER);
      }
      return FileVisitResult.CONTINUE;
    }

    private void leave(Path entry, String reason) {
      notTaken.add(new NotTaken(relative(entry), reason));
    }
  }
}
