package no.ks.budgets.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Makes the sample inbox that the product is shipped with. Offices, projects and grants are those
 * of the overview 2005/2006; the rows behind them are made up.
 *
 * <p>Whoever changes a sample here runs {@link #main} and commits what it wrote.
 *
 * <table>
 *   <caption>What each file shows and what must come out</caption>
 *   <tr><th>file</th><th>shows</th><th>must come out</th></tr>
 *   <tr><td>01 Orkdal</td><td>long form, titles above, total and note below</td>
 *     <td>380000 and 430000 for BA-01</td></tr>
 *   <tr><td>02 Sund</td><td>.xls, Norwegian, office in the block above, "BA 01", funder "UD"</td>
 *     <td>290000 and 330000 for BA-01, NMFA</td></tr>
 *   <tr><td>03 KS coordination</td><td>three projects, subtotals and a total</td>
 *     <td>BA-01 and CS-02 in both years and RU-02 in 2005 matched, with 01, 02, 15 and 16</td></tr>
 *   <tr><td>04 KS programmes</td><td>wide form, two funders of one project (IN-01, MW-04)</td>
 *     <td>28 grants of 18 projects matched</td></tr>
 *   <tr><td>05 Stavanger</td><td>block above gives project, office, funder and currency</td>
 *     <td>MG-01 2005 matched; superseded for 2006</td></tr>
 *   <tr><td>06 Stavanger, revised</td><td>modified three months later</td>
 *     <td>MG-01 2006 matched, with these lines</td></tr>
 *   <tr><td>07 Fredrikstad</td><td>CSV, semicolon, windows-1252, decimal comma</td>
 *     <td>MW-01 matched</td></tr>
 *   <tr><td>08 Flora</td><td>CSV, comma, UTF-8 with mark; amount "ca. 50 000"</td>
 *     <td>AMOUNT_UNREADABLE; MW-02 2005 matched, 2006 under by 50000</td></tr>
 *   <tr><td>09 Elverum</td><td>.xls, the folder names the office, empty row between the years</td>
 *     <td>NA-01 matched</td></tr>
 *   <tr><td>10 Kristiansand</td><td>submits more than is granted</td>
 *     <td>NA-02 2005 matched, 2006 over by 25000</td></tr>
 *   <tr><td>11 Tromsø</td><td>wide form in Norwegian, halted project</td>
 *     <td>PROJECT_HALTED; LK-01 matched</td></tr>
 *   <tr><td>12 Eid</td><td>EUR; project by title and country</td>
 *     <td>42000 and 48000 EUR are 350000 and 400000 NOK: ZM-01 matched</td></tr>
 *   <tr><td>13 Gran</td><td>"ug01"; NMFA for 2006, which NORAD grants; merged title</td>
 *     <td>UG-01 2005 matched; 2006 wrong-funder for NMFA, missing for NORAD</td></tr>
 *   <tr><td>14 copy of Orkdal</td><td>byte for byte the same as 01</td>
 *     <td>FILE_DUPLICATE; counts for nothing</td></tr>
 *   <tr><td>15 Russia</td><td>six offices in a column; amounts typed as text, and their total</td>
 *     <td>750000 for RU-02 2005, which matches with 03</td></tr>
 *   <tr><td>16 Serbia</td><td>a sheet an office, wide form; summary sheet</td>
 *     <td>1920000 and 1760000 for CS-02; the summary adds nothing</td></tr>
 *   <tr><td>17 Vest-Agder</td><td>tabs in a .csv, UTF-8 without mark</td>
 *     <td>ZA-01 matched</td></tr>
 *   <tr><td>18 Oslo</td><td>year "2006/2007", no funder, text amount "1.250"</td>
 *     <td>PERIOD_SPANS_YEARS, FUNDER_MISSING, AMOUNT_AMBIGUOUS; ZA-02 under by 101250</td></tr>
 *   <tr><td>19 planted errors</td><td>XY-09, misspelt title, #REF!, a row twice, today without saved value</td>
 *     <td>PROJECT_UNKNOWN twice (with candidates for the title), CELL_ERROR, ROW_DUPLICATE,
 *     FORMULA_WITHOUT_VALUE; TZ-01, TZ-02 and TZ-03 matched by their good rows</td></tr>
 *   <tr><td>none</td><td>Førde sends nothing</td>
 *     <td>OFFICE_NOT_SENT; MW-03 2006 missing</td></tr>
 * </table>
 */
public final class SampleInbox {

  private SampleInbox() {}

  /** Takes the folder to write to; {@code input/samples} where none is given. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments.length == 0 ? "input/samples" : arguments[0]));
  }

  /** Writes all samples, over those that are there. */
  static void write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("Elverum"));
    Path orkdal = folder.resolve("sample-01-orkdal-mostar.xlsx");
    BosniaSamples.orkdalMostar(orkdal);
    BosniaSamples.sundKonjic(folder.resolve("sample-02-sund-konjic.xls"));
    KsCoordinationSample.coordination(folder.resolve("sample-03-ks-coordination.xlsx"));
    KsProgrammesSample.programmes(folder.resolve("sample-04-ks-programmes-2005-2006.xlsx"));
    MadagascarSamples.stavangerAntsirabe(folder.resolve("sample-05-stavanger-antsirabe.xlsx"));
    MadagascarSamples.stavangerAntsirabeRevised(
        folder.resolve("sample-06-stavanger-antsirabe-revised-2006.xlsx"));
    TextFileSamples.fredrikstadLilongwe(folder.resolve("sample-07-fredrikstad-lilongwe.csv"));
    TextFileSamples.floraNkhotakota(folder.resolve("sample-08-flora-nkhotakota.csv"));
    AfricaSamples.tsumeb(folder.resolve("Elverum/sample-09-tsumeb.xls"));
    AfricaSamples.kristiansandWalvisBay(folder.resolve("sample-10-kristiansand-walvis-bay.xlsx"));
    AsiaSamples.tromsoJaffna(folder.resolve("sample-11-tromso-jaffna.xlsx"));
    AfricaSamples.eidMbala(folder.resolve("sample-12-eid-mbala-eur.xlsx"));
    AfricaSamples.granMukonoLugazi(folder.resolve("sample-13-gran-mukono-lugazi.xlsx"));
    Path copy = folder.resolve("sample-14-copy-of-orkdal-mostar.xlsx");
    Files.copy(orkdal, copy, StandardCopyOption.REPLACE_EXISTING);
    RussiaSample.municipalities(folder.resolve("sample-15-russia-municipalities.xlsx"));
    SerbiaSample.municipalities(folder.resolve("sample-16-serbia-municipalities.xlsx"));
    TextFileSamples.vestAgderThembisile(folder.resolve("sample-17-vest-agder-thembisile.csv"));
    ErrorSamples.osloMbombela(folder.resolve("sample-18-oslo-mbombela.xlsx"));
    ErrorSamples.plantedErrors(folder.resolve("sample-19-planted-errors.xlsx"));
  }
}
