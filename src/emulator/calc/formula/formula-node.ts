import type { Scalar } from "../values/value";

/** A row or column of a reference, counted from 0; a fixed one (`$`) does not move with the formula's cell. */
export interface Coordinate {
  readonly index: number;
  readonly isFixed: boolean;
}

export interface Corner {
  readonly row: Coordinate;
  readonly column: Coordinate;
}

/** `A1`, `$A$1:B2`, `A:C`, `1:3`, each with or without a sheet. */
export interface AreaNode {
  readonly kind: "area";
  readonly sheet?: string;
  readonly from: Corner;
  readonly to: Corner;
}

/** The parts of a table that a structured reference names besides its columns. */
export type TablePart = "#all" | "#data" | "#headers" | "#totals" | "#this row";

/** `表[列]`, `表[[#This Row],[列]]`, `[@列]` and the like. */
export interface TableNode {
  readonly kind: "table";
  /** Absent inside the table itself. */
  readonly table?: string;
  readonly parts: readonly TablePart[];
  /** First and last column; absent for all. */
  readonly columns?: readonly [first: string, last: string];
}

export type ArithmeticOperator = "+" | "-" | "*" | "/" | "^";
export type ComparisonOperator = "=" | "<>" | "<" | "<=" | ">" | ">=";
export type BinaryOperator = ArithmeticOperator | ComparisonOperator | "&";
export type UnaryOperator = "+" | "-" | "%" | "@";

export interface CallNode {
  readonly kind: "call";
  /** In capitals, without the prefix of newer functions (`_xlfn.`). */
  readonly name: string;
  readonly args: readonly FormulaNode[];
}

/** A formula as a tree. */
export type FormulaNode =
  | { readonly kind: "literal"; readonly value: Scalar }
  /** An argument that was left out, as in `IF(A1,,2)`. */
  | { readonly kind: "omitted" }
  | {
      readonly kind: "array";
      readonly rows: number;
      readonly columns: number;
      readonly values: readonly Scalar[];
    }
  | AreaNode
  | TableNode
  | { readonly kind: "name"; readonly name: string }
  | CallNode
  | { readonly kind: "unary"; readonly operator: UnaryOperator; readonly operand: FormulaNode }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    };
