package no.ks.budgets.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Orkdal;Orkdal",
        "Førde;Førde",
        "KS coordination;KS coordination",
        "../../etc/passwd;_.._etc_passwd",
        "..;otherwise",
        "...;otherwise",
        ".hidden;hidden",
        "a/b\\c;a_b_c",
        "C:\\Windows;C__Windows",
        "what? *now*|<>\";what_ _now_____",
        "CON;_CON",
        "nul.txt;_nul.txt",
        "Lpt1;_Lpt1",
        "COM¹;_COM¹",
        "Console;Console",
        "trailing. . ;trailing",
        "~$lock;_~$lock",
        "'';otherwise"
      })
  void namesAreOneStepOfAPathOnEverySystem(String text, String safe) {
    assertThat(SafeName.of(text, "otherwise")).isEqualTo(safe);
  }

  @Test
  void signsThatNobodySeesDoNotHide() {
    assertThat(SafeName.of("a\u0000b\u202Ec\uD800d\n", "otherwise")).isEqualTo("a_b_c_d_");
  }

  @Test
  void longNamesFitEveryFileSystem() {
    assertThat(SafeName.of("𐍈".repeat(500), "otherwise")).hasSize(120);
  }
}
