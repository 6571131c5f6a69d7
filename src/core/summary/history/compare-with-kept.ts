import type { JudgedMeasure } from "../../review";
import type { ReportChanges } from "../report";
import type { KeptReport } from "./kept-report";
import { matchKept } from "./match-kept";

/** What has changed since a report was settled: judgements that moved, measures that came and went. */
export function compareWithKept(judged: readonly JudgedMeasure[], kept: KeptReport): ReportChanges {
  const before = kept.measures.filter(({ isListedAgain }) => !isListedAgain);
  const matches = matchKept(judged, before);
  const found = new Set(matches.values());
  return {
    since: kept.asOf,
    moved: judged.flatMap((each) => {
      const former = matches.get(each)?.judgement;
      return former === undefined || former === each.judgement ? [] : [{ judged: each, before: former }];
    }),
    added: judged.filter((each) => !matches.has(each)),
    removed: before.filter((each) => !found.has(each)).map(({ number, name }) => ({ number, name })),
  };
}
