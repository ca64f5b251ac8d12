package no.ks.budgets.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.ks.budgets.register.Candidates.Candidate;
import no.ks.budgets.register.Project.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectMatcherTest {

  private static final String MIC = "Municipal International Cooperation";

  private static final ProjectMatcher MATCHER = ProjectMatcher.of(RegisterFolder.shippedRegister());

  /** The match in words: {@code BA-01}, {@code ambiguous MW-01 MW-02}, {@code unknown BA-01}. */
  private static String match(
      @Nullable String project,
      @Nullable String title,
      @Nullable String country,
      @Nullable String partners) {
    List<String> names = partners == null ? List.of() : Arrays.asList(partners.split(";"));
    return MATCHER
        .match(new TypedProject(text(project), text(title), text(country), names))
        .fold(
            Project::code,
            several -> "ambiguous" + codes(several),
            near -> "unknown" + codes(near));
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.replace("MIC:", MIC);
  }

  private static String codes(Candidates candidates) {
    return candidates.nearestFirst().stream()
        .map(candidate -> " " + candidate.project().code())
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BA-01",
        "ba-01",
        "ba 1",
        "BA01",
        "BA1",
        "BA-01 ",
        " BA-01",
        "BA–01",
        "BA—1",
        "BA\u221201",
        "BA 001",
        "BA_01",
        "BA.01",
        "BA/01",
        "BA - 01",
        "BA-01.",
        "BA\u00a001",
        "\u200bBA-01",
        "BA\u201101",
        "BA-01 Municipal International Cooperation",
        "ba1: municipal international cooperation",
        "BA-1 Mostar",
        "BA-01 Orkdal – Mostar",
        "BA-01 (Bosnia and Herzegovina)",
        "MIC (BA-01)",
        "Mostar BA01",
        // Characters that look like these; no other project may be meant.
        "ВА-01",
        "БА-01",
        "\uff22\uff21\uff0d\uff10\uff11",
        "BA-O1",
        "BA-0l",
      })
  void codesTypedOddly(String typed) {
    assertThat(match(typed, null, null, null)).isEqualTo("BA-01");
  }

  @Test
  void programmeWideCodes() {
    assertThat(match("prg 1", null, null, null)).isEqualTo("PRG-01");
    assertThat(match("PRG02", null, "Malawi", null)).isEqualTo("PRG-02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BA-09 | unknown BA-01 BA-02",
        "BA-0 | unknown BA-01 BA-02",
        "BA-010 | unknown BA-01 BA-02",
        "BA-1 1 | unknown BA-01",
        "01-BA | unknown BA-01 BA-02",
        "BIH-01 | unknown BA-01",
        "MW-02 Fredrikstad | unknown MW-01 MW-02",
        "MW-01 + MW-02 | unknown MW-01",
        "BA-01 Capacity building | unknown BA-01 GE-01",
        "BAA-01 | unknown BA-01",
        "01 | unknown",
        "Salaries | unknown",
        "Administration | unknown",
      })
  void whatIsNoCodeIsNeverTakenForOne(String typed, String expected) {
    assertThat(match(typed, null, null, null)).isEqualTo(expected);
  }

  @Test
  void aWrongCodeIsNotSavedByATitle() {
    assertThat(match("GE-02", "Capacity building", "Georgia", null)).startsWith("unknown GE-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Capacity building | | | | GE-01",
        "CAPACITY-BUILDING | | Georgia | | GE-01",
        "1234 | Capacity building | | | GE-01",
        "Capacity building | | Georgia | somebody | GE-01",
        "Methods for cooperation between local governments and civil society | | | | TZ-01",
        "Institutional cooperation with sister organisation | | Malawi | | MW-04",
        "Coordination activities for MIC in Africa | | Africa | KS | PRG-02",
        "Fact-finding mission within possible local government cooperation between Macedonia and"
            + " Norway | | North Macedonia | | MK-01",
        "MIC: | | Uganda | | UG-01",
        "MIC: | | Bosnia and Herzegovina | | BA-01",
        "MIC: | | Босна и Херцеговина | | BA-01",
        "MIC: | | Bosnia - Hercegovina | Orkdal kommune | BA-01",
        "MIC: | | Serbia Montenegro | | CS-02",
        "MIC: Uganda | | | | UG-01",
        "MIC: | | Sør-Afrika | Oslo kommune | ZA-02",
        "MIC: | | | Oslo | ZA-02",
        "MIC: | | | Municipality of Tsumeb | NA-01",
        "MIC: | | | Kristiansand – Walvis Bay | NA-02",
        " | MIC: | Zambia | Eid;Mbala | ZM-01",
      })
  void names(
      @Nullable String project,
      @Nullable String title,
      @Nullable String country,
      @Nullable String partners,
      String expected) {
    assertThat(match(project, title, country, partners)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Malawi | Fredrikstad | MW-01",
        "Malawi | Fredrikstad - Lilongwe | MW-01",
        "Malawi | Flora | MW-02",
        "Malawi | Nkhotakota | MW-02",
        "Malawi | Nkotakota | MW-02",
        " | Flora kommune | MW-02",
        "Malawi | Førde | MW-03",
        "Malawi | Nkhota Kota | ambiguous MW-02 MW-01 MW-03",
        "Malawi | | ambiguous MW-01 MW-02 MW-03",
      })
  void nearTwinsDifferOnlyByPartner(
      @Nullable String country, @Nullable String partners, String expected) {
    assertThat(match(MIC, null, country, partners)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Country and partner, or two partners, contradict each other.
        "MIC: | | Uganda | Oslo | ambiguous ZA-02 UG-01",
        "MIC: | | Malawi | Fredrikstad;Flora | ambiguous MW-01 MW-02",
        "MIC: | | Serbia | | ambiguous CS-02",
        "MIC: | | Mallawi | Flora | ambiguous MW-02",
        // A title of one country is not that of another.
        "Capacity building | | Malawi | | unknown GE-01",
        // Similar is not the same.
        "Capacity bulding | | Georgia | | unknown GE-01",
        "Councillor capacity building | | Kosovo | | unknown XK-02",
        "Institutional cooperation with sister organization | | Malawi | | unknown MW-04",
        "Information on methods for cooperation between local governments & civil society"
            + " | | | | unknown TZ-02",
        "Municipal Development | | Serbia Montenegro | | unknown CS-03",
        // A partner alone is no name of a project.
        "Orkdal - Mostar | | | | unknown BA-01",
        " | | Malawi | Fredrikstad | unknown MW-01",
      })
  void falsePairs(
      @Nullable String project,
      @Nullable String title,
      @Nullable String country,
      @Nullable String partners,
      String expected) {
    assertThat(match(project, title, country, partners)).startsWith(expected);
  }

  @Test
  void proposalsAreAtMostThreeAndReachTheThreshold() {
    ProjectMatch match = MATCHER.match(TypedProject.of("Municipal cooperation projects"));

    List<Candidate> proposed =
        match.fold(project -> List.of(), Candidates::nearestFirst, Candidates::nearestFirst);
    assertThat(proposed).hasSizeBetween(1, CandidateScores.MAX_SHOWN);
    assertThat(proposed)
        .allSatisfy(
            candidate -> assertThat(candidate.score()).isBetween(CandidateScores.NEAR, 1.0));
    assertThat(proposed)
        .isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
  }

  /** A Cyrillic ВА-01 is BA-01 by look and VA-01 by sound. */
  @Test
  void aCodeThatLooksLikeOneAndSoundsLikeAnotherIsNotDecided() {
    Register register =
        new Register(
            List.of(
                new Project("BA-01", "BA", "Bosnia", "Roads", "", "", Status.ACTIVE),
                new Project("VA-01", "VA", "Vatican", "Bridges", "", "", Status.ACTIVE)),
            List.of(),
            List.of());

    ProjectMatch match = ProjectMatcher.of(register).match(TypedProject.of("ВА-01"));

    assertThat(match.fold(Project::code, Candidates::inWords, Candidates::inWords))
        .isEqualTo("BA-01 (0.97), VA-01 (0.97)");
  }

  /** MW-03 is a pre-study of the same name, so the name alone may mean it too. */
  @Test
  void aTitleThatAnotherBeginsWithMayBeThatOneCutShort() {
    assertThat(match("Institutional cooperation with sister organisation", null, null, null))
        .isEqualTo("ambiguous MW-04 BA-02 HR-01");
  }

  @Test
  void codesOfAnotherRegisterCompareWithoutCase() {
    Register register =
        new Register(
            List.of(new Project("North/7b", "NO", "Norway", "Roads", "", "", Status.ACTIVE)),
            List.of(),
            List.of());

    assertThat(ProjectMatcher.of(register).match(TypedProject.of("NORTH/7B ")))
        .isEqualTo(new ProjectMatch.Matched(register.projects().get(0)));
  }

  @Test
  void aCellFullOfTextIsAnsweredInTime() {
    String text = "cooperation between municipalities ".repeat(900);

    long before = System.nanoTime();
    MATCHER.match(new TypedProject(text, text, text, List.of(text)));

    assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
  }
}
