import { isFigure, type Mention, type Recognizer } from "./mention";
import { recognizers } from "./recognizers";
import { readEdge } from "./refiners/read-edge";

type Forms = readonly Recognizer[];

/** The forms that can begin with a row of figures, by what follows it. */
interface FigureForms {
  readonly all: Forms;
  readonly byFollower: ReadonlyMap<string, Forms>;
  /** Where a character follows that no form asks for. */
  readonly others: Forms;
}

const FIGURES = "0123456789";

const formsByTrigger = new Map<string, Recognizer[]>();
for (const recognizer of recognizers) {
  for (const trigger of new Set(recognizer.triggers)) {
    const known = formsByTrigger.get(trigger);
    if (known === undefined) formsByTrigger.set(trigger, [recognizer]);
    else known.push(recognizer);
  }
}

/** Whether a form can begin with a unit: one look into a table for each unit of a text. */
const canBegin = new Uint8Array(0x1_0000);
for (const trigger of formsByTrigger.keys()) canBegin[trigger.charCodeAt(0)] = 1;

function sortByFollower(all: Forms): FigureForms {
  const followers = new Set(all.flatMap(({ afterFigures }) => [...(afterFigures ?? "")]));
  const byFollower = new Map<string, Forms>();
  for (const follower of followers) {
    byFollower.set(
      follower,
      all.filter(({ afterFigures }) => afterFigures?.includes(follower) ?? true),
    );
  }
  return { all, byFollower, others: all.filter(({ afterFigures }) => afterFigures === undefined) };
}

const formsByFigure: readonly FigureForms[] = [...FIGURES].map((figure) =>
  sortByFollower(formsByTrigger.get(figure) ?? []),
);

function endOfFigures(text: string, at: number): number {
  let end = at + 1;
  while (isFigure(text.charCodeAt(end))) end += 1;
  return end;
}

/** The forms worth trying at a row of figures; at the end of a line, where little is written, all of them. */
function figureForms(text: string, at: number, end: number): Forms {
  const forms = formsByFigure[text.charCodeAt(at) - 48];
  if (forms === undefined) return [];
  let next = end;
  while (text.charAt(next) === " ") next += 1;
  const follower = text.charAt(next);
  if (follower === "" || follower === "\n") return forms.all;
  return forms.byFollower.get(follower) ?? forms.others;
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
  const mentions: Mention[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (canBegin[code] === 0) {
      at += 1;
      continue;
    }
    let mention: Mention | undefined;
    let next = at + 1;
    if (isFigure(code)) {
      next = endOfFigures(text, at);
      if (!isFigure(text.charCodeAt(at - 1))) mention = readFirst(figureForms(text, at, next), text, at);
    } else mention = readFirst(formsByTrigger.get(text.charAt(at)) ?? [], text, at);
    if (mention !== undefined) mentions.push(mention);
    at = mention?.end ?? next;
  }
  return mentions;
}
