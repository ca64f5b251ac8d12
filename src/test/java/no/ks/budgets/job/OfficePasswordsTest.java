package no.ks.budgets.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ks.budgets.rules.Muting;
import no.ks.budgets.workbook.Passwords;
import no.ks.budgets.workbook.ReadingLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.StandardEnvironment;

class OfficePasswordsTest {

  private final Path folder;
  private final OfficePasswords passwords;

  OfficePasswordsTest(@TempDir Path folder) {
    this.folder = folder;
    this.passwords =
        new OfficePasswords(
            new Home(folder),
            new StandardEnvironment() {
              @Override
              public Map<String, Object> getSystemEnvironment() {
                return Map.of("SET", "S3cret!", "EMPTY", "");
              }
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Orkdal/a.xlsx, true",
    "2006/orkdal/late/a.xlsx, true",
    "ORKDAL /a.xlsx, true",
    "Orkdal.xlsx, false",
    "Orkdal, false",
    "Orkdal 2/a.xlsx, false",
    "a.xlsx, false"
  })
  void aPasswordOfAnOfficeIsForTheFilesInItsFolder(String path, boolean expected) {
    assertThat(reference("Orkdal", "", "SET").isFor(path)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "mostar-1.xlsx, true",
    "any/mostar-.xlsx, true",
    "mostar-1/a.xlsx, false",
    "mostar.xlsx, false"
  })
  void aPasswordForNamesIsForTheFilesThatAreCalledSo(String path, boolean expected) {
    assertThat(reference("", "mostar-*.xlsx", "SET").isFor(path)).isEqualTo(expected);
  }

  @Test
  void whereBothAreGivenBothMustFit() {
    PasswordReference reference = reference("Mostar", "*.ods", "SET");

    assertThat(List.of("Mostar/a.ods", "Mostar/a.xls", "a.ods"))
        .extracting(reference::isFor)
        .containsExactly(true, false, false);
  }

  @Test
  void onlyTheFilesThatItIsForAreTriedWithAPassword() {
    JobFile.Ingest settings = ingest(reference("Orkdal", "", "SET"), reference("", "*.xls", "SET"));

    assertThat(passwords.of(settings, "Sund/a.xlsx").isNone()).isTrue();
    assertThat(passwords.of(settings, "Orkdal/a.xls")).hasToString("1 passwords");
  }

  @Test
  void theLineBreakAtTheEndOfAFileIsNoPartOfThePassword() throws IOException {
    for (String text : List.of("S3cret! ", "S3cret! \n", "S3cret! \r\n")) {
      Files.writeString(folder.resolve("secret"), text);

      assertThat(inFile().password(Map.of(), new Home(folder))).isEqualTo("S3cret! ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "S3cret!\nand more", "S3cret!\n\n"})
  void aFileThatIsNotOnePasswordIsRefused(String text) throws IOException {
    Files.writeString(folder.resolve("secret"), text);

    assertThatThrownBy(() -> passwords.require(List.of(ingest(inFile()))))
        .isInstanceOf(JobFiles.InvalidJobFiles.class)
        .hasMessage(
            "jobs/x.yaml:7: the file that 'file' names must hold the password as its only line");
  }

  @Test
  void everythingMissingIsSaidAtOnceAndNothingOfItRepeated() throws IOException {
    JobFile.Ingest job =
        ingest(reference("a", "", "S3cret"), reference("b", "", "EMPTY"), inFile());

    assertThatThrownBy(() -> passwords.require(List.of(job)))
        .isInstanceOf(JobFiles.InvalidJobFiles.class)
        .hasMessage(
            String.join(
                System.lineSeparator(),
                "jobs/x.yaml:7: the environment variable that 'env' names is not set",
                "jobs/x.yaml:7: the environment variable that 'env' names is not set",
                "jobs/x.yaml:7: the file that 'file' names cannot be read (NoSuchFileException);"
                    + " it must hold the password as its only line, in UTF-8"));
    Files.write(folder.resolve("secret"), new byte[] {(byte) 0xff});
    assertThatThrownBy(() -> passwords.require(List.of(ingest(inFile()))))
        .hasMessageContaining("cannot be read (MalformedInputException)");
  }

  @Test
  void whatIsThereIsNotSpokenOf() {
    passwords.require(List.of(ingest(reference("Orkdal", "", "SET"))));

    assertThat(Passwords.of(List.of("S3cret!", "b"))).hasToString("2 passwords");
  }

  private static PasswordReference reference(String office, String files, String variable) {
    return new PasswordReference(
        "jobs/x.yaml:7", office, files, PasswordReference.Kept.ENVIRONMENT, variable);
  }

  private static PasswordReference inFile() {
    return new PasswordReference(
        "jobs/x.yaml:7", "Orkdal", "", PasswordReference.Kept.FILE, "secret");
  }

  private static JobFile.Ingest ingest(PasswordReference... references) {
    return new JobFile.Ingest(
        "x",
        Optional.empty(),
        "input",
        JobFile.After.KEEP,
        "NOK",
        1,
        ReadingLimits.defaults(),
        List.of(references),
        Muting.none(),
        JobFile.Watch.defaults());
  }
}
