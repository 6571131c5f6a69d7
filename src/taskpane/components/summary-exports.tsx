import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Edit } from "../../core/sheet/edit";
import { formatReportCsv } from "../../core/summary/format-report-csv";
import type { Report } from "../../core/summary/report";
import { safeFileName } from "../../core/text/safe-file-name";
import type { Exporter } from "../exporter";
import { useStrings } from "../hooks/use-strings";
import { summaryTexts } from "../summary-texts";

const useStyles = makeStyles({
  // The shortest word: it stays beside the other ways out.
  short: { minWidth: 0 },
  outcome: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
    ":empty": { display: "none" },
  },
});

function fileNameOf({ planName, asOf }: Report, extension: string): string {
  return safeFileName(`${planName ?? "計画"} 進捗集計 ${asOf}`, extension);
}

export interface SummaryExportsProps {
  readonly report: Report;
  /** The edits that make a workbook of the summary alone. */
  readonly buildWorkbook: () => readonly Edit[];
  readonly exporter: Exporter;
  readonly isBusy: boolean;
}

/** The summary as files: a workbook of its own, or CSV; and what became of it. */
export function SummaryExports({ report, buildWorkbook, exporter, isBusy }: SummaryExportsProps) {
  const styles = useStyles();
  const texts = summaryTexts(useStrings().language);
  const [saved, setSaved] = useState<string | null>(null);

  const tell = (name: string, saving: Promise<"opened" | "downloaded" | undefined>) => {
    saving.then(
      (exit) => {
        setSaved(exit === "opened" ? texts.opened : texts.saved(name));
      },
      () => {
        setSaved(texts.notSaved);
      },
    );
  };
  const saveCsv = () => {
    const name = fileNameOf(report, "csv");
    const content = formatReportCsv(report);
    tell(
      name,
      exporter.saveFile({ name, content, type: "text/csv;charset=utf-8" }).then(() => undefined),
    );
  };
  const saveWorkbook = () => {
    const name = fileNameOf(report, "xlsx");
    tell(name, exporter.saveWorkbook(name, buildWorkbook()));
  };
  return (
    <>
      <Button disabledFocusable={isBusy} onClick={saveWorkbook}>
        {texts.workbook}
      </Button>
      <Button
        className={styles.short}
        aria-label={texts.csv}
        title={texts.csv}
        disabledFocusable={isBusy}
        onClick={saveCsv}
      >
        CSV
      </Button>
      <span role="status" className={styles.outcome}>
        {saved}
      </span>
    </>
  );
}
