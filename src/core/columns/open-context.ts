import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { BuildContext, ColumnsReview } from "./build-context";
import { EditList } from "./edit-list";
import { LiveCellBook } from "./live-cells";
import { readTrackedParts } from "./own-names";
import { buildStatusTable } from "./status-table";
import { NO_RECORD, type WrittenRecord } from "./written-record";

/** What the writers of columns share, before anything is written. */
export function openContext(
  snapshot: WorkbookSnapshot,
  review: ColumnsReview,
  record: WrittenRecord = NO_RECORD,
): BuildContext {
  return {
    snapshot,
    review,
    tracked: readTrackedParts(snapshot.names),
    edits: new EditList(snapshot),
    statuses: buildStatusTable(review.plan),
    notes: [],
    looks: new Map(record.looks.map((look) => [look.block, look])),
    flags: new Map(),
    printAreas: new Map(),
    formerAsOf: record.formerAsOf,
    kept: new Set(),
    live: new LiveCellBook(),
  };
}
