import { FIELD_TERMS } from "../../../src/core/layout/header-terms";
import { matchField } from "../../../src/core/layout/match-field";
import { normalizeLabel } from "../../../src/core/layout/normalize-label";

describe("matchField", () => {
  test.each([
    ["No.", "measureNumber"],
    ["№", "measureNumber"],
    ["整 理 番 号", "measureNumber"],
    ["取り組み名", "name"],
    ["主な取組み", "subMeasure"],
    ["担当課\n（部署）", "divisions"],
    ["［主担当］", "divisions"],
    ["所管局", "divisions"],
    ["［時　期］", "period"],
    ["ｽｹｼﾞｭｰﾙ", "schedule"],
    ["目　　標", "target"],
    ["備考(完了)", "status"],
    ["備　考", "remarks"],
    ["令和５年度実施状況", "status"],
    ["進捗状況（9月末時点）", "status"],
    ["今後の方向性", "direction"],
    ["今後の取組方針", "direction"],
    ["担当Ｇ", "divisions"],
    ["着手\n年月", "start"],
    ["完了予定\n年月", "due"],
    ["年度評価", "status"],
    ["今回状況\n(R7.3)", "status"],
    ["進み具合", "status"],
    ["担当者の所属", "divisions"],
    ["着手予定", "start"],
    ["指標と目標", "target"],
    ["施設・取組", "name"],
    ["担当課・関係課", "divisions"],
    ["措置番号", "measureNumber"],
    ["措置の名称", "name"],
    ["指摘事項", "name"],
    ["推進担当", "divisions"],
    ["いつまでに", "due"],
    ["事務事業コード", "measureNumber"],
    ["関係各課", "divisions"],
    ["主管部課名", "divisions"],
    ["主な担当課", "divisions"],
    ["取りまとめ課", "divisions"],
    ["課等名", "divisions"],
    ["政策の基本方向", "policyArea"],
    ["改革の方向性", "policyArea"],
    ["重点課題", "policyArea"],
    ["着手の状況", "status"],
    ["取組における進捗状況", "status"],
    ["各課評価", "status"],
    ["最終評価結果", "status"],
    ["委員会の評価", "status"],
    ["事業実施期間", "period"],
    ["是正期限", "due"],
    ["次年度以降の方向性", "direction"],
    ["措置の内容", "content"],
    ["事務事業の概要", "content"],
  ] as const)("reads the heading %s as %s", (heading, field) => {
    expect(matchField(heading)?.field).toBe(field);
  });

  test.each(["", "若手", "総務部人事課", "○", "窓口での案内を分かりやすくし、待ち時間を短くする。"])(
    "reads no meaning into %p",
    (text) => {
      expect(matchField(text)).toBeUndefined();
    },
  );

  test("is surer of a known heading than of one that only ends in a known term", () => {
    expect(matchField("担当部署")?.confidence).toBe(1);
    expect(matchField("本年度の担当部署")?.confidence).toBeLessThan(0.9);
  });

  test.each(["前年度評価", "係名", "対象課", "評価の理由", "課題と対応"])(
    "is never sure of %s",
    (heading) => {
      expect(matchField(heading)?.confidence ?? 0).toBeLessThan(0.9);
    },
  );

  test("every term is written as labels are normalised, and means one thing", () => {
    const seen = new Map<string, string>();
    for (const [field, terms] of Object.entries(FIELD_TERMS)) {
      for (const term of terms) {
        expect({ term, normalised: normalizeLabel(term) }).toEqual({ term, normalised: term });
        expect({ term, meanings: [seen.get(term) ?? field, field] }).toEqual({
          term,
          meanings: [field, field],
        });
        seen.set(term, field);
      }
    }
  });
});
