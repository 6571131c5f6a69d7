import { readdir, readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import { toPanePage } from "./pane-page";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The preview's own page needs nothing but its origin. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

export interface PreviewServerOptions {
  /** The project's folder, with `dist` and `node_modules`. */
  readonly root: string;
  /** The folder whose workbooks are offered. */
  readonly samples: string;
  /** Taken where it is free, otherwise any free port is. */
  readonly port: number;
}

export interface PreviewServer {
  readonly url: string;
  close(): Promise<void>;
}

type Places = Omit<PreviewServerOptions, "port">;

interface Resource {
  readonly body: string | Buffer;
  readonly contentType: string;
  readonly contentSecurityPolicy?: string;
}

/**
 * Serves the preview page, the built add-in, office.js and the sample workbooks from one origin on this machine.
 *
 * @example
 * const server = await startPreviewServer({ root: process.cwd(), samples: "dist/samples", port: 4180 });
 * console.log(server.url);
 */
export async function startPreviewServer({ port, ...places }: PreviewServerOptions): Promise<PreviewServer> {
  const server = createServer((request, response) => {
    void respond(places, request, response);
  });
  const taken = await listen(server, port).catch((error: unknown) => {
    if (!isErrorCode(error, "EADDRINUSE")) throw error;
    return listen(server, 0);
  });
  return {
    url: `http://127.0.0.1:${String(taken)}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error === undefined) resolve();
          else reject(error);
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("The server has no port."));
      else resolve(address.port);
    });
  });
}

async function respond(places: Places, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = {
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
  };
  const fail = (status: number, text: string): void => {
    response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8" }).end(`${text}\n`);
  };
  try {
    if (request.method !== "GET" && request.method !== "HEAD") {
      fail(405, "Only GET.");
      return;
    }
    // A page elsewhere can make a name point at this machine; it cannot make the browser send this name.
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? "")) {
      fail(421, "Not this server's name.");
      return;
    }
    const resource = await findResource(places, new URL(request.url ?? "/", "http://127.0.0.1").pathname);
    if (resource === undefined) {
      fail(404, "Not found.");
      return;
    }
    response.writeHead(200, {
      ...headers,
      "Content-Type": resource.contentType,
      "Content-Length": Buffer.byteLength(resource.body),
      "Content-Security-Policy": resource.contentSecurityPolicy ?? PAGE_POLICY,
    });
    response.end(request.method === "HEAD" ? undefined : resource.body);
  } catch (error) {
    console.error(error);
    fail(500, "The preview server failed; its terminal says why.");
  }
}

async function findResource({ root, samples }: Places, pathname: string): Promise<Resource | undefined> {
  if (pathname === "/samples/") return json(await listWorkbooks(samples));

  const folders: Readonly<Record<string, string>> = {
    "/addin/": path.join(root, "dist/addin"),
    "/office-js/": path.join(root, "node_modules/@microsoft/office-js/dist"),
    "/fonts/": path.join(root, "node_modules/@fontsource-variable/noto-sans-jp/files"),
    "/samples/": path.resolve(samples),
    "/": path.join(root, "dist/emulator"),
  };
  const prefix = Object.keys(folders).find((start) => pathname.startsWith(start));
  const folder = prefix === undefined ? undefined : folders[prefix];
  if (prefix === undefined || folder === undefined) return undefined;
  const wanted = decode(pathname.slice(prefix.length)) ?? "\0";
  const file = path.resolve(folder, wanted === "" ? "index.html" : wanted);
  if (wanted.includes("\0") || !file.startsWith(folder + path.sep)) return undefined;

  const body = await readFile(file).catch((error: unknown) => {
    if (isErrorCode(error, "ENOENT") || isErrorCode(error, "EISDIR") || isErrorCode(error, "ENOTDIR"))
      return undefined;
    throw error;
  });
  if (body === undefined) return undefined;
  const contentType = CONTENT_TYPES[path.extname(file)] ?? "application/octet-stream";
  if (prefix === "/addin/" && file.endsWith(".html")) {
    const page = toPanePage(body.toString("utf8"), {
      officeScript: "/office-js/office.js",
      doorScript: "/pane-window.js",
      fontFaces: "/fonts.css",
    });
    return { body: page.html, contentType, contentSecurityPolicy: page.contentSecurityPolicy };
  }
  return { body, contentType };
}

function json(value: unknown): Resource {
  return { body: JSON.stringify(value), contentType: CONTENT_TYPES[".json"] ?? "" };
}

/** The workbooks of a folder by name; none where the folder is not there. */
async function listWorkbooks(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isErrorCode(error, "ENOENT")) return [];
    throw error;
  });
  return names.filter((name) => name.endsWith(".xlsx")).sort();
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function isErrorCode(error: unknown, code: string): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === code;
}
