package no.ks.budgets.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An inbox that is looked at again and again, since no share on a network tells of changes. A file
 * is settled once its size and time have stayed the same for a while and nobody holds it open; no
 * content is read to know that. What was seen is forgotten with the process.
 *
 * <p>A folder that is not there, or is empty all of a sudden, is a share that is not mounted:
 * nothing is taken for deleted then, and what is known stays known.
 */
public final class InboxWatch {

  /** A copy often begins as an empty file, and an empty file has nothing that anybody waits for. */
  private static final int TIMES_LONGER_WHILE_EMPTY = 10;

  private final Path folder;
  private final Inbox inbox;
  private final Duration settle;
  private final Map<String, Mark> taken = new HashMap<>();
  private Map<String, Sighting> present = Map.of();
  private @Nullable Instant watchedSince;
  private boolean isKnown;
  private volatile boolean isThere = true;

  /**
   * @param folder the inbox
   * @param otherFolders folders inside it that are not watched
   * @param settle for how long a file must stay the same
   */
  public InboxWatch(Path folder, Set<Path> otherFolders, Duration settle) {
    this.folder = folder;
    this.inbox = new Inbox(folder, otherFolders);
    this.settle = settle;
  }

  /**
   * What tells without reading it whether a file has changed.
   *
   * @param bytes its size
   * @param modified its time
   * @param isReadable whether this account may read it
   */
  public record Mark(long bytes, Instant modified, boolean isReadable) {

    static Mark of(InboxFile file) {
      return new Mark(file.bytes(), file.modified(), Files.isReadable(file.location()));
    }
  }

  private record Sighting(Mark mark, Instant since, boolean isSettled) {}

  /** Looks at the inbox. */
  public void look(Instant now) {
    try {
      boolean mounted = isMounted();
      if (mounted) {
        present = sightings(inbox.content().files(), now);
      }
      seen(mounted, now);
    } catch (IOException | UncheckedIOException away) {
      seen(false, now);
    }
  }

  private void seen(boolean mounted, Instant now) {
    Instant since = watchedSince;
    if (since == null || !mounted || now.isBefore(since)) {
      since = now;
    }
    watchedSince = since;
    isKnown = mounted && (present.isEmpty() || !since.plus(settle).isAfter(now));
    isThere = mounted;
  }

  /** An unmounted share leaves no folder, or an empty one. */
  private boolean isMounted() throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return (present.isEmpty() && taken.isEmpty()) || entries.findAny().isPresent();
    }
  }

  private Map<String, Sighting> sightings(List<InboxFile> files, Instant now) throws IOException {
    Map<String, Sighting> sightings = new HashMap<>();
    HeldFiles held = null;
    for (InboxFile file : files) {
      Mark mark = Mark.of(file);
      Sighting earlier = present.get(file.path());
      Sighting sighting =
          earlier != null && earlier.mark.equals(mark) && !now.isBefore(earlier.since)
              ? earlier
              : new Sighting(mark, now, false);
      if (!sighting.isSettled && hasRested(mark, sighting.since, now)) {
        held = held == null ? HeldFiles.below(folder) : held;
        boolean free = file.link() || !held.hold(file.location());
        sighting = new Sighting(mark, sighting.since, free);
      }
      sightings.put(file.path(), sighting);
    }
    return sightings;
  }

  private boolean hasRested(Mark mark, Instant since, Instant now) {
    Duration needed = mark.bytes == 0 ? settle.multipliedBy(TIMES_LONGER_WHILE_EMPTY) : settle;
    return !since.plus(needed).isAfter(now);
  }

  /** Whether the folder was there when it was last looked at; any thread may ask. */
  public boolean isThere() {
    return isThere;
  }

  /**
   * Whether the folder is there and was watched for long enough that what lay in it all the time
   * has settled; so a run after the start finds everything, and not nothing.
   */
  public boolean isKnown() {
    return isKnown;
  }

  /** Whether a file is just as it was when it was found to be settled. */
  public boolean isSettled(InboxFile file) {
    Sighting sighting = present.get(file.path());
    return sighting != null && sighting.isSettled && sighting.mark.equals(Mark.of(file));
  }

  /** Whether everything that lies below a sub-folder is settled. */
  public boolean isSettled(String subFolder) {
    return present.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(subFolder + "/"))
        .allMatch(entry -> entry.getValue().isSettled);
  }

  /** The settled files, by path. */
  public Map<String, Mark> settled() {
    Map<String, Mark> settled = new HashMap<>();
    present.forEach(
        (path, sighting) -> {
          if (sighting.isSettled) {
            settled.put(path, sighting.mark);
          }
        });
    return settled;
  }

  /** The paths of settled files that were not taken as they are now. */
  public List<String> news() {
    return settled().entrySet().stream()
        .filter(entry -> !entry.getValue().equals(taken.get(entry.getKey())))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Notes that a run has seen files as they were, whatever became of them. */
  public void taken(Map<String, Mark> files) {
    taken.putAll(files);
  }
}
