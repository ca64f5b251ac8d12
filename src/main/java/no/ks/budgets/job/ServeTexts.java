package no.ks.budgets.job;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Every sentence that {@code serve} says on the console. */
public final class ServeTexts {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm:ss zzz", Locale.ENGLISH);

  private static final long MEBIBYTE = 1 << 20;

  private ServeTexts() {}

  static String inboxIsAway(String folder) {
    return "The inbox "
        + folder
        + " is not there, or all at once empty. Its jobs wait until it is back; nothing counts as"
        + " deleted. Make or mount the folder.";
  }

  static String inboxIsBack(String folder) {
    return "The inbox " + folder + " is there again.";
  }

  static String inboxUnreadable(String folder) {
    return "The inbox " + folder + " may not be read. Let this account read it.";
  }

  static String inboxNotWritable(String folder, String jobFile) {
    return "The job "
        + jobFile
        + " moves what it took, but the inbox "
        + folder
        + " may not be written to. Let this account write there, or say 'after: keep'.";
  }

  static String nothingToServe() {
    return "No job file has a schedule or an inbox, so there is nothing to serve. Give one a"
        + " 'schedule'.";
  }

  static String diskFull(String folder, long bytes) {
    return "Only "
        + bytes / MEBIBYTE
        + " MiB are left on the disk of "
        + folder
        + "; at least "
        + DiskSpace.NEEDED / MEBIBYTE
        + " MiB are needed. Make room and start again.";
  }

  static String diskLow(String folder, long bytes) {
    return "Warning: only "
        + bytes / MEBIBYTE
        + " MiB are left on the disk of "
        + folder
        + ". Make room soon; below "
        + DiskSpace.NEEDED / MEBIBYTE
        + " MiB nothing works any more.";
  }

  static String diskUnknown(String folder, String reason) {
    return "Warning: how much room is left for " + folder + " cannot be found out: " + reason;
  }

  static String neverDue(String jobFile, String cron) {
    return "Warning: the schedule \"" + cron + "\" of the job " + jobFile + " never comes.";
  }

  static String dueNow(String jobFile) {
    return "  " + jobFile + ": at once, because a scheduled time was missed or it never ran";
  }

  static String dueAt(String jobFile, Instant next, ZoneId zone) {
    return "  " + jobFile + ": next at " + TIME.format(next.atZone(zone));
  }

  static String dueOnFilesOnly(String jobFile) {
    return "  " + jobFile + ": no schedule; runs when settled files wait for it";
  }

  static String watches(String folder, JobFile.Watch watch) {
    return "Watches "
        + folder
        + " every "
        + watch.everySeconds()
        + " s and takes files that have stayed the same for "
        + watch.settleSeconds()
        + " s";
  }

  static String completed(String run, Duration duration) {
    return "Run " + run + " completed after " + duration.toSeconds() + " s";
  }

  static String failed(String reason) {
    return "A run failed, and nothing was published: " + reason;
  }

  static String stopped(String reason) {
    return reason + ". The next start does what is missing.";
  }

  /** Where health and metrics can be asked for. */
  public static String monitored(int port) {
    return "Health and metrics: http://127.0.0.1:"
        + port
        + "/actuator/health and /actuator/prometheus";
  }

  /** No port is free there. */
  public static String portInUse(int port, String reason) {
    return "Port "
        + port
        + " of 127.0.0.1 cannot be listened to ("
        + reason
        + "). Give another --port, or --port 0 for none.";
  }

  /** What is served. */
  public static String begins(String home) {
    return "Serves " + home + " until it is stopped (Ctrl-C or SIGTERM)";
  }

  /** The end of a graceful stop. */
  public static String ended() {
    return "Stopped.";
  }
}
