package no.ks.budgets.line;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.Field;
import org.junit.jupiter.api.Test;

class LineDraftTest {

  private static final Set<PropertyDescriptor> CONSTRAINED =
      Validation.buildDefaultValidatorFactory()
          .getValidator()
          .getConstraintsForClass(LineDraft.class)
          .getConstrainedProperties();

  @Test
  void theMessageOfEveryConstraintIsTheCodeOfAFinding() {
    Set<String> codes =
        Arrays.stream(FindingType.values()).map(FindingType::code).collect(Collectors.toSet());

    assertThat(CONSTRAINED)
        .flatExtracting(PropertyDescriptor::getConstraintDescriptors)
        .extracting(ConstraintDescriptor::getMessageTemplate)
        .hasSize(10)
        .allMatch(codes::contains);
  }

  @Test
  void everyConstraintIsAboutAField() {
    Set<String> fields =
        Arrays.stream(Field.values())
            .map(field -> field.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    assertThat(CONSTRAINED)
        .extracting(PropertyDescriptor::getPropertyName)
        .hasSize(7)
        .allMatch(fields::contains);
  }
}
