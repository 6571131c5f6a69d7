import type { HostStart } from "../../app/host-start";

/** The oldest Excel API that the product builds on: volume-licensed Office 2021 has it. */
export const REQUIRED_EXCEL_API = "1.14";

/** After this time without an answer people are told; a late answer still counts. */
const PATIENCE_IN_MILLISECONDS = 10_000;

/** How often a library that is still being fetched is looked for. */
const POLL_IN_MILLISECONDS = 50;

/**
 * Follows the start of Office until it is ready or refused.
 *
 * The page fetches the library without blocking, since a network that drops the request would hold the page back for
 * minutes. `Office.onReady` never settles in such a network, so the wait is bounded here.
 *
 * @param script the element that fetches the library; the page marks it `data-failed` where that failed already.
 * @param listener receives every change; the last one is `ready` or `unsupported`, or there is none.
 * @returns a function that stops following.
 */
export function followOfficeStart(
  script: HTMLScriptElement,
  listener: (start: HostStart) => void,
  patience = PATIENCE_IN_MILLISECONDS,
): () => void {
  let stopped = false;
  const tell = (start: HostStart) => {
    if (!stopped) listener(start);
  };
  const giveUp = window.setTimeout(() => {
    tell({ kind: "unreachable", cause: "timeout" });
  }, patience);
  const poll = window.setInterval(() => {
    if (typeof Office === "undefined") return;
    window.clearInterval(poll);
    void Office.onReady((info) => {
      window.clearTimeout(giveUp);
      tell(judgeHost(info));
    });
  }, POLL_IN_MILLISECONDS);
  const fail = () => {
    window.clearTimeout(giveUp);
    tell({ kind: "unreachable", cause: "script-failed" });
  };
  if (script.dataset["failed"] === undefined) script.addEventListener("error", fail);
  else fail();
  return () => {
    stopped = true;
    window.clearTimeout(giveUp);
    window.clearInterval(poll);
    script.removeEventListener("error", fail);
  };
}

function judgeHost(info: { readonly host: Office.HostType | null }): HostStart {
  if (info.host !== Office.HostType.Excel) return { kind: "unsupported", cause: "not-excel" };
  if (!Office.context.requirements.isSetSupported("ExcelApi", REQUIRED_EXCEL_API)) {
    return { kind: "unsupported", cause: "old-excel" };
  }
  return {
    kind: "ready",
    displayLanguage: Office.context.displayLanguage,
    // Excel on the web has no officeTheme, whatever the types say.
    isDark: isDarkColor(Office.context.officeTheme?.bodyBackgroundColor),
  };
}

/** Platforms whose panes lead no download anywhere, without a word of it (office-js issues 2700, 3385). */
const PLATFORMS_THAT_KEEP_FILES: readonly string[] = ["Mac", "iOS"];

/** Whether a pane of this Office can hand a file to the person by downloading it. */
export function letsFilesOut(): boolean {
  return !PLATFORMS_THAT_KEEP_FILES.includes(String(Office.context.platform));
}

/**
 * Tells a dark `#rrggbb` background from a light one; null where the colour cannot be read.
 *
 * Source: relative luminance of WCAG 2.2, with the plain (not linearised) channels, which is enough to tell the
 * themes of Office apart.
 */
export function isDarkColor(color: string | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (match === null) return null;
  const [red, green, blue] = match.slice(1).map((channel) => Number.parseInt(channel, 16)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
