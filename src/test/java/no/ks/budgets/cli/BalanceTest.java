package no.ks.budgets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.ks.budgets.finding.Language;
import no.ks.budgets.job.Home;
import no.ks.budgets.ledger.Balance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever is lost or altered in the store after it was read is noticed before publishing. */
class BalanceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DELETE FROM budget_line WHERE line_no = 1                     | 1 accepted + 1 rejected
          DELETE FROM rejected_row                                      | 2 accepted + 0 rejected
          DELETE FROM ignored_rows                                      | + 0 ignored
          UPDATE budget_line SET amount = amount + 1 WHERE line_no = 1  | amounts read 300.00, kept 301.00
          UPDATE budget_line SET amount_nok = 1 WHERE line_no = 1       | the sums are not the sums of the lines
          DELETE FROM claim                                             | 1 submissions undecided
          UPDATE submission SET state = 'receiving'                     | was received and never read
          """)
  void aStoreThatDoesNotBalanceIsNoticed(String tampering, String noticed, @TempDir Path folder)
      throws IOException {
    Files.createDirectories(folder.resolve("input"));
    TestHome home = new TestHome(folder);
    home.drop(
        "a.csv",
        "MG-01,Stavanger,2005,NORAD,Travel,One,NOK,100",
        "MG-01,Stavanger,2005,NORAD,Travel,Two,NOK,200",
        "MG-01,Stavanger,2005,NORAD,Travel,Three,NOK,much");
    home.run();
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();

    ConsoleWords words = new ConsoleWords(Language.ENGLISH);
    ConsoleProgress silent = new ConsoleProgress(new PrintWriter(new StringWriter()), false, words);
    Application.in(
        new Home(folder),
        words,
        silent,
        context -> {
          Balance balance = context.getBean(Balance.class);
          context.getBean(JdbcTemplate.class).update("UPDATE submission SET is_balanced = FALSE");
          before.addAll(balance.discrepancies());
          context.getBean(JdbcTemplate.class).update(tampering);
          after.addAll(balance.discrepancies());
          return 0;
        });

    assertThat(before).isEmpty();
    assertThat(after).anySatisfy(discrepancy -> assertThat(discrepancy).contains(noticed));
  }
}
