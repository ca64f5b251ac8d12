package no.ks.budgets.ledger;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Repository;

/** Gives each submission that is read a writer of its own. */
@Repository
public class SubmissionWriters {

  private final NamedParameterJdbcOperations jdbc;
  private final Keys keys;

  SubmissionWriters(NamedParameterJdbcOperations jdbc, Keys keys) {
    this.jdbc = jdbc;
    this.keys = keys;
  }

  public SubmissionWriter of(int submissionId) {
    return new SubmissionWriter(submissionId, jdbc, keys);
  }
}
