/**
 * Functions younger than Excel 2007 with the prefix that files put before their names (MS-XLSX 2.2.2); screens show
 * none. Those that this product may write, and others that a workbook's own formulas may hold.
 */
const PREFIXED = new Map<string, string>();

const FUTURE_FUNCTIONS =
  "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BINOM.DIST.RANGE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH " +
  "CHISQ.DIST CHISQ.INV CHISQ.TEST COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC " +
  "CSCH DAYS DECIMAL ENCODEURL F.DIST F.INV F.TEST FLOOR.MATH FORMULATEXT GAMMA GAUSS IFNA IFS ISFORMULA ISOWEEKNUM " +
  "LET LAMBDA MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION " +
  "PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI QUARTILE.EXC QUARTILE.INC RANDARRAY " +
  "RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH T.DIST T.INV T.TEST TEXTAFTER " +
  "TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VALUETOTEXT VSTACK HSTACK WEBSERVICE " +
  "WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST";
const FUTURE_WORKSHEET_FUNCTIONS = "FILTER SORT";

for (const name of FUTURE_FUNCTIONS.split(" ")) PREFIXED.set(name, `_xlfn.${name}`);
for (const name of FUTURE_WORKSHEET_FUNCTIONS.split(" ")) PREFIXED.set(name, `_xlfn._xlws.${name}`);

// Names that call nothing are taken whole, too, so that no search begins inside them.
const QUOTED_OR_NAME = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*\(?/gu;

function prefixed(match: string): string {
  if (!match.endsWith("(")) return match;
  const name = match.slice(0, -1);
  return `${PREFIXED.get(name.toUpperCase()) ?? name}(`;
}

/**
 * A formula as files write it: without its `=`, functions younger than Excel 2007 with their prefix. The inverse of
 * `toFormula`.
 *
 * @example toFileFormula('=IFS(A1>0,"済")') // '_xlfn.IFS(A1>0,"済")'
 */
export function toFileFormula(formula: string): string {
  return formula.replace(/^=/, "").replace(QUOTED_OR_NAME, prefixed);
}
