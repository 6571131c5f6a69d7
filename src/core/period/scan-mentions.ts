import { matchAt, type Mention, type Recognizer } from "./mention";
import { recognizers } from "./recognizers";
import { readEdge } from "./refiners/read-edge";

const byTrigger = new Map<string, Recognizer[]>();
for (const recognizer of recognizers) {
  for (const trigger of recognizer.triggers) {
    const known = byTrigger.get(trigger);
    if (known === undefined) byTrigger.set(trigger, [recognizer]);
    else if (!known.includes(recognizer)) known.push(recognizer);
  }
}

function escapeForClass(character: string): string {
  return /[\\\]^-]/.test(character) ? `\\${character}` : character;
}

const TRIGGER = new RegExp(`[${[...byTrigger.keys()].map(escapeForClass).join("")}]`, "g");

const DIGITS = /\d+/y;

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/**
 * Finds every written form in a normalised text, from left to right and without overlap.
 *
 * Each place is offered to the forms that can begin with its character; none looks further than a few
 * characters, so the time grows with the length of the text.
 */
export function scanMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  TRIGGER.lastIndex = 0;
  for (let hit = TRIGGER.exec(text); hit !== null; hit = TRIGGER.exec(text)) {
    const at = hit.index;
    // No form begins inside a row of figures.
    if (isDigit(text, at) && isDigit(text, at - 1)) {
      TRIGGER.lastIndex = at + (matchAt(DIGITS, text, at)?.[0].length ?? 1);
      continue;
    }
    for (const recognizer of byTrigger.get(hit[0]) ?? []) {
      const mention = recognizer.read(text, at);
      if (mention === undefined) continue;
      const whole = mention.type === "date" ? readEdge(text, mention) : mention;
      mentions.push(whole);
      TRIGGER.lastIndex = whole.end;
      break;
    }
  }
  return mentions;
}
