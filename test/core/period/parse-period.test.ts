import { toFiscalYear } from "../../../src/core/calendar/fiscal-year";
import { parsePeriods } from "../../../src/core/period/parse-period";
import type { PeriodContext } from "../../../src/core/period/period";
import { roadMapBatch } from "./batches/road-map-batch";
import { welfareBatch } from "./batches/welfare-batch";
import { schoolBatch } from "./batches/school-batch";
import { hospitalBatch } from "./batches/hospital-batch";
import { townBatch } from "./batches/town-batch";
import { cultureBatch } from "./batches/culture-batch";
import { childrenBatch } from "./batches/children-batch";
import { transportBatch } from "./batches/transport-batch";
import { careBatch } from "./batches/care-batch";
import { assetsBatch } from "./batches/assets-batch";
import { communityBatch } from "./batches/community-batch";
import { waterBatch } from "./batches/water-batch";
import { industryBatch } from "./batches/industry-batch";
import { museumBatch } from "./batches/museum-batch";
import { counterBatch } from "./batches/counter-batch";
import { parksBatch } from "./batches/parks-batch";
import { scheduleBatch } from "./batches/schedule-batch";
import { trainingBatch } from "./batches/training-batch";
import { movedDatesBatch } from "./batches/moved-dates-batch";
import { stepsBatch } from "./batches/steps-batch";
import { goalsBatch } from "./batches/goals-batch";
import { everydayBatch } from "./batches/everyday-batch";
import { digitalBatch } from "./batches/digital-batch";
import { facilitiesBatch } from "./batches/facilities-batch";
import { contentsBatch } from "./batches/contents-batch";
import { cellsBatch } from "./batches/cells-batch";
import { otherTownsBatch } from "./batches/other-towns-batch";
import { yearRoundBatch } from "./batches/year-round-batch";
import { proseBatch } from "./batches/prose-batch";
import { reformPlanBatch } from "./batches/reform-plan-batch";
import { describeReading } from "./describe-reading";
import { labelledPeriodCaseGroups } from "./labelled-period-cases";
import { otherCitiesPeriodCaseGroups } from "./other-cities-period-cases";
import { otherPlansPeriodCaseGroups } from "./other-plans-period-cases";
import { periodCaseGroups, type PeriodCase } from "./period-cases";

function contextOf({ fiscalYear, plan }: PeriodCase): PeriodContext {
  return {
    fiscalYear: fiscalYear === null ? null : (toFiscalYear(fiscalYear ?? 2024) ?? null),
    planStart: toFiscalYear(plan?.[0] ?? 2024) ?? null,
    planEnd: toFiscalYear(plan?.[1] ?? 2026) ?? null,
  };
}

const groups = [
  ...periodCaseGroups,
  ...labelledPeriodCaseGroups,
  ...otherCitiesPeriodCaseGroups,
  ...otherPlansPeriodCaseGroups,
  ...reformPlanBatch,
  ...proseBatch,
  ...yearRoundBatch,
  ...otherTownsBatch,
  ...cellsBatch,
  ...contentsBatch,
  ...facilitiesBatch,
  ...digitalBatch,
  ...everydayBatch,
  ...goalsBatch,
  ...stepsBatch,
  ...movedDatesBatch,
  ...trainingBatch,
  ...scheduleBatch,
  ...parksBatch,
  ...counterBatch,
  ...museumBatch,
  ...industryBatch,
  ...waterBatch,
  ...communityBatch,
  ...assetsBatch,
  ...careBatch,
  ...transportBatch,
  ...childrenBatch,
  ...cultureBatch,
  ...townBatch,
  ...hospitalBatch,
  ...schoolBatch,
  ...welfareBatch,
  ...roadMapBatch,
];

describe.each(groups)("parsePeriods: $title", ({ cases }) => {
  test.each(cases)("reads $text", (periodCase) => {
    const reading = parsePeriods(periodCase.text, contextOf(periodCase));
    expect(describeReading(reading)).toBe(periodCase.reading);
  });
});

describe("parsePeriods: spans", () => {
  test("mark the characters of the raw text", () => {
    const text = "①ﾊﾟﾝﾌﾚｯﾄ配布：７月〜９月 ②公表：翌年３月まで";
    const marked = parsePeriods(text, contextOf({ text, reading: "" })).periods.map(({ span }) =>
      text.slice(span.start, span.end),
    );
    expect(marked).toEqual(["７月〜９月", "翌年３月まで"]);
  });

  test("leave out what nobody sees before a date that stands alone", () => {
    const [period] = parsePeriods("\u200b令和6年度", contextOf({ text: "", reading: "" })).periods;
    expect(period?.span).toEqual({ start: 1, end: 6 });
  });

  test("say which parts were not written", () => {
    const [period] = parsePeriods("7月～9月20日", contextOf({ text: "", reading: "" })).periods;
    expect(period?.inferred).toEqual(["startYear", "startDay", "endYear"]);
    expect(period?.trace).toEqual({ forms: ["month"], yearFrom: "fiscalYear" });
  });
});
