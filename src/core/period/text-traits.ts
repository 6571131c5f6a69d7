import { createTraitTable } from "../text/trait-table";

/** The traits of texts that the stages of reading a period ask for. */
export const { traitOf, traitOfOthers, traitsOf } = createTraitTable();
