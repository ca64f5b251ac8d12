package no.ks.budgets.job;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import no.ks.budgets.inbox.InboxFile;
import no.ks.budgets.inbox.InboxWatch;
import no.ks.budgets.register.RatesImport;
import no.ks.budgets.register.RegisterSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The inboxes of the job files, watched while the home is served. No other command waits for files
 * to settle: whoever types it says with that that everything is there.
 */
@Component
public class WatchedInboxes {

  private static final Logger LOG = LoggerFactory.getLogger(WatchedInboxes.class);

  private final Home home;
  private final JobFiles jobFiles;
  private final Progress progress;
  private volatile Map<Path, Watched> inboxes = Map.of();

  WatchedInboxes(Home home, JobFiles jobFiles, Progress progress) {
    this.home = home;
    this.jobFiles = jobFiles;
    this.progress = progress;
  }

  private static final class Watched {

    private final JobFile.Watch settings;
    private final InboxWatch watch;
    private @Nullable Instant lookedAt;
    private boolean wasThere = true;

    Watched(Path folder, JobFile.Watch settings) {
      this.settings = settings;
      this.watch =
          new InboxWatch(
              folder,
              Set.of(folder.resolve(ReceiveFiles.TAKEN)),
              Duration.ofSeconds(settings.settleSeconds()));
    }

    boolean isToBeLookedAt(Instant now) {
      Instant last = lookedAt;
      return last == null
          || now.isBefore(last)
          || !now.isBefore(last.plusSeconds(settings.everySeconds()));
    }
  }

  /** Begins to watch; until then every file counts as whole. */
  void begin() {
    Map<Path, JobFile.Watch> settings = new LinkedHashMap<>();
    BinaryOperator<JobFile.Watch> both =
        (one, other) ->
            new JobFile.Watch(
                Math.min(one.everySeconds(), other.everySeconds()),
                Math.max(one.settleSeconds(), other.settleSeconds()));
    for (JobFile file : jobFiles.all()) {
      if (file instanceof JobFile.Ingest ingest) {
        settings.merge(home.inbox(ingest.folder()), ingest.watch(), both);
      }
    }
    for (JobFile file : jobFiles.all()) {
      file.inbox()
          .ifPresent(name -> settings.putIfAbsent(home.inbox(name), JobFile.Watch.defaults()));
    }
    Map<Path, Watched> begun = new LinkedHashMap<>();
    settings.forEach((folder, watch) -> begun.put(folder, new Watched(folder, watch)));
    inboxes = begun;
  }

  /** What is watched, a sentence each. */
  List<String> descriptions() {
    return inboxes.entrySet().stream()
        .map(entry -> ServeTexts.watches(shown(entry.getKey()), entry.getValue().settings))
        .toList();
  }

  /** Looks at every inbox whose time has come; one that goes away or comes back is said once. */
  void look(Instant now) {
    inboxes.forEach(
        (folder, watched) -> {
          if (watched.isToBeLookedAt(now)) {
            watched.watch.look(now);
            watched.lookedAt = now;
            boolean isThere = watched.watch.isThere();
            if (isThere != watched.wasThere) {
              watched.wasThere = isThere;
              say(
                  isThere
                      ? ServeTexts.inboxIsBack(shown(folder))
                      : ServeTexts.inboxIsAway(shown(folder)));
            }
          }
        });
  }

  private void say(String sentence) {
    LOG.warn(sentence);
    progress.note(sentence);
  }

  private String shown(Path folder) {
    return home.shown(folder);
  }

  /** The inboxes that are not there, as a person would type them; any thread may ask. */
  public List<String> away() {
    return inboxes.entrySet().stream()
        .filter(entry -> !entry.getValue().watch.isThere())
        .map(entry -> shown(entry.getKey()))
        .toList();
  }

  /** Whether a file of an inbox may be taken, which it may once it has settled. */
  boolean isWhole(Path inbox, InboxFile file) {
    Watched watched = inboxes.get(inbox);
    return watched == null || watched.watch.isSettled(file);
  }

  /**
   * Whether a job may run: its inbox is there and known, and nothing in the folders of registers
   * and rates is still being written. Without them it would fall back on those that the program
   * carries.
   */
  boolean isReady(JobFile file) {
    return file.inbox()
        .map(name -> inboxes.get(home.inbox(name)))
        .map(
            watched ->
                watched.watch.isKnown()
                    && watched.watch.isSettled(RegisterSource.FOLDER)
                    && watched.watch.isSettled(RatesImport.FOLDER))
        .orElse(true);
  }

  /**
   * The jobs that settled files wait for: those of their inbox, where registers or rates changed
   * also all others that take budgets, and whatever consolidates.
   */
  Set<JobFile> awaited() {
    Set<JobFile> awaited = new LinkedHashSet<>();
    inboxes.forEach(
        (folder, watched) -> {
          List<String> news = watched.watch.isThere() ? watched.watch.news() : List.of();
          if (!news.isEmpty()) {
            boolean references = news.stream().anyMatch(WatchedInboxes::isReference);
            for (JobFile file : jobFiles.all()) {
              if (isOf(folder, file)
                  || file instanceof JobFile.Consolidation
                  || (references && file instanceof JobFile.Ingest)) {
                awaited.add(file);
              }
            }
          }
        });
    return awaited;
  }

  private boolean isOf(Path folder, JobFile file) {
    return file.inbox().map(home::inbox).filter(folder::equals).isPresent();
  }

  private static boolean isReference(String path) {
    return path.startsWith(RegisterSource.FOLDER + "/")
        || path.startsWith(RatesImport.FOLDER + "/");
  }

  /** What lies settled in the inboxes of which all jobs are about to run. */
  Sight sight(Collection<JobFile> running) {
    List<Runnable> taking = new ArrayList<>();
    inboxes.forEach(
        (folder, watched) -> {
          if (jobFiles.all().stream()
              .filter(file -> isOf(folder, file))
              .allMatch(running::contains)) {
            Map<String, InboxWatch.Mark> settled = watched.watch.settled();
            taking.add(() -> watched.watch.taken(settled));
          }
        });
    return () -> taking.forEach(Runnable::run);
  }

  /** Files as they were when a run began. */
  @FunctionalInterface
  interface Sight {

    /** The run has completed, so these files are no news any more, whatever became of them. */
    void taken();
  }
}
