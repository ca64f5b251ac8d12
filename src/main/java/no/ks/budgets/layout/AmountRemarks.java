package no.ks.budgets.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.money.CurrencyNames;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;

/**
 * What the texts of a file say about unit and currency of its amounts: which remark holds for which
 * table, and whether any is left of which nobody knows for which amounts it holds. A remark above a
 * table holds for it and for all below it on its sheet; one that is said below a table, on another
 * sheet or against another remark leaves a doubt, and no amount of the file may count.
 */
final class AmountRemarks {

  /** What is said in kroner needs no doubt: it is what amounts are in where nothing is said. */
  private static final String NOK = "NOK";

  /** A table, as far as it is known what its amounts are. */
  private record Known(
      CellLocation place,
      List<Integer> units,
      boolean unitStated,
      boolean currencyStated,
      Set<String> currencies) {

    boolean isInOther(FieldText said) {
      return currencies.stream().anyMatch(currency -> !currency.equals(said.text()));
    }
  }

  private final FieldLabels labels;
  private final List<UnitNote> unitsLeft = new ArrayList<>();
  private final List<FieldText> currenciesLeft = new ArrayList<>();
  private final Set<FieldText> ofAmounts = new HashSet<>();
  private final List<Known> tables = new ArrayList<>();
  private Optional<Finding> doubt = Optional.empty();

  private String sheet = "";
  private UnitNote unit = UnitNote.none();
  private CurrencyNote currency = new CurrencyNote();
  private boolean tableSeen;
  private int lastRowOfTable;
  private UnitNote unitBelow = UnitNote.none();
  private Optional<FieldText> currencyBelow = Optional.empty();
  private CurrencyNote currencyBetween = new CurrencyNote();

  AmountRemarks(FieldLabels labels) {
    this.labels = labels;
  }

  /** A sheet begins; what was said on the one before does not hold for it. */
  void beginSheet(String name) {
    endSheet();
    sheet = name;
    unit = UnitNote.inName(name, labels);
    currency = new CurrencyNote();
    currency.lookAtName(name);
  }

  /**
   * The sheet ends: what was said below its last table, or on a sheet without any, is left over.
   */
  void endSheet() {
    UnitNote left = tableSeen ? unitBelow : unit;
    if (left.isPresent()) {
      unitsLeft.add(left);
    }
    currencyBelow.ifPresent(currenciesLeft::add);
    tableSeen = false;
    forgetBelow();
  }

  /** A text that is no part of a line: a title or a note. */
  void text(SheetRow row) {
    label(row);
    (tableSeen ? currencyBetween : currency).look(sheet, row);
    if (currencyBelow.isEmpty()) {
      currencyBelow = CurrencyNote.statement(sheet, row);
      currencyBelow.filter(said -> CurrencyNote.isOfAmounts(row)).ifPresent(ofAmounts::add);
    }
  }

  /** A row of labels and values; a currency is one of those, but a unit is not. */
  void label(SheetRow row) {
    UnitNote said = UnitNote.in(sheet, row, labels);
    if (tableSeen) {
      unitBelow = said.or(unitBelow);
      return;
    }
    if (said.isPresent() && unit.isPresent() && said.factor() != unit.factor()) {
      doubt(unitDoubt(said, "the same unit as " + unit.text()));
    }
    unit = unit.or(said);
  }

  /** A row of a table that holds amounts. */
  void amounts(SheetRow row) {
    if (unitBelow.isPresent()) {
      unitsLeft.add(unitBelow);
    }
    currencyBelow.filter(said -> tableSeen).ifPresent(currenciesLeft::add);
    forgetBelow();
    lastRowOfTable = row.rowNumber();
  }

  private void forgetBelow() {
    unitBelow = UnitNote.none();
    currencyBelow = Optional.empty();
    currencyBetween = new CurrencyNote();
  }

  /**
   * A table begins; what stands above it holds for it.
   *
   * @param above what the sheet says above the table; the currency that a remark states is added
   */
  TableLayout opened(TableLayout layout, SheetRow header, Map<Field, FieldText> above) {
    boolean currencyInTable =
        !layout.columnsOf(Field.CURRENCY).isEmpty()
            || layout.amounts().stream().anyMatch(column -> !column.currency().isEmpty());
    if (tableSeen) {
      takeUnitBetween(header.rowNumber());
      takeCurrencyBetween(header.rowNumber(), currencyInTable, above);
    }
    currency.stated().ifPresent(stated -> above.putIfAbsent(Field.CURRENCY, stated));
    List<Integer> own = layout.amounts().stream().map(AmountColumn::unit).distinct().toList();
    CellLocation place =
        CellLocation.ofCell(sheet, header.rowNumber(), layout.amounts().get(0).columnIndex());
    UnitNote beside = UnitNote.in(sheet, header, labels);
    if (own.size() > 1 || own.contains(0) || contradict(own, unit, beside)) {
      doubt(
          Finding.of(
              FindingType.UNIT_UNCLEAR,
              place,
              Field.AMOUNT.word(),
              "headings and remarks of different units",
              "one unit in the heading of each amount column"));
    }
    if (unit.factor() == 0) {
      doubt(unitDoubt(unit, "NOK, NOK 1000 or million NOK"));
    }
    TableLayout applied =
        own.equals(List.of(1)) && unit.factor() > 1 ? layout.inUnit(unit.factor()) : layout;
    boolean stated =
        above.containsKey(Field.CURRENCY)
            || layout.amounts().stream().anyMatch(column -> !column.currency().isEmpty());
    tables.add(
        new Known(
            place,
            applied.amounts().stream().map(AmountColumn::unit).distinct().toList(),
            stated,
            stated || currencyInTable,
            currencies(layout, above)));
    tableSeen = true;
    lastRowOfTable = header.rowNumber();
    forgetBelow();
    return own.contains(0) ? layout.inUnit(1) : applied;
  }

  /** The currencies that all rows of a table are said to be in, by its headings or above it. */
  private static Set<String> currencies(TableLayout layout, Map<Field, FieldText> above) {
    Set<String> currencies = new HashSet<>();
    layout.amounts().stream()
        .map(AmountColumn::currency)
        .filter(currency -> !currency.isEmpty())
        .forEach(currencies::add);
    FieldText stated = above.get(Field.CURRENCY);
    if (currencies.isEmpty() && stated != null && layout.columnsOf(Field.CURRENCY).isEmpty()) {
      currencies.add(CurrencyNames.codeOf(stated.text()).orElse(stated.text()));
    }
    return currencies;
  }

  /** Whether headings of amounts, a remark above and other headings name different units. */
  private static boolean contradict(List<Integer> own, UnitNote above, UnitNote beside) {
    boolean otherAbove = above.isPresent() && !own.contains(1) && !own.contains(above.factor());
    boolean otherBeside =
        beside.isPresent() && !own.contains(beside.factor()) && above.factor() != beside.factor();
    return otherAbove || otherBeside;
  }

  /**
   * A remark between two tables holds for the one below it, unless it clings to the one above: then
   * it may be meant for either.
   */
  private void takeUnitBetween(int headerRow) {
    if (!unitBelow.isPresent()) {
      return;
    }
    if (clingsToTableAbove(unitBelow.place(), headerRow)) {
      unitsLeft.add(unitBelow);
    } else {
      unit = unitBelow;
    }
  }

  /** The same of a currency; a weaker mention that another currency is meant is a doubt. */
  private void takeCurrencyBetween(
      int headerRow, boolean currencyInTable, Map<Field, FieldText> above) {
    FieldText known = above.get(Field.CURRENCY);
    Optional<FieldText> mentioned = currencyBelow.or(currencyBetween::stated);
    if (mentioned.isEmpty() || mentioned.equals(currency.stated())) {
      return;
    }
    FieldText said = mentioned.get();
    boolean remarkAbove = known == null || currency.stated().filter(known::equals).isPresent();
    boolean same = known != null && known.text().equals(said.text());
    if (currencyBelow.isPresent()
        && remarkAbove
        && !clingsToTableAbove(said.location(), headerRow)) {
      currency = new CurrencyNote(said);
      above.put(Field.CURRENCY, said);
    } else if (!currencyInTable && !same && !(known == null && said.text().equals(NOK))) {
      doubt(currencyDoubt(said));
    }
  }

  private boolean clingsToTableAbove(CellLocation remark, int headerRow) {
    return remark.rowNumber() - lastRowOfTable < 2 && headerRow - remark.rowNumber() > 1;
  }

  /** Where the unit of the table that has just begun is said, for the account of the layout. */
  String description(TableLayout layout) {
    boolean taken = layout.amounts().stream().anyMatch(column -> column.unit() == unit.factor());
    return taken ? unit.description() : "";
  }

  private void doubt(Finding finding) {
    doubt = doubt.isPresent() ? doubt : Optional.of(finding);
  }

  private static Finding unitDoubt(UnitNote said, String expected) {
    return Finding.of(
        FindingType.UNIT_UNCLEAR, said.place(), Field.AMOUNT.word(), said.text(), expected);
  }

  /** Why no amount of the file may count; complete once its last sheet has ended. */
  Optional<Finding> finding() {
    if (tables.isEmpty()) {
      return Optional.empty();
    }
    return doubt.or(this::unitLeft).or(this::unitOfOthers).or(this::currencyLeft);
  }

  private Optional<Finding> unitLeft() {
    return unitsLeft.stream()
        .filter(
            said -> tables.stream().anyMatch(table -> !table.units.equals(List.of(said.factor()))))
        .findFirst()
        .map(said -> unitDoubt(said, "the unit in the heading of each amount column"));
  }

  /** A table that says nothing beside one in thousands. */
  private Optional<Finding> unitOfOthers() {
    return tables.stream().anyMatch(table -> !table.units.contains(1))
        ? tables.stream()
            .filter(table -> table.units.contains(1) && !table.unitStated)
            .findFirst()
            .map(
                table ->
                    Finding.of(
                        FindingType.UNIT_UNCLEAR,
                        table.place,
                        Field.AMOUNT.word(),
                        "no unit, and another table of the file is in thousands or millions",
                        "a heading such as Amount (NOK) or Amount (NOK 1000)"))
        : Optional.empty();
  }

  private Optional<Finding> currencyLeft() {
    return currenciesLeft.stream()
        .filter(this::isDoubtful)
        .findFirst()
        .map(AmountRemarks::currencyDoubt);
  }

  /** What is said of the amounts themselves contradicts any other currency, kroner too. */
  private boolean isDoubtful(FieldText said) {
    return (!said.text().equals(NOK) && tables.stream().anyMatch(table -> !table.currencyStated))
        || (ofAmounts.contains(said) && tables.stream().anyMatch(table -> table.isInOther(said)));
  }

  private static Finding currencyDoubt(FieldText said) {
    return Finding.of(
        FindingType.CURRENCY_UNCLEAR,
        said.location(),
        Field.CURRENCY.word(),
        said.text(),
        "the currency above the table or in its heading");
  }
}
