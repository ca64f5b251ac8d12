package no.ks.budgets.workbook;

import java.time.Instant;
import java.util.Optional;
import no.ks.budgets.finding.Finding;

/**
 * A file of which nothing can be read: its first part is its last.
 *
 * @param format the format as far as the first bytes tell it
 * @param finding why it is refused
 */
record RefusedFile(FileFormat format, Finding finding) implements WorkbookReader {

  @Override
  public Optional<Instant> modified() {
    return Optional.empty();
  }

  @Override
  public Optional<String> ownDocument() {
    return Optional.empty();
  }

  @Override
  public WorkbookPart next() {
    return new WorkbookPart.Damage(finding);
  }

  @Override
  public void close() {
    // Nothing was opened that is still open.
  }
}
