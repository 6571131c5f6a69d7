import { strings } from "../strings.ja";

export interface RibbonStripProps {
  readonly isPaneOpen: boolean;
  readonly isEnabled: boolean;
  readonly onValidate: () => void;
  readonly onAddColumns: () => void;
  readonly onSummary: () => void;
  readonly onTogglePane: () => void;
}

/** The add-in's own tab of the ribbon: the buttons that its manifest puts there. */
export function RibbonStrip({
  isPaneOpen,
  isEnabled,
  onValidate,
  onAddColumns,
  onSummary,
  onTogglePane,
}: RibbonStripProps): React.JSX.Element {
  return (
    <div className="ribbon" role="toolbar" aria-label={strings.ribbonTab}>
      <span className="ribbon-tab">{strings.ribbonTab}</span>
      <button type="button" className="ribbon-button is-primary" disabled={!isEnabled} onClick={onValidate}>
        <img src="/addin/assets/validate-32.png" alt="" width={20} height={20} />
        {strings.validate}
      </button>
      <button type="button" className="ribbon-button" disabled={!isEnabled} onClick={onAddColumns}>
        <img src="/addin/assets/columns-32.png" alt="" width={20} height={20} />
        {strings.addColumns}
      </button>
      <button type="button" className="ribbon-button" disabled={!isEnabled} onClick={onSummary}>
        <img src="/addin/assets/summary-32.png" alt="" width={20} height={20} />
        {strings.summary}
      </button>
      <button
        type="button"
        className="ribbon-button"
        disabled={!isEnabled}
        aria-pressed={isPaneOpen}
        onClick={onTogglePane}
      >
        {strings.taskPane}
      </button>
    </div>
  );
}
