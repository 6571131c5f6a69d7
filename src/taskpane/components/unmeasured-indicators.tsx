import type { MeasuredIndicator } from "../../core/review";
import type { CellRef } from "../../core/sheet/address";
import { describeBaseline, describeTarget } from "../describe-indicator";
import { useStrings } from "../hooks/use-strings";
import { CellList } from "./cell-list";

export interface UnmeasuredIndicatorsProps {
  readonly indicators: readonly MeasuredIndicator[];
  readonly onJump: (cell: CellRef) => void;
}

/** Indicators without any actual, a line each: there is nothing to draw of them yet. */
export function UnmeasuredIndicators({ indicators, onJump }: UnmeasuredIndicatorsProps) {
  const strings = useStrings();
  return (
    <CellList
      items={indicators}
      describe={({ indicator }) => ({
        key: indicator.id,
        cell: indicator.at,
        name: indicator.name,
        remark: [describeBaseline(indicator, strings), describeTarget(indicator, strings)]
          .filter((text) => text !== "")
          .join("　"),
      })}
      onJump={onJump}
    />
  );
}
