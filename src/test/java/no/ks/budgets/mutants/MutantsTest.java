package no.ks.budgets.mutants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.validation.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import no.ks.budgets.line.RowReader;
import no.ks.budgets.mutants.Mutation.Promise;
import no.ks.budgets.register.DecidedProjects;
import no.ks.budgets.register.RatesImport;
import no.ks.budgets.register.RegisterCandidate;
import no.ks.budgets.register.RegisterImport;
import no.ks.budgets.register.RegisterReading;
import no.ks.budgets.register.RegisterSource;
import no.ks.budgets.rules.Muting;
import no.ks.budgets.rules.ReferenceData;
import no.ks.budgets.rules.RowExamination;
import no.ks.budgets.rules.Rulings;
import no.ks.budgets.workbook.ReadingLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of damaged files: each gets a verdict that balances and says what is wrong, and none
 * shows another number where nothing but its wrapping changed.
 *
 * <p>Every build reads the same mutants. To hunt further, run with {@code -Dmutants.count=100000}
 * and another {@code -Dmutants.first=50000}, the number of the first mutant; a mutant that fails
 * names its number, and runs alone with {@code -Dmutants.first=… -Dmutants.count=1}.
 */
class MutantsTest {

  private static final int COUNT = Integer.getInteger("mutants.count", 4_000);
  private static final int FIRST = Integer.getInteger("mutants.first", 0);

  /** A guard against endless loops, far above what any machine needs. */
  private static final Duration NEVER = Duration.ofSeconds(300L + COUNT / 10);

  private static final ReferenceData REFERENCE = shipped();
  private static final RowReader ROWS =
      new RowReader(Validation.buildDefaultValidatorFactory().getValidator(), "NOK");

  private final Path folder;
  private final List<Seed> seeds;

  MutantsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.seeds = Seed.all(folder);
  }

  private static ReferenceData shipped() {
    try {
      Path inbox = Path.of("input");
      ReadingLimits limits = ReadingLimits.defaults();
      RegisterCandidate candidate = new RegisterSource().list(inbox, limits).candidates().get(0);
      RegisterReading register = new RegisterImport().read(candidate, limits);
      return ReferenceData.of(
          register.fold(
              RegisterReading.Imported::register,
              refused -> {
                throw new AssertionError("The shipped register is refused: " + refused);
              }),
          new RatesImport().read(inbox, limits).rates(),
          new DecidedProjects(List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyMutantGetsAVerdict() {
    assertTimeoutPreemptively(NEVER, this::readMutants);
  }

  private void readMutants() throws IOException {
    Map<String, BudgetReading> sound = new HashMap<>();
    for (Seed seed : seeds) {
      sound.put(seed.name(), read(seed, seed.content()));
    }
    for (int number = FIRST; number < FIRST + COUNT; number++) {
      Random random = new Random(number);
      Seed seed = seeds.get(random.nextInt(seeds.size()));
      List<Mutation> mutations = seed.mutations();
      Mutation mutation = mutations.get(random.nextInt(mutations.size()));
      String name = "mutant " + number + " of " + seed + ", " + mutation.name();
      prove(name, seed, mutation, random, Objects.requireNonNull(sound.get(seed.name())));
    }
  }

  @Test
  void theSameBudgetWrappedOtherwiseReadsAlike() {
    assertTimeoutPreemptively(NEVER, this::readWrapped);
  }

  private void readWrapped() throws IOException {
    for (Seed seed : seeds) {
      BudgetReading sound = read(seed, seed.content());
      for (Mutation wrapping : seed.wrappings()) {
        prove(seed + ", " + wrapping.name(), seed, wrapping, new Random(FIRST), sound);
      }
    }
  }

  private void prove(
      String name, Seed seed, Mutation mutation, Random random, BudgetReading sound) {
    BudgetReading mutant;
    try {
      mutant = read(seed, mutation.change().of(seed.content(), random));
    } catch (IOException | RuntimeException | AssertionError | StackOverflowError e) {
      throw new AssertionError(name + ": " + e.getMessage(), e);
    }
    boolean mayBeHeld = mutation.promise() != Promise.SAME_BUDGET;
    if (mutation.promise() != Promise.ANY_VERDICT && !(mayBeHeld && mutant.isHeld())) {
      assertThat(mutant.facts()).as(name).isEqualTo(sound.facts());
    }
  }

  private BudgetReading read(Seed seed, byte[] content) throws IOException {
    Path file = folder.resolve("mutant" + seed.ending());
    Files.write(file, content);
    return BudgetReading.of(
        file, new RowExamination(ROWS, REFERENCE, List.of(), new Rulings(), Muting.none()));
  }
}
