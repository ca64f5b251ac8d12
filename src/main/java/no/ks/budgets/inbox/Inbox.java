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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.ks.budgets.finding.FindingType;
import org.jspecify.annotations.Nullable;

/**
 * The folder into which finance drops budgets. Files are only ever read here.
 *
 * <p>Left out without a word are the sub-folders that belong to something else, hidden folders, and
 * hidden files that are not called like a budget. Files that a spreadsheet program holds open
 * (their lock file lies beside them) wait for the next run. What else is not taken is listed with
 * the reason, down to what operating systems and programs leave behind.
 */
public final class Inbox {

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
   * @param notTaken what is not taken now and why, by path
   */
  public record Content(List<InboxFile> files, List<NotTaken> notTaken) {

    public Content {
      files = List.copyOf(files);
      notTaken = List.copyOf(notTaken);
    }
  }

  private String relative(Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /** Whether somebody hid what may be a budget. */
  private static boolean isHiddenBudget(String name) {
    return name.startsWith(".") && LIKE_A_BUDGET.matcher(name.toLowerCase(Locale.ROOT)).matches();
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

  /** A document of Apple Numbers may be a folder that Macs show as one file. */
  private static boolean isNumbersPackage(Path directory) {
    return directory.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".numbers")
        && Stream.of("Index.zip", "Index", "index.apxl", "index.xml", "index.xml.gz")
            .anyMatch(part -> Files.exists(directory.resolve(part)));
  }

  private final class Collector extends SimpleFileVisitor<Path> {

    private final List<InboxFile> files = new ArrayList<>();
    private final List<NotTaken> notTaken = new ArrayList<>();
    private final Map<Path, NotTaken> locks = new HashMap<>();
    private final Set<Path> locksInUse = new HashSet<>();

    Content content() {
      files.sort(Comparator.comparing(InboxFile::path));
      locks.keySet().removeAll(locksInUse);
      notTaken.addAll(locks.values());
      notTaken.sort(Comparator.comparing(NotTaken::path));
      return new Content(files, notTaken);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      if (isLeftOut(directory)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (directory.equals(folder)) {
        return FileVisitResult.CONTINUE;
      }
      Optional<String> reason = inexpressible(directory);
      reason.ifPresent(why -> leave(directory, FindingType.FILE_NOT_ACCESSIBLE, why));
      if (reason.isEmpty() && isNumbersPackage(directory)) {
        leave(directory, FindingType.FILE_NUMBERS, "a folder that is a Numbers document");
        return FileVisitResult.SKIP_SUBTREE;
      }
      return reason.isPresent() ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    private boolean isLeftOut(Path directory) {
      return otherFolders.contains(directory)
          || (!directory.equals(folder) && directory.getFileName().toString().startsWith("."));
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      Optional<NotTaken> leftBehind = LeftBehind.of(relative(file), name);
      if (leftBehind.isPresent()) {
        noteLeftBehind(file, name, leftBehind.get());
        return FileVisitResult.CONTINUE;
      }
      if (name.startsWith(".") && !isHiddenBudget(name)) {
        return FileVisitResult.CONTINUE;
      }
      Optional<String> reason = reasonToLeave(file, name, attributes);
      List<Path> ownLocks = reason.isPresent() ? List.of() : LeftBehind.locksOf(file);
      locksInUse.addAll(ownLocks);
      if (reason.isPresent()) {
        leave(file, FindingType.FILE_NOT_ACCESSIBLE, reason.get());
      } else if (!ownLocks.isEmpty()) {
        leave(file, FindingType.FILE_HELD_OPEN, "a lock file beside it");
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

    /** A lock says nothing of its own where its workbook is found. */
    private void noteLeftBehind(Path file, String name, NotTaken leftBehind) {
      if (LeftBehind.isLock(name)) {
        locks.put(file, leftBehind);
      } else {
        notTaken.add(leftBehind);
      }
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
      if (!directory || !isLeftOut(file)) {
        leave(
            file,
            FindingType.FILE_NOT_ACCESSIBLE,
            directory ? UNREADABLE_FOLDER : "a file that may not be looked at");
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
        leave(directory, FindingType.FILE_NOT_ACCESSIBLE, UNREADABLE_FOLDER);
      }
      return FileVisitResult.CONTINUE;
    }

    private void leave(Path entry, FindingType type, String reason) {
      notTaken.add(new NotTaken(relative(entry), type, reason));
    }
  }
}
