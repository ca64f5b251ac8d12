package no.ks.budgets.job;

import java.io.IOException;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.inbox.Originals;
import no.ks.budgets.ledger.Submissions;
import no.ks.budgets.workbook.Passwords;
import no.ks.budgets.workbook.WorkbookPart;
import no.ks.budgets.workbook.WorkbookReader;
import no.ks.budgets.workbook.Workbooks;
import org.springframework.stereotype.Component;

/** Files that no password opened when they were read, and one opens now. */
@Component
class LockedFiles {

  private final Originals originals;
  private final Submissions submissions;
  private final OfficePasswords passwords;

  LockedFiles(Originals originals, Submissions submissions, OfficePasswords passwords) {
    this.originals = originals;
    this.submissions = submissions;
    this.passwords = passwords;
  }

  /**
   * Has those read anew that open now; only trying tells, since what a password was is kept
   * nowhere.
   *
   * @param reference hash of register, rates and limits in force
   */
  void readAnew(JobFile.Ingest settings, String reference) throws IOException {
    for (Submissions.Pending locked : submissions.heldFor(FindingType.FILE_ENCRYPTED)) {
      Passwords agreed = passwords.of(settings, locked.path());
      if (!agreed.isNone() && opens(locked, settings, agreed)) {
        submissions.readAnew(locked, reference);
      }
    }
  }

  private boolean opens(Submissions.Pending locked, JobFile.Ingest settings, Passwords agreed)
      throws IOException {
    try (WorkbookReader reader =
        Workbooks.open(originals.of(locked.sha256()), settings.limits(), agreed)) {
      return !(reader.next() instanceof WorkbookPart.Damage damage
          && damage.finding().type() == FindingType.FILE_ENCRYPTED);
    }
  }
}
