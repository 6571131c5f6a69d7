import fc from "fast-check";
import { SpanSet } from "../../../src/emulator/model/span-set";

const span = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 8 }))
  .map(([first, length]) => ({ first, last: first + length }));

test("a SpanSet holds what a plain set holds, in runs that do not touch", () => {
  fc.assert(
    fc.property(fc.array(span), fc.array(fc.tuple(span, fc.boolean())), (initial, changes) => {
      const spans = new SpanSet(initial);
      const plain = new Set(initial.flatMap(({ first, last }) => range(first, last)));
      for (const [run, isMember] of changes) {
        spans.set(run, isMember);
        for (const index of range(run.first, run.last)) {
          if (isMember) plain.add(index);
          else plain.delete(index);
        }
      }
      const held = spans.spans().flatMap(({ first, last }) => range(first, last));
      expect(held).toEqual([...plain].sort((a, b) => a - b));
      expect(spans.countWithin(5, 20)).toBe([...plain].filter((index) => index >= 5 && index <= 20).length);
      spans.spans().forEach(({ first }, index) => {
        const previous = spans.spans()[index - 1];
        if (previous !== undefined) expect(first).toBeGreaterThan(previous.last + 1);
      });
    }),
  );
});

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
