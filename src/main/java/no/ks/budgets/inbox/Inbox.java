package no.ks.budgets.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The folder into which finance drops budgets. Files are only ever read here.
 *
 * <p>Left out are the sub-folders that belong to something else, hidden files, what operating
 * systems leave behind, and files that a spreadsheet program holds open (their lock file lies
 * beside them): those wait for the next run.
 */
public final class Inbox {

  private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini", "ehthumbs.db");

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
    List<InboxFile> files = new ArrayList<>();
    List<String> heldOpen = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try {
        Files.walkFileTree(folder, new Collector(files, heldOpen));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(
            "The inbox cannot be listed; check that the folder may be read: " + folder, unreadable);
      }
    }
    files.sort(Comparator.comparing(InboxFile::path));
    heldOpen.sort(Comparator.naturalOrder());
    return new Content(files, heldOpen);
  }

  /**
   * What lies in the inbox.
   *
   * @param files everything that may be taken, by path
   * @param heldOpen paths of files that somebody has open just now, by path
   */
  public record Content(List<InboxFile> files, List<String> heldOpen) {

    public Content {
      files = List.copyOf(files);
      heldOpen = List.copyOf(heldOpen);
    }
  }

  private String relative(Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  private static boolean isNoise(String name) {
    return name.startsWith(".")
        || name.startsWith("~$")
        || SYSTEM_FILES.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isHeldOpen(Path file) {
    String name = file.getFileName().toString();
    return Files.exists(file.resolveSibling("~$" + name))
        || Files.exists(file.resolveSibling(".~lock." + name + "#"))
        // Excel drops the first two characters of long names to make room for its mark.
        || (name.length() > 8 && Files.exists(file.resolveSibling("~$" + name.substring(2))));
  }

  private final class Collector extends SimpleFileVisitor<Path> {

    private final List<InboxFile> files;
    private final List<String> heldOpen;

    Collector(List<InboxFile> files, List<String> heldOpen) {
      this.files = files;
      this.heldOpen = heldOpen;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean skip =
          otherFolders.contains(directory)
              || (!directory.equals(folder) && isNoise(directory.getFileName().toString()));
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isNoise(file.getFileName().toString())) {
        return FileVisitResult.CONTINUE;
      }
      if (isHeldOpen(file)) {
        heldOpen.add(relative(file));
        return FileVisitResult.CONTINUE;
      }
      files.add(
          new InboxFile(
              relative(file),
              file,
              attributes.size(),
              attributes.lastModifiedTime().toInstant(),
              attributes.isSymbolicLink()));
      return FileVisitResult.CONTINUE;
    }
  }
}
