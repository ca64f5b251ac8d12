package no.ks.budgets.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.DataRow;
import no.ks.budgets.layout.Field;
import no.ks.budgets.line.BudgetLine;
import no.ks.budgets.line.LineDraft;
import no.ks.budgets.money.ExchangeRate;
import no.ks.budgets.register.Candidates;
import no.ks.budgets.register.Grant;
import no.ks.budgets.register.Project;
import no.ks.budgets.register.ProjectMatch;
import no.ks.budgets.register.TypedProject;
import org.jspecify.annotations.Nullable;

/** Finds what a draft names in the register: its project, office and funder, and its rate. */
final class LineResolution {

  private final ReferenceData reference;
  private final Optional<String> folderOffice;

  /**
   * @param folders the folders of the inbox that the file lies in, the nearest first; one that is
   *     called like an office gives the office where the sheet does not
   */
  LineResolution(ReferenceData reference, List<String> folders) {
    this.reference = reference;
    this.folderOffice =
        folders.stream()
            .map(reference.offices()::officeNamed)
            .flatMap(Optional::stream)
            .findFirst();
  }

  /**
   * What could be found.
   *
   * @param project null where it is not beyond doubt
   * @param office as the register spells it where it knows it; empty where the project is unknown
   *     and nothing else tells
   * @param funder its code; null where unknown
   * @param rate null where there is none, or several
   */
  record Resolved(
      @Nullable Project project,
      String office,
      @Nullable String funder,
      @Nullable ExchangeRate rate) {}

  /** Finds everything that can be found, and reports what cannot. */
  Resolved resolve(DataRow row, LineDraft draft, Consumer<Finding> findings) {
    Project project = draft.project().isBlank() ? null : project(row, draft, findings);
    return new Resolved(
        project,
        office(row, draft, project, findings),
        draft.funder().isBlank() ? null : funder(row, draft, findings),
        draft.year() == null ? null : rate(row, draft, draft.year(), findings));
  }

  private @Nullable Project project(DataRow row, LineDraft draft, Consumer<Finding> findings) {
    List<String> partners =
        Stream.of(draft.partner(), draft.office()).filter(name -> !name.isBlank()).toList();
    ProjectMatch match =
        reference
            .projects()
            .match(new TypedProject(draft.project(), draft.title(), draft.country(), partners));
    if (match instanceof ProjectMatch.Matched matched) {
      return matched.project();
    }
    Optional<Project> decided = decided(draft);
    if (decided.isPresent()) {
      findings.accept(
          Finding.of(
              FindingType.PROJECT_BY_DECISION,
              row.text(projectField(row)).location(),
              Field.PROJECT.word(),
              draft.projectName(),
              decided.get().code()));
      return decided.get();
    }
    FindingType type =
        match instanceof ProjectMatch.Ambiguous
            ? FindingType.PROJECT_AMBIGUOUS
            : FindingType.PROJECT_UNKNOWN;
    String expected =
        match.fold(Project::code, LineResolution::candidates, LineResolution::candidates);
    findings.accept(
        Finding.of(
            type,
            row.text(projectField(row)).location(),
            Field.PROJECT.word(),
            draft.project(),
            expected));
    return null;
  }

  /** What a reviewer decided earlier about the same name, country and office. */
  private Optional<Project> decided(LineDraft draft) {
    return reference
        .decisions()
        .projectOf(draft.projectName(), draft.country(), typedOffice(draft))
        .flatMap(reference.register()::project);
  }

  private String typedOffice(LineDraft draft) {
    return draft.office().isBlank() ? folderOffice.orElse("") : draft.office();
  }

  private static Field projectField(DataRow row) {
    return row.text(Field.PROJECT).isAbsent() ? Field.TITLE : Field.PROJECT;
  }

  private static String candidates(Candidates candidates) {
    return candidates.nearestFirst().isEmpty()
        ? "a project code of the register"
        : candidates.inWords();
  }

  private String office(
      DataRow row, LineDraft draft, @Nullable Project project, Consumer<Finding> findings) {
    String typed = typedOffice(draft);
    if (project == null) {
      return typed;
    }
    if (typed.isEmpty()) {
      Optional<String> only = reference.offices().onlyOffice(project);
      if (only.isEmpty()) {
        findings.accept(
            Finding.of(
                FindingType.OFFICE_UNKNOWN,
                row.text(Field.OFFICE).location(),
                Field.OFFICE.word(),
                "",
                offices(project)));
      }
      return only.orElse(BudgetLine.UNKNOWN_OFFICE);
    }
    Optional<String> listed = reference.offices().officeOf(project, typed);
    if (listed.isEmpty() && !reference.register().officesOf(project.code()).isEmpty()) {
      findings.accept(
          Finding.of(
              FindingType.OFFICE_NOT_IN_REGISTER,
              row.text(Field.OFFICE).location(),
              Field.OFFICE.word(),
              typed,
              offices(project)));
    }
    return listed.orElse(typed);
  }

  private String offices(Project project) {
    List<String> names =
        reference.register().officesOf(project.code()).stream()
            .map(office -> office.name())
            .toList();
    return names.isEmpty() ? "the name of the office" : String.join(", ", names);
  }

  private @Nullable String funder(DataRow row, LineDraft draft, Consumer<Finding> findings) {
    Optional<String> code = reference.funders().code(draft.funder());
    if (code.isEmpty()) {
      findings.accept(
          Finding.of(
              FindingType.FUNDER_UNKNOWN,
              draft.column().funder().isEmpty()
                  ? row.text(Field.FUNDER).location()
                  : row.place(draft.column().columnIndex()),
              Field.FUNDER.word(),
              draft.funder(),
              reference
                  .funders()
                  .likely(draft.funder())
                  .orElse(String.join(" or ", reference.register().funders()))));
    }
    return code.orElse(null);
  }

  private @Nullable ExchangeRate rate(
      DataRow row, LineDraft draft, int year, Consumer<Finding> findings) {
    return reference
        .rates()
        .lookup(draft.currency(), year)
        .fold(
            rate -> rate,
            () -> withoutRate(FindingType.RATE_MISSING, row, draft, year, "none", findings),
            rates ->
                withoutRate(
                    FindingType.RATE_AMBIGUOUS,
                    row,
                    draft,
                    year,
                    rates.stream()
                        .map(rate -> rate.nokPerUnit().toPlainString())
                        .collect(Collectors.joining(" and ")),
                    findings));
  }

  private static @Nullable ExchangeRate withoutRate(
      FindingType type,
      DataRow row,
      LineDraft draft,
      int year,
      String found,
      Consumer<Finding> findings) {
    findings.accept(
        Finding.of(
            type,
            row.place(draft.column().columnIndex()),
            Field.CURRENCY.word(),
            draft.currency() + " " + year + ": " + found,
            "one rate for " + draft.currency() + " from " + year + "-01-01 to " + year + "-12-31"));
    return null;
  }

  /** What was granted for the project and year, for the reader of a finding about an amount. */
  String granted(Project project, int year) {
    return reference.register().grantsOf(project.code()).stream()
        .filter(grant -> grant.year() == year)
        .map(LineResolution::granted)
        .collect(Collectors.joining(", "));
  }

  private static String granted(Grant grant) {
    return grant.funder() + " granted " + grant.amount().toPlainString();
  }
}
