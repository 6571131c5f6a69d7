/** What sheets of a city hall are about that are no plans. */
export type ForeignKind =
  "money" | "people" | "contact" | "goods" | "contract" | "meeting" | "register" | "duty";

/**
 * Headings and labels that speak of something else than the progress of measures, compared after `normalizeLabel`.
 *
 * One of them alone says little: plans tell budgets and telephone numbers too.
 */
export const FOREIGN_TERMS: Readonly<Record<ForeignKind, RegExp>> = {
  money:
    /予算額|当初予算|補正予算|決算額|要求額|査定額|見積額|金額|単価|価格|価額|事業費|財源|国庫支出金|支出額|執行額|執行率|請求額|歳入|歳出|^増減額?$/u,
  people: /氏名|職員番号|役職|職名|生年月日|年齢|性別|採用年月|給料|級号|^続柄$|勤続/u,
  contact: /住所|所在地|郵便番号|電話|^tel$|^fax$|ファックス|メール|連絡先|開館時間|休館日|定休日/u,
  goods: /品名|品番|型番|型式|規格|数量|在庫|設置場所|取得年月|耐用年数|メーカー|納期|納品|リース/u,
  contract: /契約|落札|入札|業者|工期|施工|受託者|相手方/u,
  meeting: /日時|会場|^場所$|出席者|欠席者|議題|議事|次第|決定事項|発言者/u,
  register: /受付|申請者|相談者|申出者|回答者|回答日|処理日|設問|^問[0-9]+/u,
  duty: /曜日|勤務|当番|シフト|出勤|早番|遅番|^週休|分掌|係名/u,
};
