package no.ks.budgets.inbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * Which files somebody has open, as far as the system tells: a file that cannot be opened or is
 * locked, on a share too, and on Linux one that a process of this machine has open for writing,
 * where its owner lets us see that. Nothing is written to any file.
 */
final class HeldFiles {

  private static final Path PROCESSES = Path.of("/proc");

  /** The two low bits of the flags of an open file are 0 where it is only read. */
  private static final int ACCESS_MODE = 3;

  private final Set<Path> beingWritten;

  private HeldFiles(Set<Path> beingWritten) {
    this.beingWritten = beingWritten;
  }

  /** Looks which files below a folder are being written now. */
  static HeldFiles below(Path folder) throws IOException {
    Set<Path> written = new HashSet<>();
    if (Files.isDirectory(PROCESSES.resolve("self").resolve("fdinfo"))) {
      Path real = folder.toRealPath();
      try (DirectoryStream<Path> processes =
          Files.newDirectoryStream(PROCESSES, entry -> isNumber(entry.getFileName()))) {
        for (Path process : processes) {
          addWrittenBy(process, real, written);
        }
      }
    }
    return new HeldFiles(written);
  }

  private static boolean isNumber(Path name) {
    return name.toString().chars().allMatch(Character::isDigit);
  }

  private static void addWrittenBy(Path process, Path folder, Set<Path> written) {
    try (DirectoryStream<Path> open = Files.newDirectoryStream(process.resolve("fd"))) {
      for (Path descriptor : open) {
        Path file = Files.readSymbolicLink(descriptor);
        if (file.startsWith(folder)
            && isForWriting(process.resolve("fdinfo").resolve(descriptor.getFileName()))) {
          written.add(file);
        }
      }
    } catch (IOException | RuntimeException endedOrForeign) {
      // The process has ended meanwhile, or belongs to somebody who does not let us look.
      return;
    }
  }

  private static boolean isForWriting(Path information) throws IOException {
    return Files.readString(information, StandardCharsets.US_ASCII)
        .lines()
        .filter(line -> line.startsWith("flags:"))
        .mapToInt(line -> Integer.parseInt(line.substring("flags:".length()).strip(), 8))
        .anyMatch(flags -> (flags & ACCESS_MODE) != 0);
  }

  /** Whether somebody holds a file; not so where we may not read it, which is another trouble. */
  boolean hold(Path file) {
    try {
      return beingWritten.contains(file.toRealPath()) || isLocked(file);
    } catch (AccessDeniedException unreadable) {
      return false;
    } catch (IOException refused) {
      return true;
    }
  }

  private static boolean isLocked(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return isLocked(channel);
    }
  }

  private static boolean isLocked(FileChannel channel) {
    try (FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
      return lock == null;
    } catch (OverlappingFileLockException lockedByUs) {
      return true;
    } catch (IOException noLocksHere) {
      // Not every network share has locks.
      return false;
    }
  }
}
