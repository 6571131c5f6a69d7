import type { HelpTexts } from "./help";

export const ENGLISH: HelpTexts = {
  overview: `shinchoku — reviews the Excel workbooks in which a plan's progress is kept, and adds columns of progress.
Never changes the file it reads.

Usage:
  shinchoku check <book.xlsx>...          review and print findings and progress
  shinchoku fix <book.xlsx> -o <out.xlsx> write a copy with the safe fixes applied
  shinchoku annotate <book.xlsx> -o <out.xlsx>
                                          write a copy with columns of due dates, judgement, progress
  shinchoku summary <book.xlsx> -o <out.xlsx|.csv|.md>
                                          write the report (--in-book: inside a copy of the workbook)
  shinchoku clean <book.xlsx> -o <out.xlsx>
                                          write a copy without what annotate added
  shinchoku explain "<text>"              show how a schedule or target is read
  shinchoku read periods|targets <records.json>
                                          read many schedules or targets at once
  shinchoku rules [ID]                    show the rules

Options:
  --lang ja|en     language of the output (default ja)
  --help           this text; after a command, that command's own
  --version        version

Exit codes:
  0  no error-level finding
  1  error-level findings
  2  wrong usage, or a file that cannot be read
`,
  commands: {
    check: `Usage: shinchoku check <book.xlsx>... [options]

Reads workbooks and reviews their measures and indicators.

Options:
  --as-of 2025-03-31     date to judge by (default: the workbook's 基準日, else today)
  --plan 2023-2025       first and last fiscal year of the plan (default: as the workbook says)
  --map map.json         what headings mean (default: the map kept in the workbook)
                         {"headings": [{"sheet": "一覧", "heading": "やること", "field": "name"}]}
                         sheet may be left out; field: a name of docs/column-mapping.md, or ignore
  --format text|json|sarif
                         form of the output (default text)
  --rule ID=severity     severity of a rule: off, info, warning or error (repeatable)
  --rule ID.name=number  an option of a rule (see shinchoku rules ID)
  --lang ja|en           language of the output (default ja)
`,
    annotate: `Usage: shinchoku annotate <book.xlsx> -o <out.xlsx> [options]

Makes a workbook with columns of start, due date, status, judgement and notes to the right of its
lists (progress, expectation and state beside indicators). Judgements are formulas on 基準日 of the
sheet 進捗設定. Run again, it follows rows that were added and schedules that have changed.

Options:
  -o <file>              file to write; never the original
  --as-of 2025-03-31     基準日 (default: the workbook's own, else today)
  --plan 2023-2025       first and last fiscal year of the plan (default: as the workbook says)
  --map map.json         what headings mean (default: the map kept in the workbook)
  --lang ja|en           language of the output (default ja)
`,
    clean: `Usage: shinchoku clean <book.xlsx> -o <out.xlsx> [options]

Makes a workbook without the columns, formats, sheets and names that annotate and summary added.
What was changed since stays; sheets of a summary on which somebody has written stay as values.

Options:
  -o <file>              file to write; never the original
  --only summary|history take out only the summary, or only the history of reports
  --history              take out settled reports as well (nothing can bring them back)
  --keep                 leave statuses and dates entered in these columns, as values
  --lang ja|en           language of the output (default ja)
`,
    summary: `Usage: shinchoku summary <book.xlsx> -o <out.xlsx|.csv|.md> [options]

Writes the report: counts by area, division and status, what is overdue, due next or not checkable,
indicators and the list of measures. In .xlsx it is made of formulas and charts that follow statuses
and 基準日.

Options:
  -o <file>              file to write (.xlsx, .csv, .md); never the original
  --in-book              put columns and summary into a copy of the whole workbook (.xlsx)
  --settle               settle the report: keep statuses, actuals and judgements on the hidden
                         sheet of reports (with --in-book)
  --since 2024-09-30     基準日 of the settled report to compare with, or none (default: the last one)
  --as-of 2025-03-31     基準日 (default: the workbook's own, else today)
  --plan 2023-2025       first and last fiscal year of the plan (default: as the workbook says)
  --map map.json         what headings mean (default: the map kept in the workbook)
  --lang ja|en           language of messages (default ja); the report is in Japanese
`,
    explain: `Usage: shinchoku explain "<text>" [options]

Shows which part of a text is read as which period or target.

Options:
  --fy 2024              fiscal year of the row; bare months such as 7月 are read in it
  --plan 2023-2025       first and last fiscal year of the plan
  --lang ja|en           language of the output (default ja)
`,
    fix: `Usage: shinchoku fix <book.xlsx> -o <out.xlsx> [options]

Writes a copy of a workbook in which what can safely be fixed is fixed: look-alike marks, numbers and dates
stored as text, blanks at the end. Formulas and the file itself are never changed.

Options:
  -o <out.xlsx>          file to write, not the one that is read
  --rule ID              fix only what this rule finds (repeatable)
  --lang ja|en           language of the output (default ja)
`,
    read: `Usage: shinchoku read periods|targets <records.json>

Reads an array of {"id", "text", "fy", "planStartFY", "planEndFY"}
and prints an array of {"id", "items"}.
Only id and text are required.

Options:
  --lang ja|en           language of messages (default ja)
`,
    rules: `Usage: shinchoku rules [ID] [options]

Lists the rules, or describes one of them.

Options:
  --lang ja|en           language of the output (default ja)
`,
  },
};
