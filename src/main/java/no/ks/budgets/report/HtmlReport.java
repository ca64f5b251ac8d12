package no.ks.budgets.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.ConsolidatedBudget;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * {@code report.html}: one page that opens anywhere without a network, with plots of granted beside
 * submitted. Unlike the workbooks it shows when it was made.
 */
public final class HtmlReport implements Report {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm z", Locale.ENGLISH);

  private final ReportWords words;
  private final String runName;
  private final String made;
  private final SpringTemplateEngine templates;

  /**
   * The page of one run.
   *
   * @param language of its texts
   * @param runName as its folder is called
   * @param instant when the run came to its reports
   * @param zone in which the page tells that time
   */
  public HtmlReport(Language language, String runName, Instant instant, ZoneId zone) {
    this.words = new ReportWords(language);
    this.runName = runName;
    this.made = MINUTE.format(instant.atZone(zone));
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(HtmlReport.class.getClassLoader());
    resolver.setPrefix("no/ks/budgets/report/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
    this.templates = new SpringTemplateEngine();
    this.templates.setTemplateResolver(resolver);
  }

  @Override
  public void write(ConsolidatedBudget budget, Path folder) throws IOException {
    Context context = new Context(Locale.ENGLISH);
    context.setVariable("page", ReportPage.of(budget, words, runName, made));
    try (Writer writer =
        Files.newBufferedWriter(folder.resolve("report.html"), StandardCharsets.UTF_8)) {
      templates.process("report", context, writer);
    }
  }
}
