import { append } from "./append";
import { endOfFigures, isFigure } from "./numeral";
import type { Mention, Recognizer } from "./mention";
import { recognizers } from "./recognizers";
import { readEdge } from "./refiners/read-edge";
import { MOST_UNITS, numberOf, numberUnit, unitAt } from "./unit-class";
import { isListed, listOf, unitLists } from "./unit-lists";

type Forms = readonly Recognizer[];

const FIGURES = "0123456789";
const ZERO = 48;
const BLANK = 32;
const LINE_BREAK = 10;
const NO_FORMS: Forms = [];

const formsByTrigger = unitLists(recognizers, ({ triggers }) => triggers);

/** The characters that forms ask for behind figures, from 1 on; 0 where a unit is none of them. */
const followers = [...new Set(recognizers.flatMap(({ afterFigures }) => [...(afterFigures ?? "")]))];
const followerPlaces = new Uint8Array(MOST_UNITS);
followers.forEach((follower, index) => {
  followerPlaces[numberUnit(follower.charCodeAt(0))] = index + 1;
});

/** The forms that can begin with a row of figures, by its first figure and by what follows it. */
const formsByFigure: readonly (readonly Forms[])[] = [...FIGURES].map((figure) => {
  const all = listOf(formsByTrigger, figure.charCodeAt(0));
  return ["", ...followers].map((follower) =>
    all.filter(
      ({ afterFigures }) =>
        afterFigures === undefined || (follower !== "" && afterFigures.includes(follower)),
    ),
  );
});

/** The forms worth trying at a row of figures; at the end of a line, where little is written, all of them. */
function figureForms(text: string, at: number, end: number): Forms {
  let next = end;
  while (unitAt(text, next) === BLANK) next += 1;
  const follower = unitAt(text, next);
  if (follower === -1 || follower === LINE_BREAK) return listOf(formsByTrigger, text.charCodeAt(at));
  return formsByFigure[text.charCodeAt(at) - ZERO]?.[followerPlaces[numberOf(follower)] ?? 0] ?? NO_FORMS;
}

function readFirst(forms: Forms, text: string, at: number): Mention | undefined {
  for (const form of forms) {
    const mention = form.read(text, at);
    if (mention !== undefined) return mention.type === "date" ? readEdge(text, mention) : mention;
  }
  return undefined;
}

/**
 * Finds every written form in a normalised text, from left to right and without overlap.
 *
 * Each place is offered to the forms that can begin there; none looks further than a few characters, so the time grows
 * with the length of the text. No form begins inside a row of figures.
 */
export function scanMentions(text: string): Mention[] {
  let mentions: Mention[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (!isListed(formsByTrigger, code)) {
      at += 1;
      continue;
    }
    let mention: Mention | undefined;
    let next = at + 1;
    if (isFigure(code)) {
      next = endOfFigures(text, at);
      if (!isFigure(unitAt(text, at - 1))) mention = readFirst(figureForms(text, at, next), text, at);
    } else mention = readFirst(listOf(formsByTrigger, code), text, at);
    if (mention !== undefined) mentions = append(mentions, mention);
    at = mention?.end ?? next;
  }
  return mentions;
}
