import { parseDivisions } from "../../../src/core/division/parse-divisions";

describe("parseDivisions splits a cell into divisions", () => {
  it.each([
    ["企画部政策課", ["企画部政策課"]],
    ["総務局\n財政局", ["総務局", "財政局"]],
    ["市民部戸籍課、福祉部高齢課", ["市民部戸籍課", "福祉部高齢課"]],
    ["市民部戸籍課，福祉部高齢課", ["市民部戸籍課", "福祉部高齢課"]],
    ["市民部戸籍課／福祉部高齢課", ["市民部戸籍課", "福祉部高齢課"]],
    ["市民部戸籍課及び福祉部高齢課", ["市民部戸籍課", "福祉部高齢課"]],
    ["・戸籍課\n・高齢課", ["戸籍課", "高齢課"]],
    ["戸籍課 高齢課", ["戸籍課", "高齢課"]],
    ["企画部　政策課", ["企画部政策課"]],
    ["企画局 ＩＣＴ 活用課", ["企画局ICT活用課"]],
    ["財務部契約課、会計室審査課", ["財務部契約課", "会計室審査課"]],
    ["政策課ほか", ["政策課"]],
    ["政策課、政策課", ["政策課"]],
    ["（仮称）こども家庭課", ["こども家庭課"]],
    ["(公財)みどり市文化振興財団", ["(公財)みどり市文化振興財団"]],
  ])("%j", (text, divisions) => {
    expect(parseDivisions(text).divisions).toEqual(divisions);
  });

  it.each(["", "－", "未定", "　\n"])("finds none in %j", (text) => {
    expect(parseDivisions(text)).toEqual({ divisions: [], eachWorkplace: false, items: [] });
  });
});

describe("parseDivisions meets texts that nobody meant", () => {
  it("takes prose of more than 1,000 characters for no list", () => {
    expect(parseDivisions("総務課・".repeat(300)).divisions).toEqual([]);
  });

  it("survives parentheses that never close", () => {
    expect(parseDivisions("総務課(".repeat(200)).divisions).toEqual(["総務課"]);
  });
});

describe("parseDivisions carries a bureau over", () => {
  it.each([
    ["総務局人事課・職員研修所", ["総務局人事課", "総務局職員研修所"]],
    ["企画部政策課、広報課、情報推進室", ["企画部政策課", "企画部広報課", "企画部情報推進室"]],
    ["健康局高齢部介護課、長寿課", ["健康局高齢部介護課", "健康局高齢部長寿課"]],
    ["教育委員会学校教育課、生涯学習課", ["教育委員会学校教育課", "教育委員会生涯学習課"]],
    ["人事委員会事務局任用課・審査課", ["人事委員会事務局任用課", "人事委員会事務局審査課"]],
    ["消防本部予防課・警防課", ["消防本部予防課", "消防本部警防課"]],
    ["上下水道局経営課、給水課", ["上下水道局経営課", "上下水道局給水課"]],
    ["市立病院事務部総務課、医事課", ["市立病院事務部総務課", "市立病院事務部医事課"]],
    ["東区税務課、収納課", ["東区税務課", "東区収納課"]],
    ["企画部政策課、\n広報課", ["企画部政策課", "企画部広報課"]],
    ["企画部\n政策課\n広報課", ["企画部政策課", "企画部広報課"]],
    ["企画部（政策課、広報課）", ["企画部政策課", "企画部広報課"]],
    ["総務部人事課、財務部契約課・検査課", ["総務部人事課", "財務部契約課", "財務部検査課"]],
    ["総務局内部統制担当・人事課", ["総務局内部統制担当", "総務局人事課"]],
    ["市民局区政課、地区振興課", ["市民局区政課", "市民局地区振興課"]],
  ])("%j", (text, divisions) => {
    expect(parseDivisions(text).divisions).toEqual(divisions);
  });

  it.each([
    ["to the next line", "総務部人事課\n政策課", ["総務部人事課", "政策課"]],
    ["to a bureau", "総務部人事課、財務部", ["総務部人事課", "財務部"]],
    ["to every ward", "総務部人事課、各区", ["総務部人事課", "各区"]],
    ["to sections in general", "総務部人事課、各業務の関係課", ["総務部人事課", "各業務の関係課"]],
    ["to a general name", "総務部人事課、事業担当課", ["総務部人事課", "事業担当課"]],
    ["to an institution", "総務部人事課、中央図書館", ["総務部人事課", "中央図書館"]],
    ["to a branch office", "市民部戸籍課、南支所", ["市民部戸籍課", "南支所"]],
    ["to a section outside bureaus", "総務部人事課、危機管理室", ["総務部人事課", "危機管理室"]],
    ["from a bureau that is itself responsible", "総務部、政策課", ["総務部", "政策課"]],
  ])("but not %s", (_, text, divisions) => {
    expect(parseDivisions(text).divisions).toEqual(divisions);
  });

  it("says what was carried over and where the name stands", () => {
    expect(parseDivisions("企画部政策課、広報課").items[1]).toEqual({
      name: "企画部広報課",
      raw: "広報課",
      span: { start: 7, end: 10 },
      inherited: "企画部",
      role: null,
      formerName: null,
    });
  });
});

describe("parseDivisions tells ・ between divisions from ・ inside a name", () => {
  it.each([
    ["局区、職種・分野の主管課", ["局区", "職種・分野の主管課"]],
    ["企画部広報・広聴課", ["企画部広報・広聴課"]],
    ["文化・スポーツ課・観光課", ["文化・スポーツ課", "観光課"]],
    ["こども家庭・女性相談室", ["こども家庭・女性相談室"]],
    ["保育所・幼稚園課", ["保育所・幼稚園課"]],
    ["消防本部・市立病院", ["消防本部", "市立病院"]],
    ["各区・総合支所総務課", ["各区・総合支所総務課"]],
    ["各局・区", ["各局・区"]],
    [
      "総務部人事課・行政課、政策局デジタル推進部、各分野の関係課",
      ["総務部人事課", "総務部行政課", "政策局デジタル推進部", "各分野の関係課"],
    ],
  ])("%j", (text, divisions) => {
    expect(parseDivisions(text).divisions).toEqual(divisions);
  });
});

describe("parseDivisions reads parentheses", () => {
  it.each([
    ["総務部人事課（、各職場）", ["総務部人事課", "各職場"]],
    ["（各職場）", ["各職場"]],
    ["総務部人事課（総括）\n各取組実施課", ["総務部人事課", "各取組実施課"]],
    ["企画部行政経営課(総括課)\n企画部情報課", ["企画部行政経営課", "企画部情報課"]],
    ["相談担当課（市民部相談課、各区等相談担当課）", ["市民部相談課", "各区等相談担当課"]],
    ["(電子化・集約化)\n企画部情報課、総務部行政課", ["企画部情報課", "総務部行政課"]],
    ["人事課（給与係）", ["人事課"]],
    ["政策課（令和６年度まで）", ["政策課"]],
    ["総務部人事課（研修所）、職員厚生課", ["総務部人事課", "総務部研修所", "総務部職員厚生課"]],
  ])("%j", (text, divisions) => {
    expect(parseDivisions(text).divisions).toEqual(divisions);
  });

  it.each([
    ["政策課（総括）", "総括"],
    ["政策課（主担当）", "主担当"],
    ["政策課（主）", "主"],
    ["主：政策課", "主"],
    ["進行管理：政策課", "進行管理"],
    ["主務課 政策課", "主務課"],
    ["◎政策課", "◎"],
  ])("takes the role from %j", (text, role) => {
    expect(parseDivisions(text).items.map((item) => [item.name, item.role])).toEqual([["政策課", role]]);
  });

  it.each([
    ["庶務課 文書係", "庶務課文書係"],
    ["教育委員会 事務局 学校教育課", "教育委員会事務局学校教育課"],
  ])("takes no section of %j for a role", (text, name) => {
    expect(parseDivisions(text).items.map((item) => [item.name, item.role])).toEqual([[name, null]]);
  });
});

describe("parseDivisions tells whether every workplace is meant", () => {
  it.each(["人事課（、各職場）", "局区、各職場", "全庁", "各課", "各所属", "全職場"])("%s", (text) => {
    expect(parseDivisions(text).eachWorkplace).toBe(true);
  });

  it.each(["各区", "人事課", "局区", "各取組実施課"])("not %s", (text) => {
    expect(parseDivisions(text).eachWorkplace).toBe(false);
  });
});
