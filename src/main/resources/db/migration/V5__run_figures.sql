-- What the whole ledger came to when a run published it. Runs from before this table have none.
CREATE CACHED TABLE run_figures (
  run_id INTEGER PRIMARY KEY,
  rows_accepted BIGINT NOT NULL,
  rows_rejected BIGINT NOT NULL,
  rows_open BIGINT NOT NULL,
  granted_nok DECIMAL(34, 2) NOT NULL,
  submitted_nok DECIMAL(34, 2) NOT NULL
);
