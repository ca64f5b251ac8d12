package no.ks.budgets.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.FileRecord;

/** {@code csv/files.csv}: every file that was received, with the account of its rows. */
public final class FilesCsv implements Report {

  private static final List<String> COLUMNS =
      List.of(
          "file",
          "sha256",
          "bytes",
          "format",
          "office",
          "status",
          "rows_read",
          "rows_accepted",
          "rows_rejected",
          "rows_ignored",
          "code",
          "message");

  @Override
  public void write(ConsolidatedBudget budget, Path folder) throws IOException {
    CsvFile.write(
        folder.resolve("csv/files.csv"),
        COLUMNS,
        csv -> budget.files().forEach(file -> addRow(csv, file)));
  }

  private static void addRow(CsvFile csv, FileRecord file) {
    csv.text(file.path())
        .text(file.sha256())
        .number(file.bytes())
        .text(file.format())
        .text(file.office())
        .text(file.status().word())
        .number(file.rowsRead())
        .number(file.rowsAccepted())
        .number(file.rowsRejected())
        .number(file.rowsIgnored())
        .text(file.code())
        .text(file.message())
        .endRow();
  }
}
