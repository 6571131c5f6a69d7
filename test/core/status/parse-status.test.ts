import type { LegendEntry, StatusState } from "../../../src/core/plan/plan";
import { canonicalMark, outlinedMark } from "../../../src/core/status/canonical-mark";
import { parseStatus } from "../../../src/core/status/parse-status";

const at = { sheet: "一覧", row: 1, column: 0 };
const entry = (mark: string, meaning: string, state: StatusState | null): LegendEntry => ({
  mark,
  meaning,
  state,
  at,
});
const legend = [
  entry("○", "計画どおり実施した", "done"),
  entry("☆", "実施し、一部は今後も実施予定", "inProgress"),
  entry("□", "今後実施予定", "notStarted"),
];

describe("canonicalMark", () => {
  it.each([
    ["○", ["○", "〇", "◯", "⚪", "⚪︎", "o", "O", "ｏ", "Ｏ", "0", "０", " ○ "]],
    ["×", ["×", "✕", "✖", "╳", "x", "Ｘ"]],
    ["△", ["△"]],
    ["☆", ["☆"]],
    ["★", ["★"]],
    ["－", ["－", "ー", "―", "-", "—", "−"]],
  ])("gives %s for every glyph of it", (mark, glyphs) => {
    expect(glyphs.map(canonicalMark)).toEqual(glyphs.map(() => mark));
  });

  it.each(["", "A", "済", "○○", "①", "OK"])("gives none for %p", (text) => {
    expect(canonicalMark(text)).toBeNull();
  });

  it("knows the outlined twin of a filled mark", () => {
    expect(["★", "■", "▲", "●", "◎"].map(outlinedMark)).toEqual(["☆", "□", "△", "○", "◎"]);
  });
});

describe("parseStatus reads by the legend first", () => {
  it.each([
    ["○", "done"],
    ["〇", "done"],
    ["０", "done"],
    ["★", "inProgress"],
    ["■", "notStarted"],
    ["○（9月）", "done"],
    ["計画どおり実施した", "done"],
    ["□ 今後実施予定", "notStarted"],
  ])("%s is %s", (text, state) => {
    expect(parseStatus(text, legend).state).toBe(state);
  });

  it("gives the legend's meaning and its mark as evidence", () => {
    expect(parseStatus("◯", legend)).toEqual({
      state: "done",
      meaning: "計画どおり実施した",
      evidence: ["○"],
      parts: [],
    });
  });

  it("keeps ☆ and ★ apart where the legend has both", () => {
    const both = [...legend, entry("★", "中止", "cancelled")];
    expect(["☆", "★"].map((text) => parseStatus(text, both).state)).toEqual(["inProgress", "cancelled"]);
  });

  it("lets the legend overrule what a mark commonly means", () => {
    expect(parseStatus("○", [entry("○", "実施中", "inProgress"), entry("◎", "完了", "done")]).state).toBe(
      "inProgress",
    );
    expect(parseStatus("B", [entry("Ａ", "完了", "done"), entry("Ｂ", "完了見込", "inProgress")]).state).toBe(
      "inProgress",
    );
    expect(
      parseStatus("D", [entry("Ａ", "完了", "done"), entry("Ｂ", "未着手", "notStarted")]).state,
    ).toBeNull();
  });
});

describe("parseStatus knows common vocabularies", () => {
  it.each([
    ["done", ["◎", "○", "〇", "完了", "済", "実施済み", "達成", "A", "100%", "１００％", "✔"]],
    ["inProgress", ["△", "実施中", "着手", "継続", "一部達成", "B", "60%"]],
    ["notStarted", ["×", "－", "-", "未着手", "未実施", "D", "0%"]],
    ["delayed", ["遅延", "遅れ", "C", "▲"]],
    ["cancelled", ["中止", "廃止", "取りやめ"]],
    [null, ["", "0", "☆", "重要課題", "７", "総務課"]],
  ] as const)("as %s", (state, texts) => {
    expect(texts.map((text) => parseStatus(text, []).state)).toEqual(texts.map(() => state));
  });

  it("does not judge a report of many sentences", () => {
    const report = "4月に関係課との打合せを行い、7月に試行を実施した。".repeat(4);
    expect(parseStatus(report, []).state).toBeNull();
  });
});

describe("parseStatus reads parts", () => {
  it.each([
    [
      "①○ ②□",
      "inProgress",
      [
        ["①", "done"],
        ["②", "notStarted"],
      ],
    ],
    [
      "①完了\n②実施中",
      "inProgress",
      [
        ["①", "done"],
        ["②", "inProgress"],
      ],
    ],
    [
      "①②○　③□",
      "inProgress",
      [
        ["①", "done"],
        ["②", "done"],
        ["③", "notStarted"],
      ],
    ],
    [
      "①：完了、②：中止",
      "done",
      [
        ["①", "done"],
        ["②", "cancelled"],
      ],
    ],
    [
      "(1)未着手 (2)未着手",
      "notStarted",
      [
        ["(1)", "notStarted"],
        ["(2)", "notStarted"],
      ],
    ],
    [
      "①実施中 ②遅延",
      "delayed",
      [
        ["①", "inProgress"],
        ["②", "delayed"],
      ],
    ],
    [
      "①完了 ②",
      "inProgress",
      [
        ["①", "done"],
        ["②", null],
      ],
    ],
  ] as const)("%s", (text, state, parts) => {
    const reading = parseStatus(text, legend);
    expect(reading.state).toBe(state);
    expect(reading.parts.map((part) => [part.label, part.state])).toEqual(parts);
  });

  it("finds no parts in a single status", () => {
    expect(parseStatus("①完了", []).parts).toEqual([]);
    expect(parseStatus("実施済み（2回）", []).parts).toEqual([]);
  });
});
