package no.ks.budgets.register;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.ks.budgets.register.ProjectMatch.Candidate;
import no.ks.budgets.text.PlainText;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How near projects are to typed texts. A score is the weighted mean over the texts that were
 * typed: name {@value #NAME_WEIGHT}, country {@value #COUNTRY_WEIGHT}, partners {@value
 * #PARTNER_WEIGHT}; texts compare word by word, folded, by Jaro-Winkler similarity.
 */
final class CandidateScores {

  /** Candidates below this score have too little in common to be worth a person's time. */
  static final double THRESHOLD = 0.75;

  /** Most candidates that are proposed for a text that no project has. */
  static final int MAX_PROPOSED = 3;

  private static final double NAME_WEIGHT = 0.6;
  private static final double COUNTRY_WEIGHT = 0.15;
  private static final double PARTNER_WEIGHT = 0.25;

  /** Two words less similar than this have nothing in common; unrelated words reach 0.6 or so. */
  private static final double SAME_WORD = 0.85;

  /** A text made of a project's words from anywhere is a little less than its very title. */
  private static final double ANYWHERE = 0.95;

  /** Words of a typed text that are compared; a cell may hold thousands. */
  private static final int MAX_WORDS = 40;

  private static final Pattern LIKE_A_CODE = Pattern.compile("[a-z]{1,4} ?[0-9]{1,4}");

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private static final Comparator<Candidate> NEAREST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(candidate -> candidate.project().code());

  /** A project's words, folded. */
  private record Words(
      String code,
      List<String> title,
      List<String> country,
      List<String> partners,
      List<String> anywhere) {}

  private final CountryNames countries;
  private final Map<String, Words> wordsByCode = new HashMap<>();

  CandidateScores(Register register, CountryNames countries) {
    this.countries = countries;
    for (Project project : register.projects()) {
      String partners =
          register.officesOf(project.code()).stream()
              .map(office -> office.name() + " " + office.localPartner())
              .collect(Collectors.joining(" ", project.partners() + " ", ""));
      wordsByCode.put(
          project.code(),
          new Words(
              joined(project.code()),
              words(project.title()),
              words(project.country()),
              words(partners),
              words(
                  String.join(
                      " ", project.title(), project.programme(), project.country(), partners))));
    }
  }

  /** All of the projects, the nearest first. */
  List<Candidate> all(TypedProject typed, Collection<Project> projects) {
    return projects.stream()
        .map(project -> new Candidate(project, score(typed, project)))
        .sorted(NEAREST_FIRST)
        .toList();
  }

  /** The few projects that reach the threshold, the nearest first. */
  List<Candidate> nearest(TypedProject typed, Collection<Project> projects) {
    return all(typed, projects).stream()
        .filter(candidate -> candidate.score() >= THRESHOLD)
        .limit(MAX_PROPOSED)
        .toList();
  }

  private double score(TypedProject typed, Project project) {
    Words words = wordsByCode.get(project.code());
    if (words == null) {
      throw new IllegalArgumentException("Not a project of this register: " + project.code());
    }
    double sum = 0;
    double weights = 0;
    if (!words(typed.project()).isEmpty() || !words(typed.title()).isEmpty()) {
      sum += NAME_WEIGHT * Math.max(name(typed.project(), words), name(typed.title(), words));
      weights += NAME_WEIGHT;
    }
    if (!words(typed.country()).isEmpty()) {
      sum += COUNTRY_WEIGHT * country(typed.country(), project, words);
      weights += COUNTRY_WEIGHT;
    }
    // KS takes part in nearly everything, so its name says nothing.
    List<String> partners =
        words(
            typed.partners().stream()
                .filter(name -> !PartyName.isKs(name))
                .collect(Collectors.joining(" ")));
    if (!partners.isEmpty()) {
      sum += PARTNER_WEIGHT * covered(partners, words.partners());
      weights += PARTNER_WEIGHT;
    }
    return weights == 0 ? 0 : sum / weights;
  }

  private static double name(String typed, Words words) {
    List<String> typedWords = words(typed);
    if (typedWords.isEmpty()) {
      return 0;
    }
    double title = (covered(typedWords, words.title()) + covered(words.title(), typedWords)) / 2;
    double anywhere = ANYWHERE * covered(typedWords, words.anywhere());
    double code =
        codeIn(typed, typedWords)
            .map(text -> ANYWHERE * SIMILARITY.apply(joined(text), words.code()))
            .orElse(0.0);
    return Math.max(code, Math.max(title, anywhere));
  }

  /** What looks like a code, in whatever letters, or begins with one. */
  private static Optional<String> codeIn(String typed, List<String> typedWords) {
    String folded = String.join(" ", typedWords);
    return ProjectCode.at(typed)
        .map(ProjectCode.Start::code)
        .or(() -> Optional.of(folded).filter(text -> LIKE_A_CODE.matcher(text).matches()));
  }

  private double country(String typed, Project project, Words words) {
    boolean same = countries.code(typed).filter(project.countryCode()::equals).isPresent();
    return same ? 1 : covered(words(typed), words.country());
  }

  /** How much of the words is found among others, long words counting more: 0 none, 1 all. */
  private static double covered(List<String> words, List<String> others) {
    double sum = 0;
    int length = 0;
    for (String word : words) {
      sum += word.length() * best(word, others);
      length += word.length();
    }
    return length == 0 ? 0 : sum / length;
  }

  private static double best(String word, List<String> others) {
    double best = 0;
    for (String other : others) {
      if (word.equals(other)) {
        return 1;
      }
      best = Math.max(best, SIMILARITY.apply(word, other));
    }
    return best < SAME_WORD ? 0 : best;
  }

  private static List<String> words(String text) {
    String folded = PlainText.fold(text);
    return folded.isEmpty()
        ? List.of()
        : Arrays.stream(folded.split(" ")).distinct().limit(MAX_WORDS).toList();
  }

  private static String joined(String code) {
    return PlainText.fold(code).replace(" ", "");
  }
}
