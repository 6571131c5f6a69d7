import { useSyncExternalStore } from "react";
import { strings } from "../strings.ja";
import type { WorkbookView } from "../workbook/workbook-view";

/** The tabs of the sheets that are not hidden. */
export function SheetTabs({ view }: { readonly view: WorkbookView }): React.JSX.Element {
  const { sheets, sheet: active } = useSyncExternalStore(view.subscribe, view.state);
  return (
    <div className="sheet-tabs" role="tablist" aria-label={strings.sheets}>
      {sheets.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          aria-selected={sheet === active}
          tabIndex={sheet === active ? 0 : -1}
          className="sheet-tab"
          {...(sheet.tabColor === "" ? {} : { style: { boxShadow: `inset 0 -3px 0 ${sheet.tabColor}` } })}
          onClick={() => {
            view.select(sheet, sheet.selection);
          }}
          onKeyDown={(event) => {
            const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
            const next = sheets[sheets.indexOf(sheet) + step];
            if (step === 0 || next === undefined) return;
            view.select(next, next.selection);
            const sibling =
              step === 1
                ? event.currentTarget.nextElementSibling
                : event.currentTarget.previousElementSibling;
            if (sibling instanceof HTMLElement) sibling.focus();
          }}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
