import { existsSync, readFileSync } from "node:fs";
import { PortError } from "../../src/app/workbook-port";
import { readXlsx } from "../../src/adapters/xlsx/read-xlsx";

/** What `read-in-child` prints of one reading, as JSON. */
export interface ChildReading {
  /** Of the processor: how busy the machine is otherwise does not count. */
  readonly milliseconds: number;
  /** The most memory that the process ever held, in bytes. */
  readonly peakBytes: number;
  readonly cells?: number;
  readonly code?: string;
}

/** Linux tells the peak of this very program; elsewhere the process's, which may count its parent's memory too. */
function peakMemory(): number {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return Number(kilobytes ?? process.resourceUsage().maxRSS) * 1024;
}

function countCells(path: string): Pick<ChildReading, "cells" | "code"> {
  try {
    const { sheets } = readXlsx(readFileSync(path));
    return { cells: sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0) };
  } catch (error) {
    if (error instanceof PortError) return { code: error.code };
    throw error;
  }
}

const path = process.argv[2];
if (path !== undefined) {
  const start = process.cpuUsage();
  const outcome = countCells(path);
  const { user, system } = process.cpuUsage(start);
  const milliseconds = Math.round((user + system) / 1000);
  const reading: ChildReading = {
    ...outcome,
    milliseconds,
    peakBytes: peakMemory(),
  };
  process.stdout.write(JSON.stringify(reading));
}
