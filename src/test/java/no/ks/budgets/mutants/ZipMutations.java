package no.ks.budgets.mutants;

import java.util.List;
import java.util.Random;
import no.ks.budgets.mutants.ZipEntries.Entry;

/** What goes wrong with the parts of a zipped workbook, or inside one of them. */
final class ZipMutations {

  private ZipMutations() {}

  static List<Mutation> all() {
    return List.of(
        Mutation.guarded("a part dropped", ZipEntries.change(ZipMutations::drop)),
        Mutation.guarded("a part renamed", ZipEntries.change(ZipMutations::rename)),
        Mutation.guarded("a part twice", ZipEntries.change(ZipMutations::duplicate)),
        Mutation.free("two parts exchanged", ZipEntries.change(ZipMutations::exchange)),
        Mutation.free("a part emptied", ZipEntries.change(ZipMutations::empty)),
        Mutation.free("bytes of a part changed", ZipEntries.change(ZipMutations::damage)));
  }

  private static List<Entry> drop(List<Entry> entries, Random random) {
    entries.remove(random.nextInt(entries.size()));
    return entries;
  }

  private static List<Entry> rename(List<Entry> entries, Random random) {
    int index = random.nextInt(entries.size());
    Entry entry = entries.get(index);
    String name = entry.name();
    List<String> names =
        List.of("../" + name, name + "\0", "x/" + name, name.substring(1), name + "/", "æ" + name);
    entries.set(index, new Entry(names.get(random.nextInt(names.size())), entry.content()));
    return entries;
  }

  private static List<Entry> duplicate(List<Entry> entries, Random random) {
    entries.add(entries.get(random.nextInt(entries.size())));
    return entries;
  }

  private static List<Entry> exchange(List<Entry> entries, Random random) {
    int first = random.nextInt(entries.size());
    int second = random.nextInt(entries.size());
    Entry one = entries.get(first);
    Entry other = entries.get(second);
    entries.set(first, new Entry(one.name(), other.content()));
    entries.set(second, new Entry(other.name(), one.content()));
    return entries;
  }

  private static List<Entry> empty(List<Entry> entries, Random random) {
    int index = random.nextInt(entries.size());
    entries.set(index, new Entry(entries.get(index).name(), new byte[0]));
    return entries;
  }

  /** Packed anew, so that the checksum says nothing. */
  private static List<Entry> damage(List<Entry> entries, Random random) {
    int index = random.nextInt(entries.size());
    Entry entry = entries.get(index);
    byte[] damaged = entry.content();
    for (int flips = random.nextInt(4); flips >= 0; flips--) {
      damaged = ByteMutations.flip(damaged, random);
    }
    entries.set(index, new Entry(entry.name(), damaged));
    return entries;
  }
}
