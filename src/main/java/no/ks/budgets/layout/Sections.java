package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.ks.budgets.text.PlainText;
import no.ks.budgets.workbook.Cell;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a table: what lines of text between its rows say for the rows below, and whether
 * these rows still belong to its budget.
 */
final class Sections {

  private final TableLayout layout;
  private final Map<Field, FieldText> values = new EnumMap<>(Field.class);
  private final Map<Field, FieldText> firsts = new EnumMap<>(Field.class);

  /** What sections name, the widest first: a new project ends the year of the one before. */
  private final List<Field> nesting = new ArrayList<>();

  /** The line of text that leaves open what the rows here are for. */
  private @Nullable FieldText unclear;

  private boolean belowSubtotal;
  private boolean belowTotal;
  private boolean totalStated;

  Sections(TableLayout layout) {
    this.layout = layout;
  }

  /** A section begins whose rows say for themselves, or by labels, what they are for. */
  void begin() {
    belowTotal = false;
    belowSubtotal = false;
    unclear = null;
  }

  /** Labels say anew what the rows below are for. */
  void beginByLabels() {
    begin();
    values.clear();
  }

  /**
   * Takes a line of text.
   *
   * @param above what stands above the table, which a line of text does not outweigh
   * @return whether it names what the rows below are for, beyond doubt
   */
  boolean take(SectionText text, Map<Field, FieldText> above) {
    switch (text.kind()) {
      case COSTS -> begin();
      case UNCLEAR -> unclear = text.line();
      case NAMES -> {
        if (text.values().keySet().stream().allMatch(field -> isFree(field, text, above))) {
          name(text);
          return true;
        }
        unclear = text.line();
      }
      case REMARK -> {}
    }
    return false;
  }

  /** Whether nothing else names the field, and this is no remark below the end of the table. */
  private boolean isFree(Field field, SectionText text, Map<Field, FieldText> above) {
    FieldText elsewhere = above.get(field);
    boolean named =
        elsewhere != null
            && !SheetName.mayBeTitle(field, elsewhere)
            && !isSame(elsewhere.text(), text.values().get(field));
    boolean remark = totalStated && firsts.isEmpty();
    return !layout.isInHeadings(field) && !named && !remark;
  }

  private static boolean isSame(String text, @Nullable FieldText value) {
    return value != null
        && PlainText.fold(text)
            .replace(" ", "")
            .equals(PlainText.fold(value.text()).replace(" ", ""));
  }

  private void name(SectionText text) {
    begin();
    for (Map.Entry<Field, FieldText> value : text.values().entrySet()) {
      firsts.putIfAbsent(value.getKey(), value.getValue());
    }
    Field widest = text.values().containsKey(Field.PROJECT) ? Field.PROJECT : widest(text);
    int level = nesting.indexOf(widest);
    if (level < 0) {
      nesting.add(widest);
    } else {
      nesting.subList(level + 1, nesting.size()).forEach(values::remove);
    }
    values.remove(Field.TITLE);
    values.putAll(text.values());
  }

  private static Field widest(SectionText text) {
    return text.values().keySet().iterator().next();
  }

  /** A total was stated; whoever writes below it what the rows are for, says so anew. */
  void endByTotal(boolean grandTotal) {
    totalStated = true;
    belowTotal |= grandTotal;
    belowSubtotal = !values.isEmpty();
  }

  boolean isBelowTotal() {
    return belowTotal;
  }

  /** What sections say for the rows here. */
  Map<Field, FieldText> values() {
    return values;
  }

  /** What sections named at all, each where it was named first. */
  Map<Field, FieldText> firsts() {
    return firsts;
  }

  /**
   * The line of text above a row that names a project, year, funder or currency, or begins the
   * income, where nobody knows whether it holds for the row; null where all is clear.
   */
  @Nullable FieldText unclearAbove(SheetRow row) {
    if (unclear != null) {
      return unclear;
    }
    return belowSubtotal ? values.values().iterator().next() : contradictedBy(row);
  }

  /** What a section says and a row does not, in its own column. */
  private @Nullable FieldText contradictedBy(SheetRow row) {
    for (Map.Entry<Field, FieldText> value : values.entrySet()) {
      for (int column : layout.columnsOf(value.getKey())) {
        Cell cell = row.cell(column);
        if (cell != null && !cell.isBlank() && !isSame(cell.text(), value.getValue())) {
          return value.getValue();
        }
      }
    }
    return null;
  }
}
