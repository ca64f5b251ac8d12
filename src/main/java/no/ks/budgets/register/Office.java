package no.ks.budgets.register;

/**
 * An office that sends budgets for a project.
 *
 * @param projectCode such as {@code BA-01}
 * @param name such as {@code Orkdal} or {@code KS coordination}
 * @param localPartner whom it cooperates with there, such as {@code Mostar}; may be empty
 */
public record Office(String projectCode, String name, String localPartner) {

  public Office {
    if (projectCode.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("An office needs a project and a name: " + projectCode);
    }
  }
}
