package no.ks.budgets.register;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.ks.budgets.text.PlainText;

/**
 * The funders, by every name that offices use for them: {@code UD}, {@code Utenriksdepartementet}
 * and {@code MFA} are all {@code NMFA}. A bare ministry of foreign affairs may be any country's, so
 * it is none of them until somebody says whose. The names are in {@code funders.csv}; add a line
 * there to teach another.
 */
public final class Funders {

  private static final Map<String, String> ALIASES = NameFile.read("funders.csv");
  private static final Funders SHIPPED = new Funders(Map.of());

  /** Behind a code that a name only likely means. */
  private static final String DOUBT = "?";

  /** Between two names of one funder. */
  private static final Pattern PARTS = Pattern.compile("[()/,;–-]");

  /** Between the codes that a name means one of. */
  private static final String OR = " or ";

  /** Between the names of several funders, rather. */
  private static final Pattern ALTERNATIVES = Pattern.compile("[/;]");

  private final Map<String, String> codes;

  private Funders(Map<String, String> ownCodes) {
    this.codes = new HashMap<>(ALIASES);
    this.codes.putAll(ownCodes);
  }

  /** The funders that the program knows without any register. */
  public static Funders shipped() {
    return SHIPPED;
  }

  /** The funders that the program knows, and those that grant anything in a register. */
  public static Funders of(Register register) {
    Map<String, String> ownCodes = new HashMap<>();
    register.funders().forEach(funder -> ownCodes.put(PlainText.fold(funder), funder));
    return new Funders(ownCodes);
  }

  /**
   * The code that a funder's name means, such as {@code NMFA}; empty where nobody has it. A name
   * may be said twice, {@code Utenriksdepartementet (UD)}, as long as both mean the same.
   */
  public Optional<String> code(String typed) {
    Set<String> meant = new LinkedHashSet<>();
    boolean known = true;
    String whole = meaning(typed);
    for (String part : whole.isEmpty() ? PARTS.split(typed) : new String[] {typed}) {
      String code = meaning(part);
      known &= PlainText.fold(part).isEmpty() || !code.isEmpty();
      if (!code.isEmpty()) {
        meant.add(code);
      }
    }
    List<String> certain = meant.stream().filter(code -> !code.endsWith(DOUBT)).toList();
    return known && certain.size() == 1 && agree(certain.get(0), meant, typed)
        ? Optional.of(certain.get(0))
        : Optional.empty();
  }

  /**
   * Whether all else that a name means is Norway, of which the funder is a part: {@code UD
   * (Norge)}. Behind a slash it may be another funder, and a bare ministry may be another
   * country's.
   */
  private static boolean agree(String certain, Set<String> meant, String typed) {
    return meant.size() == 1
        || (!ALTERNATIVES.matcher(typed).find()
            && meant.stream()
                .filter(code -> !code.equals(certain))
                .allMatch(code -> isOneOf(certain, code)));
  }

  private static boolean isOneOf(String certain, String likely) {
    List<String> codes = List.of(likely.replace(DOUBT, "").split(OR));
    return codes.size() > 1 && codes.contains(certain);
  }

  /**
   * What a name most likely means that others have too, such as {@code NMFA?} for Ministry of
   * Foreign Affairs, which every country has; empty where it means nothing.
   */
  public Optional<String> likely(String typed) {
    return Optional.of(meaning(typed)).filter(code -> code.endsWith(DOUBT));
  }

  /** The code of a whole name, however its letters are set: {@code U. D.} is {@code UD}. */
  private String meaning(String typed) {
    String folded = PlainText.fold(typed);
    String code = codes.get(folded);
    if (code == null && folded.matches("\\w( \\w)+")) {
      code = codes.get(folded.replace(" ", ""));
    }
    return code == null ? "" : code;
  }
}
