import { useEffect, useRef, useState } from "react";
import { PortError } from "../../app/workbook-port";
import { AppHeader } from "./components/app-header";
import { FormulaBar } from "./components/formula-bar";
import { PaneFrame } from "./components/pane-frame";
import { RibbonStrip } from "./components/ribbon-strip";
import { SheetGrid } from "./components/sheet-grid";
import { SheetTabs } from "./components/sheet-tabs";
import { describeTrouble, strings } from "./strings.ja";
import { openWorkbook, type OpenWorkbook } from "./workbook/open-workbook";

const PANE = "/addin/taskpane.html";
/** What the ribbon's buttons open, by the manifest: the pane starts the review itself. */
const PANE_VALIDATING = `${PANE}?start=validate`;
const PANE_COLUMNS = `${PANE}?start=columns`;
const PANE_SUMMARY = `${PANE}?start=summary`;

interface Pane {
  readonly address: string;
  /** Another opening is another frame. */
  readonly opening: number;
}

/** The whole page: a plain stand-in for Excel with the add-in's task pane beside the sheet. */
export function App(): React.JSX.Element {
  const [samples, setSamples] = useState<readonly string[]>();
  const [workbook, setWorkbook] = useState<OpenWorkbook>();
  const [pane, setPane] = useState<Pane | undefined>({ address: PANE, opening: 0 });
  const [isLoading, setLoading] = useState(false);
  const [isDropping, setDropping] = useState(false);
  const [notice, setNotice] = useState<string>();
  const [trouble, setTrouble] = useState<string>();
  /** Counts the workbooks that were asked for. */
  const openings = useRef(0);

  async function open(fileName: string, read: () => Promise<ArrayBuffer>): Promise<void> {
    const turn = ++openings.current;
    setLoading(true);
    setTrouble(undefined);
    setNotice(undefined);
    try {
      const bytes = new Uint8Array(await read());
      // What was chosen last is opened, whichever answer comes first.
      if (turn !== openings.current) return;
      setWorkbook(openWorkbook(bytes, fileName));
      setPane((current) => current && { address: PANE, opening: current.opening + 1 });
    } catch (error) {
      if (turn !== openings.current) return;
      setTrouble(error instanceof PortError ? describeTrouble(error.code, fileName) : strings.sampleMissing);
      if (!(error instanceof PortError)) reportError(error);
    } finally {
      if (turn === openings.current) setLoading(false);
    }
  }

  function openSample(fileName: string): void {
    void open(fileName, async () => {
      const response = await fetch(`/samples/${encodeURIComponent(fileName)}`);
      if (!response.ok) throw new Error(`The server answered ${String(response.status)}.`);
      return response.arrayBuffer();
    });
  }

  function openFile(file: File): void {
    void open(file.name, () => file.arrayBuffer());
  }

  function showPane(address: string): void {
    setPane((current) => ({ address, opening: (current?.opening ?? 0) + 1 }));
  }

  useEffect(() => {
    const request = new AbortController();
    listSamples(request.signal).then(
      (names) => {
        setSamples(names);
        const [first] = names;
        if (first === undefined) setTrouble(strings.noSamples);
        else openSample(first);
      },
      () => {
        if (!request.signal.aborted) setTrouble(strings.sampleMissing);
      },
    );
    return () => {
      request.abort();
    };
    // Once: a sample is opened when the page starts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return (
    <div
      className="app"
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (event.currentTarget === event.target) setDropping(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        const file = event.dataTransfer.files[0];
        if (file !== undefined) openFile(file);
      }}
    >
      <AppHeader
        fileName={workbook?.fileName}
        samples={samples ?? []}
        onOpenFile={openFile}
        onOpenSample={openSample}
      />
      <RibbonStrip
        isEnabled={workbook !== undefined}
        isPaneOpen={pane !== undefined}
        onValidate={() => {
          showPane(PANE_VALIDATING);
        }}
        onAddColumns={() => {
          showPane(PANE_COLUMNS);
        }}
        onSummary={() => {
          showPane(PANE_SUMMARY);
        }}
        onTogglePane={() => {
          if (pane === undefined) showPane(PANE);
          else setPane(undefined);
        }}
      />
      {trouble === undefined ? null : (
        <div className="trouble" role="alert">
          <span>{trouble}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={strings.dismiss}
            onClick={() => {
              setTrouble(undefined);
            }}
          >
            ×
          </button>
        </div>
      )}
      {workbook === undefined ? (
        <main className="welcome">
          <p>{isLoading ? strings.loading : strings.welcome}</p>
        </main>
      ) : (
        <div className="workspace">
          <main className="book">
            <FormulaBar key={`bar-${workbook.id}`} view={workbook.view} onNotice={setNotice} />
            <SheetGrid key={`grid-${workbook.id}`} view={workbook.view} onNotice={setNotice} />
            <footer className="book-foot">
              <SheetTabs view={workbook.view} />
              <span className="status" role="status">
                {isLoading ? strings.loading : (notice ?? strings.ready)}
              </span>
            </footer>
          </main>
          {pane === undefined ? null : (
            <PaneFrame
              key={`${workbook.id}-${String(pane.opening)}`}
              address={pane.address}
              external={workbook.external}
              onClose={() => {
                setPane(undefined);
              }}
            />
          )}
        </div>
      )}
      {isDropping ? <div className="drop-hint">{strings.dropHere}</div> : null}
    </div>
  );
}

async function listSamples(signal: AbortSignal): Promise<readonly string[]> {
  const response = await fetch("/samples/", { signal });
  const names: unknown = await response.json();
  if (!Array.isArray(names)) throw new TypeError("The list of samples is no list.");
  return names.filter((name) => typeof name === "string");
}
