package no.ks.budgets.report;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The official XML schema of IATI activities, version 2.03, read from files alone. */
public final class IatiSchema {

  private static final Schema SCHEMA = load();

  private IatiSchema() {}

  private static Schema load() {
    URL schema =
        Objects.requireNonNull(
            IatiSchema.class.getResource("/iati/iati-activities-schema.xsd"), "schema");
    try {
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
      return factory.newSchema(schema);
    } catch (SAXException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Everything about a file that the schema does not allow. */
  public static List<String> faults(Path file) throws IOException {
    List<String> faults = new ArrayList<>();
    Validator validator = SCHEMA.newValidator();
    validator.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException fault) {
            faults.add(fault.toString());
          }

          @Override
          public void error(SAXParseException fault) {
            faults.add(fault.toString());
          }

          @Override
          public void fatalError(SAXParseException fault) {
            faults.add(fault.toString());
          }
        });
    try {
      validator.validate(new StreamSource(file.toFile()));
    } catch (SAXException fault) {
      faults.add(fault.toString());
    }
    return faults;
  }
}
