import { useEffect, useRef } from "react";
import { strings } from "../strings.ja";

export interface ValueListProps {
  /** Where the cell lies on the canvas. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly values: readonly string[];
  /** What the cell shows. */
  readonly current: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChoose: (value: string) => void;
}

/** The arrow beside a cell with a dropdown, and its list. */
export function ValueList(props: ValueListProps): React.JSX.Element {
  const { box, values, current, isOpen, onOpen, onChoose } = props;
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const chosen = list.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    (chosen ?? list.current?.querySelector<HTMLElement>("[role=option]"))?.focus();
  }, [isOpen]);

  function press(event: React.KeyboardEvent<HTMLLIElement>, value: string): void {
    const { currentTarget } = event;
    const next =
      event.key === "ArrowDown"
        ? currentTarget.nextElementSibling
        : event.key === "ArrowUp"
          ? currentTarget.previousElementSibling
          : null;
    if (event.key === "Escape" || event.key === "Tab") onOpen(false);
    else if (event.key === "Enter" || event.key === " ") onChoose(value);
    else if (next instanceof HTMLElement) next.focus();
    else return;
    event.preventDefault();
  }

  return (
    <div
      className="value-list"
      style={{ left: box.left + box.width, top: box.top, height: box.height }}
      onMouseDown={(event) => {
        event.stopPropagation();
      }}
    >
      <button
        type="button"
        className="value-arrow"
        tabIndex={-1}
        aria-label={strings.openList}
        aria-expanded={isOpen}
        aria-haspopup="listbox"
        onClick={() => {
          onOpen(!isOpen);
        }}
      >
        ▾
      </button>
      {isOpen ? (
        <ul
          ref={list}
          role="listbox"
          className="values"
          aria-label={strings.listOfValues}
          style={{ top: box.height }}
        >
          {values.map((value) => (
            <li
              key={value}
              role="option"
              tabIndex={-1}
              aria-selected={value === current}
              onClick={() => {
                onChoose(value);
              }}
              onKeyDown={(event) => {
                press(event, value);
              }}
            >
              {value}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
