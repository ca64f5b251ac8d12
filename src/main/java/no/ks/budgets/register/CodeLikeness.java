package no.ks.budgets.register;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import no.ks.budgets.register.ProjectCode.Start;

/**
 * How like the code of a project a typed code is. The same code is 1; one that may be read as it
 * {@value #READ_SO}; one with the number first, or the country's three letters for its two, {@value
 * #WRITTEN_SO}. Another number of the same country is {@value #SAME_COUNTRY}: near, but whose code
 * it is nobody can tell. Else the similarity of the characters counts for {@value #SIMILAR}.
 */
final class CodeLikeness {

  private static final double READ_SO = 0.97;
  private static final double WRITTEN_SO = 0.95;
  private static final double SAME_COUNTRY = 0.8;
  private static final double SIMILAR = 0.8;

  private final String code;
  private final String letters;
  private final String number;
  private final String longCode;

  CodeLikeness(Project project) {
    this.code = ProjectCode.normal(project.code());
    int dash = code.lastIndexOf('-');
    this.letters = dash < 0 ? code : code.substring(0, dash);
    this.number = dash < 0 ? "" : code.substring(dash + 1);
    this.longCode = threeLetters(project.countryCode()) + "-" + number;
  }

  private static String threeLetters(String countryCode) {
    try {
      return new Locale.Builder().setRegion(countryCode).build().getISO3Country();
    } catch (MissingResourceException e) {
      // Kosovo and the like have no three letters.
      return "";
    }
  }

  /** The code that a text is or begins or ends with, and what else stands there. */
  static Optional<Start> codeIn(String typed) {
    return ProjectCode.at(typed)
        .or(() -> ProjectCode.readings(typed).stream().findFirst().map(code -> new Start(code, "")))
        .or(() -> ProjectCode.turned(typed).map(code -> new Start(code, "")))
        .or(() -> ProjectCode.atEnd(typed));
  }

  /**
   * The likeness.
   *
   * @param typed the whole text
   * @param typedCode the code that {@link #codeIn} finds in it
   */
  double to(String typed, String typedCode) {
    Set<String> readings = ProjectCode.readings(typed);
    boolean turned = ProjectCode.turned(typed).filter(code::equals).isPresent();
    if (typedCode.equals(code) && !turned) {
      return readings.size() > 1 ? READ_SO : 1;
    }
    if (readings.contains(code)) {
      return READ_SO;
    }
    if (turned || typedCode.equals(longCode)) {
      return WRITTEN_SO;
    }
    boolean sameCountry =
        typedCode.startsWith(letters + "-")
            || readings.stream().anyMatch(reading -> reading.startsWith(letters + "-"));
    return sameCountry ? SAME_COUNTRY : SIMILAR * Words.similarity(joined(typedCode), joined(code));
  }

  private static String joined(String code) {
    return code.replace("-", "");
  }
}
