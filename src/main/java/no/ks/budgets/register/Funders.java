package no.ks.budgets.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.ks.budgets.text.PlainText;

/**
 * The funders, by every name that offices use for them: {@code UD}, {@code Utenriksdepartementet}
 * and {@code MFA} are all {@code NMFA}. The names are in {@code funders.csv}; add a line there to
 * teach another.
 */
public final class Funders {

  private static final Map<String, String> ALIASES = NameFile.read("funders.csv");
  private static final Funders SHIPPED = new Funders(Map.of());

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

  /** The code that a funder's name means, such as {@code NMFA}; empty where nobody has it. */
  public Optional<String> code(String typed) {
    return Optional.ofNullable(codes.get(PlainText.fold(typed)));
  }
}
