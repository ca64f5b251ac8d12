package no.ks.budgets.report;

import java.util.Arrays;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.FileRecord;

/** {@code csv/files.csv}: every file that was received, with the account of its rows. */
public final class FilesCsv extends CsvReport {

  private static final CsvTable TABLE =
      CsvTable.of(
              "files",
              "One row a file that was received; rows_read is the sum of accepted, rejected and"
                  + " ignored",
              CsvColumn.text("file", "Path of the file in the inbox").filled(),
              CsvColumn.text("sha256", "SHA-256 of its bytes, in hexadecimal").filled(),
              CsvColumn.whole("bytes", "Its size").filled(),
              CsvColumn.text("format", "Such as xlsx, told by its first bytes"),
              CsvColumn.text("office", "Who sent it; several are joined by a semicolon"),
              CsvColumn.word(
                  "status",
                  "The verdict on the file",
                  Arrays.stream(FileRecord.Status.values()).map(FileRecord.Status::word).toList()),
              CsvColumn.whole("rows_read", "Rows that the file contains").filled(),
              CsvColumn.whole("rows_accepted", "Rows that became budget lines").filled(),
              CsvColumn.whole("rows_rejected", "Rows that are held back").filled(),
              CsvColumn.whole("rows_ignored", "Rows that are no lines: blank, title, total")
                  .filled(),
              CsvColumn.text("code", "Code of the finding about the file as a whole"),
              CsvColumn.text("message", "How the file was read and why, or why it was not"))
          .keyedBy("file", "sha256");

  private final FileWords words;

  /**
   * Such a file.
   *
   * @param language of the message, which is for people
   */
  public FilesCsv(Language language) {
    super(TABLE);
    words = FileWords.in(language);
  }

  @Override
  void addRows(ConsolidatedBudget budget, CsvFile csv) {
    budget.files().forEach(file -> addRow(csv, file));
  }

  private void addRow(CsvFile csv, FileRecord file) {
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
        .text(words.message(file.message()))
        .endRow();
  }
}
