import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Judgement } from "../../core/review";
import type { GroupRow, Report } from "../../core/summary/report";
import { useStrings } from "../hooks/use-strings";
import { summaryTexts } from "../summary-texts";

/** The judgements that fit beside a name in a narrow pane. */
const SHOWN = ["done", "onSchedule", "dueSoon", "overdue"] as const satisfies readonly Judgement[];

/** What the rest of a row is counted under, so that its figures come to its count. */
const OTHERS = ["notStartedYet", "notCheckable", "cancelled"] as const satisfies readonly Judgement[];

function othersOf({ byJudgement }: GroupRow): number {
  return OTHERS.reduce((sum, judgement) => sum + byJudgement[judgement], 0);
}

/** More areas than this are left to the sheet. */
const MOST_ROWS = 12;

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "end",
    fontWeight: "normal",
    fontVariantNumeric: "tabular-nums",
  },
  name: { textAlign: "start", overflowWrap: "anywhere" },
  head: { wordBreak: "keep-all", verticalAlign: "bottom", fontSize: tokens.fontSizeBase100 },
  late: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  total: { fontWeight: tokens.fontWeightSemibold },
});

function Row({
  name,
  row,
  isTotal,
}: {
  readonly name: string;
  readonly row: GroupRow;
  readonly isTotal?: true;
}) {
  const styles = useStyles();
  const { formatCount } = useStrings();
  const cell = mergeClasses(styles.cell, isTotal && styles.total);
  return (
    <tr>
      <th scope="row" className={mergeClasses(cell, styles.name)}>
        {name}
      </th>
      <td className={cell}>{formatCount(row.measures)}</td>
      {SHOWN.map((judgement) => (
        <td
          key={judgement}
          className={mergeClasses(
            cell,
            judgement === "overdue" && row.byJudgement.overdue > 0 && styles.late,
          )}
        >
          {formatCount(row.byJudgement[judgement])}
        </td>
      ))}
      <td className={cell}>{formatCount(othersOf(row))}</td>
    </tr>
  );
}

/** The counts by policy area, as the sheet will show them first. */
export function SummaryPreview({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const strings = useStrings();
  const texts = summaryTexts(strings.language);
  const { rows, total } = report.byArea;
  const words = strings.progress.judgements;
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <table className={styles.table} aria-label={texts.preview}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(head, styles.name)}>
            {texts.area}
          </th>
          <th scope="col" className={head}>
            {texts.count}
          </th>
          {SHOWN.map((judgement) => (
            <th key={judgement} scope="col" className={head}>
              {words[judgement]}
            </th>
          ))}
          <th
            scope="col"
            className={head}
            title={OTHERS.map((judgement) => words[judgement]).join(strings.progress.listSeparator)}
          >
            {texts.others}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, MOST_ROWS).map((row) => (
          <Row key={row.name ?? ""} name={row.name ?? texts.nameless} row={row} />
        ))}
        <Row name={texts.total} row={total} isTotal />
      </tbody>
    </table>
  );
}
