package no.ks.budgets.register;

/**
 * A project of the register.
 *
 * @param code country code and number such as {@code BA-01}; {@code PRG-01} for a programme-wide
 *     one
 * @param countryCode ISO 3166-1 alpha-2 as of the register's time ({@code CS} is Serbia and
 *     Montenegro); empty for a programme-wide project
 * @param country as the register spells it, {@code NORAD} for a programme-wide project
 * @param title the project's name
 * @param programme such as {@code MIC}, Municipal International Cooperation; may be empty
 * @param partners as the register words it
 * @param status whether a budget is expected at all
 */
public record Project(
    String code,
    String countryCode,
    String country,
    String title,
    String programme,
    String partners,
    Status status) {

  /** Whether a project goes on. */
  public enum Status {
    ACTIVE,
    HALTED;

    public String word() {
      return this == ACTIVE ? "active" : "halted";
    }
  }

  public Project {
    if (code.isBlank() || country.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException(
          "A project needs a code, a country and a title: " + code + "; " + country + "; " + title);
    }
  }
}
