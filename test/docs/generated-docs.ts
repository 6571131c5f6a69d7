import { buildReadingDocs, type GeneratedDoc } from "./reading-docs";

/** Every page that `npm run docs` writes: add a generator here. */
export function generatedDocs(): readonly GeneratedDoc[] {
  return [...buildReadingDocs()];
}
