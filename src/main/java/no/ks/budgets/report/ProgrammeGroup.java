package no.ks.budgets.report;

import java.util.List;
import java.util.Locale;
import no.ks.budgets.register.Project;
import no.ks.budgets.report.WorkbookWords.Label;

/** What kind of cooperation a project is part of, as the register's programme says. */
final class ProgrammeGroup {

  private static final List<String> MUNICIPAL =
      List.of("mic", "municipal international cooperation", "kommunalt internasjonalt samarbeid");

  private static final List<String> INSTITUTIONAL =
      List.of(
          "sister organisations",
          "sister organisation",
          "institutional cooperation",
          "institusjonelt samarbeid",
          "søsterorganisasjoner");

  private ProgrammeGroup() {}

  /**
   * Its name: that of one of the two large programmes, else the register's own word for it; other
   * where it has none.
   */
  static String of(Project project, WorkbookWords words) {
    String programme = project.programme().strip();
    String folded = programme.toLowerCase(Locale.ROOT);
    if (MUNICIPAL.contains(folded)) {
      return words.of(Label.PROGRAMME_MUNICIPAL);
    }
    if (INSTITUTIONAL.contains(folded)) {
      return words.of(Label.PROGRAMME_INSTITUTIONAL);
    }
    return programme.isEmpty() ? words.of(Label.PROGRAMME_OTHER) : programme;
  }

  /** The two large ones first and other last; what the register calls otherwise between them. */
  static int rank(String name, WorkbookWords words) {
    if (name.equals(words.of(Label.PROGRAMME_MUNICIPAL))) {
      return 0;
    }
    if (name.equals(words.of(Label.PROGRAMME_INSTITUTIONAL))) {
      return 1;
    }
    return name.equals(words.of(Label.PROGRAMME_OTHER)) ? 3 : 2;
  }
}
