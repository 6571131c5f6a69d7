import { conductPlan } from "./conduct-plan";
import { digitalPlan } from "./digital-plan";
import { hrPlan } from "./hr-plan";
import { faultyHrPlan } from "./hr-plan-faults";
import { type WorkbookSketch } from "./sheet-sketch";
import { writeWorkbook } from "./write-workbook";

/** A ready-made workbook of the fictional city 汐見市. */
export interface SampleWorkbook {
  readonly fileName: string;
  /** What the workbook calls itself, for lists of samples. */
  readonly title: string;
  /** The .xlsx file; the same on every run and machine. */
  readonly bytes: Uint8Array;
}

/** In the order in which lists of files show them: the first is the one to try. */
const SKETCHES: readonly (readonly [fileName: string, sketch: () => WorkbookSketch])[] = [
  ["1_職員育成プラン（点検前）.xlsx", faultyHrPlan],
  ["2_職員育成プラン.xlsx", hrPlan],
  ["3_適正事務推進プラン.xlsx", conductPlan],
  ["4_デジタル市役所推進計画.xlsx", digitalPlan],
];

/**
 * Every sample workbook.
 *
 * @example (await sampleWorkbooks()).map(({ fileName }) => fileName) // ["1_職員育成プラン（点検前）.xlsx", …]
 */
export async function sampleWorkbooks(): Promise<readonly SampleWorkbook[]> {
  return Promise.all(
    SKETCHES.map(async ([fileName, sketch]) => {
      const drawn = sketch();
      return { fileName, title: drawn.title, bytes: await writeWorkbook(drawn) };
    }),
  );
}
