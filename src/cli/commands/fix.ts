import type { Language } from "../../core/calendar/era";
import { mendWorkbook, type Mending } from "../../core/collect-fixes";
import { formatFixTitle } from "../../core/findings/format-finding";
import type { ReviewOptions } from "../../core/review";
import { rules } from "../../core/rules";
import { formatCellRef } from "../../core/sheet/address";
import type { EditOutcome, RejectedEdit } from "../../core/sheet/edit";
import type { Command } from "../command-host";
import { parseFilePair, requireSameKind, withFiles } from "../edit-file";
import { fixLabels } from "../fix-labels";
import { parseLanguage, parseOptions } from "../parse-options";
import { printable } from "../printable";
import { UsageError } from "../usage-error";

const OPTIONS = {
  output: { type: "string", short: "o" },
  rule: { type: "string", multiple: true },
  lang: { type: "string" },
} as const;

/** Reads `--rule ID`, given once for every rule whose fixes are wanted; without any, all are. */
function parseChosenRules(ids: readonly string[] | undefined): ReadonlySet<string> | undefined {
  if (ids === undefined) return undefined;
  const known = new Set(rules.map(({ id }) => id));
  const stranger = ids.find((id) => !known.has(id));
  if (stranger !== undefined)
    throw new UsageError({ code: "unknown-rule", given: stranger, known: [...known] });
  return new Set(ids);
}

function refusedLine({ edit, reason }: RejectedEdit, language: Language): string {
  const place = edit.kind === "setCell" ? formatCellRef(edit) : edit.kind;
  return `  ${printable(place)}  ${fixLabels(language).refused(reason)}`;
}

function report(mending: Mending, outcome: EditOutcome, output: string, language: Language): string {
  const labels = fixLabels(language);
  const titles = mending.mended.flatMap((finding) => {
    const title = formatFixTitle(finding, language);
    return title === null
      ? []
      : [`  ${printable(`${formatCellRef(finding.at)}  ${title}`)}  ${finding.rule}`];
  });
  const refused = [...mending.rejected, ...outcome.rejected];
  return [
    labels.written(printable(output), outcome.applied.length),
    ...titles,
    ...(refused.length === 0 ? [] : [labels.notWritten, ...refused.map((one) => refusedLine(one, language))]),
    "",
  ].join("\n");
}

/** `shinchoku fix`: writes a copy of a workbook with its safe fixes applied. */
export const fix: Command = async (args, host) => {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const language = parseLanguage(values.lang);
  const files = parseFilePair(positionals, values.output);
  requireSameKind(files);
  const { input: path, output } = files;
  const chosen = parseChosenRules(values.rule);
  const options: ReviewOptions = { today: host.today() };
  return withFiles(files, language, host, async (markRead) => {
    const port = host.editWorkbook(path, output);
    const snapshot = await port.readSnapshot();
    markRead();
    const mending = mendWorkbook(snapshot, options, chosen);
    host.write(report(mending, await port.applyEdits(mending.edits), output, language));
    return 0;
  });
};
