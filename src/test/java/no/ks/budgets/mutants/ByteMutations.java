package no.ks.budgets.mutants;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What a bad disk, line or program does to the bytes of a file. */
final class ByteMutations {

  private static final int LONGEST_RUN = 64;

  private ByteMutations() {}

  static List<Mutation> all() {
    return List.of(
        Mutation.free("a bit flipped", ByteMutations::flip),
        Mutation.free("eight bits flipped", ByteMutations::flipEight),
        Mutation.free("a run of bytes zeroed", (file, random) -> fill(file, random, false)),
        Mutation.free("a run of bytes made up", (file, random) -> fill(file, random, true)),
        Mutation.free("a run of bytes twice", (file, random) -> splice(file, random, true)),
        Mutation.free("a run of bytes deleted", (file, random) -> splice(file, random, false)),
        Mutation.free(
            "cut off", (file, random) -> Arrays.copyOf(file, random.nextInt(file.length))),
        Mutation.free("cut off near its end", ByteMutations::cutNearEnd));
  }

  static byte[] flip(byte[] file, Random random) {
    byte[] mutant = file.clone();
    if (mutant.length > 0) {
      mutant[random.nextInt(mutant.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
    }
    return mutant;
  }

  private static byte[] flipEight(byte[] file, Random random) {
    byte[] mutant = file;
    for (int flips = 0; flips < 8; flips++) {
      mutant = flip(mutant, random);
    }
    return mutant;
  }

  private static byte[] fill(byte[] file, Random random, boolean madeUp) {
    byte[] mutant = file.clone();
    int start = random.nextInt(file.length);
    int end = Math.min(start + 1 + random.nextInt(LONGEST_RUN), file.length);
    for (int index = start; index < end; index++) {
      mutant[index] = madeUp ? (byte) random.nextInt(256) : 0;
    }
    return mutant;
  }

  /** The file with a run of its bytes once more behind itself, or without it. */
  private static byte[] splice(byte[] file, Random random, boolean twice) {
    int start = random.nextInt(file.length);
    int end = Math.min(start + 1 + random.nextInt(LONGEST_RUN), file.length);
    byte[] mutant =
        Arrays.copyOf(file, twice ? file.length + end - start : file.length - end + start);
    int from = twice ? start : end;
    int to = twice ? end : start;
    System.arraycopy(file, from, mutant, to, file.length - from);
    return mutant;
  }

  private static byte[] cutNearEnd(byte[] file, Random random) {
    return Arrays.copyOf(file, Math.max(file.length - 1 - random.nextInt(LONGEST_RUN), 0));
  }
}
