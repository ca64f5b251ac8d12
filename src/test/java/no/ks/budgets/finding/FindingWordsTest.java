package no.ks.budgets.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingWordsTest {

  private static final FindingWords RUSSIAN = FindingWords.in(Language.RUSSIAN);
  private static final Pattern CALL =
      Pattern.compile(
          "Finding\\.of\\(|new Finding\\(|\\b(?:problem|finding|refuse|addForFile|\\w+Doubt)\\(");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern WORDS = Pattern.compile("[a-z][a-z ]*[a-z]");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a number | число",
        "a year such as 2006 | год, например 2006",
        "a number such as 50000 or 50 000,00 | число, например 50000 или 50 000,00",
        "1250 or 1.250; NORAD granted 400000.00 | 1250 или 1.250; NORAD выделил 400000.00",
        "NMFA or NORAD | NMFA или NORAD",
        "MW-01 (0.99, proposed), MW-02 (0.95) | MW-01 (0.99, предложен), MW-02 (0.95)",
        "the saved result of the formula; it refers to another workbook"
            + " | сохранённый результат формулы; она ссылается на другую книгу",
        "at most 1048576 rows in a table (max-rows) | не больше 1048576 (max-rows)",
      })
  void whatWasExpectedIsSaidInTheLanguage(String english, String russian) {
    assertThat(RUSSIAN.expected(english)).isEqualTo(russian);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MW-01 (0.99), MW-02 (0.95)", "Orkdal, Sund", "95000.00", ""})
  void dataStaysAsItIs(String data) {
    assertThat(RUSSIAN.expected(data)).isEqualTo(data);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "each frame once; it is in row 3 already | hver ramme én gang; den står allerede i rad 3",
        "100000.00 NOK, give or take 25 % (EU: 25 % per heading)"
            + " | 100000.00 NOK, pluss eller minus 25 % (EU: 25 % per heading)",
        "a budget of Walvis Bay for NA-01 2006 | et budsjett fra Walvis Bay for NA-01 2006",
        "one column Kommentar | én kolonne Kommentar",
        "NMFA, as the frame NMFA 2007–2009 has it | NMFA, slik rammen NMFA 2007–2009 sier",
      })
  void whatStaffReadIsSaidInTheLanguagesOfReports(String english, String norwegian) {
    assertThat(FindingWords.in(Language.NORWEGIAN).expected(english)).isEqualTo(norwegian);
    assertThat(FindingWords.in(Language.ENGLISH).expected(english)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MG-01 of KS coordination for 2005: 100.00 NOK | MG-01 fra KS coordination for 2005: 100.00 NOK",
        "MG-01 of Sund for 2005 does not count, b.csv does"
            + " | MG-01 fra Sund for 2005 teller ikke, det gjør b.csv",
        "Excel 97 workbook; the password of the job file does not open it"
            + " | Excel 97 workbook; passordet i jobbfilen åpner den ikke",
      })
  void whatStaffFindIsSaidInTheLanguagesOfReports(String english, String norwegian) {
    assertThat(FindingWords.in(Language.NORWEGIAN).found(english)).isEqualTo(norwegian);
  }

  /** A phrase that only its raising class knows would stand in English in every report. */
  @Test
  void everyPhraseAboutRegistersAndClaimsIsInTheCatalogue() throws IOException {
    List<String> unknown = new ArrayList<>();
    for (String room : List.of("register", "reconcile", "review")) {
      try (Stream<Path> sources = Files.list(Path.of("src/main/java/no/ks/budgets", room))) {
        for (Path source : sources.sorted().toList()) {
          for (String words : phrasesOf(Files.readString(source, StandardCharsets.UTF_8))) {
            if (Stream.concat(
                    Arrays.stream(Phrase.values()).map(Phrase::english),
                    Arrays.stream(StaffPhrase.values()).map(phrase -> phrase.pattern().english()))
                .noneMatch(english -> english.contains(words))) {
              unknown.add(source.getFileName() + ": " + words);
            }
          }
        }
      }
    }
    assertThat(unknown).as("to be added to StaffPhrase").isEmpty();
  }

  @Test
  void whatSomebodyTypedStaysAsItWasTyped() {
    assertThat(RUSSIAN.found("travel or training")).isEqualTo("travel or training");
    assertThat(RUSSIAN.found("a number")).isEqualTo("a number");
    assertThat(RUSSIAN.found("same as Budget 2006 row 14"))
        .isEqualTo("то же, что Budget 2006 строка 14");
  }

  @ParameterizedTest
  @EnumSource
  void everyFindingHasItsThreeTexts(Language language) {
    FindingWords words = FindingWords.in(language);
    assertThat(words.title(FindingType.AMOUNT_AMBIGUOUS)).isNotBlank();
    assertThat(words.meaning(FindingType.AMOUNT_AMBIGUOUS)).endsWith(".");
    assertThat(words.remedy(FindingType.AMOUNT_AMBIGUOUS)).endsWith(".");
    assertThat(words.title(FindingType.ROW_HIDDEN).equals(FindingType.ROW_HIDDEN.title()))
        .isEqualTo(language == Language.ENGLISH);
  }

  /** A phrase that only its raising class knows would stand in English in every return. */
  @Test
  void everyPhraseAboutRowsAndTheirFieldsIsInTheCatalogue() throws IOException {
    List<String> unknown = new ArrayList<>();
    for (String room : List.of("layout", "line", "rules")) {
      try (Stream<Path> sources = Files.list(Path.of("src/main/java/no/ks/budgets", room))) {
        for (Path source : sources.sorted().toList()) {
          for (String words : phrasesOf(Files.readString(source, StandardCharsets.UTF_8))) {
            if (Arrays.stream(Phrase.values()).noneMatch(p -> p.english().contains(words))) {
              unknown.add(source.getFileName() + ": " + words);
            }
          }
        }
      }
    }
    assertThat(unknown).as("to be added to Phrase").isEmpty();
  }

  /** The words in the literals of every call that makes a finding. */
  private static List<String> phrasesOf(String source) {
    List<String> phrases = new ArrayList<>();
    Matcher call = CALL.matcher(source);
    while (call.find()) {
      Matcher literal = LITERAL.matcher(argumentsFrom(source, call.end()));
      while (literal.find()) {
        Matcher words = WORDS.matcher(literal.group(1).replaceAll("%[a-z]", "0"));
        while (words.find()) {
          if (words.group().contains(" ")) {
            phrases.add(words.group());
          }
        }
      }
    }
    return phrases;
  }

  private static String argumentsFrom(String source, int start) {
    int depth = 1;
    int end = start;
    while (depth > 0 && end < source.length()) {
      char letter = source.charAt(end++);
      depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
    }
    return source.substring(start, end);
  }
}
