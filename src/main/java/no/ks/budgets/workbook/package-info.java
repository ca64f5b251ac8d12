/**
 * Files of every format as one stream of sheets and typed cells.
 *
 * <p>{@link no.ks.budgets.workbook.Workbooks} decides by the first bytes who reads a file. A format
 * is one {@code FormatReader}, free to fail as its libraries do; the {@code FencedReader} around it
 * turns every failure into {@link no.ks.budgets.workbook.WorkbookPart.Damage} and counts the limits
 * that all formats share. A format is added as one reader and one line in {@code Workbooks}.
 *
 * <p>{@code .xlsx}, {@code .xlsb} and {@code .ods} are zips, read part by part through {@code
 * ZipParts}, forward only. A CSV file says neither its separator nor its encoding: {@code
 * CsvSeparator} and {@code LetterEvidence} tell them from the text itself.
 */
@NullMarked
package no.ks.budgets.workbook;

import org.jspecify.annotations.NullMarked;
