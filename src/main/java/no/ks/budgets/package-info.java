/**
 * Partner Budgets turns the budget spreadsheets of partner offices into one consolidated,
 * reconciled, traceable budget.
 *
 * <h2>The way of the data</h2>
 *
 * <pre>
 * inbox → workbook → layout → line → rules → ledger → reconcile → review, report
 *  file    sheets     header   typed  verdict  rows,     granted     returns, xlsx, csv,
 *  hash    cells A1   fields   values          claims    submitted   html, manifest
 * </pre>
 *
 * <p>Data flows one way. A package imports only packages above it in this list, and a test holds
 * that up:
 *
 * <ol>
 *   <li>{@code text}: words made comparable
 *   <li>{@code money}: amounts as typed, exchange rates
 *   <li>{@code finding}: the catalogue of findings, and places; the only turn from 0-based to A1
 *   <li>{@code inbox}: files in a stable order, their hashes, and the copies that are kept of them
 *   <li>{@code workbook}: every format as one stream of sheets and typed cells
 *   <li>{@code layout}: where the table is, and what each row is
 *   <li>{@code line}: a row becomes typed fields
 *   <li>{@code register}: projects, grants, offices, rates; their import and their matching
 *   <li>{@code rules}: the verdict on a row; one rule, one file
 *   <li>{@code reconcile}: granted beside submitted; one check, one file
 *   <li>{@code ledger}: all SQL
 *   <li>{@code review}: what goes back to people
 *   <li>{@code report}: what finance reads; one report, one file
 *   <li>{@code job}: the Spring Batch jobs and their job files
 *   <li>{@code cli}: commands and exit codes
 * </ol>
 *
 * <h2>Decisions that last</h2>
 *
 * <ul>
 *   <li>Bad data is a value, never an exception: a file that cannot be read is a {@code Damage}
 *       that its stream ends with, a row is {@code Accepted} or {@code Rejected} with its findings,
 *       every other row is counted as ignored with a reason. An exception is an error of the
 *       program. Where one strikes while a file is read, that file alone is held, loudly.
 *   <li>The register stands above the rules, so that a rule may ask it; a row is matched and judged
 *       in one pass, and all its findings come out together.
 *   <li>A file is read once, forward only. A row whose amount has two readings waits until its
 *       table ends, because only then is all evidence of the column known, and one with an empty
 *       cell below a filled one until its sheet ends, where most formats list what is merged; all
 *       others go straight through. So the order of lines in the ledger is not the order of rows.
 *   <li>What is said of unit, currency or layout where nobody knows which amounts are meant holds
 *       the whole file; what lies in the row alone holds the row.
 *   <li>A layout file heads the columns of a workbook before its tables are looked for; what the
 *       workbook says itself goes before the file's values, and one that contradicts it is held.
 *   <li>A title speaks only where nothing but words of every budget stand before what it names, and
 *       no other title of the table names another; columns and labels go before it.
 *   <li>Saved results of formulas are taken as they stand. Those without one are calculated only
 *       where every program agrees on the result, within limits that count and never measure time.
 *   <li>Merged regions that overlap or cannot be are left out: nothing is spread over cells that
 *       are not its own. What stands in an extension list of Excel is never read, because its
 *       elements are called like those of the standard and mean something else.
 *   <li>No secret is kept, hashed or logged; whether a password opens a file is found out by
 *       trying.
 *   <li>A row is held back whole: of a wide row with one bad amount, no amount counts.
 *   <li>What is read is a copy, kept under its hash when the file is received. Nobody can change a
 *       file while it is read, and its sender can be shown what was sent.
 *   <li>A partition that a crash cut off is not resumed in the middle. What was written of its
 *       submission is discarded and the file is read again, which needs no state to be right.
 *   <li>A reader's last item is the account of its file. It is written with the last rows, in their
 *       transaction: a submission is either closed, with everything it holds, or it is discarded.
 *   <li>Who counts is decided after reading, per office, project and year, over the sums of
 *       submissions; lines are never changed. Reconciling and checking claims never scans lines.
 *       What a later submission replaces, and what it leaves, is said with both sums.
 *   <li>Submissions of a run that published nothing are counted to the next one, so that which of
 *       two is the later never depends on where a crash struck between them.
 *   <li>Conservation is counted twice: by whoever reads, and in the store. A run in which the two
 *       differ fails and publishes nothing.
 *   <li>A file that was rejected for what the register, the rates, a layout file or a limit lacked
 *       is read again once any of these has changed; the new reading supersedes the old like any
 *       later submission.
 *   <li>A reviewer's decision is laid over its row whenever the content is read; nothing that was
 *       sent is changed, and what is to be read anew follows from the ledger alone, so a crash
 *       loses no decision and applies none twice.
 *   <li>The very same budget under two offices is held until a person decides.
 *   <li>Findings, accounts of files and mistakes of settings are kept in English, and recognised by
 *       their pattern when they are said in another language; so what somebody typed is never
 *       translated. The workbook of rejected rows is read in every language of reports.
 *   <li>What we add to somebody's workbook is recognised by a text in a cell, which survives every
 *       program and format.
 *   <li>A template carries its version in a cell of the sheet that is filled in; its other sheets
 *       are marked and never read.
 *   <li>A run is compared with the last published budget that differed from it, so that a run which
 *       takes nothing new says the same changes again.
 *   <li>Totals of the consolidated workbook are formulas over its budget lines with saved values;
 *       amounts in the report currency are rounded one by one, and what that makes of their sum
 *       stands in a row of its own.
 *   <li>A CSV file is declared once, and both written and described by that declaration.
 *   <li>Plots are drawn by a library that measures text by itself, because a server may have no
 *       fonts; what it draws takes its colours from the style sheet of the page.
 *   <li>What each run came to is kept, because the state of rejected rows at an earlier run cannot
 *       be told from the ledger later.
 *   <li>What is published to IATI is what was granted, never what was submitted.
 *   <li>Under {@code serve} one thread looks at the clock and the inboxes and runs the jobs, so
 *       runs never overlap. Inboxes are polled and known by path, size and time; fixed times of day
 *       are computed in local time. A stop is asked for by the workers at the end of a chunk.
 *   <li>A rate holds for a budget year only if it is valid on every day of it.
 *   <li>Outputs describe the whole ledger, not the last files, and carry no clock but in {@code
 *       run.json} and {@code report.html}; so a run that takes nothing new writes the same bytes.
 *   <li>Outputs are written out of sight and published by a rename; {@code latest} is a copy, which
 *       people may open and change without touching the run itself.
 *   <li>Budget lines are listed by file and place, which is the order of the store, so that
 *       millions of them are never sorted.
 * </ul>
 */
@NullMarked
package no.ks.budgets;

import org.jspecify.annotations.NullMarked;
