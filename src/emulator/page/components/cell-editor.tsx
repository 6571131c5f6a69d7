import { useLayoutEffect, useRef, useState, type CompositionEvent, type KeyboardEvent } from "react";
import { moveOfKey, type Move } from "../grid/move-selection";

export interface CellEditorProps {
  /** Where the selected cell lies on the canvas. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** What a screen reader says of the selected cell. */
  readonly label: string;
  /** The cell's content, to go on editing it. */
  readonly entry: string;
  /** Asked before typing starts; a refusal has been explained to the person by then. */
  readonly mayEdit: () => boolean;
  /** @returns whether the cell took the text; what it refused stays to be mended */
  readonly onCommit: (text: string) => boolean;
  readonly onMove: (move: Move) => void;
  /** Alt and the down arrow, as in Excel. */
  readonly onOpenList: () => void;
  /** Text while a cell is edited, `null` otherwise. */
  readonly draft: string | null;
  readonly onDraft: (draft: string | null) => void;
}

/**
 * The one input of the grid. It always has the focus, unseen until something is typed: so the first key of a Japanese
 * input method already lands in it, and keys that belong to the method (`isComposing`) are left to it.
 */
export function CellEditor(props: CellEditorProps): React.JSX.Element {
  const { box, label, entry, mayEdit, onCommit, onMove, onOpenList, draft, onDraft } = props;
  const input = useRef<HTMLTextAreaElement>(null);
  const [isComposing, setComposing] = useState(false);
  const isEditing = draft !== null;

  useLayoutEffect(() => {
    const element = input.current;
    if (isEditing && element !== null) element.setSelectionRange(element.value.length, element.value.length);
  }, [isEditing]);

  function change(text: string): void {
    if (isEditing || mayEdit()) onDraft(text);
  }

  function startComposing(event: CompositionEvent): void {
    if (!isEditing && !mayEdit()) event.preventDefault();
    setComposing(true);
  }

  function commit(): boolean {
    if (draft !== null && !onCommit(draft)) return false;
    onDraft(null);
    return true;
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return;
    const move = moveOfKey(event);
    if (isEditing) {
      if (event.key === "Escape") onDraft(null);
      else if (event.key === "Enter" && event.altKey) {
        event.preventDefault();
        onDraft(`${draft}\n`);
      } else if ((event.key === "Enter" || event.key === "Tab") && move !== undefined) {
        event.preventDefault();
        if (commit()) onMove(move);
      }
      return;
    }
    if (event.key === "ArrowDown" && event.altKey) {
      event.preventDefault();
      onOpenList();
    } else if (event.key === "F2") {
      event.preventDefault();
      change(entry);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      if (mayEdit()) onCommit("");
    } else if (move !== undefined) {
      event.preventDefault();
      onMove(move);
    }
  }

  return (
    <textarea
      ref={input}
      className={isEditing || isComposing ? "cell-editor is-editing" : "cell-editor"}
      style={{ left: box.left, top: box.top, minWidth: box.width, minHeight: box.height }}
      rows={1}
      aria-label={label}
      spellCheck={false}
      autoComplete="off"
      value={draft ?? ""}
      onChange={(event) => {
        change(event.target.value);
      }}
      onCompositionStart={startComposing}
      onCompositionEnd={() => {
        setComposing(false);
      }}
      onKeyDown={press}
      onBlur={() => {
        if (!commit()) onDraft(null);
      }}
    />
  );
}
