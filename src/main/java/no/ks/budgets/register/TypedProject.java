package no.ks.budgets.register;

import java.util.List;

/**
 * What a budget says about the project it is for, as typed; a text that it lacks is empty.
 *
 * @param project the project column or label: a code, or else a name
 * @param title a title that stands beside it
 * @param country the country as the budget spells it
 * @param partners partner and office names, in any order
 */
public record TypedProject(String project, String title, String country, List<String> partners) {

  public TypedProject {
    partners = List.copyOf(partners);
  }

  /** A budget that says no more than a code or name. */
  public static TypedProject of(String project) {
    return new TypedProject(project, "", "", List.of());
  }

  /** The same with no text longer than so many characters. */
  TypedProject cutTo(int length) {
    return new TypedProject(
        cut(project, length),
        cut(title, length),
        cut(country, length),
        partners.stream().map(name -> cut(name, length)).toList());
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
