/** A text that is no formula of the grammar; caught where a formula is parsed as a whole. */
export class FormulaSyntaxError extends Error {}
