import { createRoot } from "react-dom/client";
import { ExcelPort } from "../adapters/excel/excel-port";
import { openNewWorkbook } from "../adapters/excel/open-new-workbook";
import { followOfficeStart, letsFilesOut } from "../adapters/office-host/office-host";
import type { HostStart } from "../app/host-start";
import { ReviewSession } from "../app/review-session";
import { after, nextFrame, today } from "./browser-environment";
import { PortError } from "../app/workbook-port";
import { downloadFile, type ExportedFile, type Exporter } from "./exporter";
import { App } from "./components/app";
import type { Workbench } from "./components/pane";
import { loadLanguageChoice } from "./language";
import { loadLiveChoice } from "./live-choice";
import { asView } from "./views";

const container = document.getElementById("root");
const officeScript = document.getElementById("office-script");
if (container === null || !(officeScript instanceof HTMLScriptElement))
  throw new Error("taskpane.html is incomplete");

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const exporter: Exporter = {
  saveFile,
  async saveWorkbook(name, edits) {
    // Fetched when it is first wanted: most people never save a workbook of its own.
    const { createXlsx } = await import("../adapters/xlsx/write/create-xlsx");
    const { bytes } = createXlsx(edits);
    try {
      await openNewWorkbook(bytes);
      return "opened";
    } catch (error) {
      if (!(error instanceof PortError)) throw error;
      await saveFile({ name, content: new Uint8Array(bytes), type: XLSX });
      return "downloaded";
    }
  },
};

/** @throws PortError where this Office lets no file out */
async function saveFile(file: ExportedFile): Promise<void> {
  if (!letsFilesOut()) throw new PortError("not-allowed", "This Office downloads no files from a pane");
  await downloadFile(file);
}

// The check in the page has refused this browser and says so: it must not be written over.
if (document.documentElement.dataset["browser"] !== "unsupported") start(container, officeScript);

function start(container: HTMLElement, officeScript: HTMLScriptElement): void {
  const reportDefect = (error: unknown) => {
    console.error(error);
  };
  // Asked for at once, and not waited for: the pane is drawn while it comes.
  const loading = import("./workbench");
  const reviewer = loading.then(({ createReviewer }) => createReviewer());
  const port = new ExcelPort();
  const session = new ReviewSession({
    port,
    review: async (snapshot, options) => (await reviewer).review(snapshot, options),
    today,
    now: Date.now,
    nextFrame,
    reportDefect,
    language: loadLanguageChoice(),
    live: {
      port,
      after,
      update: async (snapshot, options) => (await reviewer).update(snapshot, options),
      isWanted: loadLiveChoice(),
    },
  });
  window.addEventListener("pagehide", () => {
    void session.close();
  });
  const root = createRoot(container);
  const startView = asView(new URLSearchParams(window.location.search).get("start"));
  let workbench: Workbench | null = null;
  let hostStart: HostStart = { kind: "starting" };
  const render = () => {
    root.render(
      <App
        session={session}
        start={hostStart}
        today={today()}
        workbench={workbench}
        exporter={exporter}
        startView={startView}
        reportDefect={reportDefect}
      />,
    );
  };
  render();
  followOfficeStart(officeScript, (next) => {
    hostStart = next;
    render();
  });
  loading.then((loaded) => {
    workbench = loaded;
    render();
  }, reportDefect);
}
