import { useState } from "react";

/** A list of which only the beginning is shown. */
export interface ShownItems<T> {
  readonly shown: readonly T[];
  /** Items that are not shown yet. */
  readonly remaining: number;
  /** How many `showMore` would add. */
  readonly next: number;
  readonly showMore: () => void;
}

/**
 * Shows a long list in pages, so that ten thousand items cost as little as a page.
 *
 * A new list starts at its first page again.
 */
export function useShownItems<T>(items: readonly T[], pageSize: number): ShownItems<T> {
  const [page, setPage] = useState({ items, count: pageSize });
  const count = page.items === items ? page.count : pageSize;
  const remaining = Math.max(0, items.length - count);
  return {
    shown: items.slice(0, count),
    remaining,
    next: Math.min(pageSize, remaining),
    showMore: () => {
      setPage({ items, count: count + pageSize });
    },
  };
}
