package no.ks.budgets.register;

import java.util.List;
import no.ks.budgets.money.ExchangeRates;

/**
 * The exchange rates that were read, and what was wrong with the rest.
 *
 * @param rates every sound line of every file
 * @param files the files, by name, sound or not
 * @param findings files and lines that are not used, each with its place
 */
public record RatesReading(
    ExchangeRates rates, List<SourceFile> files, List<FileFinding> findings) {

  public RatesReading {
    files = List.copyOf(files);
    findings = List.copyOf(findings);
  }
}
