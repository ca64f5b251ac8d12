package no.ks.budgets.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.FindingRecord;
import no.ks.budgets.workbook.FileFormat;

/**
 * {@code returns/<office>/<file>}: to every office its own workbook back, with the trouble marked
 * where it is. The files of one run go through one object of this class, in a stable order, so that
 * files of the same name get names of their own. The originals are read and never changed.
 */
public final class ReturnedWorkbooks {

  /** The folder of files whose sender is not known. */
  public static final String UNKNOWN_OFFICE = "unknown-office";

  private final Path root;
  private final SendersWorkbook senders;
  private final Set<String> taken = new HashSet<>();

  /**
   * Returns into a folder.
   *
   * @param root the folder {@code returns} of a run; made where it is absent
   * @param limits larger files go back as a list of findings
   * @param opening reads formats that can only be read, whose cells go back as text in .xlsx
   */
  public ReturnedWorkbooks(Path root, ReturnLimits limits, WorkbookOpening opening) {
    this.root = root.toAbsolutePath().normalize();
    this.senders = new SendersWorkbook(limits, opening);
  }

  /**
   * Writes what goes back for one file.
   *
   * @param original the sender's file
   * @param format its format, whatever its name says
   * @param office who sent it; empty where unknown
   * @param findings all findings about this file
   * @throws IOException where the copy cannot be written; an original that cannot be opened is no
   *     failure but goes back as a list of findings
   */
  public ReturnedWorkbook write(
      Path original, FileFormat format, String office, List<FindingRecord> findings)
      throws IOException {
    Path name = original.getFileName();
    String base =
        SafeName.of(SafeName.withoutEnding(name == null ? "" : name.toString()), "budget");
    String folder = SafeName.of(office, UNKNOWN_OFFICE);
    Path draft = Drafts.create(".draft");
    try {
      String ending = senders.mark(original, format, findings, draft);
      String path = free(folder, base, ending);
      publish(draft, ending, target(path));
      return new ReturnedWorkbook(path, true, "");
    } catch (SendersWorkbook.CannotBeMarkedException unmarkable) {
      String path = free(folder, base, ".xlsx");
      saveList(findings, unmarkable.reason(), target(path));
      return new ReturnedWorkbook(path, false, unmarkable.reason());
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** A path that no other file of this run has: the second {@code a.xlsx} is {@code a (2).xlsx}. */
  private String free(String folder, String base, String ending) {
    String path = folder + "/" + base + ending;
    for (int number = 2; !taken.add(SafeName.key(path)); number++) {
      path = folder + "/" + base + " (" + number + ")" + ending;
    }
    return path;
  }

  private Path target(String path) throws IOException {
    Path target = root.resolve(path).normalize();
    Path folder = target.getParent();
    if (folder == null || !folder.startsWith(root) || folder.equals(root)) {
      throw new IllegalStateException("The return " + path + " would leave the folder " + root);
    }
    Files.createDirectories(folder);
    return target;
  }

  private static void publish(Path draft, String ending, Path target) throws IOException {
    if (ending.equals(SendersWorkbook.XLS_ENDING)) {
      Files.copy(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } else {
      ReproducibleZip.rewrite(draft, target);
    }
  }

  private static void saveList(List<FindingRecord> findings, String reason, Path target)
      throws IOException {
    try (OwnWorkbook workbook = new OwnWorkbook("findings", "Findings")) {
      FindingsTable table =
          new FindingsTable(workbook, ReturnFindingsSheet.NAME, ReviewWords.in(Language.ENGLISH));
      findings.forEach(finding -> table.add("", finding));
      table.finish("No findings.");
      SheetPage about = workbook.page("About");
      about.widths(List.of(100));
      about.title("Findings without the workbook");
      about.note(reason, Tint.YELLOW);
      workbook.save(target);
    }
  }
}
