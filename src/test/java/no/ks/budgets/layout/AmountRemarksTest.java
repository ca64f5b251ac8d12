package no.ks.budgets.layout;

import static org.assertj.core.api.Assertions.assertThat;

import no.ks.budgets.finding.CellLocation;
import no.ks.budgets.finding.Finding;
import no.ks.budgets.finding.FindingType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountRemarksTest {

  private static final String TABLE = "Project | Amount\nBA-01 | 12.5\n";

  private static @Nullable FindingType held(Reading read) {
    Finding held = read.account().held();
    return held == null ? null : held.type();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All figures in NOK 1000",
        "Tall i hele tusen",
        "* in TNOK",
        "Суммы в тыс. руб.",
        "u hiljadama KM",
        "(mill. kr)",
        "em mil NOK"
      })
  void aUnitThatIsSaidBelowTheTableHoldsTheFile(String remark) {
    Reading read = Reading.of(TABLE + "\n" + remark);

    assertThat(read.account().held())
        .isEqualTo(
            Finding.of(
                FindingType.UNIT_UNCLEAR,
                CellLocation.ofCell("Budget", 4, 0),
                "amount",
                remark,
                "the unit in the heading of each amount column"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All figures in NOK 1000 except audit",
        "Amounts in NOK 1000 unless otherwise stated",
        "Beløp i NOK 1000 hvis ikke annet er angitt",
        "Alle beløp i tusen kroner, unntatt revisjon",
        "Svi iznosi u hiljadama KM, osim revizije",
        "Суммы в тыс. крон, кроме аудита",
        "Montants en milliers de NOK, sauf audit",
        "Importes en miles de NOK, salvo auditoría",
        "Valores em milhares de NOK, exceto auditoria",
      })
  void aUnitWithAnExceptionHoldsTheFile(String remark) {
    assertThat(Reading.of(remark + "\n" + TABLE).account().held())
        .isEqualTo(
            Finding.of(
                FindingType.UNIT_UNCLEAR,
                CellLocation.ofCell("Budget", 1, 0),
                "amount",
                remark,
                "NOK, NOK 1000 or million NOK"));
  }

  @Test
  void theSameUnitSaidAgainBelowTheTableIsNoDoubt() {
    assertThat(Reading.of("(NOK 1000)\n" + TABLE + "\nAll figures in NOK 1000").amounts())
        .containsExactly("B3 12500.00");
  }

  @Test
  void aNoteBelowTheTableAboutSomethingElseIsNoDoubt() {
    assertThat(
            Reading.of(
                    TABLE + "\nThe grant of 1000 NOK was paid; 1 EUR = 8.33 NOK in thousand ways")
                .amounts())
        .containsExactly("B2 12.50");
  }

  @Test
  void aRemarkInTheMiddleOfATableHoldsTheFile() {
    assertThat(held(Reading.of(TABLE + "Amounts below in NOK 1000\nBA-01 | 3\n")))
        .isEqualTo(FindingType.UNIT_UNCLEAR);
  }

  @Test
  void aRemarkBetweenTwoTablesHoldsForTheTableBelow() {
    Reading read =
        Reading.of(
            "Project | Amount (NOK)\nBA-01 | 12.5\n\nDetails in NOK 1000\n"
                + "Project | Funder | Amount\nBA-01 | NMFA | 3\n");

    assertThat(read.amounts()).containsExactly("B2 12.50", "C6 3000.00");
  }

  @Test
  void aRemarkThatClingsToTheTableAboveIsInDoubt() {
    assertThat(
            held(
                Reading.of(
                    TABLE
                        + "Amounts in NOK 1000\n\nDetails\nProject | Funder | Amount\nBA-01 | NMFA | 3\n")))
        .isEqualTo(FindingType.UNIT_UNCLEAR);
  }

  @Test
  void aUnitThatAnotherSheetSaysHoldsTheFile() {
    for (boolean coverFirst : new boolean[] {true, false}) {
      TypedWorkbook workbook = new TypedWorkbook();
      if (coverFirst) {
        workbook.sheet("Cover", "Budget of Orkdal\nAll amounts in NOK 1000");
      }
      workbook.sheet("Budget", TABLE);
      if (!coverFirst) {
        workbook.sheet("Notes", "Budget of Orkdal\nAll amounts in NOK 1000");
      }

      assertThat(Reading.of(workbook).account().held())
          .isEqualTo(
              Finding.of(
                  FindingType.UNIT_UNCLEAR,
                  CellLocation.ofCell(coverFirst ? "Cover" : "Notes", 2, 0),
                  "amount",
                  "All amounts in NOK 1000",
                  "the unit in the heading of each amount column"));
    }
  }

  @Test
  void aUnitInTheNameOfTheSheetHoldsForIt() {
    Reading read = Reading.of(new TypedWorkbook().sheet("Budget (TNOK)", TABLE));

    assertThat(read.amounts()).containsExactly("B2 12500.00");
    assertThat(read.account().layout())
        .isEqualTo(
            "Budget (TNOK): long form, headings in row 1, amounts in B in thousands"
                + " (as the name of the sheet says)");
  }

  @Test
  void millions() {
    Reading read = Reading.of("Tall i mill. kr\n" + TABLE);

    assertThat(read.amounts()).containsExactly("B3 12500000.00");
    assertThat(read.account().layout())
        .isEqualTo(
            "Budget: long form, headings in row 2, amounts in B in millions (as A1 says),"
                + " currency from A1");
  }

  /** A sheet in kroner that says so may stand beside one in thousands; one that is silent not. */
  @Test
  void aSilentSheetBesideOneInThousandsIsInDoubt() {
    TypedWorkbook silent =
        new TypedWorkbook().sheet("One", "(NOK 1000)\n" + TABLE).sheet("Two", TABLE);
    TypedWorkbook said =
        new TypedWorkbook()
            .sheet("One", "(NOK 1000)\n" + TABLE)
            .sheet("Two", "All amounts in NOK\n" + TABLE);

    assertThat(held(Reading.of(silent))).isEqualTo(FindingType.UNIT_UNCLEAR);
    assertThat(Reading.of(said).amounts()).containsExactly("B3 12500.00", "B3 12.50");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'' ; Project | 2005 (NOK 1000) | 2006",
        "(NOK 1000); Project | 2005 (1000) | 2006",
        "(mill. kr); Project | 2005 (NOK 1000) | 2006 (NOK 1000)",
        "'' ; Project | Total (NOK 1000) | 2005 | 2006",
        "'' ; Project | Valor em mil NOK",
      })
  void unitsThatDoNotAgreeHoldTheFile(String remark, String headings) {
    assertThat(held(Reading.of(remark + "\n" + headings + "\nBA-01 | 1 | 2000 | 3000")))
        .isEqualTo(FindingType.UNIT_UNCLEAR);
  }

  @Test
  void amountsInThousandsBesideOtherAmountsHoldTheFile() {
    assertThat(held(Reading.of("Project | Amounts in thousands | Amount\nBA-01 | 1 | 2000")))
        .isEqualTo(FindingType.LAYOUT_AMBIGUOUS);
  }

  @Test
  void remarksThatContradictEachOtherHoldTheFile() {
    assertThat(held(Reading.of("Tall i tusen\nAmounts in NOK million\n" + TABLE)))
        .isEqualTo(FindingType.UNIT_UNCLEAR);
  }

  @Test
  void amountsOfWhichSomeSayThousandsHoldTheFile() {
    assertThat(held(Reading.of("Project | Amount\nBA-01 | 400 TNOK\nBA-01 | 300\nBA-01 | 200\n")))
        .isEqualTo(FindingType.UNIT_UNCLEAR);
    assertThat(Reading.of("Project | Amount\nBA-01 | '1,2 mill.\nBA-01 | 350000\n").amounts())
        .containsExactly("B2 1200000.00", "B3 350000.00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 TNOK | #,##0 | B2 400000.00 NOK",
        "300 | '#,##0 \"TNOK\"' | B2 300000.00 NOK",
        "300 | '#,##0 \"tkr\"' | B2 300000.00 NOK",
        "300 | '#,##0\",000\"' | B2 300000.00",
        "1.5 | '0.0 \"mill. kr\"' | B2 1500000.00 NOK",
        "300 | '[$TNOK] #,##0' | B2 300000.00 NOK",
        "300000 | '#,##0, \"TNOK\"' | B2 300000.00 NOK",
        "300000 | '#,##0,' | B2 300000.00",
        "300 | '#,##0 \"mil\"' | B2 AMOUNT_UNREADABLE",
        "900 | '0.000' | B2 AMOUNT_AMBIGUOUS",
        "1035 | '#,##0.000' | B2 1035.00",
      })
  void unitsInCells(String typed, String format, String read) {
    String cell = typed.contains(" ") ? typed : typed + " {" + format + "}";

    assertThat(Reading.of("Project | Amount\nBA-01 | " + cell).amounts()).containsExactly(read);
  }

  @Test
  void aUnitInCellAndHeadingCountsOnceAndMustAgree() {
    assertThat(
            Reading.of("Project | Amount (NOK 1000)\nBA-01 | 400 TNOK\nBA-01 | 3 MNOK").amounts())
        .containsExactly("B2 400000.00 NOK", "B3 AMOUNT_UNREADABLE");
  }

  private static String currencies(Reading read) {
    return String.join(",", read.texts(Field.CURRENCY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "All amounts in EUR | EUR",
        "Alle beløp i norske kroner | NOK",
        "Iznosi u norveškim krunama | NOK",
        "Суммы в норвежских кронах | NOK",
        "Montants en couronnes norvégiennes | NOK",
        "Valores em coroas norueguesas | NOK",
        "Importes en coronas noruegas | NOK",
        "Суммы в евро | EUR",
        "Svi iznosi u KM | BAM",
        "Износи у динарима | RSD",
        "Alle tall i kr | NOK",
        "Budget in EUR (1 EUR = 8.33 NOK) | EUR",
        "Budget in US$ | USD",
        "Distance 40 km | ''",
        "Amounts in dollars | DOLLARS",
        "Amounts in EUR and NOK | EUR or NOK",
        "Rate: 1 EUR = 8.33 NOK | EUR or NOK",
      })
  void theCurrencyThatARemarkStates(String remark, String currency) {
    assertThat(currencies(Reading.of(remark + "\n" + TABLE))).isEqualTo(currency);
  }

  @Test
  void aCurrencyBetweenTwoTablesHoldsForTheTableBelow() {
    assertThat(
            currencies(
                Reading.of(
                    "Amounts in NOK\n"
                        + TABLE
                        + "\nAll amounts in EUR\nProject | Funder | Amount\nBA-01 | NMFA | 3")))
        .isEqualTo("NOK,EUR");
  }

  @Test
  void aCurrencyThatIsMentionedBetweenTwoTablesIsInDoubt() {
    String second = "Project | Funder | Amount\nBA-01 | NMFA | 3";

    assertThat(held(Reading.of(TABLE + "\nBudget EUR 2006\n" + second)))
        .isEqualTo(FindingType.CURRENCY_UNCLEAR);
    assertThat(held(Reading.of("Currency: NOK\n" + TABLE + "\nAll amounts in EUR\n" + second)))
        .isEqualTo(FindingType.CURRENCY_UNCLEAR);
  }

  @Test
  void aCurrencyThatIsSaidBelowTheTableOrElsewhereHoldsTheFile() {
    assertThat(held(Reading.of(TABLE + "\nAll amounts in EUR")))
        .isEqualTo(FindingType.CURRENCY_UNCLEAR);
    assertThat(
            held(
                Reading.of(
                    new TypedWorkbook().sheet("Cover", "Amounts in EUR").sheet("Budget", TABLE))))
        .isEqualTo(FindingType.CURRENCY_UNCLEAR);
  }

  @Test
  void aCurrencyThatTheTableKnowsLeavesNoDoubt() {
    assertThat(held(Reading.of("Project | Amount EUR\nBA-01 | 12.5\n\nAll amounts in EUR")))
        .isNull();
    assertThat(held(Reading.of(TABLE + "\nAlle beløp i NOK"))).isNull();
    assertThat(held(Reading.of(TABLE + "\nThe EUR rate is that of March"))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Note: amounts are in USD", "All figures in EUR", "Beløp i euro"})
  void whatIsSaidBelowOfTheAmountsContradictsTheCurrencyAbove(String note) {
    assertThat(held(Reading.of("Currency: | NOK\n" + TABLE + note + "\n")))
        .isEqualTo(FindingType.CURRENCY_UNCLEAR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Flights are booked in USD", "1 USD = 6.5 NOK", "Amounts in NOK"})
  void whatIsSaidBelowOfOtherThingsDoesNot(String note) {
    assertThat(held(Reading.of("Currency: | NOK\n" + TABLE + note + "\n"))).isNull();
  }
}
