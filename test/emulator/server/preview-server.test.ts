import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { toPanePage } from "../../../src/emulator/server/pane-page";
import { startPreviewServer, type PreviewServer } from "../../../src/emulator/server/preview-server";

const ADDRESSES = {
  officeScript: "/office-js/office.js",
  doorScript: "/pane-window.js",
  fontFaces: "/fonts.css",
};

describe("toPanePage", () => {
  test.each([
    '<script id="o" async src="https://cdn.example/lib/1/hosted/office.js"></script>',
    "<script src=office-js/office.js></script>",
  ])("puts the local office.js and what comes before it in place of %s", (tag) => {
    const { html } = toPanePage(`<head>${tag}</head><script src="taskpane.js"></script>`, ADDRESSES);
    expect(html).not.toContain("cdn.example");
    expect(html.indexOf("/pane-window.js")).toBeGreaterThan(0);
    expect(html.indexOf("/pane-window.js")).toBeLessThan(html.indexOf("/office-js/office.js"));
    expect(html).toContain('<script src="taskpane.js"></script>');
  });

  test("allows the page's own inline scripts by their hash, and no others", () => {
    const page = '<script src="a/office.js"></script><script>start()</script>';
    const { contentSecurityPolicy } = toPanePage(page, ADDRESSES);
    expect(contentSecurityPolicy).toContain("'sha256-");
    expect(contentSecurityPolicy).not.toMatch(/script-src[^;]*unsafe-inline/);
  });

  test("refuses a page that loads no office.js", () => {
    expect(() => toPanePage("<p>", ADDRESSES)).toThrow("no office.js");
  });
});

describe("startPreviewServer", () => {
  let root: string;
  let server: PreviewServer;

  beforeAll(async () => {
    root = mkdtempSync(path.join(tmpdir(), "shinchoku-server-"));
    for (const folder of ["dist/emulator", "dist/addin", "dist/samples"])
      mkdirSync(path.join(root, folder), { recursive: true });
    writeFileSync(path.join(root, "dist/emulator/index.html"), "<p>preview</p>");
    writeFileSync(
      path.join(root, "dist/addin/taskpane.html"),
      '<script src="https://cdn.example/office.js"></script>',
    );
    writeFileSync(path.join(root, "dist/samples/計画.xlsx"), "PK");
    writeFileSync(path.join(root, "dist/samples/notes.txt"), "no workbook");
    writeFileSync(path.join(root, "secret.txt"), "secret");
    server = await startPreviewServer({ root, samples: path.join(root, "dist/samples"), port: 0 });
  });

  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true, force: true });
  });

  /** Sends a path as it is: `fetch` would tidy it up first. */
  function ask(
    target: string,
    options: { host?: string; method?: string } = {},
  ): Promise<{ status: number; body: string }> {
    const { port } = new URL(server.url);
    return new Promise((resolve, reject) => {
      const headers = { host: options.host ?? `127.0.0.1:${port}` };
      request(
        { host: "127.0.0.1", port, path: target, method: options.method ?? "GET", headers },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("end", () => {
            resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString("utf8") });
          });
        },
      )
        .on("error", reject)
        .end();
    });
  }

  test("serves the page, the pane with a local office.js, and the list of workbooks", async () => {
    await expect(ask("/")).resolves.toMatchObject({ status: 200, body: "<p>preview</p>" });
    expect((await ask("/addin/taskpane.html?start=validate")).body).not.toContain("cdn.example");
    expect(JSON.parse((await ask("/samples/")).body)).toEqual(["計画.xlsx"]);
    await expect(ask(`/samples/${encodeURIComponent("計画.xlsx")}`)).resolves.toMatchObject({
      status: 200,
      body: "PK",
    });
  });

  test.each([
    "/../secret.txt",
    "/samples/..%2f..%2fsecret.txt",
    "/addin/%2e%2e/%2e%2e/secret.txt",
    "/samples/%00",
    "/%E0%A4%A",
  ])("gives nothing outside its folders: %s", async (target) => {
    const { status, body } = await ask(target);
    expect(status).toBe(404);
    expect(body).not.toContain("secret");
  });

  test("answers only to its own name and only to reading", async () => {
    await expect(ask("/", { host: "elsewhere.example" })).resolves.toMatchObject({ status: 421 });
    await expect(ask("/", { method: "POST" })).resolves.toMatchObject({ status: 405 });
  });

  test("takes a free port where the wanted one is taken", async () => {
    const taken = Number(new URL(server.url).port);
    const other = await startPreviewServer({ root, samples: root, port: taken });
    expect(other.url).not.toBe(server.url);
    await other.close();
  });
});
