import { Button } from "@fluentui/react-components";
import type { RefObject } from "react";
import { flushSync } from "react-dom";
import { useStrings } from "../hooks/use-strings";

export interface ShowMoreProps {
  /** What holds the items as its children. */
  readonly list: RefObject<Element | null>;
  readonly next: number;
  readonly remaining: number;
  readonly onShowMore: () => void;
}

/** The first thing in an item that takes the focus: itself, or its link. */
function focusIn(item: Element | undefined): void {
  const target = item?.matches("[tabindex]") === true ? item : item?.querySelector("button");
  if (target instanceof HTMLElement) target.focus();
}

/** The button below a list that is shown in pages; nothing where the list is complete. */
export function ShowMore({ list, next, remaining, onShowMore }: ShowMoreProps) {
  const strings = useStrings();
  if (remaining === 0) return null;
  const showAndGoOn = () => {
    const known = list.current?.children.length ?? 0;
    flushSync(onShowMore);
    // The button that was pressed has moved below the new items, or is gone: reading goes on at the first of them.
    focusIn(list.current?.children[known]);
  };
  return (
    <Button size="small" appearance="subtle" onClick={showAndGoOn}>
      {strings.action.showMore(next, remaining)}
    </Button>
  );
}
