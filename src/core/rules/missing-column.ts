import { groupBy } from "../collection/group-by";
import type { Draft, Rule } from "../findings/rule";
import { STANDS_ALONE, weighEvidence } from "../layout/plan-evidence";
import type { FieldName, Measure, Plan, PlanSheet, SheetHeading, SheetTable } from "../plan/plan";
import type { MapProblem } from "../plan/read-column-map";

/** A meaning that every plan should have somewhere, with all fields that tell it. */
interface Meaning {
  readonly fields: readonly [FieldName, ...FieldName[]];
  /** Whether a measure has it after all, whatever the columns say. */
  readonly isTold: (measure: Measure) => boolean;
  /** Whether its lack is worth a word where nothing on the sheet looks like it. */
  readonly isWanted: boolean;
}

const MEANINGS: readonly Meaning[] = [
  // Many plans number nothing; only a column that looks like numbers is worth a word.
  { fields: ["measureNumber"], isTold: ({ number }) => number !== null, isWanted: false },
  { fields: ["divisions"], isTold: ({ divisions }) => divisions.length > 0, isWanted: true },
  {
    fields: ["period", "schedule", "start", "due"],
    isTold: ({ periods, schedule }) => periods.length + schedule.length > 0,
    isWanted: true,
  },
  {
    fields: ["status"],
    isTold: ({ status, recordsStatus }) => status !== null || recordsStatus,
    isWanted: true,
  },
];

/** Of the sheets that a measure stands on, the one that tells most of it: that is where a column is missed. */
function fullestSheet({ sources }: Measure, sheets: ReadonlyMap<string, PlanSheet>): PlanSheet | undefined {
  let fullest: PlanSheet | undefined;
  for (const { sheet: name } of sources) {
    const sheet = sheets.get(name);
    if (sheet !== undefined && sheet.fields.length > (fullest?.fields.length ?? -1)) fullest = sheet;
  }
  return fullest;
}

/** How many measures stand on a sheet, whatever sheet tells most of them. */
function measuresOn({ name }: PlanSheet, measures: readonly Measure[]): number {
  return measures.reduce(
    (count, { sources }) => (sources.some(({ sheet }) => sheet === name) ? count + 1 : count),
    0,
  );
}

function rowsOf({ headerRows }: PlanSheet): string {
  const [first, second] = headerRows;
  if (first === undefined) return "";
  return second === first + 1 ? `${String(first + 1)}-${String(second + 1)}` : String(first + 1);
}

function findProposal(sheet: PlanSheet, fields: readonly FieldName[]): SheetHeading | undefined {
  return sheet.tables
    .filter(({ isRead }) => isRead)
    .flatMap(({ headings }) => headings)
    .filter(({ proposal }) => proposal !== null && fields.includes(proposal.field))
    .sort((a, b) => (b.proposal?.confidence ?? 0) - (a.proposal?.confidence ?? 0))[0];
}

function headingText({ path }: SheetHeading): string {
  return path.map((text) => text.replaceAll(/\s+/gu, " ").trim()).join(" ");
}

function anchorOf(sheet: PlanSheet): SheetHeading | undefined {
  const headings = sheet.tables.filter(({ isRead }) => isRead).flatMap((table) => table.headings);
  return headings.find(({ field }) => field === "name") ?? headings[0];
}

/** What is missed on one sheet: a draft for each heading that may be it, and one for all that nothing looks like. */
function draftsOfSheet(
  sheet: PlanSheet,
  measures: readonly Measure[],
  sheets: ReadonlyMap<string, PlanSheet>,
): readonly Draft[] {
  const stands = (measure: Measure, fields: readonly FieldName[]): boolean =>
    measure.sources.some(({ sheet: name }) =>
      fields.some((field) => sheets.get(name)?.fields.includes(field)),
    );
  const missing = MEANINGS.filter(
    ({ fields, isTold }) => !measures.some((measure) => isTold(measure) || stands(measure, fields)),
  );
  const place = { sheet: sheet.name, rows: rowsOf(sheet) };
  const drafts: Draft[] = [];
  const unfound: FieldName[] = [];
  for (const { fields, isWanted } of missing) {
    const heading = findProposal(sheet, fields);
    if (heading?.proposal) {
      const { level } = heading.proposal;
      const data = { fields: [fields[0]], ...place, heading: headingText(heading), level };
      drafts.push({ messageId: "proposed", at: heading.at, data });
    } else if (isWanted) unfound.push(fields[0]);
  }
  const anchor = anchorOf(sheet);
  if (unfound.length === 0 || anchor === undefined) return drafts;
  const data = { fields: unfound, ...place };
  return [...drafts, { messageId: "missing", at: anchor.at, data, severity: "info" }];
}

/** Whether a sheet misses nothing of the measures that stand on it. */
function hasAllColumns({ fields: own, measureCount }: PlanSheet): boolean {
  return measureCount === 0 || MEANINGS.every(({ fields }) => fields.some((field) => own.includes(field)));
}

/** What is missed of measures, each on the sheet that tells most of it. */
function draftsOfMeasures(plan: Plan, sheets: ReadonlyMap<string, PlanSheet>): readonly Draft[] {
  const whole = plan.measures.filter(({ parent }) => parent === null);
  const bySheet = groupBy(whole, (measure) => fullestSheet(measure, sheets));
  return [...bySheet].flatMap(([sheet, measures]) =>
    sheet === undefined || measures.length * 2 < measuresOn(sheet, whole)
      ? []
      : draftsOfSheet(sheet, measures, sheets),
  );
}

/** A table whose headings tell of measures and whose names nobody finds: its rows are lost. */
function draftOfUnread(sheet: PlanSheet, table: SheetTable): readonly Draft[] {
  const fields = new Set(table.headings.flatMap(({ field }) => field ?? []));
  const headings = table.headings.map(({ path }) => path.join(" "));
  if (table.isRead || fields.has("name") || weighEvidence(fields, [], headings) < STANDS_ALONE + 1) return [];
  const candidate = table.headings.find(({ proposal }) => proposal?.field === "name");
  const at = candidate?.at ?? table.headings[0]?.at;
  if (at === undefined) return [];
  const heading = candidate === undefined ? "" : headingText(candidate);
  return [
    {
      messageId: "noName",
      at,
      data: { fields: ["name"], sheet: sheet.name, rows: String(at.row + 1), heading },
    },
  ];
}

function draftOfProblem(problem: MapProblem, { sheets }: Plan): readonly Draft[] {
  const [first] = sheets;
  if (first === undefined) return [];
  const anchorOn = (name: string | null): Draft["at"] => {
    const sheet = sheets.find((candidate) => candidate.name === name) ?? first;
    return { sheet: sheet.name, row: sheet.headerRows[0] ?? 0, column: 0 };
  };
  switch (problem.kind) {
    case "unreadable":
      return [{ messageId: problem.kind, at: anchorOn(null), severity: "info" }];
    case "badEntry": {
      const data = { position: problem.position + 1 };
      return [{ messageId: problem.kind, at: anchorOn(null), data, severity: "info" }];
    }
    case "fieldTwice":
    case "headingGone": {
      const { sheet, heading, field } = problem.entry;
      const data = { heading: heading.join(" "), field };
      return [{ messageId: problem.kind, at: anchorOn(sheet), data, severity: "info" }];
    }
  }
}

/** A column that a plan should have and that stands nowhere; and mappings of headings that are not in use. */
export const missingColumn: Rule = {
  id: "missing-column",
  meta: {
    severity: "warning",
    category: "structure",
    messages: ["proposed", "missing", "noName", "headingGone", "fieldTwice", "badEntry", "unreadable"],
  },
  check({ plan }) {
    const sheets = new Map(plan.sheets.map((sheet) => [sheet.name, sheet]));
    const told = plan.sheets.every(hasAllColumns) ? [] : draftsOfMeasures(plan, sheets);
    const unread = plan.sheets
      .filter(({ isSetAside }) => !isSetAside)
      .flatMap((sheet) => sheet.tables.flatMap((table) => draftOfUnread(sheet, table)));
    return [...told, ...unread, ...plan.mapProblems.flatMap((problem) => draftOfProblem(problem, plan))];
  },
};
