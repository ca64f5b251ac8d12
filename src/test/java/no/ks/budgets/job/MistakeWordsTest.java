package no.ks.budgets.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.ks.budgets.finding.BundleTexts;
import no.ks.budgets.finding.Language;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MistakeWordsTest {

  private static final MistakeWords NORWEGIAN = MistakeWords.in(Language.NORWEGIAN);

  /** Words of English that no setting is called by. */
  private static final Pattern ENGLISH =
      Pattern.compile("\\b(must|needs|is|there|the|such|number|each|have|not|greater|go)\\b");

  private static final String BAD_JOB =
      """
      job: ingest
      folder: [a]
      after: burn
      default-currency: Crowns
      parallel-files: 700
      parallel-files: many
      schedule: now
      zone: Mars
      tolerence: 1
      limits:
        max-rows: many
      rules:
        ROW_HIDDEN: loud
      passwords:
        - password: secret
        - env: A
        - office: Sund
        - office: Sund
          env: not a name
        - files: "["
          env: A
        - word
      """;

  private static final String BAD_CONSOLIDATION =
      """
      job: consolidation
      tolerance: -1
      language: xx
      report-currency: euro
      deviation-limits: none
      """;

  private static final String BAD_LAYOUT =
      """
      for:
        cell: 1A
      labels:
        Izvor: source
      sheets:
        read: all
      heading-row: first
      columns:
        4: amount
        D: sum of it
      values:
        colour: red
      """;

  static Set<Language> languages() {
    return Language.ofReports();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyTextIsThereAndNoneBesides(Language language) {
    BundleTexts.areComplete(MistakeWords.Label.class, "mistakes", language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jobs/x.yaml:2: 'language' must be en or nb, not 'xx'"
            + " | jobs/x.yaml:2: 'language' må være en eller nb, ikke 'xx'",
        "jobs/x.yaml:2: 'tolerence' is no setting here; there are folder, job"
            + " | jobs/x.yaml:2: 'tolerence' er ingen innstilling her; disse finnes: folder, job",
        "jobs/x.yaml:1: 'a text' must be a text | jobs/x.yaml:1: 'a text' må være en tekst",
        "jobs: there is no job file (.yaml) in this folder"
            + " | jobs: det er ingen jobbfil (.yaml) i denne mappen",
        "Run r1 does not balance, so nothing was published. Please report this with the log: a: b"
            + " | Kjøring r1 går ikke opp, så ingenting ble publisert. Meld fra om dette og legg ved"
            + " loggen: a: b",
        "NoSuchFileException: a.txt | NoSuchFileException: a.txt",
      })
  void mistakesAreSaidInNorwegianAndMessagesOfTheSystemAsTheyAre(String english, String norwegian) {
    assertThat(NORWEGIAN.said(english)).isEqualTo(norwegian);
    assertThat(MistakeWords.in(Language.ENGLISH).said(english)).isEqualTo(english);
  }

  @Test
  void nothingIsLeftInEnglishOfFilesWithEveryMistake(@TempDir Path folder) throws IOException {
    List<String> problems = new ArrayList<>();
    try (ValidatorFactory validators =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      JobFileReader reader = new JobFileReader(validators.getValidator(), problems);
      for (String text : List.of(BAD_JOB, BAD_CONSOLIDATION, "job: nothing", "- a", "folder: b")) {
        reader.read(Files.writeString(folder.resolve("bad.yaml"), text), "jobs/bad.yaml");
      }
    }
    for (String text : List.of(BAD_LAYOUT, "columns:\n  D: amount\n", "for:\n", "- a")) {
      LayoutFileReader.read(
          Files.writeString(folder.resolve("bad.yaml"), text), "jobs/layouts/bad.yaml", problems);
    }

    assertThat(problems).hasSizeGreaterThan(25);
    assertThat(problems.stream().map(NORWEGIAN::said))
        .noneMatch(said -> ENGLISH.matcher(said.replaceAll("'[^']*'", "")).find());
  }
}
