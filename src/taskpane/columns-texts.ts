import type { Language } from "../core/calendar/era";

/** What the view 列の追加 says. */
export interface ColumnsTexts {
  readonly help: string;
  readonly willWrite: string;
  readonly written: string;
  readonly whatColumns: readonly string[];
  readonly upToDate: string;
  readonly refused: string;
  readonly add: string;
  readonly renew: string;
  readonly takeOut: string;
  readonly takeOutQuestion: string;
  readonly willTakeOut: string;
  readonly noWayBack: string;
  readonly keepEntries: string;
  readonly keepEntriesHelp: string;
  readonly stay: string;
  readonly undoHint: string;
}

const JAPANESE: ColumnsTexts = {
  help: "シートの表の右に、期限や判定の列を足します。いまある列と書式は変えません。アドインのないExcelでも、そのまま使えます。",
  willWrite: "書き込む場所",
  written: "追加した場所",
  whatColumns: [
    "開始・期限：時期の文から読み取った日付",
    "実施状況：記入欄のない表にだけ、選択式で",
    "判定・確認事項：基準日のセルを見る数式",
    "進捗率・想定・状態：指標の表に",
  ],
  upToDate: "追加した列は、いまの内容に合っています。",
  refused: "このままでは列を足せません",
  add: "列を追加する",
  renew: "列を更新する",
  takeOut: "取り除く…",
  takeOutQuestion: "追加した列とシートを取り除きますか",
  willTakeOut: "取り除くもの",
  noWayBack: "シートを取り除くと、元に戻せません。列と集計シートは、いつでもまた作れます。",
  keepEntries: "追加した列に記入した状況や日付を、値として残す",
  keepEntriesHelp: "残さない場合は、列と一緒に消えます。",
  stay: "やめる",
  undoHint: "元に戻せます",
};

const ENGLISH: ColumnsTexts = {
  help: "Adds due dates and judgements to the right of the tables. Existing columns and formats stay as they are, and the result works in Excel without this add-in.",
  willWrite: "Where",
  written: "Where they are",
  whatColumns: [
    "開始, 期限: dates read from the schedules",
    "実施状況: a dropdown, only where a table has no status",
    "判定, 確認事項: formulas on the reporting date",
    "進捗率, 想定, 状態: beside tables of indicators",
  ],
  upToDate: "The columns are up to date.",
  refused: "Columns cannot be added as things are",
  add: "Add columns",
  renew: "Renew columns",
  takeOut: "Take out…",
  takeOutQuestion: "Take the added columns and sheets out?",
  willTakeOut: "What goes",
  noWayBack:
    "Sheets that are taken out cannot be brought back. Columns and summary can be made again at any time.",
  keepEntries: "Keep statuses and dates entered in these columns, as values",
  keepEntriesHelp: "Otherwise they go with the columns.",
  stay: "Cancel",
  undoHint: "Can be undone",
};

/** The texts of the view 列の追加 in a language. */
export function columnsTexts(language: Language): ColumnsTexts {
  return language === "ja" ? JAPANESE : ENGLISH;
}
