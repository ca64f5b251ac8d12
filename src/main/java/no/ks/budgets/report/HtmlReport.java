package no.ks.budgets.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.ks.budgets.finding.Language;
import no.ks.budgets.ledger.ConsolidatedBudget;
import no.ks.budgets.ledger.RunFigures;
import no.ks.budgets.report.PageWords.Label;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * {@code report.html}: one page that opens anywhere without a network, and says all it has to say
 * without its script too. The browser is told to run and to style by nothing but what is in it.
 * Unlike the workbooks it shows when it was made.
 */
public final class HtmlReport implements Report {

  private final PageWords words;
  private final String runName;
  private final String made;
  private final List<RunFigures> history;
  private final SpringTemplateEngine templates;

  /**
   * The page of one run.
   *
   * @param language of its texts
   * @param runName as its folder is called
   * @param instant when the run came to its reports
   * @param zone in which the page tells that time
   * @param history what the runs up to this one came to, in the order of time
   */
  public HtmlReport(
      Language language, String runName, Instant instant, ZoneId zone, List<RunFigures> history) {
    this.words = new PageWords(language);
    this.runName = runName;
    this.made = words.numbers().minute(instant, zone);
    this.history = List.copyOf(history);
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
    String style = part("page.css");
    String script = part("page.js");
    Context context = new Context(Locale.forLanguageTag(words.language().code()));
    context.setVariable("page", ReportPage.of(budget, words, runName, made, history));
    context.setVariable("words", new Texts());
    context.setVariable("style", style);
    context.setVariable("script", script);
    context.setVariable(
        "policy",
        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src "
            + hash(style)
            + "; script-src "
            + hash(script));
    try (Writer writer =
        Files.newBufferedWriter(folder.resolve("report.html"), StandardCharsets.UTF_8)) {
      templates.process("report", context, writer);
    }
  }

  /** The texts of the page, for its template. */
  public final class Texts {

    private Texts() {}

    /**
     * The text of that name.
     *
     * @throws IllegalArgumentException where the page has none
     */
    public String of(String label, Object... arguments) {
      return words.of(Label.valueOf(label), arguments);
    }

    /** With the places of its two numbers, which the script of the page fills in. */
    public String rowsShown() {
      return words.of(Label.ROWS_SHOWN, "{0}", "{1}");
    }
  }

  private static String part(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(
            HtmlReport.class.getResourceAsStream(name), name + " is not in the program")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  /** By which a browser knows a part of the page for ours. */
  private static String hash(String part) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(part.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
