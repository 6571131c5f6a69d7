/** 課, 室, 部署 and 担当 may end each: 主管課, 主担当部署. */
const END = "(?:課|室|部署|担当)?";

const MERE_PARTS = "主(?:担当?)?|副(?:担当?)?|主管|主務|総括|統括|関係|連携|協力";
/** 庶務課, 調整室, 事務局: sections are called after these as well. */
const PARTS_AND_NAMES = "正|総合調整|取り?まとめ|とりまとめ|窓口|幹事|事務局|庶務|調整|全体|進行管理";

/** What a division's part in a measure is called, where brackets or a colon set it apart; the source of a pattern. */
export const ROLE = `(?:${MERE_PARTS}|${PARTS_AND_NAMES})${END}`;

/** A part that is no section's name either, so that a blank suffices behind it: 主管課 総務課; the source of a pattern. */
export const MERE_ROLE = `(?:${MERE_PARTS})(?:課|部署|担当)?`;

const WHOLE = new RegExp(`^${ROLE}$`);

/**
 * Whether a text says nothing but a division's part.
 *
 * @example isRole("主管課"); // true
 */
export function isRole(text: string): boolean {
  return WHOLE.test(text);
}
