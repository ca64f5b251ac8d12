package no.ks.budgets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.ks.budgets.cli.Reviewer.Decision;
import no.ks.budgets.finding.BundleTexts;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.finding.Language;
import no.ks.budgets.finding.MessageBundle;
import no.ks.budgets.layout.Field;
import no.ks.budgets.ledger.Runs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The console speaks the language that the job file of the home says, and nothing else. */
class ConsoleLanguageTest {

  /** Shorter pieces of a text stand in other languages too. */
  private static final int TELLING_LENGTH = 9;

  @TempDir private Path folder;

  private TestHome home;

  @BeforeEach
  void makeHome() throws IOException {
    Files.createDirectories(folder.resolve("input"));
    home = new TestHome(folder).withJobsIn("nb");
  }

  static Set<Language> languages() {
    return Language.ofReports();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyTextIsThereAndNoneBesides(Language language) {
    BundleTexts.areComplete(ConsoleWords.Label.class, "console", language);
    BundleTexts.areComplete(Field.class, "fields", language);
    Map<String, String> help = help(language);
    assertThat(help.keySet()).isEqualTo(help(Language.ENGLISH).keySet());
    assertThat(help.values()).noneMatch(String::isBlank);
    ConsoleWords words = new ConsoleWords(language);
    assertThat(Arrays.stream(Runs.State.values()).map(words::state)).noneMatch(String::isBlank);
  }

  @Test
  void theHelpOfEveryCommandIsNorwegian() {
    StringBuilder help = new StringBuilder(home.execute("--help").out());
    for (String command : commands()) {
      String printed = home.execute(command, "--help").out();
      assertThat(printed)
          .startsWith("Bruk: partner-budgets " + command)
          .contains("Mappen med jobs");
      help.append(printed);
    }
    // Lines are broken to the width of the terminal.
    String all = help.toString().replaceAll("\\s+", " ");
    assertThat(help(Language.NORWEGIAN).values())
        .allMatch(text -> all.contains(text.replace("%n", "").strip()));
    assertThat(englishIn(all)).isEmpty();
  }

  private static List<String> commands() {
    return List.copyOf(PartnerBudgets.commandLine().getSubcommands().keySet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "frobnicate | Kommandoen frobnicate finnes ikke.",
        "status --fast | Valget --fast finnes ikke her.",
        "status now | Det er ikke plass til noe mer, men now ble skrevet.",
        "explain | PROJECT [YEAR] [FUNDER] mangler.",
        "withdraw | FILE mangler.",
        "decisions --take-back one | --take-back kan ikke være one.",
        "withdraw a --undo --undo | --undo er oppgitt to ganger.",
        "'' | Si hvilken kommando som skal kjøres.",
      })
  void aMistypedCommandIsSaidInNorwegianWithItsHelp(String typed, String said) {
    TestHome.Printed printed = home.execute(typed.isEmpty() ? new String[0] : typed.split(" "));

    assertThat(printed.exitCode()).isEqualTo(2);
    assertThat(printed.error()).startsWith(said).contains("Bruk: partner-budgets");
    assertThat(englishIn(printed.error())).isEmpty();
  }

  @Test
  void everyCommandSpeaksNorwegianAboutAHomeWithEverythingInIt() {
    home.drop(
        "a.csv",
        "MG-01,Stavanger,2005,NORAD,Rent,Office,NOK,1035000.50",
        "MG-01,Stavanger,2005,NORAD,Travel,Seminar,NOK,much",
        "ZZ-99,Stavanger,2005,NORAD,Travel,Visit,NOK,5",
        "MG-01,Stavanger,2005,NORAD,Travel,Other,NOK,some");
    home.drop("b.csv", "MG-02,Stavanger,2005,NORAD");
    StringBuilder all = new StringBuilder(said("run"));
    Reviewer.decides(
        home.latestRejectedRows(),
        home.inbox().resolve("avgjort.xlsx"),
        "Kari",
        new Decision("a.csv", 3, "rett", Map.of("Riktig beløp", "250")));
    all.append(said("run"));
    String explained = said("explain", "MG-01");
    assertThat(explained.lines().map(String::strip))
        .contains(
            "Bevilget            370 000",
            "Innsendt       1 035 250,50",
            "Teller ikke",
            "avvist: AMOUNT_UNREADABLE, 0 NOK står på spill")
        .anyMatch(line -> line.startsWith("1 035 250,50 i 2 linjer i a.csv  (SHA-256 "))
        .anyMatch(line -> line.startsWith("rett: beløp \"250\", av Kari "))
        .anyMatch(line -> line.startsWith("raden hadde AMOUNT_UNREADABLE og lød "))
        .anyMatch(line -> line.startsWith("Kan gjelde hvilket som helst prosjekt: 1 åpen avvist"));
    all.append(explained)
        .append(said("explain", "nothing", "like", "this"))
        .append(said("explain", "MG-01", "2031"))
        .append(said("withdraw", "a.csv"))
        .append(said("explain", "MG-01"))
        .append(said("withdraw", "a.csv", "--undo"))
        .append(said("withdraw", "no such.csv"))
        .append(said("withdraw", "avgjort.xlsx"))
        .append(said("decisions", "--take-back", "7"))
        .append(said("template", "MG-77"))
        .append(said("template", "MG-01", "--language", "xx"))
        .append(said("template", "MG-01", "--office", "Nowhere"))
        .append(said("run", "no-such-job"))
        .append(said("status"))
        .append(said("rules"));

    assertThat(all)
        .contains("Kjøring    ")
        .contains("Rader      ")
        .contains("Register   35 prosjekter, 55 bevilgninger")
        .contains("Åpne avviste rader: 3")
        .contains("Har lest 2 av 2 filer")
        .contains("Har tatt inn 1 dokument med avgjørelser")
        .contains("AMOUNT_AMBIGUOUS (feil): ");
    assertThat(englishIn(all.toString())).isEmpty();
    assertThat(Arrays.stream(FindingType.values()).map(FindingType::title))
        .noneMatch(title -> all.toString().contains(": " + title + "\n"));
  }

  @Test
  void aMistakeInAnotherJobFileIsSaidInNorwegian() {
    home.write("jobs/ingest.yaml", Instant.EPOCH, "job: ingest\ntolerence: 1\n");

    assertThat(home.execute("run").error())
        .startsWith(
            "jobs/ingest.yaml:2: 'tolerence' er ingen innstilling her; disse finnes: after");
  }

  @Test
  void theLanguageIsThatOfTheHomeAndNotOfTheMachine(@TempDir Path other) {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("nb-NO"));
      assertThat(new TestHome(other).execute("status").out()).startsWith("Nothing was run yet.");
      Locale.setDefault(Locale.FRANCE);
      assertThat(home.execute("status").out()).startsWith("Ingenting er kjørt ennå.");
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void aJobFileThatDoesNotSayItsLanguageProperlyIsRefusedInEnglish() {
    home.withJobsIn("klingon");

    assertThat(home.execute("run").error())
        .contains("jobs/consolidation.yaml:", "'language' must be en or nb, not 'klingon'");
    assertThat(home.execute("--help").out()).startsWith("Usage: ");
  }

  private String said(String... command) {
    TestHome.Printed printed = home.execute(command);
    return printed.out() + printed.error();
  }

  /** The pieces of English texts that were printed, as far as they are long enough to tell. */
  private static List<String> englishIn(String printed) {
    return Stream.concat(
            MessageBundle.load(ConsoleWords.class, "console", Language.ENGLISH).values().stream(),
            help(Language.ENGLISH).values().stream())
        .flatMap(text -> Arrays.stream(text.split("\\{[0-9]}|%n")))
        .map(String::strip)
        .filter(piece -> piece.length() >= TELLING_LENGTH)
        .filter(printed::contains)
        .toList();
  }

  private static Map<String, String> help(Language language) {
    return MessageBundle.load(ConsoleWords.class, HelpTexts.BUNDLE, language);
  }
}
