package no.ks.budgets.finding;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A language in which findings go back to partner offices; reports come in some of them. */
public enum Language {
  ENGLISH("en"),
  NORWEGIAN("nb", "no", "nn"),
  /** Bosnian, Croatian and Serbian, in Latin script, which readers of all three understand. */
  BOSNIAN("bs", "hr", "sr"),
  RUSSIAN("ru"),
  FRENCH("fr");

  private final List<String> codes;

  Language(String... codes) {
    this.codes = List.of(codes);
  }

  /** The language with that ISO 639-1 code; nothing where findings are not written in it. */
  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(language -> language.codes.contains(code)).findFirst();
  }

  /** The languages in which everything is said, also to finance and staff. */
  public static Set<Language> ofReports() {
    return EnumSet.of(ENGLISH, NORWEGIAN);
  }

  /** Its first ISO 639-1 code, such as {@code nb}. */
  public String code() {
    return codes.get(0);
  }
}
