import { createHash } from "node:crypto";

/** Minified pages have no quotes around addresses. */
const OFFICE_SCRIPT = /<script\b[^>]*\bsrc=["']?([^"'\s>]*\boffice\.js)\b[^>]*>\s*<\/script>/i;
const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/gi;

/** A task pane page as the preview serves it. */
export interface PanePage {
  readonly html: string;
  /** `Content-Security-Policy` that keeps the page on its origin; comes on top of the page's own. */
  readonly contentSecurityPolicy: string;
}

/** Addresses on the preview's server. */
export interface PaneAddresses {
  readonly officeScript: string;
  /** Stands in for Excel, which puts `window.external` into a pane before its scripts run. */
  readonly doorScript: string;
  /** A style sheet that only declares fonts, for machines that have no Japanese one. */
  readonly fontFaces: string;
}

/**
 * Turns a page of the production build into the one that the preview serves: office.js comes from this server; ahead of
 * it stand the fonts and the script that Windows and Excel would have provided. Nothing else changes.
 *
 * @throws Error where the page loads no office.js.
 * @example toPanePage(html, { officeScript: "/office-js/office.js", doorScript: "/pane-window.js", fontFaces: "/fonts.css" })
 */
export function toPanePage(html: string, addresses: PaneAddresses): PanePage {
  const [tag, address] = OFFICE_SCRIPT.exec(html) ?? [];
  if (tag === undefined || address === undefined) throw new Error("The page loads no office.js.");
  const fonts = `<link rel="stylesheet" href="${addresses.fontFaces}" />`;
  const door = `<script src="${addresses.doorScript}"></script>`;
  const page = html.replace(tag, () => fonts + door + tag.replace(address, addresses.officeScript));
  const inline = [...html.matchAll(INLINE_SCRIPT)].map(([, text]) => `'sha256-${sha256(text ?? "")}'`);
  return {
    html: page,
    contentSecurityPolicy: [
      "default-src 'self'",
      `script-src ${["'self'", ...inline].join(" ")}`,
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "frame-ancestors 'self'",
    ].join("; "),
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
