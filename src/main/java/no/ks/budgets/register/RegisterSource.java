package no.ks.budgets.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.register.RegisterCandidate.Form;
import no.ks.budgets.workbook.ReadingLimits;
import no.ks.budgets.workbook.WorkbookReader;
import no.ks.budgets.workbook.Workbooks;

/**
 * What lies in {@code input/register}, in it and in folders below it. The newest candidate that can
 * be imported is in force; nothing is changed, moved or deleted.
 */
public final class RegisterSource {

  /** The folder's name in the inbox. */
  public static final String FOLDER = "register";

  static final String PROJECTS_FILE = "projects.csv";
  static final String GRANTS_FILE = "grants.csv";
  static final String OFFICES_FILE = "offices.csv";
  static final String FRAMES_FILE = "frames.csv";

  private static final Set<String> SET_FILES =
      Set.of(PROJECTS_FILE, GRANTS_FILE, OFFICES_FILE, FRAMES_FILE);
  private static final Set<String> TABLE_ENDINGS =
      Set.of("xlsx", "xlsm", "xlsb", "xls", "ods", "csv", "tsv");

  private final WorkbookOpener opener;

  public RegisterSource() {
    this(Workbooks::open);
  }

  RegisterSource(WorkbookOpener opener) {
    this.opener = opener;
  }

  /**
   * What was found.
   *
   * @param candidates the oldest first; of equal dates by name
   * @param findings entries that can be no register: links, files that cannot be read, other files
   */
  public record Listing(List<RegisterCandidate> candidates, List<FileFinding> findings) {

    public Listing {
      candidates = List.copyOf(candidates);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Lists the candidates; none where the folder is absent.
   *
   * @param inbox the folder {@code input}
   * @param limits of reading, since a workbook tells its own date
   * @throws IOException where the folder itself cannot be listed
   */
  public Listing list(Path inbox, ReadingLimits limits) throws IOException {
    Findings findings = new Findings();
    List<RegisterCandidate> candidates = new ArrayList<>();
    SortedMap<String, List<SourceFile>> sets = new TreeMap<>();
    for (SourceFile file : new SourceFolder(inbox, FOLDER, findings).files()) {
      String simpleName = file.simpleName().toLowerCase(Locale.ROOT);
      if (SET_FILES.contains(simpleName)) {
        sets.computeIfAbsent(file.folder(), folder -> new ArrayList<>()).add(file);
      } else if (TABLE_ENDINGS.contains(simpleName.substring(simpleName.lastIndexOf('.') + 1))) {
        candidates.add(single(file, limits));
      } else {
        findings.addForFile(
            file.name(),
            FindingType.FILE_FORMAT_UNSUPPORTED,
            file.simpleName(),
            "a register: a workbook, or CSV files");
      }
    }
    sets.forEach((folder, files) -> candidates.add(set(folder, files)));
    candidates.sort(
        Comparator.comparing(RegisterCandidate::date).thenComparing(RegisterCandidate::name));
    return new Listing(candidates, findings.all());
  }

  private RegisterCandidate single(SourceFile file, ReadingLimits limits) {
    try (WorkbookReader reader = opener.open(file.path(), limits)) {
      Instant date = reader.modified().orElse(file.modified());
      return new RegisterCandidate(
          Form.SINGLE_FILE, file.name(), List.of(file), file.sha256(), date);
    }
  }

  private static RegisterCandidate set(String folder, List<SourceFile> files) {
    MessageDigest digest = sha256();
    Instant newest = Instant.MIN;
    for (SourceFile file : files) {
      String line = file.simpleName().toLowerCase(Locale.ROOT) + ' ' + file.sha256() + '\n';
      digest.update(line.getBytes(StandardCharsets.UTF_8));
      newest = newest.isAfter(file.modified()) ? newest : file.modified();
    }
    String sha256 = HexFormat.of().formatHex(digest.digest());
    return new RegisterCandidate(Form.CSV_SET, folder, files, sha256, newest);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
