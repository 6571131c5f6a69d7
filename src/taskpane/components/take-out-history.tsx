import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { useState } from "react";
import { useStrings } from "../hooks/use-strings";
import { summaryTexts } from "../summary-texts";
import { PaneDialog } from "./pane-dialog";

export interface TakeOutHistoryProps {
  readonly isBusy: boolean;
  readonly onTakeOut: () => void;
}

/** Takes the settled reports out, after asking: nothing brings them back. */
export function TakeOutHistory({ isBusy, onTakeOut }: TakeOutHistoryProps) {
  const strings = useStrings();
  const texts = summaryTexts(strings.language);
  const [isAsking, setAsking] = useState(false);
  const opensDialog = useRestoreFocusTarget();
  const close = () => {
    setAsking(false);
  };
  return (
    <>
      <Button
        {...opensDialog}
        size="small"
        appearance="subtle"
        disabledFocusable={isBusy}
        onClick={() => {
          setAsking(true);
        }}
      >
        {texts.takeOutHistory}
      </Button>
      <PaneDialog
        isOpen={isAsking}
        title={texts.historyQuestion}
        onClose={close}
        actions={
          <>
            <Button
              appearance="primary"
              onClick={() => {
                close();
                onTakeOut();
              }}
            >
              {texts.takeOutNow}
            </Button>
            <Button onClick={close}>{strings.fix.leave}</Button>
          </>
        }
      >
        {texts.historyWarning}
      </PaneDialog>
    </>
  );
}
