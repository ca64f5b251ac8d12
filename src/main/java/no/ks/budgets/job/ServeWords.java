package no.ks.budgets.job;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.ks.budgets.finding.LabelTexts;
import no.ks.budgets.finding.Language;

/** Every sentence that {@code serve} says on the console, in one language of reports. */
public final class ServeWords {

  private static final long MEBIBYTE = 1 << 20;

  private final LabelTexts<Label> labels;
  private final DateTimeFormatter time;

  /** The sentences; see {@code serve_en.properties}. */
  enum Label {
    /** {0} is the home. */
    BEGINS,
    ENDED,
    /** {0} is the port. */
    MONITORED,
    /** {0} is the port, {1} what the system says. */
    PORT_IN_USE,
    /** {0} is a job, as in all sentences about one. */
    DUE_NOW,
    /** {1} is the time. */
    DUE_AT,
    DUE_ON_FILES_ONLY,
    /** {1} is the schedule. */
    NEVER_DUE,
    /** {0} is a folder, as in all sentences about inboxes and disks; {1} and {2} are seconds. */
    WATCHES,
    INBOX_IS_AWAY,
    INBOX_IS_BACK,
    INBOX_UNREADABLE,
    /** {1} is a job. */
    INBOX_NOT_WRITABLE,
    NOTHING_TO_SERVE,
    /** {1} MiB are left, {2} are needed. */
    DISK_FULL,
    DISK_LOW,
    /** {1} is what the system says. */
    DISK_UNKNOWN,
    /** {0} is a run, {1} its seconds. */
    COMPLETED,
    /** {0} is the reason. */
    FAILED,
    STOPPED
  }

  /** The words of a language of reports. */
  public ServeWords(Language language) {
    labels = new LabelTexts<>(Label.class, "serve", language);
    time =
        DateTimeFormatter.ofPattern(
            "EEE uuuu-MM-dd HH:mm:ss zzz", Locale.forLanguageTag(language.code()));
  }

  String inboxIsAway(String folder) {
    return labels.of(Label.INBOX_IS_AWAY, folder);
  }

  String inboxIsBack(String folder) {
    return labels.of(Label.INBOX_IS_BACK, folder);
  }

  String inboxUnreadable(String folder) {
    return labels.of(Label.INBOX_UNREADABLE, folder);
  }

  String inboxNotWritable(String folder, String jobFile) {
    return labels.of(Label.INBOX_NOT_WRITABLE, folder, jobFile);
  }

  String nothingToServe() {
    return labels.of(Label.NOTHING_TO_SERVE);
  }

  String diskFull(String folder, long bytes) {
    return labels.of(Label.DISK_FULL, folder, bytes / MEBIBYTE, DiskSpace.NEEDED / MEBIBYTE);
  }

  String diskLow(String folder, long bytes) {
    return labels.of(Label.DISK_LOW, folder, bytes / MEBIBYTE, DiskSpace.NEEDED / MEBIBYTE);
  }

  String diskUnknown(String folder, String reason) {
    return labels.of(Label.DISK_UNKNOWN, folder, reason);
  }

  String neverDue(String jobFile, String cron) {
    return labels.of(Label.NEVER_DUE, jobFile, cron);
  }

  String dueNow(String jobFile) {
    return "  " + labels.of(Label.DUE_NOW, jobFile);
  }

  String dueAt(String jobFile, Instant next, ZoneId zone) {
    return "  " + labels.of(Label.DUE_AT, jobFile, time.format(next.atZone(zone)));
  }

  String dueOnFilesOnly(String jobFile) {
    return "  " + labels.of(Label.DUE_ON_FILES_ONLY, jobFile);
  }

  String watches(String folder, JobFile.Watch watch) {
    return labels.of(Label.WATCHES, folder, watch.everySeconds(), watch.settleSeconds());
  }

  String completed(String run, Duration duration) {
    return labels.of(Label.COMPLETED, run, duration.toSeconds());
  }

  String failed(String reason) {
    return labels.of(Label.FAILED, reason);
  }

  String stopped(String reason) {
    return labels.of(Label.STOPPED, reason);
  }

  /** Where health and metrics can be asked for. */
  public String monitored(int port) {
    return labels.of(Label.MONITORED, Integer.toString(port));
  }

  /** No port is free there. */
  public String portInUse(int port, String reason) {
    return labels.of(Label.PORT_IN_USE, Integer.toString(port), reason);
  }

  /** What is served. */
  public String begins(String home) {
    return labels.of(Label.BEGINS, home);
  }

  /** The end of a graceful stop. */
  public String ended() {
    return labels.of(Label.ENDED);
  }
}
