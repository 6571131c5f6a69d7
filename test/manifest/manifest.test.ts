import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { PNG } from "pngjs";
import { REQUIRED_EXCEL_API } from "../../src/adapters/office-host/office-host";
import { attribute, findAll, only, parseXml, type XmlElement } from "./xml-tree";

const ROOT = path.resolve(__dirname, "../..");
const manifest = parseXml(readFileSync(path.join(ROOT, "manifest.xml"), "utf8"));
const overrides = only(manifest, "VersionOverrides");
const resources = only(overrides, "Resources");

/** Every resource by its id. */
const resourceById = new Map(
  resources.children.flatMap((group) => group.children).map((entry) => [attribute(entry, "id"), entry]),
);

function named(id: string): XmlElement {
  const found = resourceById.get(id);
  if (found === undefined) throw new Error(`No resource ${id}`);
  return found;
}

function inLocale(element: XmlElement, locale: string): string | undefined {
  return [...findAll(element, "Override"), ...findAll(element, "bt:Override")]
    .filter((override) => attribute(override, "Locale") === locale)
    .map((override) => attribute(override, "Value"))[0];
}

/** Every text that people read, in both languages. */
function textsOf(element: XmlElement): readonly string[] {
  return [attribute(element, "DefaultValue"), inLocale(element, "en-US") ?? ""];
}

function addressesOf(element: XmlElement): readonly string[] {
  return element.children.flatMap((child) => [
    ...(attribute(child, "DefaultValue").startsWith("http") ? [attribute(child, "DefaultValue")] : []),
    ...addressesOf(child),
  ]);
}

/** The file that an address of the manifest stands for, in the sources. */
function sourceFile(address: string): string {
  const { pathname } = new URL(address);
  return pathname === "/taskpane.html"
    ? path.join(ROOT, "src/taskpane/taskpane.html")
    : path.join(ROOT, pathname.slice(1));
}

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

describe("the add-in's identity", () => {
  it("is a task pane for workbooks with an unchanging id", () => {
    expect(manifest.name).toBe("OfficeApp");
    expect(attribute(manifest, "xsi:type")).toBe("TaskPaneApp");
    expect(only(manifest, "Id").text).toBe("f4652ee7-6c67-4b5b-ad26-0eb97ec2c62b");
    expect(findAll(only(manifest, "Hosts"), "Host").map((host) => attribute(host, "Name"))).toEqual([
      "Workbook",
    ]);
  });

  it("has four numbers as its version, the package's version first", () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
      version: string;
    };
    expect(only(manifest, "Version").text).toBe(`${version}.0`);
  });

  it("asks for the API set that the code checks for, at the top and so for the pane as a whole", () => {
    const set = only(only(only(manifest, "Requirements"), "Sets"), "Set");
    expect(attribute(set, "Name")).toBe("ExcelApi");
    expect(attribute(set, "MinVersion")).toBe(REQUIRED_EXCEL_API);
  });

  it("can be read by Microsoft's own tool without a network", () => {
    const tool = path.join(ROOT, "node_modules/office-addin-manifest/cli.js");
    const output = execFileSync(process.execPath, [tool, "info", path.join(ROOT, "manifest.xml")], {
      encoding: "utf8",
    });
    expect(output).toContain("Default Locale: ja-JP");
    expect(output).toContain("Type: TaskPaneApp");
  });
});

describe("the order of elements, which Office's schema prescribes", () => {
  const order = (element: XmlElement) => element.children.map(({ name }) => name);

  it("is kept at the top", () => {
    expect(order(manifest)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
  });

  it("is kept in the overrides, the tab, the group and the controls", () => {
    expect(order(overrides)).toEqual(["Hosts", "Resources"]);
    expect(order(resources)).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
    expect(findAll(overrides, "DesktopFormFactor").map(order)).toEqual([["GetStarted", "ExtensionPoint"]]);
    expect(findAll(overrides, "GetStarted").map(order)).toEqual([["Title", "Description", "LearnMoreUrl"]]);
    expect(findAll(overrides, "CustomTab").map(order)).toEqual([["Group", "Label"]]);
    expect(findAll(overrides, "Group").map(order)).toEqual([
      ["Label", "Icon", "Control", "Control", "Control", "Control"],
    ]);
    for (const control of findAll(overrides, "Control")) {
      expect(order(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    }
    for (const action of findAll(overrides, "Action")) {
      expect(attribute(action, "xsi:type")).toBe("ShowTaskpane");
      expect(order(action)).toEqual(["TaskpaneId", "SourceLocation"]);
    }
  });
});

describe("resources", () => {
  const references = (element: XmlElement): readonly string[] =>
    element.children.flatMap((child) => [
      ...(child.attributes["resid"] === undefined ? [] : [child.attributes["resid"]]),
      ...references(child),
    ]);

  it("are all used, and all that is used exists", () => {
    const used = new Set(references(only(overrides, "Hosts")));
    expect([...used].sort()).toEqual([...resourceById.keys()].sort());
  });

  it("have ids of at most 32 characters, each once", () => {
    const ids = resources.children.flatMap((group) => group.children).map((entry) => attribute(entry, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id === "" || id.length > 32)).toEqual([]);
  });

  it("have Japanese texts by default and an English one beside each", () => {
    expect(only(manifest, "DefaultLocale").text).toBe("ja-JP");
    const texts = [
      only(manifest, "DisplayName"),
      only(manifest, "Description"),
      ...only(resources, "bt:ShortStrings").children,
      ...only(resources, "bt:LongStrings").children,
    ];
    expect(texts).toHaveLength(14);
    for (const text of texts) {
      expect(attribute(text, "DefaultValue")).toMatch(JAPANESE);
      expect(inLocale(text, "en-US")).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it("stay within the lengths that Office shows", () => {
    for (const text of only(resources, "bt:ShortStrings").children.flatMap(textsOf)) {
      expect(text.length).toBeLessThanOrEqual(125);
    }
    for (const text of only(resources, "bt:LongStrings").children.flatMap(textsOf)) {
      expect(text.length).toBeLessThanOrEqual(250);
    }
    for (const text of textsOf(only(manifest, "DisplayName"))) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of textsOf(only(manifest, "Description"))) expect(text.length).toBeLessThanOrEqual(250);
    const labels = findAll(overrides, "Label").map((label) => named(attribute(label, "resid")));
    // A ribbon label that is longer than this is cut or wraps into three lines.
    for (const label of labels.flatMap(textsOf)) expect(label.length).toBeLessThanOrEqual(16);
  });
});

describe("addresses", () => {
  it("are https on one origin, and each has its file", () => {
    const addresses = addressesOf(manifest);
    expect(addresses.length).toBeGreaterThan(10);
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
      new Set(["https://localhost:3000"]),
    );
    expect(addresses.filter((address) => !existsSync(sourceFile(address)))).toEqual([]);
  });

  it("open one pane by all commands, each at its view", () => {
    const actions = findAll(overrides, "Action");
    expect(new Set(actions.map((action) => only(action, "TaskpaneId").text)).size).toBe(1);
    const locations = actions.map((action) => named(attribute(only(action, "SourceLocation"), "resid")));
    expect(locations.map((location) => new URL(attribute(location, "DefaultValue")).search)).toEqual([
      "?start=validate",
      "?start=columns",
      "?start=summary",
      "",
    ]);
  });
});

describe("icons", () => {
  const sizeOf = (address: string) => {
    const { width, height } = PNG.sync.read(readFileSync(sourceFile(address)));
    return [width, height];
  };

  it("of the ribbon come in 16, 32 and 80 pixels and really have that size", () => {
    const icons = findAll(overrides, "Icon");
    expect(icons).toHaveLength(5);
    for (const icon of icons) {
      expect(icon.children.map((image) => attribute(image, "size"))).toEqual(["16", "32", "80"]);
      for (const image of icon.children) {
        const side = Number(attribute(image, "size"));
        expect(sizeOf(attribute(named(attribute(image, "resid")), "DefaultValue"))).toEqual([side, side]);
      }
    }
  });

  it("of the add-in have 32 and 64 pixels", () => {
    expect(sizeOf(attribute(only(manifest, "IconUrl"), "DefaultValue"))).toEqual([32, 32]);
    expect(sizeOf(attribute(only(manifest, "HighResolutionIconUrl"), "DefaultValue"))).toEqual([64, 64]);
  });
});
