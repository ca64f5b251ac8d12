package no.ks.budgets.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * How often matching is right, over the texts of {@code matching/typed-projects.csv}: what people
 * type for a project of the shipped register, with the project that they mean, or none where the
 * text does not tell or contradicts itself.
 */
class MatchingAccuracyTest {

  private static final Register REGISTER = RegisterFolder.shippedRegister();
  private static final ProjectMatcher MATCHER = ProjectMatcher.of(REGISTER);
  private static final CandidateScores SCORES = new CandidateScores(REGISTER, MATCHER.texts());
  private static final List<Pair> PAIRS = pairs();

  /**
   * One line of the table.
   *
   * @param meant the code of the project, empty for none
   * @param taken the project that the machine takes, empty where it leaves that to a person
   * @param candidates where none is taken, all that may be proposed, however far
   */
  private record Pair(
      long line,
      String kind,
      TypedProject typed,
      String meant,
      String taken,
      Candidates candidates) {

    String proposed(double threshold) {
      return candidates.proposed(threshold).map(near -> near.project().code()).orElse("");
    }

    String describe(String decided) {
      return "line " + line + ", " + kind + ": " + typed + " is " + decided + ", not " + meant;
    }
  }

  /** Of those decided, how many are right; of those that mean a project, how many are decided. */
  private record Accuracy(long right, long wrong, long meant) {

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return meant == 0 ? 1 : (double) right / meant;
    }

    String line(String name) {
      return String.format(
          Locale.ROOT,
          "%-10s %6d %6d %6d %10.3f %7.3f%n",
          name,
          right,
          wrong,
          meant - right,
          precision(),
          recall());
    }
  }

  private static List<Pair> pairs() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    InputStream in =
        Objects.requireNonNull(
            MatchingAccuracyTest.class.getResourceAsStream("/matching/typed-projects.csv"));
    try (CSVParser lines =
        CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
      return lines.stream().map(MatchingAccuracyTest::pair).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pair pair(CSVRecord line) {
    // As a row is read: where there is no project, its title is the project.
    String title = line.get("title");
    String project = line.get("project").isEmpty() ? title : line.get("project");
    List<String> partners =
        Stream.of(line.get("partner"), line.get("office")).filter(name -> !name.isEmpty()).toList();
    TypedProject typed = new TypedProject(project, title, line.get("country"), partners);
    ProjectMatch match = MATCHER.match(typed);
    // What the rules hold back as contradicted is not taken either.
    String taken =
        match.fold(
            found -> MATCHER.texts().contradict(typed, found) ? "" : found.code(),
            several -> "",
            near -> "");
    Candidates candidates =
        match.fold(
            found -> new Candidates(List.of()),
            several -> several,
            near -> SCORES.all(typed, REGISTER.projects()));
    return new Pair(
        line.getRecordNumber() + 1, line.get("kind"), typed, line.get("meant"), taken, candidates);
  }

  private static Accuracy taken() {
    return new Accuracy(
        PAIRS.stream().filter(pair -> !pair.taken.isEmpty() && right(pair, pair.taken)).count(),
        PAIRS.stream().filter(pair -> !pair.taken.isEmpty() && !right(pair, pair.taken)).count(),
        PAIRS.stream().filter(pair -> !pair.meant.isEmpty()).count());
  }

  /** Proposals for what is not taken. */
  private static Accuracy proposed(double threshold) {
    List<Pair> left = PAIRS.stream().filter(pair -> pair.taken.isEmpty()).toList();
    List<Pair> decided = left.stream().filter(pair -> !pair.proposed(threshold).isEmpty()).toList();
    return new Accuracy(
        decided.stream().filter(pair -> right(pair, pair.proposed(threshold))).count(),
        decided.stream().filter(pair -> !right(pair, pair.proposed(threshold))).count(),
        left.stream().filter(pair -> !pair.meant.isEmpty()).count());
  }

  private static boolean right(Pair pair, String decided) {
    return pair.meant.equals(decided);
  }

  @Test
  void theTableHasEnoughOfBothKinds() {
    assertThat(PAIRS.stream().filter(pair -> !pair.meant.isEmpty()).count())
        .isGreaterThanOrEqualTo(150);
    assertThat(PAIRS.stream().filter(pair -> pair.meant.isEmpty()).count())
        .isGreaterThanOrEqualTo(100);
  }

  @Test
  void whatIsTakenIsRight() {
    assertThat(PAIRS)
        .filteredOn(pair -> !pair.taken.isEmpty() && !right(pair, pair.taken))
        .extracting(pair -> pair.describe("taken for " + pair.taken))
        .isEmpty();
    assertThat(taken().recall()).isGreaterThanOrEqualTo(0.54);
  }

  @Test
  void whatIsProposedIsNearlyAlwaysRight() {
    System.out.println(table());

    Accuracy accuracy = proposed(Candidates.THRESHOLD);
    assertThat(accuracy.precision()).isGreaterThanOrEqualTo(0.99);
    assertThat(accuracy.recall()).isGreaterThanOrEqualTo(0.88);
  }

  private static String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "Matching %d typed projects, %d of them with a project that is meant.%n"
                + "What is not taken may be proposed: %.2f clear of the next, documented from %.2f.%n"
                + "%-10s %6s %6s %6s %10s %7s%n",
            PAIRS.size(),
            PAIRS.stream().filter(pair -> !pair.meant.isEmpty()).count(),
            Candidates.MARGIN,
            Candidates.THRESHOLD,
            "",
            "right",
            "wrong",
            "missed",
            "precision",
            "recall"));
    table.append(taken().line("taken"));
    for (int percent = 60; percent <= 95; percent += 5) {
      double threshold = percent / 100.0;
      table.append(proposed(threshold).line(String.format(Locale.ROOT, "from %.2f", threshold)));
    }
    return table.toString();
  }
}
