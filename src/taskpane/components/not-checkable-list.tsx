import { formatReason } from "../../core/findings/format-reason";
import type { JudgedMeasure } from "../../core/review";
import type { CellRef } from "../../core/sheet/address";
import { useStrings } from "../hooks/use-strings";
import { CellList } from "./cell-list";

export interface NotCheckableListProps {
  readonly measures: readonly JudgedMeasure[];
  readonly onJump: (cell: CellRef) => void;
}

/** The measures that no date can judge, each with its reason. */
export function NotCheckableList({ measures, onJump }: NotCheckableListProps) {
  const { language } = useStrings();
  return (
    <CellList
      items={measures}
      describe={({ measure, reason }) => ({
        key: measure.id,
        cell: measure.sources[0].at,
        name: measure.number === null ? measure.name : `${measure.number}　${measure.name}`,
        remark: reason === null ? null : formatReason(reason, language),
      })}
      onJump={onJump}
    />
  );
}
