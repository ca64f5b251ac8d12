package no.ks.budgets.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.ks.budgets.finding.FindingType;
import no.ks.budgets.workbook.WorkbookPart.SheetRow;
import no.ks.budgets.workbook.WorkbookPart.SheetStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short budgets as Excel in Europe saves them as text, without saying in which encoding. */
class CsvEncodingTest {

  private final Path folder;

  CsvEncodingTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** The slash is a line end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows-1252 | Prosjekt;År;Beløp/BA-01;2006;1 000,-
          windows-1252 | Kommune;Sum/Bærum;1 035 000
          windows-1252 | Post;Beløp i kr/Lønn;400000/Reise og opphold;50000/Næringsutvikling;30000
          windows-1252 | Ærlig;1/Værnes;2/Læring på arbeidsplassen;3
          windows-1252 | Rubrique;Montant/Matériel;100/Première année;200
          windows-1252 | Règlement;Décès;Accès/Siège;Pièces;Collègues
          windows-1252 | Dépenses;Trésorière;Où/Frais généraux;Bibliothèque à Sèvres;Août
          windows-1252 | Orçamento;Ano/Formação;2006/Salários;2005/Comunicação e ações;2006
          windows-1252 | Descrição;Preço;Não/Às vezes;Pão;1
          windows-1252 | Año;Descripción/Capacitación;Niños/¿Qué?;€ 5
          windows-1252 | Straße;Übung;Größe/Ausgaben für Müll;1
          windows-1252 | Project;Amount/Training – “phase 1”;€ 500
          windows-1250 | Projekat;Opis;Iznos/BA-01;Plaće i naknade;1000
          windows-1250 | Općina Čelinac;Troškovi;Godišnje/Mjesečno;Ukupno;5
          windows-1250 | Kategorija;Količina/Računar;1/Tehnički sekretar;2
          windows-1250 | Opština;Sredstva/Bihać;100/Brčko;200/Foča;300
          windows-1250 | Ime;Uloga/Đorđe Petrović;voditelj/Željko Đukić;član
          windows-1250 | Naziv projekta;Učesnici/Kuća;1
          windows-1250 | Opis;Iznos/Sveučilište u Zagrebu;10/Obuka nastavnika i učenika;20
          windows-1250 | Opis;Kwota/Szkolenie urzędników;10/Łódź;20
          windows-1251 | Проект;Сумма/БА-01;1 000
          windows-1251 | Код;Опис;Износ/BA-01;Општина Бугојно;1000 КМ
          windows-1251 | Пројекат;Плате;Љубав/Њива;Ђорђе;Ћирић;Џак
          windows-1251 | Статья;Бюджет на год/Заработная плата;1/Ёлка;2
          windows-1251 | Code;Amount (тыс. руб.)/RU-01;100
          windows-1251 | Назва;Сума/Україна і Київ;їжа
          """)
  void lettersTellTheEncoding(String encoding, String content) throws IOException {
    assertReads(Charset.forName(encoding), content.replace('/', '\n') + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void wideTextNeedsNoMark(String encoding) throws IOException {
    assertReads(Charset.forName(encoding), "Prosjekt;Beløp\nBA-01;1000\n");
    assertReads(Charset.forName(encoding), "Пројекат\tИзнос\nОпштина Бугојно\t1 000 КМ\n");
    assertReads(Charset.forName(encoding), "Općina;Iznos – “€”\nČelinac;№ 7\n");
  }

  private void assertReads(Charset encoding, String content) throws IOException {
    Path file = Files.writeString(folder.resolve("budget.csv"), content, encoding);
    StringBuilder read = new StringBuilder();
    for (SheetRow row : PartsOf.rows(file)) {
      String separator = content.contains("\t") ? "\t" : ";";
      read.append(String.join(separator, row.cells().stream().map(Cell::text).toList()));
      read.append('\n');
    }
    assertThat(read).hasToString(content);
  }

  @Test
  void theUnicodeTextOfExcelIsRead() throws IOException {
    String content = "\uFEFFProjekt\tOpćina\tИзнос\r\nBA-01\t\"Čelinac, \"\"a\"\"\"\t1 000,50\r\n";
    Path file = folder.resolve("Budsjett 2006.txt");
    Files.writeString(file, content, StandardCharsets.UTF_16LE);

    assertThat(PartsOf.file(file))
        .startsWith(
            new SheetStart("Budsjett 2006", false),
            row(1, "Projekt", "Općina", "Износ"),
            row(2, "BA-01", "Čelinac, \"a\"", "1 000,50"));
  }

  @Test
  void aLateWordSpeaksForTheWholeFile() throws IOException {
    String content = "a;b\n".repeat(50_000) + "Bihać;b\n";
    Path file = folder.resolve("late.csv");
    Files.writeString(file, content, Charset.forName("windows-1250"));

    assertThat(PartsOf.rows(file)).last().isEqualTo(row(50_001, "Bihać", "b"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0x01, 0x7f, 0x81, 0xd8})
  void binaryDataIsNotTakenForWideText(int value) throws IOException {
    byte[] bytes = {'a', ';', 'b', 0, (byte) value, 3, 2, (byte) value, 9, 0};
    Path file = Files.write(folder.resolve("binary.csv"), bytes);

    assertThat(PartsOf.finding(file).type()).isEqualTo(FindingType.FILE_FORMAT_UNSUPPORTED);
  }

  private static SheetRow row(int rowNumber, String... texts) {
    Cell[] cells = new Cell[texts.length];
    for (int column = 0; column < texts.length; column++) {
      cells[column] = Cell.text(column, texts[column]);
    }
    return new SheetRow(rowNumber, false, List.of(cells));
  }
}
