import type { FiscalYear } from "../calendar/fiscal-year";
import { closeSpacing } from "../text/close-spacing";
import { normalizeText, rawSlice, rawSpan, type NormalizedText } from "../text/normalize-text";
import { findStatedYears, type StatedYear } from "./recognizers/stated-year";
import { findClauses, maskText, YEAR_MARK, type Stretch } from "./refiners/find-clauses";
import { nameAfter, nameBefore } from "./refiners/find-name";
import { findQuantities, type PlacedQuantity } from "./refiners/find-quantities";
import { findRelative, type RelativeTarget } from "./refiners/find-relative";
import { joinLines } from "./refiners/join-lines";
import { compareLevels, judgeDirection, judgeOp } from "./refiners/judge-op";
import type { IndicatorTarget, Quantity, TargetContext, TargetReading } from "./target";

const NOTHING: TargetReading = { targets: [] };
/** Nothing else can say a level, a limit or a direction. */
const WORTH_READING =
  /\d|ゼロ|皆無|半数|半減|半分|倍増|増|減|以上|向上|上昇|拡大|縮小|同水準|同程度|維持|多く|少な|高[くめ]|低[くめ]|[上下]げ|改善|短縮|抑|上回|下回/;

/** Longer brackets are not searched for their ends. */
const LONGEST_BRACKET = 60;

/** What may stand between a baseline and its target. */
const JOINT = new RegExp(
  `^(?:[\\s→:=()【】・/~-]|${YEAR_MARK}|から|より|を|に|へ|は|末|度|現状|現在|実績|見込み?|決算|策定時|基準|目標|時点|値|まで|毎年度?|各年度|以降|約|、(?=目標|${YEAR_MARK}))*$`,
);
const JOINED_BY_WORD = /→|から|より|を|目標|~/;
/** The year that a change counts from: 平成29年度比で. */
const BASE_YEAR_AFTER =
  /^(?:末|当初|度)?の?(?:[^、。\s\ue000]{0,12}?)(?:実績|決算|数値|値|水準)?(?:比(?!率)|対比|より|に比べ|と比較|に対し|と同|から(?!約?\d+\s*(?:年|か年|か月))(?=[\d約]))/;
const DUE_AFTER = /^\s*(?:末|当初)?\s*(?:まで|を目途|を目標)/;
const START_AFTER = /^\s*(?:当初)?(?:から|より|以降|~)/;
const BASELINE_BEFORE =
  /(?:現状値?|基準(?:値|年度?)?|実績値?|策定前|策定時|従前|現在)(?:[\s:()【】は\ue000]|実績|時点|決算)*$/;
const TARGET_BEFORE = /目標(?:値|年度?)?[\s:()【】はを\ue000]*$/;
/** How far back 現状値 and 目標値 may stand: a year lies between. */
const LOOK_BACK = 28;

/**
 * Reads what is to be reached, and from where, out of a 目標 or 指標 text.
 *
 * @param text raw cell text; any length, any content
 * @param context the plan's first and last fiscal year, for 計画最終年度
 * @returns one entry per measured thing in the order of the text. Percentages are as written (57.5 for 57.5 %); money
 *   is in 円. Empty where the text sets no figure and no direction. Never throws.
 * @example parseTargets("満足度 57.5% → 70%以上").targets[0]?.target?.value // 70
 */
export function parseTargets(text: string, context: TargetContext = {}): TargetReading {
  const normalized = foldBrackets(closeSpacing(normalizeText(text)));
  if (!WORTH_READING.test(normalized.text)) return NOTHING;
  const { years, enumerators } = findStatedYears(normalized.text, context);
  const reader = new TargetReader(
    normalized,
    years,
    maskText(normalized.text, years),
    context.planStart ?? null,
  );
  return { targets: reader.read(findClauses(normalized.text, enumerators)) };
}

/** A year in [R5] or 〔R5〕 belongs to its figure as one in (R5) does; offsets stay. */
function foldBrackets(normalized: NormalizedText): NormalizedText {
  if (!/[[〔]/.test(normalized.text)) return normalized;
  return { ...normalized, text: normalized.text.replace(/[[〔]/g, "(").replace(/[\]〕]/g, ")") };
}

class TargetReader {
  private readonly text: string;
  private readonly targets: IndicatorTarget[] = [];
  /** Years of the clause that is being read. */
  private years: readonly StatedYear[] = [];
  /** A line without figures names what the next line measures. */
  private headline: Stretch | null = null;

  constructor(
    private readonly normalized: NormalizedText,
    private readonly allYears: readonly StatedYear[],
    private readonly masked: string,
    private readonly planStart: FiscalYear | null,
  ) {
    this.text = normalized.text;
  }

  read(clauses: readonly Stretch[]): IndicatorTarget[] {
    for (const clause of clauses) {
      const before = this.targets.length;
      this.years = this.allYears.filter(({ start, end }) => start >= clause.start && end <= clause.end);
      const quantities = findQuantities(this.masked, clause);
      const relative = this.relativeBesideBrackets(clause, quantities);
      if (relative !== undefined) this.readRelative(clause, relative, quantities);
      else this.readQuantities(clause, quantities);
      const [only] = quantities;
      if (only !== undefined && quantities.length === 1 && this.isNameless(clause, only))
        this.joinLastLines();
      this.headline = this.targets.length === before ? clause : null;
    }
    return this.targets;
  }

  private isNameless(clause: Stretch, quantity: PlacedQuantity): boolean {
    return nameBefore(this.text, this.masked, clause.start, quantity.start) === null;
  }

  private readQuantities(clause: Stretch, quantities: readonly PlacedQuantity[]): void {
    let baseline: PlacedQuantity | null = null;
    let boundary = clause.start;
    let lastTarget: number | null = null;
    quantities.forEach((quantity, index) => {
      const next = quantities[index + 1];
      const previous = quantities[index - 1];
      if (this.isBaselineBehind(quantity, previous, lastTarget)) {
        this.addBaseline(quantity, lastTarget, quantity.bracket ?? previous?.end ?? quantity.start);
        boundary = this.afterBrackets(quantity.end, clause.end);
        return;
      }
      if (next !== undefined && this.leadsTo(quantity, next)) {
        baseline ??= quantity;
        return;
      }
      if (
        baseline === null &&
        quantity.op === null &&
        BASELINE_BEFORE.test(this.before(quantity)) &&
        next === undefined
      ) {
        this.push(clause, boundary, quantity, null, true);
      } else this.push(clause, boundary, quantity, baseline, false);
      lastTarget = this.targets.length - 1;
      baseline = null;
      boundary = this.afterBrackets(quantity.end, clause.end);
    });
  }

  /** A direction without a figure of its own: 半減（R5：124件） has its baseline in brackets. */
  private relativeBesideBrackets(
    clause: Stretch,
    quantities: readonly PlacedQuantity[],
  ): RelativeTarget | undefined {
    if (quantities.some((quantity) => quantity.bracket === null || quantity.op !== null)) return undefined;
    const open = quantities[0]?.bracket ?? clause.end;
    return findRelative(this.masked, { start: clause.start, end: open });
  }

  private joinLastLines(): void {
    const [last, before] = [this.targets.at(-1), this.targets.at(-2)];
    const joined = last && before ? joinLines(before, last, this.planStart) : undefined;
    if (joined !== undefined) this.targets.splice(-2, 2, joined);
  }

  private before(quantity: PlacedQuantity): string {
    return this.masked.slice(Math.max(0, quantity.start - LOOK_BACK), quantity.start);
  }

  /** 目標値 75％ 現状値 61.3％, and（平成26年度決算99.0％）behind a target: where it started. */
  private isBaselineBehind(
    quantity: PlacedQuantity,
    previous: PlacedQuantity | undefined,
    lastTarget: number | null,
  ): boolean {
    if (lastTarget === null || previous === undefined) return false;
    if (quantity.bracket === null) {
      const isAnnounced = BASELINE_BEFORE.test(this.before(quantity)) && quantity.unit === previous.unit;
      return (
        isAnnounced &&
        this.targets[lastTarget]?.baseline === null &&
        TARGET_BEFORE.test(this.before(previous))
      );
    }
    if (quantity.bracket < previous.end || this.targets[lastTarget]?.baseline?.value !== undefined)
      return false;
    return quantity.change === null && !TARGET_BEFORE.test(this.before(quantity));
  }

  private addBaseline(quantity: PlacedQuantity, lastTarget: number | null, from: number): void {
    const target = lastTarget === null ? undefined : this.targets[lastTarget];
    if (lastTarget === null || target === undefined || target.target === null) return;
    const baseline: Quantity = {
      value: quantity.value,
      unit: quantity.unit,
      fiscalYear: this.yearIn(from, this.afterBrackets(quantity.end, this.text.length))?.year ?? null,
    };
    const goal = target.target;
    const op =
      goal.op === "=" && goal.value !== null ? compareLevels(quantity.value, goal.value, goal.op) : goal.op;
    this.targets[lastTarget] = { ...target, baseline, target: { ...goal, op } };
  }

  private leadsTo(quantity: PlacedQuantity, next: PlacedQuantity): boolean {
    if (TARGET_BEFORE.test(this.before(quantity)) && BASELINE_BEFORE.test(this.before(next))) return false;
    if (quantity.change !== null || (quantity.op !== null && quantity.value !== 0)) return false;
    if (quantity.unit !== next.unit && quantity.unit !== "" && next.unit !== "" && next.change === null)
      return false;
    const isNextInBrackets = next.bracket !== null && next.bracket !== quantity.bracket;
    if (isNextInBrackets && !TARGET_BEFORE.test(this.before(next))) return false;
    const gap = this.masked.slice(quantity.end, next.start);
    if (!JOINT.test(gap) || this.isYearly(quantity, gap)) return false;
    if (JOINED_BY_WORD.test(gap)) return true;
    return quantity.unit === next.unit && quantity.unit !== "";
  }

  /** 令和6年度：2件、令和7年度：3件: inside the plan each year has its own target. */
  private isYearly(quantity: PlacedQuantity, gap: string): boolean {
    if (!gap.includes("、") || /→|目標|から/.test(gap)) return false;
    const year = this.years.filter(({ end }) => end <= quantity.start).at(-1)?.year ?? null;
    return year !== null && this.planStart !== null && year >= this.planStart;
  }

  private afterBrackets(at: number, limit: number): number {
    const lead = this.text.slice(Math.max(0, at - LONGEST_BRACKET), at);
    const inside = lead.lastIndexOf("(") > lead.lastIndexOf(")");
    const follows = /^\s*\(/.test(this.text.slice(at, at + 3));
    if (!inside && !follows) return at;
    const close = this.text.slice(at, Math.min(limit, at + LONGEST_BRACKET)).indexOf(")");
    return close < 0 ? at : at + close + 1;
  }

  /** The end of a bracket that opens right behind a figure. */
  private bracketBehind(at: number, limit: number): number {
    return /^\s*\(/.test(this.text.slice(at, at + 3)) ? this.afterBrackets(at, limit) : at;
  }

  private yearIn(from: number, to: number): StatedYear | undefined {
    return this.years
      .filter((year) => year.start >= from && year.end <= to && year.kind !== "previousYear")
      .at(-1);
  }

  /** Neither when a target must hold: the year that a comparison starts from, or the one that the work starts in. */
  private isStartYear(year: StatedYear): boolean {
    return this.isBaseYear(year) || START_AFTER.test(this.masked.slice(year.end, year.end + 6));
  }

  private isBaseYear(year: StatedYear): boolean {
    return BASE_YEAR_AFTER.test(this.masked.slice(year.end, year.end + 24));
  }

  private baseYear(clause: Stretch, to: number): StatedYear | undefined {
    return this.years.find((year) => year.start >= clause.start && year.end <= to && this.isBaseYear(year));
  }

  /** The year of a target: in brackets behind it, just before it, or earlier in its sentence. */
  private targetYear(clause: Stretch, boundary: number, start: number, end: number): StatedYear | undefined {
    const bracketEnd = this.bracketBehind(end, clause.end);
    const behind = bracketEnd > end ? this.yearIn(end, bracketEnd) : undefined;
    if (
      behind !== undefined &&
      !this.isBaseYear(behind) &&
      !/\d\D*$/.test(this.masked.slice(end, bracketEnd))
    )
      return behind;
    const goals = this.years.filter(
      (year) =>
        year.start >= clause.start &&
        year.end <= start &&
        year.kind !== "previousYear" &&
        !this.isStartYear(year),
    );
    const near = goals.filter((year) => year.start >= boundary).at(-1);
    return near ?? goals[0];
  }

  /** 令和10年度までに620人から600人とする: the year stands before both figures. */
  private dueYear(from: number, to: number): StatedYear | undefined {
    return this.years.find(
      (year) =>
        year.start >= from && year.end <= to && DUE_AFTER.test(this.masked.slice(year.end, year.end + 8)),
    );
  }

  private push(
    clause: Stretch,
    boundary: number,
    quantity: PlacedQuantity,
    from: PlacedQuantity | null,
    isBaselineOnly: boolean,
  ): void {
    const first = from ?? quantity;
    const name = this.name(clause, boundary, first.start, quantity.end);
    const span = rawSpan(
      this.normalized,
      name === null ? first.start : Math.min(name.start, first.start),
      quantity.end,
    );
    const base = this.baseYear(clause, this.bracketBehind(quantity.end, clause.end));
    const year =
      from === null
        ? this.targetYear(clause, boundary, quantity.start, quantity.end)
        : (this.targetYear({ start: from.end, end: clause.end }, from.end, quantity.start, quantity.end) ??
          this.dueYear(clause.start, from.start));
    const baseline = this.baseline(clause, boundary, from, base);
    const announced = from === null ? null : this.takeAnnounced(from, quantity);
    if (isBaselineOnly) {
      const fiscalYear = year?.year ?? null;
      this.targets.push({
        name: this.rawName(name),
        baseline: { value: quantity.value, unit: quantity.unit, fiscalYear },
        target: null,
        span,
      });
      return;
    }
    this.targets.push({
      name: this.rawName(name) ?? announced?.name ?? null,
      baseline,
      target: {
        op: judgeOp(quantity, from?.value ?? null),
        value: quantity.value,
        unit: quantity.unit === "" && from !== null ? from.unit : quantity.unit,
        fiscalYear: year?.year ?? null,
        everyYear: year?.kind === "everyYear",
        approx: quantity.approx,
        ...(quantity.maintain ? { maintain: true } : {}),
      },
      span,
    });
  }

  /** 総合点数65点以上 … 63点→65点以上: the headline says the target first, the line below says it with its baseline. */
  private takeAnnounced(from: PlacedQuantity, quantity: PlacedQuantity): IndicatorTarget | null {
    const last = this.targets.at(-1);
    if (last === undefined || last.baseline !== null || last.target === null) return null;
    const isDirection = last.target.value === null && last.target.op === judgeDirection(from, quantity);
    const isSame = last.target.value === quantity.value && last.target.unit === quantity.unit;
    if (!isDirection && !(isSame && last.target.op === quantity.op)) return null;
    this.targets.pop();
    return last;
  }

  private baseline(
    clause: Stretch,
    boundary: number,
    from: PlacedQuantity | null,
    base: StatedYear | undefined,
  ): Quantity | null {
    if (from === null) {
      // 前年度より: a rolling year is no fixed baseline.
      return base === undefined || base.year === null
        ? null
        : { value: null, unit: "", fiscalYear: base.year };
    }
    const bracketEnd = this.bracketBehind(from.end, clause.end);
    const own =
      (bracketEnd > from.end ? this.yearIn(from.end, bracketEnd) : undefined) ??
      this.yearIn(this.dueYear(boundary, from.start)?.end ?? boundary, from.start);
    return { value: from.value, unit: from.unit, fiscalYear: own?.year ?? null };
  }

  private name(clause: Stretch, boundary: number, start: number, end: number): Stretch | null {
    const before = nameBefore(this.text, this.masked, boundary, start);
    if (before !== null) return before;
    const after = nameAfter(this.text, end, clause.end);
    if (after !== null) return after;
    return this.headline === null
      ? null
      : nameBefore(this.text, this.masked, this.headline.start, this.headline.end);
  }

  private rawName(name: Stretch | null): string | null {
    return name === null ? null : rawSlice(this.normalized, name.start, name.end).trim();
  }

  private readRelative(
    clause: Stretch,
    relative: RelativeTarget,
    quantities: readonly PlacedQuantity[],
  ): void {
    const base = this.years.find(
      (year) =>
        year.start >= clause.start && year.end <= clause.end && year.kind === "year" && this.isBaseYear(year),
    );
    const goal = this.years.find(
      (year) =>
        year.start >= clause.start &&
        year.end <= relative.start &&
        year.kind !== "previousYear" &&
        year !== base &&
        !this.isStartYear(year),
    );
    const stated = quantities[0];
    const inBrackets =
      stated === undefined ? undefined : this.yearIn(stated.bracket ?? stated.start, clause.end);
    const fiscalYear = base?.year ?? inBrackets?.year ?? null;
    const named: Quantity | null = base === undefined ? null : { value: null, unit: "", fiscalYear };
    const name = nameBefore(this.text, this.masked, this.afterArrow(clause), relative.start);
    this.targets.push({
      name: this.rawName(name),
      baseline: stated === undefined ? named : { value: stated.value, unit: stated.unit, fiscalYear },
      target: {
        op: relative.op,
        value: relative.value,
        unit: relative.unit,
        fiscalYear: goal?.year ?? null,
        everyYear: goal?.kind === "everyYear",
        approx: false,
        ...(relative.maintain ? { maintain: true } : {}),
      },
      span: rawSpan(this.normalized, name?.start ?? relative.start, relative.end),
    });
  }

  private afterArrow(clause: Stretch): number {
    const arrow = this.text.slice(clause.start, clause.end).lastIndexOf("→");
    return arrow < 0 ? clause.start : clause.start + arrow + 1;
  }
}
