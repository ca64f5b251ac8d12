package no.ks.budgets.job;

/** Tells whoever waits how far a run has come; called from several threads. */
public interface Progress {

  /** So many files are about to be read. */
  void filesToRead(int count);

  /** A file was read to its end, or is known to be unreadable. */
  void fileRead(String path);

  /** No more files follow. */
  void filesDone();

  /** Something that the reader of the console should know, in a sentence. */
  void note(String sentence);
}
