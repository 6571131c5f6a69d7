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

const SKETCHES: readonly (readonly [fileName: string, sketch: () => WorkbookSketch])[] = [
  ["staff-development-plan.xlsx", hrPlan],
  ["staff-development-plan-with-faults.xlsx", faultyHrPlan],
  ["proper-conduct-plan.xlsx", conductPlan],
  ["digital-city-hall-plan.xlsx", digitalPlan],
];

/**
 * Every sample workbook.
 *
 * @example (await sampleWorkbooks()).map(({ fileName }) => fileName) // ["staff-development-plan.xlsx", …]
 */
export async function sampleWorkbooks(): Promise<readonly SampleWorkbook[]> {
  return Promise.all(
    SKETCHES.map(async ([fileName, sketch]) => {
      const drawn = sketch();
      return { fileName, title: drawn.title, bytes: await writeWorkbook(drawn) };
    }),
  );
}
