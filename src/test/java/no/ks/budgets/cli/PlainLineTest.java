package no.ks.budgets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainLineTest {

  @Test
  void aTextOfAnotherFileStaysOnItsLineAndCommandsNoTerminal() {
    assertThat(PlainLine.of("Rent\r\nand\tcar \u001b[31mred\u202Elaer"))
        .isEqualTo("Rent and car  [31mred laer");
  }

  @Test
  void lettersOfAnyScriptAreLeftAlone() {
    assertThat(PlainLine.quoted("Lønn, Бюджет, می‌خواهم")).isEqualTo("\"Lønn, Бюджет, می‌خواهم\"");
  }
}
