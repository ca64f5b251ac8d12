package no.ks.budgets.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.ks.budgets.report.IatiReporting;
import no.ks.budgets.report.IatiReporting.Funder;
import no.ks.budgets.report.IatiReporting.Organisation;

/** The group {@code iati} of a job file: who reports to IATI, and who the funders are there. */
final class IatiSettings {

  /** The list of the register of organisations, a hyphen, and the number in that register. */
  private static final Pattern REF = Pattern.compile("[A-Z]{2,}-[^\\s/&|?]+");

  private static final Pattern TYPE = Pattern.compile("[1-9][0-9]");
  private static final Pattern SECTOR = Pattern.compile("[1-9][0-9]{4}");

  private IatiSettings() {}

  /** The settings; empty where something is missing, which is then among the problems. */
  static Optional<IatiReporting> read(YamlPage page) {
    require(page, "reporting-org");
    Optional<Organisation> reporter = page.page("reporting-org").flatMap(IatiSettings::reporter);
    List<Funder> funders = new ArrayList<>();
    for (YamlPage item : page.pages("funders")) {
      funder(item).ifPresent(funders::add);
    }
    Optional<String> sector =
        page.value(
            "sector",
            Optional.empty(),
            "a DAC purpose code of five digits",
            text -> Optional.of(matching(SECTOR, text)));
    page.refuseOtherKeys();
    return reporter.map(found -> new IatiReporting(found, funders, sector));
  }

  private static Optional<Organisation> reporter(YamlPage page) {
    require(page, "ref", "name", "type");
    String ref = ref(page);
    String name = page.text("name", "");
    String type = type(page);
    page.refuseOtherKeys();
    return ref.isEmpty() || name.isEmpty() || type.isEmpty()
        ? Optional.empty()
        : Optional.of(new Organisation(ref, name, type));
  }

  private static Optional<Funder> funder(YamlPage page) {
    require(page, "code", "name");
    String code = page.text("code", "");
    String name = page.text("name", "");
    String ref = ref(page);
    String type = type(page);
    page.refuseOtherKeys();
    return code.isEmpty() || name.isEmpty()
        ? Optional.empty()
        : Optional.of(new Funder(code, new Organisation(ref, name, type)));
  }

  private static String ref(YamlPage page) {
    return page.value(
        "ref", "", "an identifier such as NO-BRC-971032146", text -> matching(REF, text));
  }

  private static String type(YamlPage page) {
    return page.value(
        "type",
        "",
        "a code of the IATI list OrganisationType, such as 10",
        text -> matching(TYPE, text));
  }

  private static void require(YamlPage page, String... keys) {
    for (String key : keys) {
      if (!page.has(key)) {
        page.problem(key, "'" + key + "' is missing");
      }
    }
  }

  private static String matching(Pattern pattern, String text) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }
}
