package no.ks.budgets.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import no.ks.budgets.finding.Language;
import no.ks.budgets.finding.MessageBundle;
import no.ks.budgets.layout.LabelLanguages;
import no.ks.budgets.review.TemplateWords.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A template speaks every language whole, and in words that its reading knows. */
class TemplateWordsTest {

  /** What the programs that people fill it in with allow at most. */
  private static final int MAX_LETTERS_OF_SHEET_NAME = 31;

  private static final int MAX_LETTERS_OF_MESSAGE = 255;
  private static final int MAX_LETTERS_OF_MESSAGE_TITLE = 32;

  private static Map<String, String> texts(Language language) {
    return MessageBundle.load(TemplateWords.class, "template", language);
  }

  @ParameterizedTest
  @EnumSource
  void everyTextIsThereAndNoneBesides(Language language) {
    assertThat(texts(language).keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Label.values()).map(Label::name).toList());
    assertThat(texts(language).values()).noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @EnumSource
  void everyTextHasTheArgumentsOfEnglish(Language language) {
    Map<String, String> english = texts(Language.ENGLISH);
    texts(language)
        .forEach(
            (label, text) -> {
              for (String argument : new String[] {"{0}", "{1}"}) {
                assertThat(text.contains(argument))
                    .as(label + " " + argument)
                    .isEqualTo(english.getOrDefault(label, "").contains(argument));
              }
            });
  }

  @ParameterizedTest
  @EnumSource
  void headingsTellTheLanguageInWhichTheOfficeIsAnswered(Language language) {
    TemplateWords words = new TemplateWords(language);

    assertThat(
            LabelLanguages.shipped()
                .languageOf(
                    Arrays.stream(TemplateColumn.values())
                        .map(column -> words.of(column.label()))
                        .toList()))
        .contains(language.code());
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsLongerThanSpreadsheetProgramsAllow(Language language) {
    TemplateWords words = new TemplateWords(language);

    for (Label sheet :
        new Label[] {
          Label.BUDGET_SHEET, Label.GRANTED_SHEET, Label.GUIDANCE_SHEET, Label.LISTS_SHEET
        }) {
      assertThat(words.of(sheet)).hasSizeLessThanOrEqualTo(MAX_LETTERS_OF_SHEET_NAME);
    }
    for (Label message : new Label[] {Label.AMOUNT_HINT, Label.NOT_IN_LIST, Label.KEEP_ANYHOW}) {
      assertThat(words.of(message)).hasSizeLessThanOrEqualTo(MAX_LETTERS_OF_MESSAGE);
    }
    for (TemplateColumn column : TemplateColumn.values()) {
      assertThat(words.of(column.label())).hasSizeLessThanOrEqualTo(MAX_LETTERS_OF_MESSAGE_TITLE);
    }
  }
}
