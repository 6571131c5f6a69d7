import type { WriteReport, WriteTask } from "../app/session-state";
import { formatDay, formatFiscalYear } from "../core/calendar/era";
import { indicatorStateWords, judgementWords } from "../core/findings/format-judgement";
import { formatFiscalYears } from "../core/calendar/format-fiscal-years";
import { formatCount } from "../core/text/format-number";
import { formatTime } from "./format-time";
import { percentOf } from "./percent-of";
import type { Advice, Strings } from "./strings";

const WRITTEN: Readonly<Record<WriteTask, Advice>> = {
  fix: { title: "直しました", body: "直した内容で検証し直しました。" },
  ignore: { title: "このままにしました", body: "セルの内容が変わるまで、指摘に出しません。" },
  takeBack: { title: "指摘に戻しました", body: "検証の結果に、また表示します。" },
  columnMap: { title: "見出しの対応を保存しました", body: "次回から、この対応で読み取ります。" },
  ruleSettings: { title: "点検の項目を変えました", body: "この扱いは、ブックに保存しました。" },
  columns: { title: "列を追加しました", body: "基準日や実施状況を変えると、判定も変わります。" },
  renewColumns: { title: "列を更新しました", body: "いまの内容に合わせました。" },
  clean: {
    title: "追加した列とシートを取り除きました",
    body: "職員の入力した内容は、そのまま残しています。",
  },
  summary: { title: "集計シートを作りました", body: "実施状況や基準日を変えると、件数も変わります。" },
  renewSummary: { title: "集計シートを更新しました", body: "いまの内容に合わせました。" },
  removeSummary: { title: "集計シートを取り除きました", body: "もとのシートは変えていません。" },
  settle: { title: "報告を確定しました", body: "次回の集計で、今回からの増減を示します。" },
  removeHistory: { title: "確定した報告を取り除きました", body: "もとのシートは変えていません。" },
  undo: { title: "元に戻しました", body: "書き込む前の内容です。" },
};

/** Why some edits were left out, in the words of the person who would make them. */
function leftOut({ rejected }: WriteReport): string {
  const reasons = new Set(rejected.map(({ reason }) => reason));
  if (reasons.has("sheet-protected") || reasons.has("structure-protected"))
    return "シートやブックの保護を解除してから、もう一度お試しください。";
  if (reasons.has("sheet-filtered")) return "フィルターを解除してから、もう一度お試しください。";
  if (reasons.has("changed")) return "検証の後に内容が変わっていたため、そのままにしています。";
  if (reasons.has("page-refused"))
    return "Excelが印刷の設定を受け付けませんでした。印刷の前に、用紙の向きをお確かめください。ほかは書き込みました。";
  return "セルの結合や名前の重なりがないか、お確かめください。";
}

function written(report: WriteReport): Advice {
  const { task, applied, rejected } = report;
  if (rejected.length === 0) return WRITTEN[task];
  const title =
    applied === 0 ? "書き込めませんでした" : `${formatCount(rejected.length)}か所は書き込めませんでした`;
  return { title, body: leftOut(report) };
}

/** The task pane in Japanese. */
export const japanese: Strings = {
  language: "ja",
  productName: "進捗",
  tagline: "計画のブックを検証し、進み具合をまとめます",
  tabs: {
    label: "表示の切り替え",
    validate: "検証",
    progress: "進捗",
    columns: "列の追加",
    summary: "集計",
    settings: "設定",
  },

  formatCount,
  formatDay: (day) => formatDay(day, "ja"),
  formatFiscalYear: (year) => formatFiscalYear(year, "ja"),
  formatFiscalYears: (start, end) => formatFiscalYears(start, end, "ja"),
  inParentheses: (text) => `（${text}）`,
  formatTime: (milliseconds) => formatTime(milliseconds, "ja-JP"),

  header: {
    unnamedPlan: "計画名の記載なし",
    measures: (count) => `取組${formatCount(count)}件`,
    indicators: (count) => `指標${formatCount(count)}件`,
    separator: "・",
    asOf: (day) => `基準日 ${day}`,
  },

  action: {
    validate: "検証する",
    validateAgain: "もう一度検証する",
    cancel: "中止",
    reload: "読み込み直す",
    showMore: (next, remaining) => `さらに${formatCount(next)}件を表示（残り${formatCount(remaining)}件）`,
    moreCells: (count) => `ほか${formatCount(count)}か所`,
    goToCell: (address) => `セル ${address} へ移動`,
  },

  working: {
    reading: "ブックを読み取っています…",
    readingOf: (done, total) => `ブックを読み取っています… ${percentOf(done, total)}`,
    reviewing: "内容を確かめています…",
    writing: "ブックに書き込んでいます…",
  },
  reviewedAt: (time, isLive) => `${time} 時点${isLive ? "・自動更新中" : ""}`,

  intro: {
    validate: "開いているブックから取組・時期・指標を読み取り、確認が必要な箇所をお知らせします。",
    progress: "検証すると、指標の進み具合と取組の状況をここに表示します。",
    columns: "検証すると、期限や判定の列をどこに足せるかをここに表示します。",
    summary: "検証すると、委員会などへ報告する集計をここで作れます。",
    readOnly: "検証ではブックを書き換えません。",
  },
  announce: {
    advice: ({ title, body }) => `${title}。${body}`,
    reading: "検証を始めました。",
    writing: "ブックに書き込んでいます。",
    finished: ({ errors, warnings, infos, overdue }, before) =>
      `${before ?? "検証が終わりました。"}要修正${formatCount(errors)}件、要確認${formatCount(warnings)}件、` +
      `参考${formatCount(infos)}件、期限超過${formatCount(overdue)}件です。`,
  },
  failures: {
    "not-a-workbook": {
      title: "Excelのブックとして読み取れませんでした",
      body: "計画のブック（.xlsx）を開いてから、もう一度お試しください。",
    },
    "damaged-file": {
      title: "ブックの一部が壊れているようです",
      body: "Excelの「開いて修復する」で保存し直してから、もう一度お試しください。",
    },
    "encrypted-file": {
      title: "パスワードで保護されたブックです",
      body: "パスワードを解除したブックで、もう一度お試しください。",
    },
    "file-too-large": {
      title: "ブックが大きすぎて読み取れませんでした",
      body: "計画と関係のないシートや画像を別のブックに分けてから、もう一度お試しください。",
    },
    "file-not-found": {
      title: "ブックが見つかりませんでした",
      body: "ブックを開き直してから、もう一度お試しください。",
    },
    "not-editable": {
      title: "書き込むと失われるものがあるブックです",
      body: "電子署名などを外した写しのブックで、もう一度お試しください。",
    },
    "cell-not-found": {
      title: "移動先のセルが見つかりませんでした",
      body: "シートの名前が変わったか、削除されたようです。もう一度検証すると、最新の場所を表示します。",
    },
    "cell-editing": {
      title: "セルが編集中のため読み取れませんでした",
      body: "Enterキーで入力を確定するか、Escキーで取り消してから、もう一度お試しください。",
    },
    "payload-too-large": {
      title: "一度に読み取れる量を超えました",
      body: "使っていない範囲や関係のないシートを減らしてから、もう一度お試しください。",
    },
    "not-allowed": {
      title: "この操作は許可されていません",
      body: "ブックが閲覧用に開かれているか、保護されているようです。編集できるようにしてから、もう一度お試しください。",
    },
    "half-written": {
      title: "書き込みが途中で止まりました",
      body: "一部だけ書き込まれているかもしれません。Excelの「元に戻す」で戻すか、保存せずに閉じて開き直してから、もう一度検証してください。",
    },
    "host-failed": {
      title: "Excelから応答がありませんでした",
      body: "少し待ってから、もう一度お試しください。続くときは、ブックを保存して開き直してください。",
    },
    defect: {
      title: "処理を完了できませんでした",
      body: "このアドインの不具合と思われます。ブックは変更していません。続くときは、担当者へブックの様式を添えてお知らせください。",
    },
  },
  noFindings: { title: "確認が必要な箇所はありません", body: "すべての取組と指標を確かめました。" },
  search: {
    label: "指摘を絞り込む",
    placeholder: "課名・取組名・言葉で絞り込む",
    found: (count, total) => `${formatCount(total)}件のうち${formatCount(count)}件`,
    nothing: "当てはまる指摘はありません。",
  },

  fix: {
    all: (count) => `まとめて直す（${formatCount(count)}）`,
    withPreview: (title) => `${title}…`,
    before: "いま",
    after: "直した後",
    empty: "（空欄）",
    more: (count) => `ほか${formatCount(count)}か所`,
    apply: "直す",
    leave: "やめる",
    undo: "元に戻す",
    close: "閉じる",
    merge: { joined: "結合", apart: "結合なし" },
    ignore: "このままにする",
    ignored: (count) => `このままにした指摘 ${formatCount(count)}件`,
    ignoredOn: (day) => `${day}から`,
    takeBack: "指摘に戻す",
  },
  ruleSettings: {
    title: "点検の項目",
    help: "項目ごとの扱いを変えられます。ブックに保存します。",
    usual: (severity) => `既定（${severity}）`,
    off: "点検しない",
  },
  ruleHelp: { open: "くわしく", before: "例", after: "直した例", close: "閉じる" },
  written,

  severities: { error: "要修正", warning: "要確認", info: "参考" },
  overdueTile: "期限超過",
  tilesLabel: "検証結果の件数",

  progress: {
    indicators: "指標",
    noIndicators: "指標は見つかりませんでした。",
    unmeasured: "実績のない指標",
    states: indicatorStateWords("ja"),
    held: "維持",
    baseline: "基準",
    target: "目標",
    current: "いま",
    progress: (percent) => `進捗 ${percent}`,
    expected: (percent) => `想定 ${percent}`,
    measures: "取組の状況",
    noMeasures: "取組は見つかりませんでした。",
    judgements: judgementWords("ja"),
    overdue: "期限超過",
    noOverdue: "期限を過ぎた取組はありません。",
    notCheckable: "判定対象外",
    columns: { number: "No.", measure: "取組", divisions: "担当", daysLate: "遅れ" },
    daysLate: (days) => `${formatCount(days)}日`,
    listSeparator: "・",
  },

  settings: {
    asOf: "基準日",
    asOfHelp:
      "期限の超過と想定の進み具合を、この日で判定します。空欄にすると、ブックの基準日か今日を使います。",
    midYear: "中間",
    yearEnd: "年度末",
    clear: "指定をやめる",
    now: (day) => `いまの基準日：${day}`,
    origin: { chosen: "ここで指定", workbook: (cell) => cell, today: "今日" },
    invalidDay: "日付として読めません。年月日をすべて入れてください。",
    language: "言語",
    languageHelp: "次回もこの言語で表示します。",
    automatic: "自動（Officeの表示言語）",
    themeHelp: "配色は、OfficeやOSの設定（ライト・ダーク・ハイコントラスト）に合わせます。",
    live: "編集に合わせて更新する",
    liveHelp: "検証したあと、セルの編集や貼り付け、共同編集者の変更を結果へすぐに反映します。",
  },

  host: {
    starting: "準備しています…",
    unreachable: {
      title: "Excelとの接続を準備できませんでした",
      body: "このアドインは、起動時にMicrosoftの配信サーバーから部品（Office.js）を読み込みます。庁内ネットワークの制限で届いていない可能性があります。",
      administrator:
        "システム担当課へ「appsforoffice.microsoft.com への接続の許可」か「Office.jsを庁内に置く構成での配布」をご相談ください。",
    },
    notExcel: {
      title: "Excelの中で開いてください",
      body: "この画面は、Excelの作業ウィンドウとして動きます。計画のブックを開き、「計画進捗」タブから起動してください。",
    },
    oldExcel: {
      title: "このExcelでは動きません",
      body: "Excel 2021以降、Microsoft 365、またはWeb版のExcelでお使いください。",
    },
  },
  crash: {
    title: "表示を続けられませんでした",
    body: "このアドインの不具合です。ブックは変更していません。読み込み直すと、続けてお使いいただけます。",
  },
};
