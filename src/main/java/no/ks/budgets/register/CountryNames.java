package no.ks.budgets.register;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.ks.budgets.text.PlainText;

/**
 * Country names and the ISO 3166-1 codes they mean: the platform's own names in the languages that
 * partner offices write, and the names of 2005 and 2006 from {@code country-names.csv}. Serbia and
 * Montenegro ({@code CS}) is a country of its own and never Serbia ({@code RS}).
 */
public final class CountryNames {

  private static final List<String> LANGUAGES =
      List.of("en", "nb", "nn", "bs", "hr", "sr", "ru", "fr", "pt", "es");

  /** Codes that the platform names but does not list: left, or never official. */
  private static final List<String> UNLISTED_CODES = List.of("CS", "XK");

  private static final CountryNames SHIPPED = new CountryNames();

  private final Map<String, String> codes = new HashMap<>();

  private CountryNames() {
    // The file goes first: it knows what a name meant then.
    codes.putAll(NameFile.read("country-names.csv"));
    for (String language : LANGUAGES) {
      for (String code : Locale.getISOCountries()) {
        add(code, language);
      }
      UNLISTED_CODES.forEach(code -> add(code, language));
    }
  }

  private void add(String code, String language) {
    Locale country = new Locale.Builder().setRegion(code).build();
    String name = country.getDisplayCountry(Locale.forLanguageTag(language));
    codes.putIfAbsent(PlainText.fold(name), code);
  }

  public static CountryNames shipped() {
    return SHIPPED;
  }

  /** The ISO code of a country, such as {@code BA}; empty where no country has this name. */
  public Optional<String> code(String name) {
    return Optional.ofNullable(codes.get(PlainText.fold(name)));
  }
}
