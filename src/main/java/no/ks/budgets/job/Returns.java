package no.ks.budgets.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.inbox.Originals;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.FileRecord;
import no.ks.budgets.ledger.FindingRecord;
import no.ks.budgets.review.ReturnLimits;
import no.ks.budgets.review.ReturnedWorkbooks;
import no.ks.budgets.workbook.FileFormat;
import no.ks.budgets.workbook.ReadingLimits;
import no.ks.budgets.workbook.Workbooks;
import org.springframework.stereotype.Component;

/** Gives every file with findings back to its office, from the copy that was taken. */
@Component
class Returns {

  /** The folder of a run that holds what goes back. */
  private static final String FOLDER = "returns";

  /** Findings about what other files do to a file, which its sender cannot mend in it. */
  private static final Set<FindingType> OF_OTHER_FILES =
      Set.of(FindingType.CLAIM_SUPERSEDED, FindingType.EARLIER_CONTENT_COUNTS);

  private final Originals originals;

  Returns(Originals originals) {
    this.originals = originals;
  }

  /**
   * Writes the marked copies.
   *
   * @param folder of the run
   * @return for each file that goes back, where its copy lies in the run's folder
   */
  Map<String, String> write(ConsolidatedBudget budget, Path folder) throws IOException {
    Map<String, List<FindingRecord>> findings = new LinkedHashMap<>();
    budget
        .findings()
        .forEach(
            finding ->
                findings.computeIfAbsent(finding.file(), file -> new ArrayList<>()).add(finding));
    ReturnedWorkbooks returns =
        new ReturnedWorkbooks(
            folder.resolve(FOLDER),
            ReturnLimits.defaults(),
            file -> Workbooks.open(file, ReadingLimits.defaults()));
    Map<String, String> paths = new LinkedHashMap<>();
    for (FileRecord file : budget.files()) {
      List<FindingRecord> own =
          findings.getOrDefault(file.path(), List.of()).stream()
              .filter(finding -> !OF_OTHER_FILES.contains(finding.type()))
              .toList();
      if (!own.isEmpty() && goesBack(file)) {
        String path =
            returns.write(originals.of(file.sha256()), format(file), file.office(), own).path();
        paths.put(file.path(), FOLDER + "/" + path);
      }
    }
    return paths;
  }

  /** A duplicate needs no mending, a superseded file was mended, and a link has no content. */
  private static boolean goesBack(FileRecord file) {
    return file.status() != FileRecord.Status.DUPLICATE
        && file.status() != FileRecord.Status.SUPERSEDED
        && !file.code().equals(FindingType.FILE_LINK_REFUSED.code());
  }

  private static FileFormat format(FileRecord file) {
    for (FileFormat format : FileFormat.values()) {
      if (format.word().equals(file.format())) {
        return format;
      }
    }
    return FileFormat.UNKNOWN;
  }
}
