package no.ks.budgets.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import no.ks.budgets.finding.Language;
import no.ks.budgets.layout.TemplateMark;
import no.ks.budgets.ledger.LineRecord;
import no.ks.budgets.register.Project;
import no.ks.budgets.register.Register;
import no.ks.budgets.review.TemplateWords.Label;

/**
 * A workbook for an office to fill in: its projects, grants and last submission, drop-downs of what
 * the register knows, and guidance made from the rules that it will be checked by. Filled in, it is
 * read without findings. The same calls give the same bytes.
 */
public final class TemplateWorkbook {

  private final BudgetTemplate template;
  private final TemplateWords words;

  /**
   * A template in a language.
   *
   * @param projects what the budget will be for, at least one
   * @param office who fills it in, as the register spells it; empty where it is to be chosen
   * @param lines of this office that count, which stand in it already
   */
  public TemplateWorkbook(
      Register register,
      List<Project> projects,
      String office,
      List<LineRecord> lines,
      Language language) {
    if (projects.isEmpty()) {
      throw new IllegalArgumentException("A template needs a project");
    }
    template = BudgetTemplate.of(register, projects, office, lines);
    words = new TemplateWords(language);
  }

  /** What to call the file where nobody says: one step of a path, whatever the office is called. */
  public String fileName() {
    String codes = template.projects().stream().map(Project::code).collect(Collectors.joining("-"));
    return "template-"
        + SafeName.of(template.office().isEmpty() ? codes : template.office(), codes)
        + ".xlsx";
  }

  /** Writes the workbook; whatever it replaces is lost. */
  public void save(Path target) throws IOException {
    try (OwnWorkbook workbook = OwnWorkbook.toFillIn(words.of(Label.TITLE, template.subject()))) {
      TemplateLists lists = new TemplateLists(template, words);
      TemplateBudget budget = new TemplateBudget(template, words, lists);
      budget.write(workbook);
      new TemplateGranted(template, words, budget).write(workbook);
      TemplateGuidance.write(workbook, words);
      lists.write(workbook);
      workbook.save(target);
    }
  }

  static SheetPage page(OwnWorkbook workbook, TemplateWords words, Label name) {
    SheetPage page = workbook.page(words.of(name));
    page.sheet().getFooter().setRight(words.of(Label.PAGE, "&P", "&N"));
    return page;
  }

  /** A sheet that says in its first row that it is no budget. */
  static SheetPage guidancePage(OwnWorkbook workbook, TemplateWords words, Label name) {
    SheetPage page = page(workbook, words, name);
    page.startRow();
    page.text(TemplateMark.GUIDANCE, Look.MARK, Tint.NONE);
    return page;
  }
}
