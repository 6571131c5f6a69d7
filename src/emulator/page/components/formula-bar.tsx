import { useState, useSyncExternalStore } from "react";
import { formatAddress, parseAddress } from "../../../core/sheet/address";
import { strings } from "../strings.ja";
import { cellEntry } from "../workbook/cell-entry";
import type { WorkbookView } from "../workbook/workbook-view";

export interface FormulaBarProps {
  readonly view: WorkbookView;
  readonly onNotice: (text: string | undefined) => void;
}

/** The selected cell's address, which can be typed over to go elsewhere, and its content. */
export function FormulaBar({ view, onNotice }: FormulaBarProps): React.JSX.Element {
  const { sheet, selection, layout } = useSyncExternalStore(view.subscribe, view.state);
  const address = formatAddress(selection.top, selection.left);
  const [typed, setTyped] = useState<string>();

  function go(text: string): void {
    const cell = parseAddress(text.normalize("NFKC").trim());
    setTyped(undefined);
    if (cell === undefined || cell.row >= layout.rows.count || cell.column >= layout.columns.count) {
      onNotice(strings.noSuchCell(text));
      return;
    }
    onNotice(undefined);
    view.select(sheet, layout.merges.areaAt(cell.row, cell.column));
  }

  return (
    <div className="formula-bar">
      <input
        className="name-box"
        aria-label={strings.nameBox}
        value={typed ?? address}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onBlur={() => {
          setTyped(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) go(event.currentTarget.value);
        }}
      />
      <span className="formula-sign" aria-hidden="true">
        fx
      </span>
      <div
        className="formula-text"
        role="textbox"
        aria-readonly="true"
        aria-label={strings.content}
        tabIndex={0}
      >
        {cellEntry(sheet.cellAt(selection.top, selection.left), view.model.dateSystem)}
      </div>
    </div>
  );
}
