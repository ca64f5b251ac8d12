package no.ks.budgets.finding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the page of finding codes from the catalogue, so that the two never disagree. Run it from
 * the project's folder after a change to {@link FindingType}.
 */
public final class FindingPage {

  static final Path FILE = Path.of("src/docs/findings.md");

  /** The groups of the page, and the first finding of each in the order of the catalogue. */
  private static final Map<FindingType, String> GROUPS = new LinkedHashMap<>();

  static {
    GROUPS.put(FindingType.FILE_EMPTY, "Files as a whole");
    GROUPS.put(FindingType.PROJECT_MISSING, "Fields of a row");
    GROUPS.put(FindingType.ROW_DUPLICATE, "Rows among each other");
    GROUPS.put(FindingType.CLAIM_SUPERSEDED, "Submissions among each other");
    GROUPS.put(FindingType.REVIEW_COLUMNS_UNCLEAR, "Review documents");
    GROUPS.put(FindingType.ROW_CORRECTED, "Decisions of reviewers");
    GROUPS.put(FindingType.REGISTER_ABSENT, "Register and rates");
    GROUPS.put(FindingType.PROJECT_HALTED, "Submitted beside granted");
  }

  private FindingPage() {}

  /** Writes the page. */
  public static void main(String[] arguments) throws IOException {
    Files.createDirectories(FILE.getParent());
    Files.writeString(FILE, text(), StandardCharsets.UTF_8);
  }

  static String text() {
    StringBuilder page = new StringBuilder();
    page.append("# Findings\n\n");
    page.append("Everything that Partner Budgets can say about what it was sent. An error holds\n");
    page.append(
        "the row, or the whole file, back until somebody acts on it; a warning only says\n");
    page.append("what is odd. The code is stable and stands in every report.\n\n");
    page.append("This page is made from the catalogue `FindingType`; change that, not this.\n");
    for (FindingType type : FindingType.values()) {
      String group = GROUPS.get(type);
      if (group != null) {
        page.append("\n## ").append(group).append("\n\n");
        page.append("| code | severity | what is wrong | what to do |\n");
        page.append("| --- | --- | --- | --- |\n");
      }
      page.append(row(type)).append('\n');
    }
    return page.toString();
  }

  private static String row(FindingType type) {
    List<String> cells =
        Arrays.asList(
            "`" + type.code() + "`",
            type.severity().word(),
            "**" + type.title() + ".** " + type.meaning(),
            type.remedy());
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(java.util.stream.Collectors.joining(" | ", "| ", " |"));
  }
}
