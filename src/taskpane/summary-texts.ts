import type { Language } from "../core/calendar/era";

/** What the view 集計 says. */
export interface SummaryTexts {
  readonly help: string;
  readonly preview: string;
  readonly area: string;
  readonly count: string;
  readonly total: string;
  readonly others: string;
  readonly nameless: string;
  readonly contents: string;
  readonly parts: readonly string[];
  readonly since: (day: string) => string;
  readonly refused: string;
  readonly make: string;
  readonly renew: string;
  readonly upToDate: string;
  readonly leftAlone: (sheets: string) => string;
  readonly workbook: string;
  readonly csv: string;
  readonly saved: (name: string) => string;
  readonly opened: string;
  readonly notSaved: string;
  readonly settle: string;
  readonly settleHint: string;
  readonly settled: (day: string) => string;
  readonly takeOut: string;
  readonly takeOutHistory: string;
  readonly historyQuestion: string;
  readonly historyWarning: string;
  readonly takeOutNow: string;
}

const JAPANESE: SummaryTexts = {
  help: "委員会などへ報告するシートを作ります。件数は数式なので、実施状況や基準日を変えると変わります。A4横で印刷できます。",
  preview: "集計の見本",
  area: "施策分野",
  count: "件数",
  total: "計（実数）",
  others: "ほか",
  nameless: "（分野なし）",
  contents: "シートに載せるもの",
  parts: [
    "施策分野別・担当別・実施状況別の件数とグラフ",
    "期限を過ぎた取組と、今後60日以内に期限を迎える取組",
    "判定対象外の取組とその理由",
    "指標の進捗率と想定",
    "公表用の取組一覧",
  ],
  since: (day) => `前回（${day}）からの増減`,
  refused: "このままでは作れません",
  make: "シートを作る",
  renew: "シートを更新",
  upToDate: "集計シートは、いまの内容に合っています。",
  leftAlone: (sheets) => `「${sheets}」には追記があるため残し、新しいシートを作ります。`,
  workbook: "別ブックで保存",
  csv: "CSVで保存",
  saved: (name) => `「${name}」を保存しました。`,
  opened: "新しいブックで開きました。",
  notSaved: "保存できませんでした。MacとiPadでは、CSVの代わりに「別ブックで保存」をお使いください。",
  settle: "報告を確定",
  settleHint: "確定すると、次回の増減に使います",
  settled: (day) => `${day}の報告まで確定しています`,
  takeOut: "集計シートを取り除く",
  takeOutHistory: "確定した報告を取り除く…",
  historyQuestion: "確定した報告を取り除きますか",
  historyWarning: "前回からの増減を示せなくなります。元に戻せません。",
  takeOutNow: "取り除く",
};

const ENGLISH: SummaryTexts = {
  help: "Makes the sheets for the committee. Their figures are formulas that follow the status cells and the reporting date. They print on A4 landscape.",
  preview: "Preview of the summary",
  area: "Policy area",
  count: "Count",
  total: "Total (each once)",
  others: "Other",
  nameless: "(no area)",
  contents: "What the sheets hold",
  parts: [
    "Counts and charts by area, division and status",
    "Overdue measures, and those due within 60 days",
    "Measures that cannot be judged, with reasons",
    "Progress of indicators against the expected pace",
    "The list of measures for publication",
  ],
  since: (day) => `Changes since the last report (${day})`,
  refused: "The sheets cannot be made as things are",
  make: "Make sheets",
  renew: "Renew sheets",
  upToDate: "The summary is up to date.",
  leftAlone: (sheets) => `"${sheets}" holds notes of yours and stays; new sheets are made beside it.`,
  workbook: "Save as workbook",
  csv: "Save as CSV",
  saved: (name) => `Saved "${name}".`,
  opened: "Opened as a new workbook.",
  notSaved: "It could not be saved. On Mac and iPad, save as a workbook in place of CSV.",
  settle: "Settle report",
  settleHint: "Later summaries show what has changed since",
  settled: (day) => `Reports are settled up to ${day}`,
  takeOut: "Take the summary out",
  takeOutHistory: "Take settled reports out…",
  historyQuestion: "Take the settled reports out?",
  historyWarning: "Summaries can no longer show what has changed. They cannot be brought back.",
  takeOutNow: "Take out",
};

/** The texts of the view 集計 in a language. */
export function summaryTexts(language: Language): SummaryTexts {
  return language === "ja" ? JAPANESE : ENGLISH;
}
