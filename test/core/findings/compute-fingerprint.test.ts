import { computeFingerprint } from "../../../src/core/findings/compute-fingerprint";

const data = { number: "3", name: "窓口案内の改善", daysLate: 12, asOf: "2024-09-30" };
const print = computeFingerprint(["overdue-measure", "overdue", "実施中", data]);

describe("a fingerprint", () => {
  it("is sixteen hexadecimal digits, the same on every run", () => {
    expect(print).toMatch(/^[0-9a-f]{16}$/);
    expect(computeFingerprint(["overdue-measure", "overdue", " 実施中", { ...data }])).toBe(print);
  });

  it("stays while days go by, whatever the order of the data", () => {
    const later = { asOf: "2024-10-31", daysLate: 43, name: "窓口案内の改善", number: "3" };
    expect(computeFingerprint(["overdue-measure", "overdue", "実施中", later])).toBe(print);
  });

  it("changes with the text, the message and the data", () => {
    const others = [
      computeFingerprint(["overdue-measure", "overdue", "完了", data]),
      computeFingerprint(["overdue-measure", "overdueWithoutStatus", "実施中", data]),
      computeFingerprint(["overdue-measure", "overdue", "実施中", { ...data, number: "4" }]),
    ];
    expect(new Set([print, ...others]).size).toBe(4);
  });
});
