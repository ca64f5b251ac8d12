package no.ks.budgets.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.SampleBudget;
import no.ks.budgets.reconcile.Reconciliation;
import no.ks.budgets.reconcile.ReconciliationStatus;
import no.ks.budgets.register.Grant;
import no.ks.budgets.register.Office;
import no.ks.budgets.register.Project;
import no.ks.budgets.register.Register;
import no.ks.budgets.report.IatiReporting.Funder;
import no.ks.budgets.report.IatiReporting.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The projects as an IATI file, against the schema of the standard and against the register. */
class IatiActivitiesTest {

  private static final Organisation KS = new Organisation("NO-BRC-971032146", "KS", "22");
  private static final IatiReporting REPORTING =
      new IatiReporting(
          KS,
          List.of(
              new Funder(
                  "NMFA", new Organisation("", "Norwegian Ministry of Foreign Affairs", "10"))),
          Optional.empty());

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("iati-activities.xml");
  }

  private String written(ConsolidatedBudget budget, IatiReporting reporting) throws IOException {
    new IatiActivities(reporting).write(budget, folder);
    assertThat(IatiSchema.faults(file())).isEmpty();
    return Files.readString(file(), StandardCharsets.UTF_8);
  }

  private static Project project(String code, String country, String title) {
    return new Project(
        code,
        country,
        country.isEmpty() ? "NORAD" : "Kenya",
        title,
        "MIC",
        "Bergen - Kisumu",
        Project.Status.ACTIVE);
  }

  private static Grant grant(String project, int year, String funder, String amount) {
    return new Grant(project, year, funder, "NOK", new BigDecimal(amount), null);
  }

  private static ConsolidatedBudget budget(Register register) {
    List<Reconciliation> lines = new ArrayList<>();
    for (Grant grant : register.grants()) {
      lines.add(
          new Reconciliation(
              register.project(grant.projectCode()).orElseThrow(),
              grant.year(),
              grant.funder(),
              "NOK",
              grant.amount().setScale(2),
              new BigDecimal("77.00"),
              1,
              ReconciliationStatus.UNDER));
    }
    return new ConsolidatedBudget(
        register,
        List.of(),
        lines,
        consumer -> {},
        consumer -> {},
        consumer -> {},
        List.of(),
        List.of(),
        BigDecimal.ONE);
  }

  @Test
  void anActivityIsWhatTheRegisterSaysOfTheProject() throws IOException {
    Register register =
        new Register(
            List.of(project("KE-01", "KE", "Water & <roads>")),
            List.of(
                grant("KE-01", 2006, "NMFA", "1035000"),
                grant("KE-01", 2006, "NORAD", "10.5"),
                grant("KE-01", 2005, "NMFA", "900000"),
                grant("KE-01", 2008, "EU", "0")),
            List.of(new Office("KE-01", "Bergen", "Kisumu"), new Office("KE-01", "Bergen II", "")));

    assertThat(written(budget(register), REPORTING))
        .isEqualTo(
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <iati-activities version="2.03">
              <iati-activity xml:lang="en" default-currency="NOK">
                <iati-identifier>NO-BRC-971032146-KE-01</iati-identifier>
                <reporting-org ref="NO-BRC-971032146" type="22">
                  <narrative>KS</narrative>
                </reporting-org>
                <title>
                  <narrative>Water &amp; &lt;roads></narrative>
                </title>
                <description type="1">
                  <narrative>Water &amp; &lt;roads>. Programme: MIC. Partners: Bergen - Kisumu.</narrative>
                </description>
                <participating-org role="1">
                  <narrative>EU</narrative>
                </participating-org>
                <participating-org type="10" role="1">
                  <narrative>Norwegian Ministry of Foreign Affairs</narrative>
                </participating-org>
                <participating-org role="1">
                  <narrative>NORAD</narrative>
                </participating-org>
                <participating-org ref="NO-BRC-971032146" type="22" role="2">
                  <narrative>KS</narrative>
                </participating-org>
                <participating-org ref="NO-BRC-971032146" type="22" role="3">
                  <narrative>KS</narrative>
                </participating-org>
                <participating-org role="4">
                  <narrative>Bergen</narrative>
                </participating-org>
                <participating-org role="4">
                  <narrative>Kisumu</narrative>
                </participating-org>
                <participating-org role="4">
                  <narrative>Bergen II</narrative>
                </participating-org>
                <activity-status code="2"/>
                <activity-date iso-date="2005-01-01" type="1"/>
                <activity-date iso-date="2008-12-31" type="3"/>
                <recipient-country code="KE">
                  <narrative>Kenya</narrative>
                </recipient-country>
                <budget type="1" status="2">
                  <period-start iso-date="2005-01-01"/>
                  <period-end iso-date="2005-12-31"/>
                  <value currency="NOK" value-date="2005-01-01">900000.00</value>
                </budget>
                <budget type="1" status="2">
                  <period-start iso-date="2006-01-01"/>
                  <period-end iso-date="2006-12-31"/>
                  <value currency="NOK" value-date="2006-01-01">1035010.50</value>
                </budget>
              </iati-activity>
            </iati-activities>
            """);
  }

  @Test
  void aProgrammeWideProjectIsGlobalAndASectorIsSaidWhereItWasChosen() throws IOException {
    Register register =
        new Register(
            List.of(project("PRG-01", "", "Tools"), project("KE-01", "KE", "Never granted")),
            List.of(grant("PRG-01", 2005, "NORAD", "5")),
            List.of());

    assertThat(written(budget(register), new IatiReporting(KS, List.of(), Optional.of("15112"))))
        .contains("<!-- Left out, because no year of theirs is granted: KE-01 -->")
        .contains(
            """
                <activity-scope code="1"/>
                <recipient-region code="998" vocabulary="1"/>
                <sector vocabulary="1" code="15112"/>
            """)
        .contains("<narrative>Bergen - Kisumu</narrative>")
        .doesNotContain("recipient-country", "Never granted");
  }

  @Test
  void thePortfolioIsAnActivityAProjectWithTheGrantsAsBudgets()
      throws IOException, ParserConfigurationException, SAXException {
    written(SampleBudget.full(), REPORTING);

    Document document;
    try (InputStream in = Files.newInputStream(file())) {
      document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
    assertThat(document.getElementsByTagName("iati-activity").getLength()).isEqualTo(35);
    assertThat(sum(document, "2005")).isEqualByComparingTo("21839000");
    assertThat(sum(document, "2006")).isEqualByComparingTo("28407869");
    assertThat(codes(document, "activity-status")).contains("2", "6");
    assertThat(codes(document, "recipient-country")).contains("BA", "CS", "XK");
  }

  private static BigDecimal sum(Document document, String year) {
    BigDecimal sum = BigDecimal.ZERO;
    NodeList values = document.getElementsByTagName("value");
    for (int index = 0; index < values.getLength(); index++) {
      Element value = (Element) values.item(index);
      if (value.getAttribute("value-date").startsWith(year)) {
        sum = sum.add(new BigDecimal(value.getTextContent()));
      }
    }
    return sum;
  }

  private static List<String> codes(Document document, String name) {
    List<String> codes = new ArrayList<>();
    NodeList elements = document.getElementsByTagName(name);
    for (int index = 0; index < elements.getLength(); index++) {
      codes.add(((Element) elements.item(index)).getAttribute("code"));
    }
    return codes;
  }

  @Test
  void whatXmlCannotHoldIsMarkedAndNothingBreaks() throws IOException {
    Register register =
        new Register(
            List.of(
                project("KE--01", "KE", "a\u0001b\uD800c\uD83D\uDE00 ]]> --"),
                project("K--2", "KE", "x")),
            List.of(grant("KE--01", 2005, "NMFA", "5")),
            List.of());

    assertThat(written(budget(register), REPORTING))
        .contains("<narrative>a\uFFFDb\uFFFDc\uD83D\uDE00 ]&#x5d;> --</narrative>")
        .contains("granted: K- -2");
  }

  @Test
  void whereNothingIsGrantedThereIsNoFile() throws IOException {
    Register register =
        new Register(List.of(project("KE-01", "KE", "Water")), List.of(), List.of());

    new IatiActivities(REPORTING).write(budget(register), folder);

    assertThat(file()).doesNotExist();
  }

  /** A check that never finds anything would be worth nothing. */
  @Test
  void theSchemaRefusesAnotherOrder() throws IOException {
    String sound = written(SampleBudget.withoutFiles(), REPORTING);
    Files.writeString(
        file(),
        sound.replaceFirst("\\s*<activity-date [^>]*type=\"1\"/>\\s*<activity-date [^>]*/>", ""));

    assertThat(IatiSchema.faults(file())).anyMatch(fault -> fault.contains("activity-date"));
  }

  @Test
  void whoReportsNeedsAnIdentifierAndAType() {
    Organisation nameless = new Organisation("", "KS", "22");
    Organisation typeless = new Organisation("NO-BRC-1", "KS", "");

    for (Organisation organisation : List.of(nameless, typeless)) {
      assertThatThrownBy(() -> new IatiReporting(organisation, List.of(), Optional.empty()))
          .hasMessage("Who reports needs an identifier and a type: KS");
    }
    assertThatThrownBy(() -> new Organisation("NO-BRC-1", " ", ""))
        .hasMessage("An organisation needs a name: NO-BRC-1");
  }
}
