import type { PortErrorCode } from "../../app/workbook-port";

/** What the preview page says. */
export const strings = {
  product: "進捗",
  subtitle: "Excel アドイン プレビュー",
  openFile: "ファイルを開く",
  samples: "見本",
  chooseSample: "見本を選ぶ",
  dropHere: "ここにドロップして開きます",
  ribbonTab: "計画進捗",
  validate: "検証",
  addColumns: "列を追加",
  summary: "集計シート",
  taskPane: "作業ウィンドウ",
  closePane: "作業ウィンドウを閉じる",
  resizePane: "作業ウィンドウの幅",
  nameBox: "名前ボックス",
  content: "セルの内容",
  sheets: "シート",
  grid: (sheet: string) => `シート「${sheet}」`,
  cell: (address: string, text: string) => (text === "" ? `${address} 空白` : `${address} ${text}`),
  welcome: "Excel ブック（.xlsx）を開くと、ここに表示されます。",
  loading: "ブックを読み込んでいます…",
  dismiss: "閉じる",
  noSamples: "見本がありません。npm run samples で作成できます。",
  sampleMissing: "見本を読み込めませんでした。プレビューのサーバーが動いているか確認してください。",
  noSuchCell: (text: string) => `「${text}」というセルはありません。B5 のように入力してください。`,
  protectedSheet: "このシートは保護されているため、入力できません。",
  openList: "選択肢を開く",
  listOfValues: "選択肢",
  onlyValues: (values: string) => `入力できるのは ${values} です。`,
  ready: "準備完了",
} as const;

const TROUBLES: Readonly<Partial<Record<PortErrorCode, string>>> = {
  "not-a-workbook":
    "Excel ブック（.xlsx）ではないため開けません。古い形式の場合は Excel で .xlsx に保存し直してください。",
  "damaged-file": "ファイルが壊れているため開けません。元のブックを Excel で開けるか確認してください。",
  "encrypted-file":
    "パスワードで保護されているため開けません。Excel でパスワードを外してから開いてください。",
  "file-too-large": "ファイルが大きすぎるため開けません。",
};

/** One line on why a file did not open. */
export function describeTrouble(code: PortErrorCode, fileName: string): string {
  return `${fileName}：${TROUBLES[code] ?? "読み込めませんでした。もう一度お試しください。"}`;
}
