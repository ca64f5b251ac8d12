package no.ks.budgets.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.ks.budgets.mutants.Mutation.Promise;
import no.ks.budgets.workbook.TinyBudgets;

/**
 * A sound file that mutants are made of.
 *
 * @param name with its ending
 */
record Seed(String name, byte[] content) {

  private static final Path SAMPLES = Path.of("input/samples");

  /** The samples that are shipped, and a tiny budget in each format that none of them has. */
  static List<Seed> all(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> samples = Files.walk(SAMPLES)) {
      samples.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    files.add(TinyBudgets.xlsm(folder.resolve("tiny.xlsm")));
    files.add(TinyBudgets.xlsb(folder.resolve("tiny.xlsb")));
    files.add(TinyBudgets.ods(folder.resolve("tiny.ods")));
    List<Seed> seeds = new ArrayList<>();
    for (Path file : files) {
      seeds.add(new Seed(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
    }
    return seeds;
  }

  String ending() {
    return name.substring(name.lastIndexOf('.'));
  }

  /** Everything that can go wrong with a file of this format. */
  List<Mutation> mutations() {
    List<Mutation> mutations = new ArrayList<>();
    if (ending().equals(".csv")) {
      mutations.addAll(ByteMutations.all());
      mutations.addAll(TextMutations.all());
    } else if (ending().equals(".xls")) {
      mutations.addAll(ByteMutations.all());
      mutations.addAll(XlsMutations.all());
    } else {
      ByteMutations.all().forEach(one -> mutations.add(one.promising(Promise.SAME_BUDGET_OR_HELD)));
      mutations.addAll(ZipMutations.all());
      mutations.addAll(XmlMutations.all());
    }
    return mutations;
  }

  /** Other ways to write the same budget in this format. */
  List<Mutation> wrappings() {
    return switch (ending()) {
      case ".csv" -> Wrappings.ofText();
      case ".xls" -> Wrappings.ofXls();
      case ".ods" -> Wrappings.ofZip();
      default -> Stream.of(Wrappings.ofZip(), Wrappings.ofOoxml()).flatMap(List::stream).toList();
    };
  }

  @Override
  public String toString() {
    return name;
  }
}
