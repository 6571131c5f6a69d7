import { columnName } from "../sheet/address";
import type { ConditionalRule } from "../sheet/cell-format";
import type { Area } from "../sheet/snapshot";
import { textLiteral } from "./formula-text";
import { indicatorStateText, judgementText, NO_PERCENTAGE } from "./judgement-words";
import { COLORS } from "./looks";
import { SETTING_NAMES } from "./own-names";

/** The choices of the switch beside 進捗_色分け. */
export const FLAGS_ON = "する";
export const FLAGS_OFF = "しない";

type Look = Extract<ConditionalRule, { kind: "formula" }>["format"];

function rule(area: Area, sign: string, format: Look): ConditionalRule {
  const first = `$${columnName(area.left)}${String(area.top + 1)}`;
  const formula = `=AND(${SETTING_NAMES.flags}=${textLiteral(FLAGS_ON)},LEFT(${first},1)=${textLiteral(sign)})`;
  return { kind: "formula", area, formula, format };
}

const LATE: Look = { fill: COLORS.overdue.fill, fontColor: COLORS.overdue.text, bold: true };
const SOON: Look = { fill: COLORS.soon.fill, fontColor: COLORS.soon.text };
const DONE: Look = { fontColor: COLORS.done.text };
const QUIET: Look = { fontColor: COLORS.quiet };

function signOf(text: string): string {
  return text.slice(0, 1);
}

/** Flags for a column of judgements: by the sign that the text begins with, so that a copy elsewhere means the same. */
export function judgementFlags(area: Area): readonly ConditionalRule[] {
  return [
    rule(area, signOf(judgementText("overdue")), LATE),
    rule(area, signOf(judgementText("dueSoon")), SOON),
    rule(area, signOf(judgementText("done")), DONE),
    rule(area, signOf(judgementText("notCheckable")), QUIET),
    rule(area, signOf(judgementText("cancelled")), QUIET),
  ];
}

/** Flags for a column of states of indicators. */
export function stateFlags(area: Area): readonly ConditionalRule[] {
  return [
    rule(area, signOf(indicatorStateText("regressed")), LATE),
    rule(area, signOf(indicatorStateText("behind")), SOON),
    rule(area, signOf(indicatorStateText("achieved")), DONE),
    rule(area, signOf(indicatorStateText("noData")), QUIET),
  ];
}

/** Bars behind progress, from nothing to the target. */
export function progressBars(area: Area): readonly ConditionalRule[] {
  return [{ kind: "dataBar", area, color: COLORS.bar, min: 0, max: 1 }, rule(area, NO_PERCENTAGE, QUIET)];
}
