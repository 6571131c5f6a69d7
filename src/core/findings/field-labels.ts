import type { Language } from "../calendar/era";
import type { FieldName } from "../plan/plan";

const JAPANESE: Readonly<Record<FieldName, string>> = {
  measureNumber: "番号",
  name: "取組名",
  subMeasure: "主な取組",
  policyArea: "施策分野",
  emphasis: "重点",
  divisions: "担当課",
  purpose: "目的",
  content: "内容",
  audience: "対象",
  target: "目標",
  period: "時期",
  schedule: "スケジュール",
  start: "開始",
  due: "期限",
  status: "状況",
  direction: "今後の方向性",
  remarks: "備考",
  page: "ページ",
};

const ENGLISH: Readonly<Record<FieldName, string>> = {
  measureNumber: "number",
  name: "measure",
  subMeasure: "sub-measure",
  policyArea: "policy area",
  emphasis: "emphasis",
  divisions: "division",
  purpose: "purpose",
  content: "content",
  audience: "audience",
  target: "target",
  period: "period",
  schedule: "schedule",
  start: "start",
  due: "due date",
  status: "status",
  direction: "direction",
  remarks: "remarks",
  page: "page",
};

/** What people call the meaning of a column. */
export function fieldLabel(field: FieldName, language: Language): string {
  return (language === "ja" ? JAPANESE : ENGLISH)[field];
}

/** Tells the name of a field from any other text. */
export function isFieldName(text: string): text is FieldName {
  return Object.hasOwn(JAPANESE, text);
}
