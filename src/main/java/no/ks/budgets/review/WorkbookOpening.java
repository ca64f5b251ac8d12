package no.ks.budgets.review;

import java.io.IOException;
import java.nio.file.Path;
import no.ks.budgets.workbook.WorkbookReader;

/** Opens a file with the reader of its format. */
@FunctionalInterface
public interface WorkbookOpening {

  WorkbookReader open(Path file) throws IOException;
}
