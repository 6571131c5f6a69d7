import type { GeneratedDoc } from "./generated-doc";
import { buildReadingDocs } from "./reading-docs";
import { buildRuleDocs } from "./rule-docs";

/** Every page that `npm run docs` writes: add a generator here. */
export function generatedDocs(): readonly GeneratedDoc[] {
  return [...buildReadingDocs(), ...buildRuleDocs()];
}
