package no.ks.budgets.workbook;

import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an Excel 97 workbook says about itself.
 *
 * @param modified when it was last saved
 * @param ownDocument the custom property by which our own workbooks are known
 */
record XlsProperties(Optional<Instant> modified, Optional<String> ownDocument) {

  private static final Logger LOG = LoggerFactory.getLogger(XlsProperties.class);

  static XlsProperties read(DirectoryNode root) {
    Optional<Instant> modified =
        propertySet(root, SummaryInformation.DEFAULT_STREAM_NAME)
            .filter(SummaryInformation.class::isInstance)
            .map(set -> ((SummaryInformation) set).getLastSaveDateTime())
            .map(Date::toInstant);
    Optional<String> ownDocument =
        propertySet(root, DocumentSummaryInformation.DEFAULT_STREAM_NAME)
            .filter(DocumentSummaryInformation.class::isInstance)
            .flatMap(set -> ownDocument((DocumentSummaryInformation) set));
    return new XlsProperties(modified, ownDocument);
  }

  private static Optional<String> ownDocument(DocumentSummaryInformation summary) {
    CustomProperties properties = summary.getCustomProperties();
    Object value = properties == null ? null : properties.get(WorkbookReader.DOCUMENT_PROPERTY);
    return Optional.ofNullable(value).map(Object::toString);
  }

  private static Optional<PropertySet> propertySet(DirectoryNode root, String name) {
    if (!root.hasEntryCaseInsensitive(name)) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(PropertySetFactory.create(root, name));
    } catch (HPSFException | IOException | RuntimeException e) {
      // Many old programs write properties that nobody can read; the budget is not in them.
      LOG.debug("Unreadable document properties", e);
      return Optional.empty();
    }
  }
}
