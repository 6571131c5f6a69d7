import { createTraitTable, type Traits } from "./trait-table";

/** One bit: a set of characters of which every text that a rule looks for holds at least one. */
export type TextClue = Traits;

const table = createTraitTable();

/**
 * A clue to what a rule looks for in the cells of a sheet; made once, beside the pattern that it stands for.
 *
 * @example const ERA = textClue("平昭");
 */
export const textClue: (characters: string) => TextClue = table.traitOf;

/** All clues that a text holds, as a sum. */
export const cluesIn: (text: string) => TextClue = table.traitsOf;
