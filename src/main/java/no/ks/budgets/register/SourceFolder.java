package no.ks.budgets.register;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.inbox.ContentHash;

/**
 * A folder of the inbox and all files below it, each with its hash, by name. Lock files of Excel
 * and LibreOffice, what operating systems leave behind and whatever starts with a dot are nobody's
 * data and left out; links are refused.
 */
final class SourceFolder {

  private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini", "ehthumbs.db");

  private final Path inbox;
  private final Path folder;
  private final Findings findings;

  /**
   * @param inbox the folder that names are relative to
   * @param folder the name of the folder in it, such as {@code register}; may be absent
   */
  SourceFolder(Path inbox, String folder, Findings findings) {
    this.inbox = inbox;
    this.folder = inbox.resolve(folder);
    this.findings = findings;
  }

  List<SourceFile> files() throws IOException {
    if (Files.isSymbolicLink(folder)) {
      refuseLink(folder);
      return List.of();
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    List<SourceFile> files = new ArrayList<>();
    Files.walkFileTree(folder, new Visitor(files));
    files.sort(Comparator.comparing(SourceFile::name));
    return files;
  }

  private static boolean isNobodysData(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".")
        || name.startsWith("~$")
        || SYSTEM_FILES.contains(name.toLowerCase(Locale.ROOT));
  }

  private String name(Path path) {
    return inbox.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private void refuseLink(Path path) {
    findings.addForFile(name(path), FindingType.FILE_LINK_REFUSED, "a symbolic link", "a file");
  }

  /** Collects the files; what cannot be read becomes a finding, and the walk goes on. */
  private final class Visitor extends SimpleFileVisitor<Path> {

    private final List<SourceFile> files;

    private Visitor(List<SourceFile> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean skipped = !directory.equals(folder) && isNobodysData(directory);
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      if (isNobodysData(path)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink()) {
        refuseLink(path);
      } else if (!attributes.isRegularFile()) {
        // A pipe or device would never end.
        findings.addForFile(
            name(path), FindingType.FILE_FORMAT_UNSUPPORTED, "a pipe or device", "a file");
      } else {
        take(path, attributes);
      }
      return FileVisitResult.CONTINUE;
    }

    private void take(Path path, BasicFileAttributes attributes) {
      try {
        files.add(
            new SourceFile(
                path,
                name(path),
                ContentHash.of(path),
                attributes.size(),
                attributes.lastModifiedTime().toInstant()));
      } catch (IOException e) {
        unreadable(path, e);
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException failure) {
      unreadable(path, failure);
      return FileVisitResult.CONTINUE;
    }

    private void unreadable(Path path, IOException failure) {
      findings.addForFile(
          name(path),
          FindingType.FILE_DAMAGED,
          failure.getClass().getSimpleName(),
          "a file that this account may read");
    }
  }
}
