import { findSimilarDivision } from "../../../src/core/division/find-similar-division";

/** The divisions of a city, four measures each. */
const DIVISIONS = [
  "総務課",
  "人事課",
  "財政課",
  "企画政策課",
  "行政経営課",
  "デジタル推進課",
  "市民税課",
  "資産税課",
  "収納課",
  "市民課",
  "国保年金課",
  "健康増進課",
  "介護保険課",
  "障害福祉課",
  "子育て支援課",
  "保育課",
  "環境政策課",
  "ごみ減量推進課",
  "商工観光課",
  "農林水産課",
  "都市計画課",
  "建築指導課",
  "道路河川課",
  "上下水道総務課",
  "本町支所",
  "教育総務課",
  "学校教育課",
  "生涯学習課",
  "危機管理課",
  "総務部人事課",
  "市民部市民課",
  "健康福祉部健康増進課",
];

function meant(name: string): string | null {
  const counts = new Map([...DIVISIONS.map((one) => [one, 4] as const), [name, 1] as const]);
  return findSimilarDivision(name, counts, null)?.name ?? null;
}

/** Labelled before the finder had seen them. */
describe("findSimilarDivision among the divisions of a city", () => {
  test.each([
    ["デジタル推新課", "デジタル推進課"],
    ["デジタル推課", "デジタル推進課"],
    ["企画政作課", "企画政策課"],
    ["子育て支緩課", "子育て支援課"],
    ["子育支援課", "子育て支援課"],
    ["介護保健課", "介護保険課"],
    ["国保年全課", "国保年金課"],
    ["障碍福祉課", "障害福祉課"],
    ["商工観工課", "商工観光課"],
    ["建築指尊課", "建築指導課"],
    ["環境政策科", "環境政策課"],
    ["生涯学習課課", "生涯学習課"],
    ["都市計両課", "都市計画課"],
    ["総務部人事謀", "総務部人事課"],
    ["健康福祉部健康増進謀", "健康福祉部健康増進課"],
    ["ごみ滅量推進課", "ごみ減量推進課"],
    ["上下水道総務謀", "上下水道総務課"],
    ["危機菅理課", "危機管理課"],
    ["ディジタル推進課", "デジタル推進課"],
  ])("takes %s for a slip of %s", (name, known) => {
    expect(meant(name)).toBe(known);
  });

  test.each([
    ["農林水産係"],
    ["契約課"],
    ["管財課"],
    ["福祉課"],
    ["都市整備課"],
    ["道路管理課"],
    ["教育指導課"],
    ["学校給食課"],
    ["財政係"],
    ["健康推進課"],
    ["保険課"],
    ["環境保全課"],
    ["市民税係"],
    ["固定資産税課"],
    ["観光課"],
    ["企画課"],
    ["行政課"],
    ["市民部税務課"],
    ["下水道課"],
    ["こども保育課"],
    ["選挙管理委員会事務局"],
    ["新町支所"],
  ])("takes %s for a name of its own", (name) => {
    expect(meant(name)).toBeNull();
  });
});
