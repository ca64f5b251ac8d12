package no.ks.budgets.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.FieldText;
import no.ks.budgets.line.LineDraft;
import no.ks.budgets.register.Project;
import no.ks.budgets.register.ProjectTexts;

/**
 * The country, title and partner of a row, and the office of a project that lists none, are not
 * those of another project than the row's: one of the two is a slip, and nobody can tell which.
 */
public final class ProjectTextsAgree implements Rule {

  private record Typed(String projectCode, Field field, String text) {}

  private final ProjectTexts texts;
  private final Map<Typed, Boolean> judged = new HashMap<>();

  public ProjectTextsAgree(ProjectTexts texts) {
    this.texts = texts;
  }

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    if (row.lines().isEmpty()) {
      return;
    }
    Project project = row.register().project(row.lines().get(0).projectCode()).orElseThrow();
    LineDraft draft = row.drafts().get(0);
    String country = project.country();
    String title = project.title();
    String partners = project.partners();
    judge(row, project, Field.COUNTRY, draft.country(), texts::isOtherCountry, country, findings);
    judge(row, project, Field.TITLE, draft.title(), texts::isOtherTitle, title, findings);
    judge(row, project, Field.PARTNER, draft.partner(), texts::isOtherParty, partners, findings);
    // Where offices are listed, one that is not among them is a finding of its own.
    if (row.register().officesOf(project.code()).isEmpty()) {
      judge(row, project, Field.OFFICE, draft.office(), texts::isOtherParty, partners, findings);
    }
  }

  private void judge(
      ExaminedRow row,
      Project project,
      Field field,
      String text,
      BiPredicate<String, Project> isOther,
      String own,
      Consumer<Finding> findings) {
    if (judged.computeIfAbsent(
        new Typed(project.code(), field, text), typed -> isOther.test(text, project))) {
      FieldText typed = row.data().text(field);
      findings.accept(
          Finding.of(
              FindingType.PROJECT_CONTRADICTED,
              typed.location(),
              field.word(),
              typed.text(),
              own + " (" + project.code() + ")"));
    }
  }
}
