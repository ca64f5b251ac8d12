package no.ks.budgets.cli;

import java.io.Closeable;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import no.ks.budgets.job.Progress;
import org.jspecify.annotations.Nullable;

/** A progress bar on a terminal, plain lines elsewhere. */
class ConsoleProgress implements Progress, Closeable {

  /** Elsewhere a line is written for each tenth of the files, at most. */
  private static final int PLAIN_LINES = 10;

  private final PrintWriter out;
  private final boolean terminal;
  private int files;
  private int read;
  private int nextLine;
  private @Nullable ProgressBar bar;

  ConsoleProgress(PrintWriter out, boolean terminal) {
    this.out = out;
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
              .setTaskName("Reading files")
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
      line("Read " + read + " of " + files + " files");
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
