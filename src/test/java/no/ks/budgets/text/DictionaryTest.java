package no.ks.budgets.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictionaryTest {

  @Test
  void entriesKnowTheirLine() {
    Dictionary words =
        Dictionary.read("words.csv", "# how to\nfield,label\n\nyear, År \n# more\nyear,\"a, b\"\n");

    assertThat(words.columns()).containsExactly("field", "label");
    assertThat(words.entries())
        .containsExactly(
            new Dictionary.Entry(4, List.of("year", "År")),
            new Dictionary.Entry(6, List.of("year", "a, b")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "year | 'year' is no entry",
        "year,a,b | 'year,a,b' is no entry",
        "year, | 'year,' is no entry",
      })
  void aBrokenLineIsNamedWithWhatToDo(String line, String what) {
    assertThatThrownBy(() -> Dictionary.read("words.csv", "field,label\nyear,Year\n" + line))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "words.csv line 3: "
                + what
                + "; write field,label, with quotes around a value that has a comma");
  }

  @Test
  void aQuoteThatIsNotClosedIsNamed() {
    assertThatThrownBy(() -> Dictionary.read("words.csv", "field,label\nyear,\"Year\n"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("words.csv is no CSV file; see that every quote is closed: ");
  }

  @Test
  void anEmptyFileAndAnAbsentOneAreSaid() {
    assertThatThrownBy(() -> Dictionary.read("words.csv", "# nothing\n"))
        .hasMessage("words.csv is empty; begin it with a line of headings");
    assertThatThrownBy(() -> Dictionary.beside(DictionaryTest.class, "absent.csv"))
        .hasMessage("The program lacks its file absent.csv");
  }
}
