import { MemoryPort } from "../../src/adapters/memory/memory-port";
import { printable, printableJson } from "../../src/cli/printable";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { runCommandHere } from "../support/cli-in-process";
import { sheetOf, workbookOf } from "../support/sheet-of";

const ESCAPE = "\u001b[2J\u001b]0;title\u0007\u009b31m\u202e";
/** What a terminal obeys, line breaks aside. */
const OBEYED = /(?!\n)[\p{Cc}\p{Bidi_Control}]/u;

/** A plan in which every text that is ever quoted holds what a terminal would obey. */
function hostilePlan(): WorkbookSnapshot {
  return workbookOf(
    sheetOf(
      [
        [`夕凪市${ESCAPE}港まちづくり計画（令和5年度）`],
        [],
        ["番号", "取組名", "担当課", "実施時期", "実施状況"],
        [`1${ESCAPE}`, `桟橋の点検${ESCAPE}`, `港湾課${ESCAPE}`, `令和5年13月まで${ESCAPE}`, `謎${ESCAPE}`],
        ["2", `灯台の塗り替え${ESCAPE}`, null, "令和5年4月", `未着手${ESCAPE}`],
        ["2", `倉庫の${ESCAPE}\n見回り`, `港湾課${ESCAPE}`, null, "完了"],
      ],
      { name: `一覧${ESCAPE}` },
    ),
    sheetOf(
      [
        ["指標", "基準値", "目標値（令和5年度）", "実績（令和5年度）"],
        [`利用者数${ESCAPE}`, `10人${ESCAPE}`, `20人${ESCAPE}`, `15隻${ESCAPE}`],
      ],
      { name: `指標${ESCAPE}` },
    ),
  );
}

const openHostile = { openWorkbook: () => new MemoryPort(hostilePlan()) };

describe("texts of a workbook", () => {
  it.each([[["--lang", "ja"]], [["--lang", "en"]], [["--format", "json"]]])(
    "reach no terminal with characters that it would obey (%j)",
    async (options) => {
      const { output } = await runCommandHere(["check", `計画${ESCAPE}.xlsx`, ...options], openHostile);
      expect(output).toContain("桟橋の点検");
      expect(output).not.toMatch(OBEYED);
    },
  );

  it("keep every character in JSON, escaped", async () => {
    const { output } = await runCommandHere(["check", "計画.xlsx", "--format", "json"], openHostile);
    const { files } = JSON.parse(output) as { files: readonly { measures: readonly { name: string }[] }[] };
    expect(files[0]?.measures[0]?.name).toBe(`桟橋の点検${ESCAPE}`);
  });
});

describe("what a person types", () => {
  it.each([
    [["check", `なし${ESCAPE}.xlsx`]],
    [[`check${ESCAPE}`]],
    [["check", "a.xlsx", "--as-of", ESCAPE]],
    [["explain", `令和5年13月${ESCAPE}、7月～9月${ESCAPE} ①${ESCAPE}調査：8月 満足度${ESCAPE}60%→70%`]],
  ])("comes back without characters that a terminal would obey (%j)", async (args) => {
    const { output, errors } = await runCommandHere(args);
    expect(output + errors).not.toBe("");
    expect(output + errors).not.toMatch(OBEYED);
  });
});

describe("a printable text", () => {
  it("has its line breaks as blanks", () => {
    expect(printable("総務課\r\n（各課）\tほか")).toBe("総務課 （各課） ほか");
  });

  it("shows where something was taken out", () => {
    expect(printable("a\u001b[31mb")).toBe("a\ufffd[31mb");
  });

  it("keeps the layout of JSON", () => {
    expect(printableJson({ a: "\u009b" }, 1)).toBe('{\n "a": "\\u009b"\n}');
  });
});
