package no.ks.budgets.report;

import java.util.List;
import java.util.Optional;

/**
 * What an IATI file says that no register knows: who reports, and who the funders are.
 *
 * @param reportingOrg who publishes the file and manages the projects
 * @param funders the funders that are known by more than their code
 * @param sector DAC purpose code of all projects, five digits; empty where nobody chose one
 */
public record IatiReporting(
    Organisation reportingOrg, List<Funder> funders, Optional<String> sector) {

  /**
   * An organisation as IATI knows it.
   *
   * @param ref such as {@code NO-BRC-971032146}: the register of organisations, and the number
   *     there; empty where nobody looked it up
   * @param name in English
   * @param type code of the list OrganisationType, such as {@code 10} for a government; may be
   *     empty
   */
  public record Organisation(String ref, String name, String type) {

    public Organisation {
      if (name.isBlank()) {
        throw new IllegalArgumentException("An organisation needs a name: " + ref);
      }
    }
  }

  /**
   * A funder.
   *
   * @param code by which the register calls it, such as {@code NMFA}
   */
  public record Funder(String code, Organisation organisation) {}

  public IatiReporting {
    if (reportingOrg.ref().isBlank() || reportingOrg.type().isBlank()) {
      throw new IllegalArgumentException(
          "Who reports needs an identifier and a type: " + reportingOrg.name());
    }
    funders = List.copyOf(funders);
  }

  /** The organisation behind a funder's code; where nobody described it, one that is called so. */
  Organisation funder(String code) {
    return funders.stream()
        .filter(funder -> funder.code().equals(code))
        .map(Funder::organisation)
        .findFirst()
        .orElseGet(() -> new Organisation("", code, ""));
  }
}
