package no.ks.budgets.line;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.layout.AmountColumn;
import no.ks.budgets.layout.DataRow;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.FieldText;
import no.ks.budgets.layout.ReadAmount;
import no.ks.budgets.money.CurrencyNames;
import no.ks.budgets.workbook.Calculation;
import no.ks.budgets.workbook.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row into typed fields and checks each for itself. All findings of all fields come out in
 * one pass; a field that could not be read is not reported as missing on top.
 */
public final class RowReader {

  /** Between currencies of which a text above the table names several. */
  private static final String CURRENCY_OR = " or ";

  private final Validator validator;
  private final String defaultCurrency;

  /**
   * @param validator of the constraints on {@link LineDraft}
   * @param defaultCurrency ISO 4217 code for amounts whose currency is stated nowhere
   */
  public RowReader(Validator validator, String defaultCurrency) {
    this.validator = validator;
    this.defaultCurrency = defaultCurrency;
  }

  /** Reads a row; safe to call from one thread a file. */
  public RowReading read(DataRow row) {
    Findings findings = new Findings(row);
    List<LineDraft> drafts = new ArrayList<>(row.amounts().size());
    if (row.amounts().isEmpty()) {
      AmountColumn column = row.layout().amounts().get(0);
      drafts.add(draft(row, column, null, findings));
    }
    for (ReadAmount amount : row.amounts()) {
      findings.add(amount.finding());
      drafts.add(draft(row, amount.column(), amount, findings));
    }
    for (LineDraft draft : drafts) {
      findings.addViolations(validator.validate(draft), draft.column());
    }
    return new RowReading(drafts, findings.all());
  }

  private LineDraft draft(
      DataRow row, AmountColumn column, @Nullable ReadAmount amount, Findings findings) {
    String title = findings.textOf(Field.TITLE);
    String project = findings.textOf(Field.PROJECT);
    Currency currency = currency(row, column, amount, findings);
    return new LineDraft(
        project.isEmpty() ? title : project,
        title,
        findings.textOf(Field.COUNTRY),
        findings.textOf(Field.PARTNER),
        findings.textOf(Field.OFFICE),
        column.year() == 0 ? year(row, findings) : yearOfHeading(row, column, findings),
        column.funder().isEmpty() ? findings.textOf(Field.FUNDER) : column.funder(),
        joined(row, Field.CATEGORY, findings),
        joined(row, Field.DESCRIPTION, findings),
        currency.code,
        currency.assumed,
        amount == null ? null : amount.value(),
        column,
        amount == null ? "" : amount.text());
  }

  /** The year of a heading, which that of the row, where it has one, must not contradict. */
  private static Integer yearOfHeading(DataRow row, AmountColumn column, Findings findings) {
    boolean inRow = !row.layout().columnsOf(Field.YEAR).isEmpty();
    Integer ofRow = inRow && !row.text(Field.YEAR).isAbsent() ? year(row, findings) : null;
    if (ofRow != null && ofRow != column.year()) {
      findings.add(
          Finding.of(
              FindingType.YEAR_CONTRADICTED,
              row.text(Field.YEAR).location(),
              Field.YEAR.word(),
              row.text(Field.YEAR).text(),
              String.valueOf(column.year())));
    }
    return column.year();
  }

  /** The year of a row; where it only has the days between which it runs, the year of both. */
  private static @Nullable Integer year(DataRow row, Findings findings) {
    Set<Integer> ends = new TreeSet<>();
    for (Field end : List.of(Field.PERIOD_START, Field.PERIOD_END)) {
      FieldText text = row.text(end);
      Integer year = text.isAbsent() ? null : YearText.read(text.text()).year();
      if (year != null) {
        ends.add(year);
      }
    }
    String typed = findings.textOf(Field.YEAR);
    Field field = Field.YEAR;
    if (typed.isEmpty() && !ends.isEmpty()) {
      typed = row.text(Field.PERIOD_START).text() + " - " + row.text(Field.PERIOD_END).text();
      field = Field.PERIOD_START;
    }
    if (typed.isEmpty()) {
      return null;
    }
    YearText year = YearText.read(typed);
    FindingType problem = year.problem();
    if (year.year() != null) {
      ends.add(year.year());
    }
    if (ends.size() > 1) {
      problem = FindingType.PERIOD_SPANS_YEARS;
      typed = ends.stream().map(String::valueOf).collect(Collectors.joining(" and "));
    }
    if (problem != null) {
      findings.add(
          Finding.of(
              problem,
              row.text(field).location(),
              Field.YEAR.word(),
              typed,
              "a year such as 2006"));
    }
    if (ends.size() > 1 || year.year() == null) {
      findings.cannotRead(Field.YEAR);
      return null;
    }
    return year.year();
  }

  /** A category or description may be spread over several columns. */
  private static String joined(DataRow row, Field field, Findings findings) {
    findings.textOf(field);
    return String.join(" – ", row.texts(field));
  }

  private record Currency(String code, boolean assumed) {}

  /** What the amount, its heading and its row say; they may all be silent, but never disagree. */
  private Currency currency(
      DataRow row, AmountColumn column, @Nullable ReadAmount amount, Findings findings) {
    Set<String> stated = new LinkedHashSet<>();
    if (amount != null) {
      amount.currency().ifPresent(stated::add);
    }
    boolean inHeading = !column.currency().isEmpty();
    if (inHeading && CurrencyNames.codeOf(column.currency()).isPresent()) {
      stated.add(column.currency());
    } else if (inHeading) {
      findings.add(
          Finding.of(
              FindingType.CURRENCY_UNKNOWN,
              CellLocation.ofCell(row.sheet(), row.layout().headerRow(), column.columnIndex()),
              Field.CURRENCY.word(),
              column.currency(),
              "NOK or EUR"));
    }
    String typed = findings.textOf(Field.CURRENCY);
    CellLocation place = row.text(Field.CURRENCY).location();
    boolean oneOfStated =
        stated.size() == 1 && List.of(typed.split(CURRENCY_OR)).containsAll(stated);
    if (!typed.isEmpty()) {
      Optional<String> code = CurrencyNames.codeOf(typed);
      code.ifPresent(stated::add);
      if (code.isEmpty() && !oneOfStated) {
        findings.add(
            Finding.of(
                FindingType.CURRENCY_UNKNOWN, place, Field.CURRENCY.word(), typed, "NOK or EUR"));
      }
    }
    if (stated.size() > 1) {
      findings.add(
          Finding.of(
              FindingType.CURRENCY_CONFLICT,
              row.place(column.columnIndex()),
              Field.CURRENCY.word(),
              String.join(" and ", stated),
              "one currency"));
    }
    boolean silent = stated.isEmpty() && !inHeading && row.text(Field.CURRENCY).isAbsent();
    return new Currency(stated.isEmpty() ? defaultCurrency : stated.iterator().next(), silent);
  }

  /** Collects the findings of a row, each once, however many amounts share the field. */
  private static final class Findings {

    private final DataRow row;
    private final Set<Finding> found = new LinkedHashSet<>();
    private final Set<String> unreadable = new HashSet<>();

    Findings(DataRow row) {
      this.row = row;
    }

    void add(@Nullable Finding finding) {
      if (finding != null) {
        found.add(finding);
        if (finding.isError()) {
          unreadable.add(key(finding.field(), finding.location()));
        }
      }
    }

    /** The field stands there and gives nothing, which is not to be called missing. */
    void cannotRead(Field field) {
      unreadable.add(key(field.word(), row.text(field).location()));
    }

    /** The text of a field; an error value or an uncalculated formula is a finding, and no text. */
    String textOf(Field field) {
      FieldText value = row.text(field);
      boolean error = value.kind() == Cell.Kind.ERROR;
      if (error || value.kind() == Cell.Kind.FORMULA_WITHOUT_VALUE) {
        add(
            Finding.of(
                error ? FindingType.CELL_ERROR : FindingType.FORMULA_WITHOUT_VALUE,
                value.location(),
                field.word(),
                value.text(),
                error ? "a value" : Calculation.expected(value.calculation())));
        return "";
      }
      return value.text();
    }

    void addViolations(Set<ConstraintViolation<LineDraft>> violations, AmountColumn column) {
      violations.stream()
          .sorted(
              Comparator.comparing(
                      (ConstraintViolation<LineDraft> violation) ->
                          violation.getPropertyPath().toString())
                  .thenComparing(ConstraintViolation::getMessage))
          .forEach(violation -> addViolation(violation, column));
    }

    private void addViolation(ConstraintViolation<LineDraft> violation, AmountColumn column) {
      Field field = Field.valueOf(violation.getPropertyPath().toString().toUpperCase(Locale.ROOT));
      CellLocation place =
          field == Field.AMOUNT ? row.place(column.columnIndex()) : row.text(field).location();
      FindingType type = FindingType.valueOf(violation.getMessage());
      if (!unreadable.contains(key(field.word(), place))) {
        Object value = violation.getInvalidValue();
        found.add(
            Finding.of(
                type,
                place,
                field.word(),
                value == null ? "" : value.toString(),
                expected(violation)));
      }
    }

    private static String expected(ConstraintViolation<LineDraft> violation) {
      Object max = violation.getConstraintDescriptor().getAttributes().get("max");
      return switch (FindingType.valueOf(violation.getMessage())) {
        case TEXT_TOO_LONG -> "at most " + max + " characters";
        case YEAR_MISSING, YEAR_OUT_OF_RANGE -> "a year between 1990 and 2100";
        case PROJECT_MISSING -> "a project code such as BA-01";
        case FUNDER_MISSING -> "NMFA or NORAD";
        case AMOUNT_OUT_OF_RANGE -> "at most 11 digits before the decimal sign";
        default -> "a value";
      };
    }

    private static String key(String field, CellLocation place) {
      return field + " " + place.sheet() + " " + place.rowNumber() + " " + place.columnIndex();
    }

    List<Finding> all() {
      return List.copyOf(found);
    }
  }
}
