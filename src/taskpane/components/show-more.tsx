import { Button } from "@fluentui/react-components";
import { useStrings } from "../hooks/use-strings";

export interface ShowMoreProps {
  readonly next: number;
  readonly remaining: number;
  readonly onShowMore: () => void;
}

/** The button below a list that is shown in pages; nothing where the list is complete. */
export function ShowMore({ next, remaining, onShowMore }: ShowMoreProps) {
  const strings = useStrings();
  if (remaining === 0) return null;
  return (
    <Button size="small" appearance="subtle" onClick={onShowMore}>
      {strings.action.showMore(next, remaining)}
    </Button>
  );
}
