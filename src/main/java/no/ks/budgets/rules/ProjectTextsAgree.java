package no.ks.budgets.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.FieldText;
import no.ks.budgets.line.LineDraft;
import no.ks.budgets.register.CountryNames;
import no.ks.budgets.register.Project;
import no.ks.budgets.register.Register;
import no.ks.budgets.text.PlainText;

/**
 * Where a row has a project code, its country and title are not those of another project: one of
 * the two is a slip, and nobody can tell which.
 */
public final class ProjectTextsAgree implements Rule {

  private static final CountryNames COUNTRIES = CountryNames.shipped();

  /** Whoever writes a successor for a country of 2005 means the country of the code. */
  private static final Map<String, Set<String>> SUCCESSORS = Map.of("CS", Set.of("RS", "ME"));

  private record Typed(String projectCode, Field field, String text) {}

  private final Map<Typed, Boolean> judged = new HashMap<>();

  @Override
  public void check(ExaminedRow row, Consumer<Finding> findings) {
    if (row.lines().isEmpty()) {
      return;
    }
    Project project = row.register().project(row.lines().get(0).projectCode()).orElseThrow();
    LineDraft draft = row.drafts().get(0);
    if (judged.computeIfAbsent(
        new Typed(project.code(), Field.COUNTRY, draft.country()),
        typed -> isOtherCountry(typed.text, project))) {
      findings.accept(finding(row, Field.COUNTRY, project.country(), project));
    }
    if (judged.computeIfAbsent(
        new Typed(project.code(), Field.TITLE, draft.title()),
        typed -> isOtherTitle(typed.text, project, row.register()))) {
      findings.accept(finding(row, Field.TITLE, project.title(), project));
    }
  }

  private static boolean isOtherCountry(String typed, Project project) {
    String code = project.countryCode();
    return !typed.isEmpty()
        && !code.isEmpty()
        && !PlainText.fold(typed).equals(PlainText.fold(project.country()))
        && COUNTRIES
            .code(typed)
            .filter(other -> !other.equals(code))
            .filter(other -> !SUCCESSORS.getOrDefault(code, Set.of()).contains(other))
            .isPresent();
  }

  /** A title that no project has is merely worded differently. */
  private static boolean isOtherTitle(String typed, Project project, Register register) {
    String folded = PlainText.fold(typed);
    return !folded.isEmpty()
        && !folded.equals(PlainText.fold(project.title()))
        && register.projects().stream()
            .anyMatch(other -> PlainText.fold(other.title()).equals(folded));
  }

  private static Finding finding(ExaminedRow row, Field field, String text, Project project) {
    FieldText typed = row.data().text(field);
    return Finding.of(
        FindingType.PROJECT_CONTRADICTED,
        typed.location(),
        field.word(),
        typed.text(),
        text + " (" + project.code() + ")");
  }
}
