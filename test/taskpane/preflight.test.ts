/** @jest-environment jsdom */
import { Linter } from "eslint";
import { readFileSync } from "node:fs";
import path from "node:path";

const source = readFileSync(path.resolve(__dirname, "../../src/taskpane/preflight.js"), "utf8");
const page = readFileSync(path.resolve(__dirname, "../../src/taskpane/taskpane.html"), "utf8");

/** Puts the body of the real page into the document and runs the check as the page does. */
function openPage(): {
  readonly root: HTMLElement;
  readonly notice: HTMLElement;
  readonly script: HTMLElement;
} {
  const parsed = new DOMParser().parseFromString(page, "text/html");
  const script = document.createElement("div");
  script.id = "office-script";
  document.body.innerHTML = parsed.body.innerHTML;
  document.body.append(script);
  const runnable = document.createElement("script");
  runnable.textContent = source;
  document.body.append(runnable);
  const [root, notice] = [document.getElementById("root"), document.getElementById("unsupported")];
  if (root === null || notice === null) throw new Error("taskpane.html is incomplete");
  return { root, notice, script };
}

afterEach(() => {
  jest.restoreAllMocks();
  delete document.documentElement.dataset["browser"];
  Reflect.deleteProperty(window, "ResizeObserver");
});

it("is plain ES5, which Internet Explorer can read", () => {
  const faults = new Linter().verify(source, [{ languageOptions: { ecmaVersion: 5, sourceType: "script" } }]);
  expect(faults).toEqual([]);
});

it("lets a modern browser pass", () => {
  Object.assign(window, { ResizeObserver: () => undefined });
  const { root, notice } = openPage();
  expect(document.documentElement.dataset["browser"]).toBeUndefined();
  expect(root.style.display).toBe("");
  expect(notice.style.display).toBe("");
});

it("shows the notice, and marks the page, in a browser that lacks what the bundle needs", () => {
  const { root, notice } = openPage();
  expect(document.documentElement.dataset["browser"]).toBe("unsupported");
  expect(root.style.display).toBe("none");
  expect(notice.style.display).toBe("block");
  expect(notice.textContent).toContain("Excel 2021以降");
});

it("shows the notice in a Safari before 16.4, which reads no lookbehind, and says what to update", () => {
  Object.assign(window, { ResizeObserver: () => undefined });
  jest.spyOn(window, "RegExp").mockImplementation((pattern) => {
    throw new SyntaxError(`Invalid regular expression: ${String(pattern)}`);
  });
  const { notice } = openPage();
  expect(document.documentElement.dataset["browser"]).toBe("unsupported");
  expect(notice.textContent).toContain("WebView2");
});

it("shows the notice in a WebView2 before 97, which has no findLast", () => {
  Object.assign(window, { ResizeObserver: () => undefined });
  const findLast: unknown = Reflect.get(window.Array.prototype, "findLast");
  Reflect.deleteProperty(window.Array.prototype, "findLast");
  openPage();
  Object.defineProperty(window.Array.prototype, "findLast", {
    value: findLast,
    configurable: true,
    writable: true,
  });
  expect(document.documentElement.dataset["browser"]).toBe("unsupported");
});

it("remembers that office.js failed before the bundle could listen", () => {
  const { script } = openPage();
  expect(script.dataset["failed"]).toBeUndefined();
  script.dispatchEvent(new Event("error"));
  expect(script.dataset["failed"]).toBe("");
});
