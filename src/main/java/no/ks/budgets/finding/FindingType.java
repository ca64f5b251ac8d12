package no.ks.budgets.finding;

import static no.ks.budgets.finding.Severity.ERROR;
import static no.ks.budgets.finding.Severity.WARNING;

/**
 * The catalogue of findings: everything the product can say about what it was sent.
 *
 * <p>The name is the stable code. The page of finding codes and the command {@code rules} are made
 * from these declarations, so a new finding is one declaration here and whoever raises it.
 */
public enum FindingType {
  // Files as a whole
  FILE_EMPTY(
      ERROR,
      "Empty file",
      "The file holds no bytes, or no sheet.",
      "Send the file again; the copy may have been cut off."),
  FILE_DAMAGED(
      ERROR,
      "Damaged file",
      "The file cannot be read to its end, so nothing in it counts.",
      "Open the file in Excel or LibreOffice, let it repair the file, save it as .xlsx and send it again."),
  FILE_CUT_OFF(
      ERROR,
      "File that is cut off",
      "The file begins like a workbook, and its end is missing, as after a copy or upload that broke off.",
      "Send the file again, whole; if it comes from e-mail or a drive, download it anew first."),
  FILE_NOT_ACCESSIBLE(
      ERROR,
      "File that could not be opened",
      "The file lies in the inbox, but the system did not allow it to be read; the next run tries again.",
      "Check that the file is not locked and that the program may read it."),
  FILE_HELD_OPEN(
      WARNING,
      "File that somebody has open",
      "A spreadsheet program holds the file open, so it was left alone; the next run tries again.",
      "Close the file, or delete the lock file that lies beside it."),
  FILE_BEING_WRITTEN(
      WARNING,
      "File that is still being written",
      "The file changed a moment ago, or something is still writing it, so it was left alone; it is taken once it has stopped changing.",
      "Nothing to do; if it stays so, look for a copy or transfer that does not end."),
  FILE_LOCK_LEFT(
      WARNING,
      "Lock file without its workbook",
      "A spreadsheet program left its lock file here, and the workbook that it belongs to does not lie beside it.",
      "Delete the lock file; if its workbook should be here, send that."),
  FILE_OF_SYSTEM(
      WARNING,
      "File of the operating system",
      "The operating system put the file here for itself; it holds no budget and was left alone.",
      "Nothing to do; the file may be deleted."),
  FILE_UNFINISHED(
      WARNING,
      "Backup or unfinished copy",
      "By its name the file is a program's own backup, or a download that has not ended, so it was left alone.",
      "If the file is the budget, give it its proper name; if not, delete it."),
  FILE_EXCEL_95(
      ERROR,
      "Excel 95 or older",
      "The file was saved by Excel 95 or an older version, in a format that is not read.",
      "Open the file in Excel or LibreOffice, save it as .xlsx and send it again; some versions of Excel must be told to open it (File, Options, Trust Center, File Block Settings)."),
  FILE_WEB_PAGE(
      ERROR,
      "Web page instead of a workbook",
      "The file is a web page, as many systems export it under the name of a workbook.",
      "Open the file in Excel, let it, and save it as .xlsx; or export .xlsx or CSV from the system that made it."),
  FILE_SPREADSHEETML(
      ERROR,
      "Excel 2003 XML instead of a workbook",
      "The file is in the XML format of Excel 2003, which is not read.",
      "Open the file in Excel or LibreOffice, save it as .xlsx and send it again."),
  FILE_FLAT_OPENDOCUMENT(
      ERROR,
      "Flat OpenDocument file",
      "The file is OpenDocument in one piece (.fods), which is not read.",
      "Open the file in LibreOffice, save it as .xlsx or .ods and send it again."),
  FILE_OLD_SPREADSHEET(
      ERROR,
      "Spreadsheet of another program",
      "The file was saved by a spreadsheet program whose format is not read.",
      "Open the file in LibreOffice or the program that made it, save it as .xlsx and send it again."),
  FILE_NUMBERS(
      ERROR,
      "Apple Numbers instead of a workbook",
      "The file is a document of Apple Numbers, which only Numbers can open.",
      "Open the file in Numbers, choose File, Export To, Excel, and send the .xlsx."),
  FILE_SHORTCUT(
      ERROR,
      "Shortcut instead of a workbook",
      "The file only points to a document that lies elsewhere; the budget itself was not sent.",
      "Open the document, download or save it as .xlsx (in Google Sheets: File, Download, Microsoft Excel) and send that."),
  FILE_PDF(
      ERROR,
      "PDF instead of a workbook",
      "The file is a PDF, from which no amount can be read with certainty.",
      "Send the workbook that the PDF was made from, as .xlsx."),
  FILE_PICTURE(
      ERROR,
      "Picture instead of a workbook",
      "The file is a picture, such as a scan or a screenshot, from which no amount can be read.",
      "Send the workbook that the picture shows, as .xlsx."),
  FILE_TEXT_DOCUMENT(
      ERROR,
      "Document instead of a workbook",
      "The file is a document of a word processor or another Office program that has no sheets.",
      "Copy the table into a new workbook in Excel or LibreOffice, save it as .xlsx and send that."),
  FILE_MESSAGE(
      ERROR,
      "E-mail instead of its attachment",
      "The file is an e-mail message, which is not opened.",
      "Open the message, save the attached workbook and send that."),
  FILE_ARCHIVE(
      ERROR,
      "Archive instead of a workbook",
      "The file is an archive such as .zip, which may hold several files and is not unpacked.",
      "Unpack the archive and put each workbook into the inbox by itself."),
  FILE_FORMAT_UNSUPPORTED(
      ERROR,
      "Format that is not read",
      "The content of the file is in a format that is not read, whatever its name says.",
      "Open the file in Excel or LibreOffice, save it as .xlsx and send it again."),
  FILE_ENCODING_UNKNOWN(
      ERROR,
      "Text in an unknown encoding",
      "The letters of the text file can be read in several ways, or in none.",
      "Open the file in Excel, save it as .xlsx or as CSV UTF-8 and send it again."),
  FILE_ENCRYPTED(
      ERROR,
      "Password-protected file",
      "The file is encrypted with a password.",
      "Remove the password (File, Info, Protect Workbook in Excel) and send the file again; or agree one with finance, which its job file can refer to."),
  FILE_ABOVE_LIMIT(
      ERROR,
      "File above a limit",
      "The file is larger than the reading limit that protects everybody else's files.",
      "Send the file in smaller parts, or ask finance to raise the limit that is named."),
  FILE_LINK_REFUSED(
      ERROR,
      "Link instead of a file",
      "The entry is a symbolic link, and links are not followed.",
      "Put the file itself into the folder."),
  FILE_OWN_OUTPUT(
      ERROR,
      "One of our own output workbooks",
      "The file is a workbook that Partner Budgets wrote, not a budget.",
      "Take the file out of the inbox; send the budget that it was made from."),
  FILE_NOT_PROCESSED(
      ERROR,
      "File that the program failed on",
      "An error of the program kept the file from being read, so nothing in it counts.",
      "Report the error with the log; meanwhile save the file anew as .xlsx and send that."),
  FILE_CHANGED(
      ERROR,
      "File changed while it was read",
      "The content changed between the moment the file was received and the moment it was read.",
      "Leave the file alone until the run is over; the next run takes it."),
  FILE_DUPLICATE(
      WARNING,
      "Same file again",
      "The file is identical, byte for byte, to one that was taken already.",
      "Nothing to do; the first copy counts, this one does not."),
  FILE_WITHOUT_TABLE(
      ERROR,
      "No table found",
      "No sheet has a heading row with an amount and a project, or year headings, in its first 100 rows.",
      "Give the columns headings such as Project, Year, Funder, Category, Currency and Amount."),
  FILE_WITHOUT_LINES(
      ERROR,
      "No budget line",
      "The file has a table but not a single row in it.",
      "Fill in the rows below the headings and send the file again."),
  LAYOUT_AMBIGUOUS(
      ERROR,
      "Two readings are equally good",
      "Two cells of the sheet claim the same, or contradict each other, so the file is held rather than guessed at.",
      "Correct the cells that are named; give each column a heading of its own, one amount column per year and funder."),
  LAYOUT_FILE_CONTRADICTED(
      ERROR,
      "Layout file does not fit",
      "The layout file that holds for this file says something else than the file shows, or two of them hold.",
      "Correct the layout file that is named, or what it says for which files it holds."),
  SHEET_WITHOUT_TABLE(
      WARNING,
      "Sheet without a table",
      "The sheet holds numbers but no heading row, so nothing in it was read as a budget.",
      "If the sheet is a budget, give its columns headings; if not, nothing needs doing."),
  SUMMARY_NOT_CHECKED(
      WARNING,
      "Summary not checked",
      "The sheet is called a summary of the others and was not added, and this part of it could not be compared with them.",
      "Check it against the other sheets; give the sheet another name if it is a budget of its own."),
  SHEET_HIDDEN(
      WARNING,
      "Hidden sheet",
      "The sheet is hidden and was read all the same.",
      "Check that the sheet is meant to count; remove it if not."),
  TEMPLATE_OUTDATED(
      WARNING,
      "Outdated template",
      "The budget was filled in on an older version of our template, and was read all the same.",
      "Ask KS for the current template before the next budget; this one need not be sent again."),
  YEAR_BESIDE_TITLE(
      WARNING,
      "Other year than in the title",
      "Some rows are of another year than the only one in the title above the table, and were read all the same.",
      "Check the years of the rows; correct the title or the rows if one of them is mistaken."),
  COLUMN_NOT_READ(
      WARNING,
      "Column with numbers that was not read",
      "The column holds numbers, but its heading does not say what they are, so none of them counts.",
      "If the column is part of the budget, give it a heading such as Amount or the year."),
  COLUMN_CONVERTED(
      WARNING,
      "Budget in a second currency",
      "The column says the budget in kroner once more in another currency, at one rate in all rows, so it was compared and not counted.",
      "Nothing to do if the amounts in kroner are meant."),
  COLUMN_HIDDEN(
      WARNING,
      "Hidden column of amounts",
      "The column is hidden, and its amounts were read all the same.",
      "Check that the column is meant to count; remove it if not."),
  ROW_HIDDEN(
      WARNING,
      "Hidden row",
      "The row is hidden and was read all the same.",
      "Check that the row is meant to count; remove it if not."),
  AMOUNT_HIDDEN(
      WARNING,
      "Hidden amount",
      "The number format of the cell shows nothing, and its amount was read all the same.",
      "Check that the amount is meant to count; clear the cell if not."),
  ROW_STRUCK_OUT(
      ERROR,
      "Struck through",
      "Something that counts in the row is struck through, so the row may have been given up.",
      "Remove the row if it no longer counts, or take the line out of its text if it does."),

  // Fields of a row
  PROJECT_MISSING(
      ERROR,
      "Project missing",
      "Neither the row nor the block above the table says which project this is for.",
      "Write the project code, for example BA-01."),
  PROJECT_UNKNOWN(
      ERROR,
      "Project not in the register",
      "No project of the register has this code or name.",
      "Correct the code; the nearest projects of the register are listed under expected."),
  PROJECT_AMBIGUOUS(
      ERROR,
      "Project not clear",
      "More than one project of the register has this name.",
      "Write the project code, one of those listed under expected."),
  PROJECT_CONTRADICTED(
      ERROR,
      "Project code and text disagree",
      "The row is for one project by its code or title, and has the country, title, partner or office of another.",
      "Correct one of the two; what the register has for the project is given under expected."),
  OFFICE_UNKNOWN(
      WARNING,
      "Office not known",
      "Neither the sheet, the folder nor the project says which office sends this.",
      "Write the office above the table, or put the file into a folder named after it."),
  OFFICE_NOT_IN_REGISTER(
      ERROR,
      "Office not listed for the project",
      "The register lists other offices for this project, so the budget may be another spelling's once more.",
      "Check the project code and the office; ask KS to add the office to the register if both are right."),
  YEAR_MISSING(
      ERROR,
      "Year missing",
      "Neither the row nor the block above the table says which year this is for.",
      "Write the budget year, for example 2006."),
  YEAR_UNREADABLE(
      ERROR,
      "Year not readable",
      "The year is not a year, a date or a fiscal year.",
      "Write the budget year with four digits, for example 2006."),
  YEAR_OUT_OF_RANGE(
      ERROR,
      "Year out of range",
      "The year is not one that a budget of these programmes can be for.",
      "Write the budget year with four digits, for example 2006."),
  YEAR_CONTRADICTED(
      ERROR,
      "Row of another year than its heading",
      "The year in the row is not the one in the heading of the amount.",
      "Correct the year of the row or the heading; give each year a column of its own."),
  PERIOD_SPANS_YEARS(
      ERROR,
      "Period of more than one year",
      "The period spans several years and does not say how much belongs to each.",
      "Split the row into one row a year."),
  PERIOD_PART_OF_YEAR(
      WARNING,
      "Period of less than a year",
      "The period is a part of a year; the amount was counted to that year.",
      "Check that the rest of the year is budgeted in other rows, or not at all."),
  FUNDER_MISSING(
      ERROR,
      "Funder missing",
      "Neither the row nor the block above the table says who funds this.",
      "Write the funder, NMFA or NORAD."),
  FUNDER_UNKNOWN(
      ERROR,
      "Funder not known",
      "The funder is none of those that grant these projects.",
      "Write the funder as in the grant letter, NMFA or NORAD."),
  CURRENCY_ASSUMED(
      WARNING,
      "Currency not stated",
      "No currency stands in the sheet, so the default of the job was taken.",
      "Write the currency, for example NOK or EUR."),
  CURRENCY_MISSING(
      ERROR,
      "Currency missing in this row",
      "Rows above state another currency than the default, and this row states none.",
      "Write the currency in this row too, for example NOK or EUR."),
  CURRENCY_UNKNOWN(
      ERROR,
      "Currency not known",
      "The currency is not a currency code or sign that can be read.",
      "Write the three-letter code of the currency, for example NOK or EUR."),
  CURRENCY_CONFLICT(
      ERROR,
      "Two currencies for one amount",
      "The amount itself names another currency than its row or column does.",
      "Keep the currency that is right and remove the other."),
  CURRENCY_UNCLEAR(
      ERROR,
      "Currency not clear",
      "A text names a currency where it is not clear for which amounts, so the file is held.",
      "Write the currency into the heading of each amount column, for example Amount (EUR)."),
  RATE_MISSING(
      ERROR,
      "No exchange rate",
      "There is no exchange rate for this currency that covers the whole year.",
      "Finance: add the rate to a file in input/rates and run again. Or send the budget in NOK."),
  RATE_AMBIGUOUS(
      ERROR,
      "Two exchange rates",
      "Several exchange rates for this currency cover the year, and they differ.",
      "Finance: keep one rate for the year in input/rates and run again."),
  AMOUNT_MISSING(
      ERROR,
      "Amount missing",
      "The row names a project or a purpose but holds no amount. Blank is not zero.",
      "Write the amount; write 0 if nothing is budgeted."),
  AMOUNT_UNREADABLE(
      ERROR,
      "Amount not readable",
      "The amount is not a number that can be read without guessing.",
      "Write the plain number, for example 50000 or 50 000,00, without other words."),
  AMOUNT_AMBIGUOUS(
      ERROR,
      "Amount with two readings",
      "The amount can be read in two ways, a thousand times apart, and no other amount of the column settles it.",
      "Write the amount as a number, or without a thousands separator, for example 1035000."),
  AMOUNT_OUT_OF_RANGE(
      ERROR,
      "Amount out of range",
      "The amount is beyond anything a budget line can be.",
      "Check the amount and its unit."),
  AMOUNT_THOUSANDFOLD(
      ERROR,
      "Amount a thousand times off",
      "The amount is exactly a thousand times what was granted.",
      "Check the unit: amounts are in whole kroner, not in thousands."),
  UNIT_UNCLEAR(
      ERROR,
      "Unit of amounts not clear",
      "A text says thousands or millions where it is not clear for which amounts, so the file is held.",
      "Write the unit into the heading of each amount column, for example Amount (NOK 1000), or send whole kroner."),
  COST_OF_UNIT_UNCLEAR(
      ERROR,
      "Cost of a row or of one unit",
      "The cost stands beside a quantity and without a total, so it may be that of the row or of one unit, and the file is held.",
      "Call the column Total cost if it is the cost of the row; if it is that of one unit, call it Unit cost and add a column Total."),
  UNIT_CONTRADICTED(
      ERROR,
      "Unit against the grant",
      "Read as they stand, the amounts come nowhere near the grant, and in another unit they would, so the file is held.",
      "Check the unit: write it over the amounts, as in Amount (NOK 1000), or the currency with each, as in NOK 400."),
  UNIT_IN_CELL(
      WARNING,
      "Unit in the cell of the amount",
      "The amount itself says that it is in thousands or millions, and was multiplied.",
      "Nothing to do if the unit is meant; better write whole kroner."),
  AMOUNTS_OF_TWO_KINDS(
      ERROR,
      "Column of amounts typed in two ways",
      "The column mixes two ways of typing, so that a small amount may be a thousand times larger; the file is held.",
      "Write all amounts of the column as plain numbers, for example 900000, and send the file again."),
  AMOUNT_NEGATIVE(
      WARNING,
      "Negative amount",
      "The amount is below zero; it was counted as it stands.",
      "Check that a deduction is meant."),
  AMOUNT_ROUNDED(
      WARNING,
      "Amount rounded",
      "The amount has more than two decimals and was rounded to two, half away from zero.",
      "Nothing to do if the calculation in the cell is meant."),
  CELL_ERROR(
      ERROR,
      "Error value in a cell",
      "The cell holds an error value instead of a value.",
      "Repair the formula in the cell that is named."),
  FORMULA_WITHOUT_VALUE(
      ERROR,
      "Formula without a saved value",
      "The cell holds a formula, the file was saved without its result, and it cannot be calculated here.",
      "Open the file in Excel or LibreOffice, let it calculate, save it and send it again."),
  FORMULA_CALCULATED(
      WARNING,
      "Formula calculated here",
      "The file was saved without the result of the formula, so it was calculated here and counted.",
      "Compare the result with what Excel shows; to send results of your own, save the file in Excel."),
  TEXT_TOO_LONG(
      ERROR,
      "Text too long",
      "The text is longer than a budget line can hold.",
      "Shorten the text and move the rest to a note below the table."),

  // Rows among each other
  ROW_DUPLICATE(
      ERROR,
      "Same row twice",
      "A row above has the same project, office, year, funder, category, description and amount.",
      "Remove one of the two, or make the descriptions differ if both are meant."),
  ROW_LOOKS_LIKE_TOTAL(
      ERROR,
      "Row that is the sum of those above",
      "The amounts of the row are exactly the sum of the rows above, and nothing calls it a total.",
      "Call the row Total if it is one; if it is a line, say in its own columns what it is for."),
  ROW_CALLED_TOTAL(
      ERROR,
      "Called a total, and none",
      "The row is called a total and is not the sum of rows above it, so it may be a line or a wrong total.",
      "Correct the total, or give the line another name."),
  ROW_CALLED_REMARK(
      ERROR,
      "Called a remark, and a number",
      "The row is called what stands around tables, such as an exchange rate or an account, so its number may be no amount.",
      "Move the remark above the headings; give the row another name if it is a budget line."),
  SECTION_UNCLEAR(
      ERROR,
      "Section not clear",
      "A line of text above names a project, year, funder or currency, or begins the income, and the row does not say its own.",
      "Write project, year and funder into columns of each row, or as a label with its value above the rows."),
  VALUE_CONTINUED(
      WARNING,
      "Values of a row above",
      "The first cells of some rows are blank, as in an outline, and were read as what stands above them.",
      "Nothing to do if the table is an outline; else fill in the blank cells."),
  CONTINUATION_UNKNOWN(
      ERROR,
      "Blank cell among too many rows",
      "A cell is blank below a filled one, and the table has too many such rows to find out what is meant.",
      "Fill in the project, office, year, funder and currency in every row."),
  ROW_WIDER_THAN_TABLE(
      ERROR,
      "Number beyond the last heading",
      "A number stands to the right of the last heading, so an amount may have been cut in two.",
      "Quote amounts with commas in a text file, or give the column a heading."),
  ROW_WITHOUT_TEXT(
      ERROR,
      "Amount without a word",
      "The row holds an amount and not a word that says what it is for.",
      "Write what the amount is for, or Total if it sums up other rows."),
  INCOME_AMONG_COSTS(
      ERROR,
      "Income among the costs",
      "The row says in its own words that the amount comes in, and a budget line is what goes out.",
      "Remove the row, or move it below a heading such as Income; if it is a cost, say what is paid for."),
  INCOME_PERHAPS(
      WARNING,
      "Perhaps income among the costs",
      "The words of the row may mean that the amount comes in; it was counted as a cost.",
      "Check that the row is a cost; remove it if not."),
  BALANCE_AMONG_COSTS(
      ERROR,
      "Balance among the costs",
      "The row is called what is left of other years, a surplus or a deficit, and none of these is paid for anything.",
      "Remove the row, or move it above the headings; give it another name if it is a budget line."),
  ROW_PERHAPS_PART(
      ERROR,
      "Perhaps part of another row",
      "The row says that it is a part of what stands above, or may mean so, and would then count twice.",
      "Remove the row if another holds its amount; if none does, take those words away."),
  REPORT_NOT_BUDGET(
      ERROR,
      "Report about what was spent",
      "The sheet or a line above the table calls it a financial report or accounts, and what was spent is no budget.",
      "Send the budget; if the table is the budget, correct its title, or call the column of amounts Budget."),
  DEDUCTION_ABOVE_ZERO(
      ERROR,
      "Deduction that would be added",
      "The row says that its amount is taken off, and the amount is above zero, so it would be added to the costs.",
      "Write the amount with a minus sign if it is to be taken off; if it is a cost, say what is paid for."),
  IN_KIND_AMONG_COSTS(
      ERROR,
      "Work or things among the costs",
      "The row stands for work or things that are given, and a budget line is money that is paid out.",
      "Remove the row, or leave its amount out; if it is paid out of this budget, say what is paid for."),
  ROW_NOT_MEANT_TO_COUNT(
      ERROR,
      "Row that is not meant to count",
      "The row says that it is an example, that it is not counted, or that somebody else pays for it.",
      "Remove the row; if this budget pays for it, say so in its own words."),
  ROW_PART_OF_ANOTHER(
      WARNING,
      "Part of another row",
      "The row says that it is a part of the row above, so its amount was not counted once more.",
      "Nothing to do if the row above holds the whole amount."),
  ROWS_TWICE_THE_TOTAL(
      ERROR,
      "Rows add up to twice the total",
      "The rows are exactly twice their stated total, so some of them are sums of others.",
      "Call each row that sums up others Total or Subtotal, and send the file again."),
  ROWS_SUM_THOSE_BELOW(
      ERROR,
      "Rows that are sums of those below",
      "Rows are exactly the sum of those right below them, so the same money would count twice.",
      "Call each row that sums up others Total or Subtotal, and send the file again."),
  PARTS_DO_NOT_ADD_UP(
      ERROR,
      "Parts that do not add up to their row",
      "The row stands above its parts, as their numbers or dashes say, and its amount is not their sum, so the file is held.",
      "Correct the amounts; call the row Total or Subtotal if it sums up its parts, or number it beside them if it is none."),
  ROW_PERHAPS_SUM(
      WARNING,
      "Row that equals those below it",
      "The amount of the row is exactly the sum of the rows right below it; all of them were counted.",
      "If the row sums up the others, call it Total or Subtotal and send the file again."),
  TABLE_REPEATS_OTHERS(
      ERROR,
      "Table that repeats the others",
      "The table has the very sums of the other tables of the file, so its budget would count twice.",
      "Name the sheet Summary, or remove what stands there twice, and send the file again."),
  VERSIONS_IN_ONE_FILE(
      ERROR,
      "Two versions of a budget in one file",
      "Two tables of the file budget the same purposes of the same project, office, year and funder, or two tables or rows are called versions of one budget; both together would count it twice.",
      "Keep only the version that counts, delete the other, and send the file again. If both count, say in a column Category what tells them apart."),
  VERSIONS_PERHAPS(
      WARNING,
      "Two tables with the same purposes",
      "Two tables of the file budget the same purposes of the same project, office, year and funder; by what they are called they are parts of a budget, so both were counted.",
      "Check that both are meant to count. If one is an older version, delete it and send the file again."),
  ROW_BELOW_TOTAL(
      ERROR,
      "Amount below the total",
      "The row stands below the total of its table and does not say on its own what it is for.",
      "Move the row above the total if it is a budget line; remove its amount if it is a remark."),
  TOTAL_MISMATCH(
      WARNING,
      "Total does not add up",
      "The total that the sheet states is not the sum of the rows above it; neither side is provably wrong.",
      "Check the rows and the total against each other; the rows count, the total does not."),

  // Submissions among each other
  CLAIM_SUPERSEDED(
      WARNING,
      "Replaced by a later file",
      "A later file carries the budget of the same office, project and year, so this one no longer counts.",
      "Nothing to do if the later file holds the whole budget; compare the two sums."),
  EARLIER_CONTENT_COUNTS(
      WARNING,
      "Earlier content still counts",
      "The file was replaced by one of the same name that says nothing about this budget, so the earlier still counts.",
      "Ask the office whether the budget still holds, and for a file that says so, or says 0."),
  CLAIM_CONFLICT(
      ERROR,
      "Two files claim the same budget",
      "Two files carry the same budget: of one office, project and year with nothing that says which is the later, or with the very same sums under the names of two offices.",
      "Name the office in the sheet where it is missing, save the right file anew and send it, or decide in rejected-rows.xlsx."),

  CLAIM_DECIDED(
      WARNING,
      "Decided by a reviewer which file counts",
      "Several files claimed the same budget, and a reviewer decided which of them counts.",
      "Nothing to do if the decision was right; else send the right file anew."),
  FILE_WITHDRAWN(
      WARNING,
      "Withdrawn file",
      "The file was taken out again, so nothing in it counts; what it had replaced counts again.",
      "Nothing to do if that was meant; else run the command withdraw with --undo."),

  // Review documents
  REVIEW_COLUMNS_UNCLEAR(
      ERROR,
      "Column of the review missing or there twice",
      "A column of the sheet of rejected rows is missing or stands there twice, so no decision on the sheet was applied.",
      "Decide in the newest rejected-rows.xlsx, with all its columns and headings, and put it into the inbox."),
  REVIEW_ROW_UNKNOWN(
      ERROR,
      "Decision about an unknown row",
      "No rejected row has the row id that stands beside the decision, so the decision was not applied.",
      "Decide about the row in the newest rejected-rows.xlsx and put that into the inbox."),
  REVIEW_ORIGINAL_EDITED(
      ERROR,
      "What was sent was edited in the review",
      "A locked column of the row differs from what was written there, so nothing about the row was applied.",
      "Leave the locked columns as they are in the newest rejected-rows.xlsx; write into the columns that correct them."),
  REVIEW_DECISION_UNKNOWN(
      ERROR,
      "Decision that is none",
      "The decision is none of those of the drop-down, so nothing about the row was applied.",
      "Choose one of the decisions of the drop-down and put the document into the inbox again."),
  REVIEW_WITHOUT_REVIEWER(
      ERROR,
      "Decision without a reviewer",
      "The row was decided and nobody's name stands under Reviewer, so the decision was not applied.",
      "Write the name of whoever decided under Reviewer and put the document into the inbox again."),
  REVIEW_NOTHING_CORRECTED(
      ERROR,
      "Correction without anything corrected",
      "The decision is to correct the row, and no column says what is to stand there.",
      "Write what is right into the columns that correct, or choose another decision."),
  REVIEW_CORRECTION_WITHOUT_DECISION(
      ERROR,
      "Something corrected without that decision",
      "The row has corrections, and its decision is not to correct it, so nothing about the row was applied.",
      "Choose the decision correct, or empty the columns that correct, and put the document into the inbox again."),
  REVIEW_STALE(
      ERROR,
      "Decision about an earlier state of the row",
      "The row has changed or was decided about since the review document was written, so the decision was not applied.",
      "Decide again in the rejected-rows.xlsx of the last run."),
  REVIEW_CONFLICT(
      ERROR,
      "Two decisions that contradict each other",
      "Review documents of the same run decide differently about the same row or budget, so none of the decisions was applied.",
      "Agree on one, and decide again in one rejected-rows.xlsx of the last run."),
  REVIEW_NOT_ALLOWED(
      ERROR,
      "Decision that the row does not allow",
      "The row has an error that cannot be accepted as it is, so the decision was not applied.",
      "Correct the row, waive it, or return it to its sender."),

  // Decisions of reviewers
  ROW_CORRECTED(
      WARNING,
      "Corrected by a reviewer",
      "A reviewer corrected the row; it was judged with what the reviewer wrote.",
      "Nothing to do if the correction is right; what was sent is kept in the ledger."),
  ROW_ACCEPTED_BY_REVIEWER(
      WARNING,
      "Accepted by a reviewer",
      "A reviewer accepted the row as it was sent, although a rule found it odd.",
      "Nothing to do if the reviewer was right."),
  ROW_WAIVED(
      WARNING,
      "Waived by a reviewer",
      "A reviewer decided that the row counts for nothing.",
      "Nothing to do if the reviewer was right; else the sender sends the row anew."),
  ROW_RETURNED(
      WARNING,
      "Returned to its sender",
      "A reviewer returned the row to its sender, who is to mend it; it is held until then.",
      "Ask the office for a corrected file."),
  PROJECT_BY_DECISION(
      WARNING,
      "Project as a reviewer decided before",
      "Nothing in the register has this name, but a reviewer decided earlier which project the office means by it.",
      "Nothing to do if the project is right; else take the decision back with the command decisions."),

  // Register and rates
  REGISTER_ABSENT(
      ERROR,
      "No register",
      "There is no register of projects and grants to reconcile to.",
      "Put a register into input/register and run again."),
  REGISTER_INVALID(
      ERROR,
      "Register not valid",
      "The register contradicts itself or lacks something, so the earlier version stays in force.",
      "Correct the place that is named and run again."),
  RATE_INVALID(
      ERROR,
      "Exchange rate not valid",
      "The line of the exchange rate file cannot be read, so its rate is not used.",
      "Correct the line that is named: currency, valid_from, valid_to, nok_per_unit, source."),
  GRANT_ABOVE_PROGRAMME_TOTAL(
      ERROR,
      "Grant above its programme total",
      "The amount that KS manages is larger than the contribution it is a share of.",
      "Correct the grant or its programme total in the register."),
  FRAME_TOTAL_MISMATCH(
      WARNING,
      "Frame agreement that does not add up",
      "The grants under a frame agreement do not add up to the total of the agreement.",
      "Correct the grants or the total in the register; nothing to do while a part of it is not granted yet."),

  // Submitted beside granted
  PROJECT_HALTED(
      WARNING,
      "Budget for a halted project",
      "The register says that the project is halted, and a budget was submitted for it.",
      "Ask the office whether the project goes on."),
  OFFICE_NOT_SENT(
      WARNING,
      "Office has not sent",
      "The register lists the office for this project, and no budget of it has been accepted for the year.",
      "Ask the office for its budget."),
  SUBMITTED_IN_THOUSANDS(
      WARNING,
      "Budget a thousandth of the grant",
      "What was submitted is about a thousandth of what was granted.",
      "Ask the office whether its amounts are in thousands; if so, its sheet should say so."),
  DEVIATION_ABOVE_LIMIT(
      WARNING,
      "Deviation above the agreed limit",
      "The submitted budget deviates from the grant by more than the funder's agreement allows.",
      "Ask the funder for an addendum, or the office for a corrected budget.");

  private final Severity severity;
  private final String title;
  private final String meaning;
  private final String remedy;

  FindingType(Severity severity, String title, String meaning, String remedy) {
    this.severity = severity;
    this.title = title;
    this.meaning = meaning;
    this.remedy = remedy;
  }

  /** The stable code, such as {@code AMOUNT_AMBIGUOUS}. */
  public String code() {
    return name();
  }

  public Severity severity() {
    return severity;
  }

  /**
   * Whether a reviewer may let a row with this error count as it was sent. Only where everything in
   * the row could be read and something about it is merely implausible: a reviewer can vouch for
   * what stands there, and cannot for what nobody can read.
   */
  public boolean canBeAccepted() {
    return switch (this) {
      case OFFICE_NOT_IN_REGISTER,
          PROJECT_CONTRADICTED,
          AMOUNT_THOUSANDFOLD,
          DEDUCTION_ABOVE_ZERO,
          IN_KIND_AMONG_COSTS,
          ROW_NOT_MEANT_TO_COUNT,
          ROW_DUPLICATE,
          ROW_LOOKS_LIKE_TOTAL,
          ROW_CALLED_TOTAL,
          SECTION_UNCLEAR,
          ROW_WITHOUT_TEXT,
          ROW_STRUCK_OUT,
          REPORT_NOT_BUDGET,
          BALANCE_AMONG_COSTS,
          ROW_PERHAPS_PART,
          ROW_BELOW_TOTAL,
          CLAIM_CONFLICT ->
          true;
      default -> false;
    };
  }

  /**
   * Whether a job file may mute the finding or lower it to a warning. Only where it is a matter of
   * plausibility, so that without it the row is still understood in every field.
   */
  public boolean canBeMuted() {
    return switch (this) {
      case CURRENCY_ASSUMED,
          COLUMN_HIDDEN,
          ROW_HIDDEN,
          AMOUNT_HIDDEN,
          AMOUNT_NEGATIVE,
          TOTAL_MISMATCH ->
          true;
      case CLAIM_CONFLICT, SECTION_UNCLEAR, ROW_PERHAPS_PART -> false;
      default -> canBeAccepted();
    };
  }

  /** A few words for lists and headings. */
  public String title() {
    return title;
  }

  /** One sentence that says what is wrong. */
  public String meaning() {
    return meaning;
  }

  /** What the reader should do next. */
  public String remedy() {
    return remedy;
  }
}
