package no.ks.budgets.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.finding.Language;
import no.ks.budgets.reconcile.DeviationLimit;
import no.ks.budgets.report.IatiReporting;
import no.ks.budgets.rules.Muting;
import no.ks.budgets.workbook.ReadingLimits;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobFileReaderTest {

  private static final Validator VALIDATOR =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .defaultLocale(Locale.ENGLISH)
          .buildValidatorFactory()
          .getValidator();

  @TempDir Path folder;

  private JobFiles read() throws IOException {
    Home home = new Home(folder);
    return JobFiles.in(home.jobs(), home, VALIDATOR);
  }

  private Path write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("jobs"));
    return Files.writeString(folder.resolve("jobs").resolve(name), text);
  }

  /** What is wrong with a job file, line by line. */
  private List<String> problems(String text) throws IOException {
    write("x.yaml", text);
    return problems();
  }

  private List<String> problems() {
    try {
      return List.of("valid: " + read().all());
    } catch (JobFiles.InvalidJobFiles invalid) {
      String message = invalid.getMessage();
      return message == null ? List.of() : message.lines().toList();
    } catch (IOException unreadable) {
      return List.of("not located: " + unreadable);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          job: ingest;flolder: in                | jobs/x.yaml:2: 'flolder' is no setting here; there are after, default-currency, folder, job, limits, parallel-files, passwords, rules, schedule, watch, zone
          job: ingest;parallel-files: many       | jobs/x.yaml:2: 'parallel-files' must be a whole number, not 'many'
          job: ingest;parallel-files: 1.5        | jobs/x.yaml:2: 'parallel-files' must be a whole number, not '1.5'
          job: ingest;parallel-files: 0          | jobs/x.yaml:2: 'parallel-files' must be greater than or equal to 1
          job: ingest;parallel-files: 65         | jobs/x.yaml:2: 'parallel-files' must be less than or equal to 64
          job: ingest;folder: [a, b]             | jobs/x.yaml:2: 'folder' must be a text
          job: ingest;folder:                    | jobs/x.yaml:2: 'folder' must be a text
          job: ingest;after: delete              | jobs/x.yaml:2: 'after' must be keep or move, not 'delete'
          job: ingest;default-currency: Taler    | jobs/x.yaml:2: 'default-currency' must be a currency code such as NOK, not 'Taler'
          job: ingest;default-currency: kr       | jobs/x.yaml:2: 'default-currency' must be a currency code such as NOK, not 'kr'
          job: consolidation;report-currency: EURO | jobs/x.yaml:2: 'report-currency' must be a currency code such as EUR, not 'EURO'
          job: ingest;limits: none               | jobs/x.yaml:2: 'limits' must be a group of settings
          job: ingest;limits:;  max-rows: all    | jobs/x.yaml:3: 'max-rows' must be a whole number, not 'all'
          job: ingest;limits:;  max-rows: 0      | jobs/x.yaml:2: 'limits' must be greater than 0
          job: ingest;limits:;  max-columns: 9   | jobs/x.yaml:3: 'max-columns' is no setting here; there are max-cells, max-file-bytes, max-inflated-bytes, max-merged-regions, max-rows, max-seconds-per-file, max-sheets, max-text-length
          job: ingest;watch: no                  | jobs/x.yaml:2: 'watch' must be a group of settings
          job: ingest;watch:;  every-seconds: 0  | jobs/x.yaml:2: 'watch' must be greater than or equal to 1
          job: ingest;watch:;  settle-seconds: 86401 | jobs/x.yaml:2: 'watch' must be less than or equal to 86400
          job: ingest;watch:;  settle: 1         | jobs/x.yaml:3: 'settle' is no setting here; there are every-seconds, settle-seconds
          job: ingest;rules:;  ROW_DUPLICATE: off | jobs/x.yaml:3: 'ROW_DUPLICATE' must be mute or warning, not 'off'
          job: ingest;schedule: daily            | jobs/x.yaml:2: 'schedule' must be six fields such as "0 0 6 * * MON-FRI" (second minute hour day month weekday), not 'daily'
          job: ingest;schedule: "0 6 * * *"      | jobs/x.yaml:2: 'schedule' must be six fields such as "0 0 6 * * MON-FRI" (second minute hour day month weekday), not '0 6 * * *'
          job: ingest;schedule: "0 0 25 * * *"   | jobs/x.yaml:2: 'schedule' must be six fields such as "0 0 6 * * MON-FRI" (second minute hour day month weekday), not '0 0 25 * * *'
          job: ingest;zone: Oslo                 | jobs/x.yaml:2: 'zone' must be a zone such as Europe/Oslo, not 'Oslo'
          job: ingest;folder: a;folder: b        | jobs/x.yaml:3: 'folder' is there twice
          job: ingest;job: ingest                | jobs/x.yaml:2: 'job' is there twice
          job: ingest;[a]: b                     | jobs/x.yaml:2: a key must be a word
          job: breakfast                         | jobs/x.yaml:1: 'job' must be one of register-import, ingest, consolidation, not 'breakfast'
          folder: input                          | jobs/x.yaml:1: 'job' must be one of register-import, ingest, consolidation
          # nothing                              | jobs/x.yaml:1: the file must say which job it is, for example 'job: ingest'
          - job: ingest                          | jobs/x.yaml:1: the file must say which job it is, for example 'job: ingest'
          job: consolidation;tolerance: -1       | jobs/x.yaml:2: 'tolerance' must be greater than or equal to 0
          job: consolidation;tolerance: a little | jobs/x.yaml:2: 'tolerance' must be a number, not 'a little'
          job: consolidation;language: fr        | jobs/x.yaml:2: 'language' must be en or nb, not 'fr'
          job: consolidation;deviation-limits: 5 | jobs/x.yaml:2: 'deviation-limits' must be a list
          job: register-import;tolerance: 1      | jobs/x.yaml:2: 'tolerance' is no setting here; there are folder, job, schedule, zone
          """)
  void everyMistakeIsSaidWithItsFileAndLine(String text, String problem) throws IOException {
    assertThat(problems(text.replace(";", "\n"))).containsExactly(problem);
  }

  /** What is given in the place of a secret is never repeated. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          office: Orkdal;password: S3cret!       | 4: a password must not stand in a job file; put it into an environment variable or a file and write 'env: NAME' or 'file: PATH' here, and choose another password now
          office: Orkdal;env: A;password: S3cret | 5: a password must not stand in a job file; put it into an environment variable or a file and write 'env: NAME' or 'file: PATH' here, and choose another password now
          office: Orkdal;env: S3cret!            | 4: 'env' must be the name of an environment variable such as PB_PASSWORD_ORKDAL
          office: Orkdal                         | 3: a password needs either 'env' or 'file', which say where it is kept
          office: Orkdal;env: A;file: b          | 4: a password needs either 'env' or 'file', which say where it is kept
          env: A                                 | 3: a password needs 'office' or 'files', or it would be tried on all
          files: "[a";env: A                     | 3: 'files' must be a pattern such as orkdal-*.xlsx, not '[a'
          office: Orkdal;env: A;secret: S3cret!  | 5: 'secret' is no setting here; there are env, file, files, office
          """)
  void mistakesAboutPasswordsAreSaidWithTheirLineAndWithoutASecret(String item, String problem)
      throws IOException {
    String text = "job: ingest\npasswords:\n  - " + item.replace(";", "\n    ");

    assertThat(problems(text)).contains("jobs/x.yaml:" + problem).noneMatch(p -> p.contains("S3c"));
  }

  @Test
  void mistakesInAListAreSaidWithTheirLine() throws IOException {
    assertThat(
            problems(
                """
                job: consolidation
                deviation-limits:
                  - funder: NMFA
                    percent-of-total: much
                    source: letter
                  - all
                  - funder: NMFA
                    source: letter
                    enabled: perhaps
                    heading: 5
                """))
        .containsExactlyInAnyOrder(
            "jobs/x.yaml:4: 'percent-of-total' must be a number, not 'much'",
            "jobs/x.yaml:6: each item of 'deviation-limits' must be a group of settings",
            "jobs/x.yaml:9: 'enabled' must be true or false, not 'perhaps'",
            "jobs/x.yaml:10: 'heading' is no setting here; there are enabled, funder,"
                + " percent-of-total, source");
  }

  @Test
  void allMistakesOfAllFilesAreSaidAtOnce() throws IOException {
    write("a.yaml", "job: ingest\nafter: delete\nzone: Oslo\n");
    write("b.yml", "job: lunch\n");

    assertThat(problems())
        .containsExactlyInAnyOrder(
            "jobs/a.yaml:2: 'after' must be keep or move, not 'delete'",
            "jobs/a.yaml:3: 'zone' must be a zone such as Europe/Oslo, not 'Oslo'",
            "jobs/b.yml:1: 'job' must be one of register-import, ingest, consolidation, not"
                + " 'lunch'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "job: ingest;folder: 'in    | jobs/x.yaml:2: not YAML: ",
        "job: ingest;  folder: in   | jobs/x.yaml:2: not YAML: ",
        "job: ingest;\tfolder: in   | jobs/x.yaml:2: not YAML: ",
      })
  void whatIsNotYamlIsSaidWithItsLine(String text, String problem) throws IOException {
    assertThat(problems(text.replace(";", "\n"))).hasSize(1).first().asString().startsWith(problem);
  }

  @Test
  void aCharacterThatNoTextHoldsIsSaidWithItsLine() throws IOException {
    assertThat(problems("job: ingest\nfolder: in\u0000put\n"))
        .containsExactly("jobs/x.yaml:2: not YAML: special characters are not allowed");
  }

  /** As an editor saves that knows nothing of UTF-8. */
  @Test
  void aFileInAnotherEncodingIsSaid() throws IOException {
    Path file = write("x.yaml", "");
    Files.write(
        file, "job: ingest\n# for Tromsø\nfolder: inn\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(problems()).containsExactly("jobs/x.yaml:2: the file must be saved as UTF-8");
  }

  @Test
  void aFolderWithoutAJobFile() throws IOException {
    write("readme.txt", "Nothing here");
    write(".hidden.yaml", "job: breakfast");

    assertThat(problems()).containsExactly("jobs: there is no job file (.yaml) in this folder");
  }

  @Test
  void whatIsLeftOutTakesItsDefault() throws IOException {
    write("a.yaml", "job: consolidation");
    write("b.yaml", "job: ingest");
    write("c.yaml", "job: register-import");

    assertThat(read().all())
        .containsExactly(
            new JobFile.RegisterImport("c", Optional.empty(), "input"),
            new JobFile.Ingest(
                "b",
                Optional.empty(),
                "input",
                JobFile.After.KEEP,
                "NOK",
                2,
                ReadingLimits.defaults(),
                List.of(),
                Muting.none(),
                new JobFile.Watch(10, 30)),
            new JobFile.Consolidation(
                "a",
                Optional.empty(),
                BigDecimal.ONE,
                Language.ENGLISH,
                "EUR",
                List.of(),
                Optional.empty()));
  }

  @Test
  void everySettingIsRead() throws IOException {
    write(
        "night.yaml",
        """
        job: ingest
        schedule: "0 30 2 * * *"
        zone: UTC
        folder: /mnt/budgets
        after: move
        default-currency: EUR
        parallel-files: 8
        limits:
          max-file-bytes: 1
          max-inflated-bytes: 2
          max-rows: 3
          max-cells: 4
          max-text-length: 5
          max-sheets: 6
          max-merged-regions: 7
          max-seconds-per-file: 8
        passwords:
          - office: Orkdal
            env: PB_PASSWORD_ORKDAL
          - files: "mostar-*.xlsx"
            file: mostar.password
        rules:
          ROW_HIDDEN: mute
          ROW_DUPLICATE: warning
        watch:
          every-seconds: 5
          settle-seconds: 120
        """);
    write(
        "report.yaml",
        """
        job: consolidation
        tolerance: 0.50
        deviation-limits:
          - funder: NMFA
            percent-of-total: 12.5
            source: letter
            enabled: true
        iati:
          reporting-org: {ref: NO-BRC-1, name: KS, type: 22}
          funders:
            - code: NMFA
              name: Ministry
              type: 10
          sector: 15112
        """);

    assertThat(read().all())
        .containsExactly(
            new JobFile.Ingest(
                "night",
                Optional.of(new JobFile.Schedule("0 30 2 * * *", ZoneId.of("UTC"))),
                "/mnt/budgets",
                JobFile.After.MOVE,
                "EUR",
                8,
                new ReadingLimits(1, 2, 3, 4, 5, 6, 7, 8),
                List.of(
                    new PasswordReference(
                        "jobs/night.yaml:18",
                        "Orkdal",
                        "",
                        PasswordReference.Kept.ENVIRONMENT,
                        "PB_PASSWORD_ORKDAL"),
                    new PasswordReference(
                        "jobs/night.yaml:20",
                        "",
                        "mostar-*.xlsx",
                        PasswordReference.Kept.FILE,
                        "mostar.password")),
                new Muting(
                    Map.of(
                        FindingType.ROW_HIDDEN,
                        Muting.Treatment.MUTE,
                        FindingType.ROW_DUPLICATE,
                        Muting.Treatment.WARNING)),
                new JobFile.Watch(5, 120)),
            new JobFile.Consolidation(
                "report",
                Optional.empty(),
                new BigDecimal("0.50"),
                Language.ENGLISH,
                "EUR",
                List.of(new DeviationLimit("NMFA", new BigDecimal("12.5"), "letter", true)),
                Optional.of(
                    new IatiReporting(
                        new IatiReporting.Organisation("NO-BRC-1", "KS", "22"),
                        List.of(
                            new IatiReporting.Funder(
                                "NMFA", new IatiReporting.Organisation("", "Ministry", "10"))),
                        Optional.of("15112")))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "iati: 5 | 'iati' must be a group of settings",
        "iati:;  sector: 15112 | 'reporting-org' is missing",
        "iati:;  reporting-org: KS | 'reporting-org' must be a group of settings",
        "iati:;  reporting-org: {name: KS, type: 22} | 'ref' is missing",
        "iati:;  reporting-org: {ref: NO-BRC-1, name: KS} | 'type' is missing",
        "iati:;  reporting-org: {ref: NO BRC, name: KS, type: 22}"
            + " | 'ref' must be an identifier such as NO-BRC-971032146, not 'NO BRC'",
        "iati:;  reporting-org: {ref: NO-BRC-1, name: KS, type: ngo}"
            + " | 'type' must be a code of the IATI list OrganisationType, such as 10, not 'ngo'",
        "iati:;  reporting-org: {ref: NO-BRC-1, name: KS, type: 22};  sector: 151"
            + " | 'sector' must be a DAC purpose code of five digits, not '151'",
        "iati:;  reporting-org: {ref: NO-BRC-1, name: KS, type: 22};  funders: [{code: NMFA}]"
            + " | 'name' is missing",
      })
  void whatIatiNeedsIsAskedFor(String yaml, String problem) throws IOException {
    assertThat(problems("job: consolidation\n" + yaml.replace(';', '\n') + "\n"))
        .singleElement()
        .asString()
        .endsWith(problem);
  }

  @Test
  void onlyRulesOfPlausibilityCanBeMuted() throws IOException {
    assertThat(problems("job: ingest\nrules:\n  AMOUNT_AMBIGUOUS: mute\n"))
        .singleElement()
        .asString()
        .startsWith("jobs/x.yaml:3: 'AMOUNT_AMBIGUOUS' is no setting here; there are ")
        .contains("ROW_DUPLICATE");
  }

  @Test
  void theShippedJobFilesAreValid() throws IOException {
    JobFiles shipped = JobFiles.in(Path.of("jobs"), new Home(Path.of("")), VALIDATOR);

    assertThat(shipped.all())
        .extracting(JobFile::name)
        .containsExactly("register-import", "ingest", "consolidation");
    assertThat(shipped.all()).extracting(JobFile::schedule).allMatch(Optional::isPresent);
    assertThat(shipped.settings("ingest", JobFile.Ingest.class).limits())
        .isEqualTo(ReadingLimits.defaults());
    assertThat(shipped.settings("consolidation", JobFile.Consolidation.class).deviationLimits())
        .isNotEmpty()
        .noneMatch(DeviationLimit::enabled);
  }

  @Test
  void settingsOfAJobThatIsNotThereAreAnErrorOfTheProgram() throws IOException {
    write("a.yaml", "job: ingest");
    JobFiles files = read();

    assertThatThrownBy(() -> files.settings("a", JobFile.Consolidation.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("No job file a for Consolidation");
  }
}
