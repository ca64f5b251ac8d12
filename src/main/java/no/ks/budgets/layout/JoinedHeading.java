package no.ks.budgets.layout;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What two headings of one column say together, the upper of which groups several columns. */
final class JoinedHeading {

  /** What stands in a column beside its budget, whatever the other heading adds. */
  private static final Set<Field> NO_BUDGET =
      EnumSet.of(Field.ACTUAL, Field.CO_FINANCING, Field.PERCENT, Field.QUANTITY, Field.NOTE);

  private static final ColumnHeading UNKNOWN = new ColumnHeading(Optional.empty(), 0, "", "", 1);

  private JoinedHeading() {}

  /**
   * Reads both as one text where the dictionary knows it; else each by itself, if they do not
   * contradict each other.
   */
  static ColumnHeading read(String upper, String lower, FieldLabels labels) {
    ColumnHeading over = ColumnHeading.read(upper, labels);
    ColumnHeading under = ColumnHeading.read(lower, labels);
    ColumnHeading joined = ColumnHeading.read(upper + " " + lower, labels);
    if (isOneOf(under, NO_BUDGET)) {
      return under;
    }
    if (isOneOf(over, NO_BUDGET)) {
      return isMoney(under) || under.field().isEmpty() ? over : under;
    }
    if (isMoney(over) && isMoney(under)) {
      return merged(over, under);
    }
    if (isNamed(over, under)) {
      return under;
    }
    if (isMoney(under)) {
      return over.field().isEmpty() ? under : UNKNOWN;
    }
    boolean sameKind = joined.field().isPresent() && !isMoney(joined);
    return sameKind || under.field().isEmpty() ? joined : under;
  }

  /** Whether the upper only says what the lower names: {@code Funder} over {@code NORAD}. */
  static boolean isNamed(ColumnHeading over, ColumnHeading under) {
    return under.isAmount()
        && ((is(over, Field.YEAR) && under.year() != 0)
            || (is(over, Field.FUNDER) && !under.funder().isEmpty())
            || (is(over, Field.CURRENCY) && !under.currency().isEmpty()));
  }

  private static boolean isOneOf(ColumnHeading heading, Set<Field> fields) {
    return heading.field().filter(fields::contains).isPresent();
  }

  private static boolean is(ColumnHeading heading, Field field) {
    return heading.field().filter(field::equals).isPresent();
  }

  private static boolean isMoney(ColumnHeading heading) {
    return heading.isAmount() || is(heading, Field.ROW_TOTAL);
  }

  private static ColumnHeading merged(ColumnHeading over, ColumnHeading under) {
    boolean agree =
        (over.year() == 0 || under.year() == 0 || over.year() == under.year())
            && agree(over.funder(), under.funder())
            && agree(over.currency(), under.currency());
    if (!agree) {
      return UNKNOWN;
    }
    boolean total = is(over, Field.ROW_TOTAL) || is(under, Field.ROW_TOTAL);
    return new ColumnHeading(
        Optional.of(total ? Field.ROW_TOTAL : Field.AMOUNT),
        Math.max(over.year(), under.year()),
        over.funder().isEmpty() ? under.funder() : over.funder(),
        over.currency().isEmpty() ? under.currency() : over.currency(),
        unit(over.unit(), under.unit()));
  }

  /** 0 where the two do not agree on it. */
  private static int unit(int over, int under) {
    boolean agree = over == under || over == 1 || under == 1;
    return agree && over != 0 && under != 0 ? Math.max(over, under) : 0;
  }

  private static boolean agree(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
