package no.ks.budgets.mutants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import no.ks.budgets.mutants.XlsStream.Record;

/** What goes wrong with the records of an Excel 97 workbook. */
final class XlsMutations {

  private static final int BEGIN = 0x0809;
  private static final int END = 0x000A;
  private static final int TEXT_CELL = 0x00FD;

  private static final int[] LENGTHS = {0, 1, 2, 3, 7, 8223, 8224, 8225, 0x7fff, 0xffff};

  /** Records of cells, rows, texts, formats, sheets and encryption. */
  private static final int[] TYPES = {
    0, 0x06, 0x0A, 0x0D, 0x22, 0x2F, 0x3C, 0x7D, 0x85, 0xBD, 0xD6, 0xE0, 0xE5, 0xFC, 0xFD, 0x201,
    0x203, 0x204, 0x205, 0x207, 0x208, 0x27E, 0x41E, 0x4BC, 0x809, 0xFFFF
  };

  private XlsMutations() {}

  static List<Mutation> all() {
    return List.of(
        free("a length wrong", XlsMutations::lengthen),
        free("a record emptied", (records, random) -> content(records, random, new byte[0])),
        free("a record made up", XlsMutations::makeUp),
        free("bytes of a record changed", XlsMutations::damage),
        free("a type changed", XlsMutations::retype),
        free("a record dropped", XlsMutations::drop),
        free("a record twice", XlsMutations::duplicate),
        free("two records exchanged", XlsMutations::exchange),
        free("a reference to a wrong text", XlsMutations::misreferText),
        free("a beginning too many", (records, random) -> insert(records, random, BEGIN, 16)),
        free("an end too many", (records, random) -> insert(records, random, END, 0)));
  }

  private static Mutation free(String name, BiFunction<List<Record>, Random, List<Record>> change) {
    return Mutation.free("xls: " + name, XlsStream.change(change));
  }

  private static List<Record> content(List<Record> records, Random random, byte[] content) {
    int index = random.nextInt(records.size());
    records.set(index, Record.of(records.get(index).type(), content));
    return records;
  }

  private static List<Record> lengthen(List<Record> records, Random random) {
    int index = random.nextInt(records.size());
    Record old = records.get(index);
    int length = LENGTHS[random.nextInt(LENGTHS.length)];
    byte[] content = random.nextBoolean() ? old.content() : Arrays.copyOf(old.content(), length);
    records.set(index, new Record(old.type(), length, content));
    return records;
  }

  private static List<Record> makeUp(List<Record> records, Random random) {
    byte[] content = new byte[random.nextInt(40)];
    random.nextBytes(content);
    return content(records, random, content);
  }

  private static List<Record> damage(List<Record> records, Random random) {
    int index = random.nextInt(records.size());
    Record old = records.get(index);
    records.set(index, Record.of(old.type(), ByteMutations.flip(old.content(), random)));
    return records;
  }

  private static List<Record> retype(List<Record> records, Random random) {
    int index = random.nextInt(records.size());
    records.set(
        index, Record.of(TYPES[random.nextInt(TYPES.length)], records.get(index).content()));
    return records;
  }

  private static List<Record> drop(List<Record> records, Random random) {
    records.remove(random.nextInt(records.size()));
    return records;
  }

  private static List<Record> duplicate(List<Record> records, Random random) {
    int index = random.nextInt(records.size());
    records.add(index, records.get(index));
    return records;
  }

  private static List<Record> exchange(List<Record> records, Random random) {
    int first = random.nextInt(records.size());
    int second = random.nextInt(records.size());
    records.set(first, records.set(second, records.get(first)));
    return records;
  }

  private static List<Record> misreferText(List<Record> records, Random random) {
    List<Integer> cells = new ArrayList<>();
    for (int index = 0; index < records.size(); index++) {
      if (records.get(index).type() == TEXT_CELL) {
        cells.add(index);
      }
    }
    int index = cells.get(random.nextInt(cells.size()));
    byte[] content = records.get(index).content().clone();
    // Row, column and format take six bytes; the number of the text follows.
    for (int position = 6; position < content.length; position++) {
      content[position] = (byte) (random.nextBoolean() ? 0xff : random.nextInt(256));
    }
    records.set(index, Record.of(TEXT_CELL, content));
    return records;
  }

  private static List<Record> insert(List<Record> records, Random random, int type, int length) {
    records.add(random.nextInt(records.size()), Record.of(type, new byte[length]));
    return records;
  }
}
