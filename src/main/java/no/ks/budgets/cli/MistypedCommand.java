package no.ks.budgets.cli;

import java.util.List;
import java.util.stream.Collectors;
import no.ks.budgets.cli.ConsoleWords.Label;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command as it was typed. */
record MistypedCommand(ParameterException mistake, ConsoleWords words) {

  String message() {
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (mistake instanceof MissingParameterException missing) {
      return words.of(Label.MISSING, names(missing.getMissing()));
    }
    if (mistake instanceof OverwrittenOptionException twice) {
      return words.of(Label.GIVEN_TWICE, name(twice.getOverwritten()));
    }
    ArgSpec argument = mistake.getArgSpec();
    String value = mistake.getValue();
    return argument == null || value == null
        ? words.of(Label.WRONG_USAGE, String.valueOf(mistake.getMessage()))
        : words.of(Label.WRONG_VALUE, name(argument), value);
  }

  private String unmatched(UnmatchedArgumentException unmatched) {
    String first = unmatched.getUnmatched().get(0);
    if (unmatched.isUnknownOption()) {
      return words.of(Label.UNKNOWN_OPTION, first);
    }
    boolean isCommand = unmatched.getCommandLine().getParent() == null;
    return words.of(isCommand ? Label.UNKNOWN_COMMAND : Label.TOO_MUCH, first);
  }

  private static String names(List<ArgSpec> arguments) {
    return arguments.stream().map(MistypedCommand::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
