import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { changeColumnMap, storedColumnMap } from "../../core/layout/change-column-map";
import {
  adoptMap,
  findEntry,
  headingKey,
  type ColumnMap,
  type MappedField,
} from "../../core/layout/column-map";
import type { SheetHeading } from "../../core/plan/plan";
import type { Review } from "../../core/review";
import type { CellRef } from "../../core/sheet/address";
import { columnMappingTexts } from "../column-mapping-texts";
import { groupHeadings, type HeadingGroup } from "../heading-groups";
import { useStrings } from "../hooks/use-strings";
import { ColumnMappingTable } from "./column-mapping-table";
import { SectionHeading } from "./section-heading";

/** The id of the view's heading, for buttons that lead to it. */
export const COLUMN_MAPPING_HEADING_ID = "column-mapping";

/** So many groups are shown opened; of more only those with something to decide. */
const FEW_GROUPS = 3;

const useStyles = makeStyles({
  help: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  group: { marginTop: tokens.spacingVerticalM },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  actions: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  // Once there is something to save, it stays in sight.
  waiting: {
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingVerticalXXL})`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface ColumnMappingProps {
  readonly review: Review | null;
  /** Keeps the map in the workbook and reviews anew. */
  readonly onSave: (map: ColumnMap) => void;
  readonly onJump: (cell: CellRef) => void;
}

/** 見出しの対応: what the headings of each sheet were read as, to be corrected. */
export function ColumnMapping({ review, onSave, onJump }: ColumnMappingProps) {
  const styles = useStyles();
  const texts = columnMappingTexts(useStrings().language);
  return (
    <section aria-labelledby={COLUMN_MAPPING_HEADING_ID}>
      <SectionHeading id={COLUMN_MAPPING_HEADING_ID}>{texts.title}</SectionHeading>
      <p className={styles.help}>{review === null ? texts.nothing : texts.help}</p>
      {review !== null && (
        // What was chosen and not saved belongs to the review that it was chosen over.
        <Headings key={JSON.stringify(review.settings)} review={review} onSave={onSave} onJump={onJump} />
      )}
    </section>
  );
}

interface HeadingsProps extends ColumnMappingProps {
  readonly review: Review;
}

function Headings({ review, onSave, onJump }: HeadingsProps) {
  const styles = useStyles();
  const texts = columnMappingTexts(useStrings().language);
  const groups = useMemo(() => groupHeadings(review.plan.sheets), [review.plan.sheets]);
  const stored = useMemo(() => {
    const sheets = review.plan.sheets.map(({ name }) => name);
    return adoptMap(storedColumnMap(review.settings), sheets);
  }, [review]);
  const [map, setMap] = useState<ColumnMap>(stored);
  const isChanged = map !== stored;
  const choose = (group: HeadingGroup, { path }: SheetHeading, field: MappedField | null): void => {
    setMap((before) =>
      group.sheets.reduce((next, sheet) => changeColumnMap(next, { sheet, path, field }), before),
    );
  };
  return (
    <>
      {groups.map((group) => {
        const [first, ...others] = group.sheets;
        const title = texts.sheets(first, others.length);
        const isUrgent = group.headings.some(({ proposal }) => proposal !== null);
        return (
          <details
            key={groupKey(group)}
            className={styles.group}
            open={isUrgent || groups.length <= FEW_GROUPS}
          >
            <summary className={styles.summary}>{title}</summary>
            <ColumnMappingTable
              label={title}
              headings={group.headings}
              texts={texts}
              choiceOf={({ path }) => findEntry(map, first, path)?.field ?? null}
              onChoose={(heading, field) => {
                choose(group, heading, field);
              }}
              onJump={onJump}
            />
          </details>
        );
      })}
      {groups.length > 0 && (
        <div className={mergeClasses(styles.actions, isChanged && styles.waiting)}>
          <Button
            appearance="primary"
            disabledFocusable={!isChanged}
            onClick={() => {
              onSave(map);
            }}
          >
            {texts.save}
          </Button>
          <Button
            disabledFocusable={!isChanged}
            onClick={() => {
              setMap(stored);
            }}
          >
            {texts.discard}
          </Button>
        </div>
      )}
    </>
  );
}

function groupKey({ sheets, headings }: HeadingGroup): string {
  return `${sheets[0]}\n${headings.map(({ path }) => headingKey(path)).join("\n")}`;
}
