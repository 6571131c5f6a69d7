import { compactText } from "../text/normalize-text";

const BOX = /([□☐▢■☑☒✓✔◼⬛])([^□☐▢■☑☒✓✔◼⬛]+)/gu;
const TICKED = /[■☑☒✓✔◼⬛]/u;
const FEWEST_BOXES = 2;
const EDGES = /^[\s:・、,/]+|[\s・、,/]+$/gu;

/**
 * The words beside the one box that is ticked among several.
 *
 * @returns `undefined` where the text holds no boxes to choose from, or not one of them is ticked
 * @example readTickedBox("□未着手 ■実施中 □完了") // "実施中"
 */
export function readTickedBox(text: string): string | undefined {
  const boxes = [...compactText(text).matchAll(BOX)].map(([, box = "", words = ""]) => ({
    isTicked: TICKED.test(box),
    words: words.replace(EDGES, ""),
  }));
  const ticked = boxes.filter(({ isTicked }) => isTicked);
  const [only] = ticked;
  return boxes.length < FEWEST_BOXES || ticked.length !== 1 ? undefined : only?.words;
}
