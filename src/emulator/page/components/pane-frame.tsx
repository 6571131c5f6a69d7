import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { strings } from "../strings.ja";
import type { WindowsExternal } from "../door/windows-external";

const MIN_WIDTH = 300;
const MAX_WIDTH = 640;
const DEFAULT_WIDTH = 360;
const KEY_STEP = 20;

export interface PaneFrameProps {
  /** The page to show. */
  readonly address: string;
  readonly external: WindowsExternal;
  readonly onClose: () => void;
}

/** The task pane at the right, as wide as the person wants it. */
export function PaneFrame({ address, external, onClose }: PaneFrameProps): React.JSX.Element {
  const [width, setWidth] = useState(DEFAULT_WIDTH);
  const [isDragged, setDragged] = useState(false);
  const resize = (wanted: number): void => {
    setWidth(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, wanted)));
  };

  // Runs before the frame's document is fetched, let alone its scripts (see door/pane-window.ts).
  useLayoutEffect(() => {
    Object.assign(window, { shinchokuExternal: external });
  }, [external]);

  // As in Excel: the Tab key moves from cell to cell and never leaves the grid, F6 leads on to the pane.
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const moveOn = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      frame.current?.focus();
    };
    window.addEventListener("keydown", moveOn);
    return () => {
      window.removeEventListener("keydown", moveOn);
    };
  }, []);

  return (
    <aside className="pane" style={{ width }} aria-label={strings.taskPane}>
      <div
        className={isDragged ? "pane-edge is-dragged" : "pane-edge"}
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={strings.resizePane}
        aria-valuenow={width}
        aria-valuemin={MIN_WIDTH}
        aria-valuemax={MAX_WIDTH}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragged(true);
        }}
        onPointerMove={(event) => {
          if (isDragged) resize(document.documentElement.clientWidth - event.clientX);
        }}
        onPointerUp={() => {
          setDragged(false);
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowLeft") resize(width + KEY_STEP);
          if (event.key === "ArrowRight") resize(width - KEY_STEP);
        }}
      />
      <div className="pane-title">
        <h2>{strings.ribbonTab}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={strings.closePane}
          title={strings.closePane}
          onClick={onClose}
        >
          ×
        </button>
      </div>
      <iframe ref={frame} className="pane-frame" title={strings.taskPane} src={address} />
    </aside>
  );
}
