package no.ks.budgets.job;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.ks.budgets.finding.LabelTexts;
import no.ks.budgets.finding.Language;

/**
 * What is wrong with a job file, a layout file or the machine, in one language of reports. The log
 * keeps it in English, as it is raised; on the console it is recognised by its English text and
 * said in the other language. What is not recognised, such as a message of the system, stays as it
 * is.
 */
public final class MistakeWords {

  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");

  /** File and line that a mistake is in, such as {@code jobs/ingest.yaml:2}. */
  private static final Pattern PLACED = Pattern.compile("([^:]+(?::[0-9]+)?): (.*)");

  private static final List<Known> KNOWN = known();

  private final Language language;
  private final LabelTexts<Label> labels;

  /** The sentences, and the phrases that stand in them for what is expected. */
  enum Label {
    MUST_BE_NOT,
    MUST_BE,
    AT_LEAST,
    AT_MOST,
    MORE_THAN,
    MATCH,
    NOT_BLANK,
    NO_SETTING,
    NO_VALUE,
    TWICE,
    KEY_IS_WORD,
    ITEM_TEXT,
    ITEM_GROUP,
    NO_JOB_FILE,
    UTF_8,
    SPECIAL,
    NOT_YAML,
    SAY_JOB,
    SAY_FOR,
    FOR,
    FOR_NAMES,
    HEADING_ROW,
    CELL_AND_SAYS,
    PASSWORD_IN_FILE,
    PASSWORD_FOR,
    PASSWORD_KEPT,
    VARIABLE_NOT_SET,
    PASSWORD_ONLY_LINE,
    PASSWORD_FILE_UNREADABLE,
    ENVIRONMENT_VARIABLE,
    ONE_OF,
    ZONE,
    SIX_FIELDS,
    EN_OR_NB,
    KEEP_OR_MOVE,
    MUTE_OR_WARNING,
    CURRENCY,
    WHOLE_NUMBER,
    NUMBER,
    TEXT,
    LIST,
    GROUP,
    TRUE_OR_FALSE,
    FILE_NAME,
    PATTERN,
    CELL,
    ROW,
    FIELD,
    COLUMN,
    OUTPUT_CANNOT_BE_WRITTEN,
    DOES_NOT_BALANCE,
    COPY_GONE,
    JOB_ENDED,
    NO_REGISTER,
    CANNOT_WRITE
  }

  private record Known(Label label, Pattern pattern, int literalLength) {}

  private MistakeWords(Language language) {
    this.language = language;
    labels = new LabelTexts<>(Label.class, "mistakes", language);
  }

  /** The words of a language of reports. */
  public static MistakeWords in(Language language) {
    return new MistakeWords(language);
  }

  /** What says most comes first, because what says less is found in it too. */
  private static List<Known> known() {
    LabelTexts<Label> english = new LabelTexts<>(Label.class, "mistakes", Language.ENGLISH);
    Object[] places = {"{0}", "{1}", "{2}"};
    return Arrays.stream(Label.values())
        .map(label -> known(label, english.of(label, places)))
        .sorted(Comparator.comparingInt(Known::literalLength).reversed())
        .toList();
  }

  private static Known known(Label label, String english) {
    StringBuilder regex = new StringBuilder();
    int end = 0;
    Matcher argument = ARGUMENT.matcher(english);
    while (argument.find()) {
      regex.append(Pattern.quote(english.substring(end, argument.start()))).append("(.+?)");
      end = argument.end();
    }
    regex.append(Pattern.quote(english.substring(end)));
    return new Known(
        label,
        Pattern.compile(regex.toString()),
        ARGUMENT.matcher(english).replaceAll("").length());
  }

  /** A message of one line or several, each of which may begin with its file and line. */
  public String said(String message) {
    if (language == Language.ENGLISH) {
      return message;
    }
    return message.lines().map(this::line).collect(Collectors.joining(System.lineSeparator()));
  }

  private String line(String english) {
    Matcher placed = PLACED.matcher(english);
    String whole = sentence(english);
    return whole.equals(english) && placed.matches()
        ? placed.group(1) + ": " + sentence(placed.group(2))
        : whole;
  }

  private String sentence(String english) {
    for (Known known : KNOWN) {
      Matcher matcher = known.pattern.matcher(english);
      if (matcher.matches()) {
        Object[] arguments = new Object[matcher.groupCount()];
        Arrays.setAll(arguments, index -> argument(known.label, matcher.group(index + 1), index));
        return labels.of(known.label, arguments);
      }
    }
    return english;
  }

  /** What is expected is a phrase of ours; a key and what somebody typed are none. */
  private String argument(Label label, String text, int index) {
    boolean isExpected = (label == Label.MUST_BE || label == Label.MUST_BE_NOT) && index == 1;
    return isExpected ? sentence(text) : text;
  }
}
