package no.ks.budgets.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {

  @Test
  void everyRuleIsInTheBook() {
    List<String> written =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("no.ks.budgets.rules")
                .stream()
                .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .toList();

    assertThat(RuleBook.forOneFile(Examination.REFERENCE))
        .extracting(rule -> rule.getClass().getSimpleName())
        .containsExactlyInAnyOrderElementsOf(written);
  }

  /** Rules remember the rows of one file, so two files never share one. */
  @Test
  void everyFileHasRulesOfItsOwn() {
    assertThat(RuleBook.forOneFile(Examination.REFERENCE))
        .doesNotContainAnyElementsOf(RuleBook.forOneFile(Examination.REFERENCE));
  }
}
