import fc from "fast-check";
import type * as clueModule from "../../../src/core/period/clue";

const made: clueModule.Clue[] = [];
jest.mock("../../../src/core/period/clue", (): typeof clueModule => {
  const actual = jest.requireActual<typeof clueModule>("../../../src/core/period/clue");
  return {
    ...actual,
    clueOf: (...parts) => {
      const clue = actual.clueOf(...parts);
      made.push(clue);
      return clue;
    },
  };
});

/** The pattern without what it only looks at: whatever it consumes is written by the rest alone. */
function withoutLooks(source: string): string {
  let written = "";
  let depth = 0;
  let isInClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const part = source.charAt(at) === "\\" ? source.slice(at, at + 2) : source.charAt(at);
    if (depth === 0 && !isInClass && /^\(\?<?[=!]/.test(source.slice(at))) depth = 1;
    else if (depth === 0) written += part;
    else if (part === "(" && !isInClass) depth += 1;
    else if (part === ")" && !isInClass) depth -= 1;
    if (part === "[") isInClass = true;
    if (part === "]") isInClass = false;
    at += part.length - 1;
  }
  return written;
}

describe("clues", () => {
  test("need one unit of each set whatever their pattern matches", async () => {
    await import("../../../src/core/period/parse-period");
    expect(made.length).toBeGreaterThan(10);
    for (const { pattern, needs } of made) {
      fc.assert(
        fc.property(fc.stringMatching(new RegExp(`^(?:${withoutLooks(pattern.source)})$`)), (written) => {
          for (const units of needs)
            if (![...written].some((unit) => units.includes(unit)))
              throw new Error(`${written} holds none of ${units}, as ${pattern.source} allows.`);
        }),
        { numRuns: 300 },
      );
    }
  });
});
