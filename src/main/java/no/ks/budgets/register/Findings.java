package no.ks.budgets.register;

import java.util.ArrayList;
import java.util.List;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;

/** What an import has found so far, in the order of reading. */
final class Findings {

  private final List<FileFinding> all = new ArrayList<>();

  void add(String file, Finding finding) {
    all.add(new FileFinding(file, finding));
  }

  /** A finding about a file as a whole. */
  void addForFile(String file, FindingType type, String found, String expected) {
    add(file, Finding.of(type, CellLocation.ofFile(), "", found, expected));
  }

  boolean hasErrors() {
    return all.stream().anyMatch(found -> found.finding().isError());
  }

  List<FileFinding> all() {
    return List.copyOf(all);
  }
}
