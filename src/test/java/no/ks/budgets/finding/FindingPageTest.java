package no.ks.budgets.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingPageTest {

  @Test
  void thePageIsMadeFromTheCatalogue() throws IOException {
    assertThat(Files.readString(FindingPage.FILE))
        .as("run no.ks.budgets.finding.FindingPage and commit what it writes")
        .isEqualTo(FindingPage.text());
  }

  @ParameterizedTest
  @EnumSource
  void everyFindingIsOnThePageOnceInSentences(FindingType type) {
    assertThat(FindingPage.text().lines().filter(line -> line.contains("`" + type.code() + "`")))
        .hasSize(1);
    assertThat(type.title()).doesNotEndWith(".");
    assertThat(type.meaning()).matches("[A-Z].*\\.").doesNotContain("\n");
    assertThat(type.remedy()).matches("[A-Z].*\\.").doesNotContain("\n");
  }
}
