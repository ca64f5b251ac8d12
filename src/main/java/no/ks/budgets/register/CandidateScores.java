package no.ks.budgets.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.ks.budgets.register.Candidates.Candidate;

/**
 * How near projects are to typed texts. A score is the weighted mean over the texts that were
 * typed: name {@value #NAME_WEIGHT}, country {@value #COUNTRY_WEIGHT}, partners {@value
 * #PARTNER_WEIGHT}. A country alone says nothing. Where anything speaks for another project, the
 * score is at most {@value #CONTRADICTED}, so that the project is never proposed.
 */
final class CandidateScores {

  /** Candidates below this score have too little in common to be worth a person's time. */
  static final double NEAR = 0.75;

  /** Most candidates that are shown for a text that no project has. */
  static final int MAX_SHOWN = 3;

  /** Characters of a typed text that are compared; a cell may hold pages. */
  private static final int MAX_TEXT = 500;

  private static final double NAME_WEIGHT = 0.6;
  private static final double COUNTRY_WEIGHT = 0.15;
  private static final double PARTNER_WEIGHT = 0.25;

  private static final double CONTRADICTED = 0.8;

  /** Of a code and a text of which only one speaks for a project, the one counts so much. */
  private static final double ONE_OF_TWO = 0.8;

  /** A text that names a party instead of a title is a little less than the title. */
  private static final double BY_PARTY = 0.95;

  private static final Comparator<Candidate> NEAREST_FIRST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparing(candidate -> candidate.project().code());

  /** A project's words. */
  private record Known(
      CodeLikeness code,
      Words title,
      Words programme,
      Words country,
      Words partners,
      List<Words> parties,
      Words anywhere) {}

  private final CountryNames countries = CountryNames.shipped();
  private final ProjectTexts texts;
  private final Map<String, Known> knownByCode = new HashMap<>();

  CandidateScores(Register register, ProjectTexts texts) {
    this.texts = texts;
    for (Project project : register.projects()) {
      knownByCode.put(project.code(), known(project, register.officesOf(project.code())));
    }
  }

  private static Known known(Project project, List<Office> offices) {
    List<String> parties = new ArrayList<>();
    offices.forEach(office -> parties.addAll(List.of(office.name(), office.localPartner())));
    if (offices.isEmpty()) {
      parties.addAll(PartyName.pieces(project.partners()));
    }
    String partners = project.partners() + " " + String.join(" ", parties);
    return new Known(
        new CodeLikeness(project),
        Words.of(project.title()),
        Words.of(project.programme()),
        Words.of(project.country()),
        Words.of(partners),
        parties.stream()
            .filter(name -> !PartyName.isKs(name))
            .map(name -> Words.of(PartyName.key(name)))
            .filter(words -> !words.isEmpty())
            .toList(),
        Words.of(
            String.join(" ", project.title(), project.programme(), project.country(), partners)));
  }

  /** All of the projects, the nearest first. */
  Candidates all(TypedProject typed, Collection<Project> projects) {
    TypedProject compared = typed.cutTo(MAX_TEXT);
    return new Candidates(
        projects.stream()
            .map(project -> new Candidate(project, score(compared, project)))
            .sorted(NEAREST_FIRST)
            .toList());
  }

  /** The few projects that are near. */
  Candidates nearest(TypedProject typed, Collection<Project> projects) {
    return new Candidates(
        all(typed, projects).nearestFirst().stream()
            .filter(candidate -> candidate.score() >= NEAR)
            .limit(MAX_SHOWN)
            .toList());
  }

  private double score(TypedProject typed, Project project) {
    Known known = knownByCode.get(project.code());
    if (known == null) {
      throw new IllegalArgumentException("Not a project of this register: " + project.code());
    }
    double sum = 0;
    double weights = 0;
    if (hasName(typed)) {
      sum += NAME_WEIGHT * name(typed, known);
      weights += NAME_WEIGHT;
    }
    Words partners = partners(typed);
    if (!partners.isEmpty()) {
      sum += PARTNER_WEIGHT * partners.in(known.partners());
      weights += PARTNER_WEIGHT;
    }
    if (weights == 0) {
      return 0;
    }
    Words country = Words.of(typed.country());
    if (!country.isEmpty()) {
      sum += COUNTRY_WEIGHT * country(typed.country(), country, project, known);
      weights += COUNTRY_WEIGHT;
    }
    double score = sum / weights;
    return texts.doubt(typed, project) ? Math.min(score, CONTRADICTED) : score;
  }

  private boolean hasName(TypedProject typed) {
    return isName(typed.project()) || isName(typed.title());
  }

  /** A country in the place of a name says no more than in its own. */
  private boolean isName(String text) {
    return !Words.of(text).isEmpty() && countries.code(text).isEmpty();
  }

  /** KS takes part in nearly everything, so its name says nothing. */
  private static Words partners(TypedProject typed) {
    return Words.of(
        typed.partners().stream()
            .filter(name -> !PartyName.isKs(name))
            .map(PartyName::key)
            .collect(Collectors.joining(" ")));
  }

  private double name(TypedProject typed, Known known) {
    double title = isName(typed.title()) ? text(typed.title(), known) : 0;
    return CodeLikeness.codeIn(typed.project())
        .map(
            code -> {
              double likeness = known.code().to(typed.project(), code.code());
              boolean alone = code.isAll() && !isName(typed.title());
              return alone ? likeness : both(likeness, Math.max(title, text(code.rest(), known)));
            })
        .orElseGet(
            () -> Math.max(title, isName(typed.project()) ? text(typed.project(), known) : 0));
  }

  private static double both(double code, double text) {
    return Math.max((code + text) / 2, ONE_OF_TWO * Math.max(code, text));
  }

  /**
   * How much of a text is about the project, and how much of the project's title, programme or of
   * one of its parties stands in the text; both count alike, so that a single word of a long title
   * is little.
   */
  private static double text(String typed, Known known) {
    Words words = Words.of(typed);
    Words named = Words.of(PartyName.key(typed));
    double party = known.parties().stream().mapToDouble(name -> name.in(named)).max().orElse(0);
    return Math.max(
        harmonic(
            words.in(known.anywhere()),
            Math.max(known.title().in(words), known.programme().in(words))),
        BY_PARTY * harmonic(named.in(known.anywhere()), party));
  }

  private static double harmonic(double one, double other) {
    return one + other == 0 ? 0 : 2 * one * other / (one + other);
  }

  private double country(String typed, Words words, Project project, Known known) {
    if (texts.isOtherCountry(typed, project)) {
      return 0;
    }
    boolean same = countries.code(typed).filter(project.countryCode()::equals).isPresent();
    return same ? 1 : words.in(known.country());
  }
}
