package no.ks.budgets.register;

import java.nio.file.Path;
import no.ks.budgets.workbook.ReadingLimits;
import no.ks.budgets.workbook.WorkbookReader;

/** How this room opens a file of any format; tests open what never was a file. */
@FunctionalInterface
interface WorkbookOpener {

  WorkbookReader open(Path file, ReadingLimits limits);
}
