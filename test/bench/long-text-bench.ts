import { ja } from "chrono-node";
import { toFiscalYear } from "../../src/core/calendar/fiscal-year";
import { parsePeriods } from "../../src/core/period/parse-period";
import { periodCaseGroups } from "../core/period/period-cases";
import { compare, type BenchRow } from "./measure";
import { REFERENCE_DATE } from "./period-bench";

const TEXTS = 10_000;
const LENGTH = 200;

/** Texts of 200 characters, each another mixture of the case tables' schedules with the prose of a 目標 cell between them. */
function longTexts(): readonly string[] {
  const schedules = periodCaseGroups.flatMap(({ cases }) => cases.map(({ text }) => text));
  const prose = [
    "・窓口の案内を見直し、",
    "\n・結果を庁内で共有する。",
    "関係課と調整のうえ",
    "（市民への周知を含む）",
  ];
  return Array.from({ length: TEXTS }, (_, index) => {
    let text = "";
    for (let part = 0; text.length < LENGTH; part += 1) {
      text += `${prose[(index + part) % prose.length] ?? ""}${schedules[(index * 7 + part * 31) % schedules.length] ?? ""}`;
    }
    return text.slice(0, LENGTH);
  });
}

/** Reading 10,000 different texts of 200 characters, beside chrono's Japanese parser on the same texts. */
export function benchLongTexts(): readonly BenchRow[] {
  const texts = longTexts();
  const context = { fiscalYear: toFiscalYear(2024) ?? null };
  return [
    compare(
      "10,000 texts of 200 characters, read anew / chrono ja",
      () => {
        for (const text of texts) parsePeriods(text, context);
      },
      () => {
        for (const text of texts) ja.parse(text, REFERENCE_DATE);
      },
    ),
  ];
}
