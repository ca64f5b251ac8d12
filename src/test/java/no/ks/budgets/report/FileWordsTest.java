package no.ks.budgets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.ks.budgets.finding.BundleTexts;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.finding.Language;
import no.ks.budgets.layout.IgnoredReason;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FileWordsTest {

  private static final FileWords NORWEGIAN = FileWords.in(Language.NORWEGIAN);

  static Set<Language> languages() {
    return Language.ofReports();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyTextIsThereAndNoneBesides(Language language) {
    BundleTexts.areComplete(FileWords.Label.class, "files", language);
    assertThat(Arrays.stream(IgnoredReason.values()).map(FileWords.in(language)::reason))
        .noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Identical to a for 2005.xlsx. | Identisk med a for 2005.xlsx.",
        "Review document. Decisions taken in: 3; of these, as decided before: 1; not applied: 0."
            + " | Dokument med avgjørelser. Avgjørelser tatt inn: 3; av disse avgjort slik før: 1;"
            + " ikke tatt i bruk: 0.",
        "Ark1: long form, headings in row 3 (\"Prosjekt\" is project, \"År\" is year), amounts in G."
            + " Ignored rows: 1 title, 1 header, 2 total, 9 left out."
            + " | Ark1: lang form, overskrifter i rad 3 (\"Prosjekt\" er prosjekt, \"År\" er år),"
            + " beløp i G. Utelatte rader: 1 tittel, 1 overskrift, 2 sum, 9 på utelatt ark.",
        "A: wide form, headings in rows 3–4, amounts in D for 2005 from NMFA in thousands, E for"
            + " 2006 (as B2 says), project from B1, office from the sheet's name, funder from lines"
            + " of text such as A5, merged cells in 1 row; B: left out, a summary."
            + " | A: bred form, overskrifter i radene 3–4, beløp i D for 2005 fra NMFA i tusen, E for"
            + " 2006 (slik B2 sier), prosjekt fra B1, kontor fra navnet på arket, finansiør fra"
            + " tekstlinjer som A5, sammenslåtte celler i 1 rad; B: utelatt, a summary.",
        "by the layout file jobs/layouts/sund.yaml, office Sund, year 2006; Ark: no budget below"
            + " the headings in rows 1–2. | etter layoutfilen jobs/layouts/sund.yaml, kontor Sund, år"
            + " 2006; Ark: ikke noe budsjett under overskriftene i radene 1–2.",
      })
  void whatTheLedgerSaysIsSaidInNorwegian(String english, String norwegian) {
    assertThat(NORWEGIAN.message(english)).isEqualTo(norwegian);
    assertThat(FileWords.in(Language.ENGLISH).message(english)).isEqualTo(english);
  }

  @Test
  void whyAFileIsHeldIsSaidAsItsFindingSaysIt() {
    for (FindingType type : FindingType.values()) {
      assertThat(NORWEGIAN.message(type.meaning() + " Found: Ark 1, row 2: «x»."))
          .as(type.code())
          .doesNotContain(type.meaning())
          .endsWith(". Funnet: Ark 1, row 2: «x».");
    }
  }

  @Test
  void namesAndWhatSomebodyTypedStayAsTheyAre() {
    assertThat(
            NORWEGIAN.message(
                "Costs for 2005 in thousands: long form, headings in row 3 (\"rows 1–2 from B3\" is"
                    + " note), amounts in G."))
        .isEqualTo(
            "Costs for 2005 in thousands: lang form, overskrifter i rad 3 (\"rows 1–2 from B3\" er"
                + " merknad), beløp i G.");
    assertThat(NORWEGIAN.message("Something else. It stays."))
        .isEqualTo("Something else. It stays.");
  }

  /** The words of English that files of the sample run are described with. */
  @Test
  void nothingIsLeftInEnglishOfTheSampleRun() throws IOException {
    Pattern english = Pattern.compile("\\b(is|from|headings|amounts|rows?|long|wide|in)\\b");
    List<String> left = new ArrayList<>();
    try (Reader csv =
        Files.newBufferedReader(
            Path.of("src/test/resources/golden/files.csv"), StandardCharsets.UTF_8)) {
      for (CSVRecord file :
          CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(csv)) {
        String said = NORWEGIAN.message(file.get("message"));
        if (english.matcher(said).find() || said.equals(file.get("message"))) {
          left.add(said);
        }
      }
    }
    assertThat(left).isEmpty();
  }
}
