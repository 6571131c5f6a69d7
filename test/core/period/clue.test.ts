import fc from "fast-check";
import type * as clueModule from "../../../src/core/period/clue";
import type * as openingModule from "../../../src/core/period/opening";

const clues: clueModule.Clue[] = [];
const openings: openingModule.Opening[] = [];
jest.mock("../../../src/core/period/clue", (): typeof clueModule => {
  const actual = jest.requireActual<typeof clueModule>("../../../src/core/period/clue");
  return {
    ...actual,
    clueOf: (...parts) => {
      const clue = actual.clueOf(...parts);
      clues.push(clue);
      return clue;
    },
  };
});

jest.mock("../../../src/core/period/opening", (): typeof openingModule => {
  const actual = jest.requireActual<typeof openingModule>("../../../src/core/period/opening");
  return {
    ...actual,
    openingOf: (...parts) => {
      const opening = actual.openingOf(...parts);
      openings.push(opening);
      return opening;
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

/** Texts that the pattern reads from end to end. */
function readBy({ source, sticky }: RegExp): fc.Arbitrary<string> {
  const written = withoutLooks(source);
  return fc.stringMatching(new RegExp(sticky ? `^(?:${written})$` : written));
}

function holdsOne(written: string, units: string): boolean {
  return [...written].some((unit) => units.includes(unit));
}

beforeAll(async () => {
  await import("../../../src/core/period/parse-period");
});

/** The same texts in every run: what fails here fails for everyone. */
const SEED = 20_241_001;

describe("what spares patterns", () => {
  test("clues need one unit of each set whatever their pattern reads", () => {
    expect(clues.length).toBeGreaterThan(10);
    for (const { pattern, needs } of clues) {
      fc.assert(
        fc.property(readBy(pattern), (written) => {
          for (const units of needs)
            if (!holdsOne(written, units))
              throw new Error(`${written} holds none of ${units}, as ${pattern.source} allows.`);
        }),
        { numRuns: 300, seed: SEED },
      );
    }
  });

  test("openings name every unit that their pattern begins with", () => {
    expect(openings.length).toBeGreaterThan(10);
    for (const { pattern, starts } of openings) {
      fc.assert(
        fc.property(readBy(pattern), (written) => {
          if (!holdsOne(written.trimStart().charAt(0), starts))
            throw new Error(`${written} begins with none of ${starts}, as ${pattern.source} allows.`);
        }),
        { numRuns: 300, seed: SEED },
      );
    }
  });
});
