package no.ks.budgets.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.ks.budgets.layout.Field;
import no.ks.budgets.layout.OfficeLayout;
import no.ks.budgets.workbook.ReadingLimits;
import no.ks.budgets.workbook.Workbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutFilesTest {

  @TempDir private Path folder;

  private final List<String> problems = new ArrayList<>();

  private LayoutFiles read(String... files) throws IOException {
    Path layouts = Files.createDirectories(folder.resolve("jobs/layouts"));
    for (int index = 0; index < files.length; index++) {
      Files.writeString(layouts.resolve((char) ('a' + index) + ".yaml"), files[index]);
    }
    return LayoutFiles.in(new Home(folder), problems);
  }

  /** The layout files that hold for a budget of the inbox with these cells. */
  private List<String> holding(LayoutFiles files, String path, String cells) throws IOException {
    Path budget = Files.writeString(folder.resolve("budget.csv"), cells);
    return files
        .of(
            new ReceivedSubmission(1, path, "hash"),
            () -> Workbooks.open(budget, ReadingLimits.defaults()))
        .stream()
        .map(file -> file.layout().file())
        .toList();
  }

  @Test
  void everythingThatALayoutFileCanSay() throws IOException {
    LayoutFiles files =
        read(
            """
            for:
              office: Sund
            labels:
              Sluttsum: total_row
              Tiltak: description
            sheets:
              read: [Budsjett, "2005"]
              leave-out:
                Notater: notes of the office
            heading-row: 7
            columns:
              A: description
              D: amount 2005 (NOK 1000)
            values:
              project: BA-01
              year: 2005
            """);

    assertThat(problems).isEmpty();
    assertThat(files.of(new ReceivedSubmission(1, "Sund/x.xls", "hash"), this::none))
        .extracting(LayoutFile::layout)
        .containsExactly(
            new OfficeLayout(
                "jobs/layouts/a.yaml",
                Map.of("Sluttsum", "total_row", "Tiltak", "description"),
                List.of("Budsjett", "2005"),
                Map.of("Notater", "notes of the office"),
                7,
                new TreeMap<>(Map.of(0, "description", 3, "amount 2005 (NOK 1000)")),
                Map.of(Field.PROJECT, "BA-01", Field.YEAR, "2005")));
  }

  private no.ks.budgets.workbook.WorkbookReader none() {
    throw new AssertionError("No cell is asked for");
  }

  @Test
  void forWhichBudgetsAFileHolds() throws IOException {
    LayoutFiles files =
        read(
            "for: {office: tromso}",
            "for: {file: 'budsjett*.xls'}",
            "for: {cell: B2, says: Budsjett Sund}",
            "for: {office: Sund, file: '*.csv'}");

    assertThat(problems).isEmpty();
    assertThat(holding(files, "2006/Tromsø/x.xls", "a")).containsExactly("jobs/layouts/a.yaml");
    assertThat(holding(files, "budsjett 2006.xls", "a")).containsExactly("jobs/layouts/b.yaml");
    assertThat(holding(files, "x.csv", "a\n1;budsjett sund\n"))
        .containsExactly("jobs/layouts/c.yaml");
    assertThat(holding(files, "x.csv", "a\n1;Budsjett Orkdal\n")).isEmpty();
    assertThat(holding(files, "x.csv", "a")).isEmpty();
    assertThat(holding(files, "Sund/x.csv", "a")).containsExactly("jobs/layouts/d.yaml");
    assertThat(holding(files, "Sund/x.xls", "a")).isEmpty();
  }

  @Test
  void aHomeWithoutLayoutFiles() throws IOException {
    LayoutFiles none = LayoutFiles.in(new Home(folder), problems);

    assertThat(none.sha256()).isEmpty();
    assertThat(none.of(new ReceivedSubmission(1, "x.xls", "hash"), this::none)).isEmpty();
  }

  @Test
  void anyChangeOfAnyFileIsNoticed() throws IOException {
    String one = read("for: {office: Sund}").sha256();
    String other = read("for: {office: Eid}").sha256();

    assertThat(one).isNotEqualTo(other);
    assertThat(read("for: {office: Sund}").sha256()).isEqualTo(one);
    assertThat(read("for: {office: Sund}", "for: {office: Eid}").sha256()).isNotEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          heading-row: 7                           | 1: 'for' must say for which budgets the file holds: office, file or cell
          for: {};heading-row: 1                   | 1: 'for' must name an office, a file or a cell
          for: {offise: Sund}                      | 1: 'offise' is no setting here; there are cell, file, office, says
          for: {office: A};heading-row: 0          | 2: 'heading-row' must be a row number such as 7, not '0'
          for: {office: A};columns: {A: amount}    | 2: 'columns' needs 'heading-row', the row that the data stand below
          for: {office: A};heading-row: 1;columns:;  D: sausage | 4: 'D' must be a field such as description or amount 2005, not 'sausage'
          for: {office: A};heading-row: 1;columns:;  D4: amount | 4: 'D4' must be a column such as D
          for: {office: A};values:;  city: Oslo    | 3: 'city' is no value here; there are project, title, country, partner, office, year, period_start, period_end, funder, currency
          for: {office: A};sheets: {read: Budget}  | 2: 'read' must be a list
          for: {office: A};sheets: {leave-out: {Notes: }} | 2: 'Notes' must be a text
          for: {office: A};colums: {A: amount}     | 2: 'colums' is no setting here; there are columns, for, heading-row, labels, sheets, values
          for: {cell: A1}                          | 1: 'cell' and 'says' go together
          for: {cell: 1A, says: x}                 | 1: 'cell' must be a cell such as A1, not '1A'
          for: {file: '['}                         | 1: 'file' must be a file name such as "budsjett*.xls", not '['
          budsjett                                 | 1: the file must say for which budgets it holds, for example 'for:' and below it 'office: Sund'
          """)
  void whatIsWrongIsNotedWithItsLine(String text, String problem) throws IOException {
    read(text.replace(';', '\n'));

    assertThat(problems).contains("jobs/layouts/a.yaml:" + problem);
  }

  @Test
  void aLabelMustStandForSomethingThatThereIs() throws IOException {
    read("for: {office: A}\nlabels:\n  Tiltak: purpose");

    assertThat(problems)
        .singleElement()
        .asString()
        .startsWith(
            "jobs/layouts/a.yaml:3: 'Tiltak' must be one of actual, amount, balance_row, category,")
        .endsWith("not 'purpose'");
  }
}
