package no.ks.budgets.job;

/** Told how far a run is; implemented by whoever shows it to people. */
public interface Progress {

  /** How many files will be read. */
  void filesToRead(int count);

  /** One of them is done, whatever became of it. */
  void fileRead(String path);

  /** All of them are done. */
  void filesDone();

  /** Documents in which reviewers decided about rejected rows were taken in. */
  void reviewsTaken(int documents);

  /** The run before was cut off; files that it had not read to their end are read anew. */
  void continuesAfterCut(int unfinishedFiles);

  /** Something about a home that is served, in a sentence. */
  void note(String sentence);
}
