import type { JudgedMeasure } from "../../review";
import type { ReportChanges } from "../report";
import type { KeptReport } from "./kept-report";
import { matchKept } from "./match-kept";

/** What has changed since a report was settled: judgements that moved, measures that came and went. */
export function compareWithKept(judged: readonly JudgedMeasure[], kept: KeptReport): ReportChanges {
  const matches = matchKept(judged, kept.measures);
  const found = new Set(matches.values());
  return {
    since: kept.asOf,
    moved: judged.flatMap((each) => {
      const before = matches.get(each)?.judgement;
      return before === undefined || before === each.judgement ? [] : [{ judged: each, before }];
    }),
    added: judged.filter((each) => !matches.has(each)),
    removed: kept.measures.filter((each) => !found.has(each)).map(({ number, name }) => ({ number, name })),
  };
}
