package no.ks.budgets.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What must be so before a home can be left alone for years; the job files and the version of the
 * store were looked at before. An inbox that is not there is no mistake, because shares are often
 * mounted later.
 */
@Component
public class StartChecks {

  private final Home home;
  private final JobFiles jobFiles;
  private final OutputFolder output;
  private final OfficePasswords passwords;
  private final DiskSpace disk;

  StartChecks(
      Home home,
      JobFiles jobFiles,
      OutputFolder output,
      OfficePasswords passwords,
      DiskSpace disk) {
    this.home = home;
    this.jobFiles = jobFiles;
    this.output = output;
    this.passwords = passwords;
    this.disk = disk;
  }

  /** Something that must be mended before serving; the message has a line for each. */
  public static final class NotReady extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotReady(List<String> problems) {
      super(String.join(System.lineSeparator(), problems));
    }
  }

  /**
   * Looks at everything.
   *
   * @return warnings, a sentence each
   * @throws NotReady where serving makes no sense
   */
  List<String> warnings() {
    List<String> problems = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    if (jobFiles.all().stream()
        .allMatch(file -> file.schedule().isEmpty() && file.inbox().isEmpty())) {
      problems.add(ServeTexts.nothingToServe());
    }
    try {
      output.requireWritable();
    } catch (IOException unwritable) {
      problems.add(String.valueOf(unwritable.getMessage()));
    }
    try {
      passwords.require(jobFiles.all());
    } catch (JobFiles.InvalidJobFiles missing) {
      problems.add(String.valueOf(missing.getMessage()));
    }
    jobFiles.all().forEach(file -> checkInbox(file, problems));
    for (Path folder : Set.of(home.store(), home.output())) {
      checkDisk(folder, problems, warnings);
    }
    if (!problems.isEmpty()) {
      throw new NotReady(List.copyOf(new LinkedHashSet<>(problems)));
    }
    return warnings;
  }

  private void checkInbox(JobFile file, List<String> problems) {
    file.inbox()
        .map(home::inbox)
        .filter(Files::isDirectory)
        .ifPresent(
            folder -> {
              if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
                problems.add(ServeTexts.inboxUnreadable(home.shown(folder)));
              }
              if (file instanceof JobFile.Ingest ingest
                  && ingest.after() == JobFile.After.MOVE
                  && !Files.isWritable(folder)) {
                problems.add(ServeTexts.inboxNotWritable(home.shown(folder), file.name()));
              }
            });
  }

  private void checkDisk(Path folder, List<String> problems, List<String> warnings) {
    try {
      long left = disk.leftFor(folder);
      if (left < DiskSpace.NEEDED) {
        problems.add(ServeTexts.diskFull(home.shown(folder), left));
      } else if (left < DiskSpace.COMFORTABLE) {
        warnings.add(ServeTexts.diskLow(home.shown(folder), left));
      }
    } catch (IOException unknown) {
      warnings.add(ServeTexts.diskUnknown(home.shown(folder), unknown.toString()));
    }
  }
}
