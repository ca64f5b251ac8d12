package no.ks.budgets.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import no.ks.budgets.samples.LibreOffice;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A partner office repairs what came back to it, in place, and sends it again. */
class RepairedReturnTest {

  @TempDir private Path folder;

  private TestHome home;

  @BeforeEach
  void makeHome() throws IOException {
    Files.createDirectories(folder.resolve("input"));
    home = new TestHome(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "ods", "xls"})
  void theRepairedReturnReplacesWhatWasSentFirst(String ending) throws IOException {
    home.drop(
        "first.csv",
        "MG-01,Stavanger,2005,NORAD,Travel,Visits,NOK,100",
        "MG-01,Stavanger,2005,NORAD,Rent,Office,NOK,ca. 50");
    home.run();
    assertThat(home.csv("rejected-rows"))
        .containsExactly("first.csv,first,3,AMOUNT_UNREADABLE,MG-01,2005,NORAD,NOK,ca. 50,open");

    Path repaired = repaired(home.output().resolve("latest/returns/Stavanger/first.xlsx"));
    Path saved = LibreOffice.save(repaired, ending, folder);
    String name = "second." + ending;
    Files.copy(saved, home.inbox().resolve(name));
    home.run();

    assertThat(home.csv("budget-lines"))
        .containsExactly(
            "MG-01,Stavanger,2005,NORAD,Travel,Visits,NOK,100.00,1,100.00," + name + ",first,2,H2",
            "MG-01,Stavanger,2005,NORAD,Rent,Office,NOK,50.00,1,50.00," + name + ",first,3,H3");
    assertThat(home.csv("files"))
        .extracting(line -> line.split(",")[0] + " " + line.split(",")[5])
        .containsExactly("first.csv superseded", name + " accepted");
    assertThat(home.csv("findings")).noneMatch(line -> line.startsWith(name));
  }

  private Path repaired(Path returned) throws IOException {
    Path repaired = folder.resolve("repaired.xlsx");
    try (InputStream stream = Files.newInputStream(returned);
        XSSFWorkbook workbook = new XSSFWorkbook(stream);
        OutputStream out = Files.newOutputStream(repaired)) {
      workbook.getSheet("first").getRow(2).getCell(7).setCellValue(50);
      workbook.write(out);
    }
    return repaired;
  }
}
