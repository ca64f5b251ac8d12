package no.ks.budgets.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ks.budgets.finding.Language;
import no.ks.budgets.register.Project;
import no.ks.budgets.register.Register;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateWorkbookTest {

  private static final Project PROJECT =
      new Project("BA-01", "BA", "Bosnia", "Cooperation", "", "", Project.Status.ACTIVE);

  @ParameterizedTest
  @CsvSource({
    "Orkdal, template-Orkdal.xlsx",
    "Gildeskål kommune, template-Gildeskål kommune.xlsx",
    "'', template-BA-01.xlsx",
    "../../etc/passwd, template-_.._etc_passwd.xlsx",
    "'C:\\Windows', template-C__Windows.xlsx",
    "..., template-BA-01.xlsx",
  })
  void theNameOfTheFileIsOneStepOfAPathWhateverTheOfficeIsCalled(String office, String expected) {
    TemplateWorkbook template =
        new TemplateWorkbook(
            new Register(List.of(PROJECT), List.of(), List.of()),
            List.of(PROJECT),
            office,
            List.of(),
            Language.ENGLISH);

    assertThat(template.fileName()).isEqualTo(expected);
  }
}
