import { PortError } from "../../app/workbook-port";
import type { Language } from "../../core/calendar/era";
import { mendWorkbook, type Mending } from "../../core/collect-fixes";
import { formatFixTitle } from "../../core/findings/format-finding";
import type { ReviewOptions } from "../../core/review";
import { rules } from "../../core/rules";
import { formatCellRef } from "../../core/sheet/address";
import type { EditOutcome, RejectedEdit } from "../../core/sheet/edit";
import type { Command } from "../command-host";
import { parseFilePair, requireSameKind } from "../edit-file";
import { formatPortError } from "../format-port-error";
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
  if (stranger !== undefined) throw new UsageError({ code: "unknown-rule", given: stranger });
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
  try {
    const port = host.editWorkbook(path, output);
    const mending = mendWorkbook(await port.readSnapshot(), options, chosen);
    host.write(report(mending, await port.applyEdits(mending.edits), output, language));
    return 0;
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    host.writeError(`${formatPortError(path, error.code, language)}\n`);
    return 2;
  }
};
