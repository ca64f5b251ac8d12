package no.ks.budgets.cli;

import java.io.Closeable;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import no.ks.budgets.cli.ConsoleWords.Label;
import no.ks.budgets.job.Progress;
import org.jspecify.annotations.Nullable;

/** A progress bar on a terminal, plain lines elsewhere. */
class ConsoleProgress implements Progress, Closeable {

  /** Elsewhere a line is written for each tenth of the files, at most. */
  private static final int PLAIN_LINES = 10;

  private final PrintWriter out;
  private final boolean terminal;
  private final ConsoleWords words;
  private int files;
  private int read;
  private int nextLine;
  private @Nullable ProgressBar bar;

  ConsoleProgress(PrintWriter out, boolean terminal, ConsoleWords words) {
    this.out = out;
    this.words = words;
    this.terminal = terminal;
  }

  @Override
  public synchronized void filesToRead(int count) {
    files = count;
    read = 0;
    nextLine = lineAfter(0);
    if (count > 0 && terminal) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(words.of(Label.READING_FILES))
              .setInitialMax(count)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(200)
              .build();
    }
  }

  private int lineAfter(int done) {
    return Math.min(files, done + Math.max(1, files / PLAIN_LINES));
  }

  @Override
  public synchronized void fileRead(String path) {
    read++;
    if (bar != null) {
      bar.step();
    } else if (read == nextLine) {
      line(words.counted(files, Label.READ_OF_FILE, Label.READ_OF_FILES, read));
      nextLine = lineAfter(read);
    }
  }

  @Override
  public synchronized void filesDone() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  @Override
  public synchronized void reviewsTaken(int documents) {
    line(words.counted(documents, Label.REVIEW_TAKEN, Label.REVIEWS_TAKEN));
  }

  @Override
  public synchronized void continuesAfterCut(int unfinishedFiles) {
    line(
        unfinishedFiles == 0
            ? words.of(Label.CUT_OFF)
            : words.counted(unfinishedFiles, Label.CUT_OFF_IN_FILE, Label.CUT_OFF_IN_FILES));
  }

  @Override
  public synchronized void note(String sentence) {
    line(sentence);
  }

  private void line(String text) {
    out.println(text);
    out.flush();
  }

  @Override
  public void close() {
    filesDone();
  }
}
