package no.ks.budgets.cli;

import java.io.Closeable;
import java.util.concurrent.CountDownLatch;

/**
 * Makes SIGTERM and Ctrl-C a request instead of an end: the process goes on until its work has
 * stopped where it may, closes its store, and ends with the exit code of its command.
 */
final class GracefulEnd implements Closeable {

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::awaitTheEnd, "graceful-end");
  private boolean signalled;
  private Runnable stop = () -> {};
  private volatile int exitCode = 1;

  private GracefulEnd() {}

  /** Waits for a signal from now on. */
  static GracefulEnd watched() {
    GracefulEnd end = new GracefulEnd();
    Runtime.getRuntime().addShutdownHook(end.hook);
    return end;
  }

  /** What a signal requests; done at once where it came already. */
  synchronized void onSignal(Runnable request) {
    stop = request;
    if (signalled) {
      stop.run();
    }
  }

  private synchronized void signal() {
    signalled = true;
    stop.run();
  }

  /** Keeps the exit code of the command. */
  int of(int code) {
    exitCode = code;
    return code;
  }

  private void awaitTheEnd() {
    signal();
    try {
      closed.await();
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
    }
    // An orderly exit would tell of the signal only, not that everything was brought to its end.
    Runtime.getRuntime().halt(exitCode);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException signalledBefore) {
      closed.countDown();
    }
  }
}
