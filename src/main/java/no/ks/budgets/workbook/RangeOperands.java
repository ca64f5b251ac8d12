package no.ks.budgets.workbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AttrPtg;
import org.apache.poi.ss.formula.ptg.BoolPtg;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.ParenthesisPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.ValueOperatorPtg;

/**
 * Refuses formulas about which programs disagree because of a range: one that stands where a single
 * value belongs is taken cell by cell by one program, and as the cell of the same row by another;
 * and one that is searched for the nearest value may not be sorted.
 *
 * <p>It follows the formula as a stack machine does, knowing of every operand only whether it is a
 * range.
 */
final class RangeOperands {

  /** Of those functions whose parameters POI does not describe, the ones that take ranges. */
  private static final Set<String> TAKE_RANGES =
      Set.of("SUMIFS", "AVERAGEIFS", "MINIFS", "MAXIFS", "AVERAGEIF", "CONCAT", "TEXTJOIN");

  private static final Set<String> PASS_RANGES = Set.of("IF", "CHOOSE");
  private static final Set<String> SEARCH = Set.of("VLOOKUP", "HLOOKUP", "MATCH");

  private final FormulaNames names;
  private final Deque<Operand> operands = new ArrayDeque<>();

  private RangeOperands(FormulaNames names) {
    this.names = names;
  }

  /**
   * What a function or an operator takes.
   *
   * @param range whether it is several cells
   * @param function the name, of an operand that is nothing but the name of a function
   */
  private record Operand(boolean range, String function) {

    static final Operand VALUE = new Operand(false, "");
    static final Operand RANGE = new Operand(true, "");
  }

  /**
   * Follows a formula.
   *
   * @throws UncalculableFormula where programs may disagree
   */
  static void require(Ptg[] tokens, FormulaNames names) {
    RangeOperands stack = new RangeOperands(names);
    Ptg before = tokens[0];
    for (Ptg token : tokens) {
      stack.take(token, before);
      before = token;
    }
    requireValue(stack.pop(1).get(0));
  }

  private void take(Ptg token, Ptg before) {
    if (token instanceof ValueOperatorPtg operator) {
      pop(operator.getNumberOfOperands()).forEach(RangeOperands::requireValue);
      operands.push(Operand.VALUE);
    } else if (token instanceof AbstractFunctionPtg function) {
      takeFunction(function, before);
    } else if (token instanceof AttrPtg attribute) {
      if (attribute.isSum()) {
        pop(1);
        operands.push(Operand.VALUE);
      }
    } else if (!(token instanceof ParenthesisPtg)) {
      String function = names.functionNamed(token);
      boolean range = function.isEmpty() && names.isRange(token);
      operands.push(new Operand(range, function));
    }
  }

  private void takeFunction(AbstractFunctionPtg function, Ptg lastArgument) {
    List<Operand> arguments = pop(function.getNumberOfOperands());
    boolean external = function.isExternalFunction();
    String name = external ? arguments.get(0).function() : function.getName();
    for (int position = 0; position < arguments.size(); position++) {
      boolean takesValue =
          external
              ? !TAKE_RANGES.contains(name)
              : function.getParameterClass(position) == Ptg.CLASS_VALUE;
      if (takesValue) {
        requireValue(arguments.get(position));
      }
    }
    if (SEARCH.contains(name) && !isExact(lastArgument, name, arguments.size())) {
      throw new UncalculableFormula(
          "the function " + name + " looks for the nearest value and not for the same");
    }
    boolean range = PASS_RANGES.contains(name) && arguments.stream().anyMatch(Operand::range);
    operands.push(range ? Operand.RANGE : Operand.VALUE);
  }

  private static boolean isExact(Ptg lastArgument, String function, int arguments) {
    boolean no =
        (lastArgument instanceof BoolPtg truth && !truth.getValue())
            || (lastArgument instanceof IntPtg number && number.getValue() == 0);
    return no && arguments == (function.equals("MATCH") ? 3 : 4);
  }

  private List<Operand> pop(int count) {
    if (operands.size() < count) {
      throw new UncalculableFormula(FormulaCalculation.NOT_UNDERSTOOD);
    }
    List<Operand> popped = new ArrayList<>(count);
    for (int index = 0; index < count; index++) {
      popped.add(0, operands.pop());
    }
    return popped;
  }

  private static void requireValue(Operand operand) {
    if (operand.range()) {
      throw new UncalculableFormula("a range stands where one value belongs");
    }
  }
}
