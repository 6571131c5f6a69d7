import { readFileSync } from "node:fs";
import path from "node:path";
import { PNG } from "pngjs";
import { ICONS, rasterize, toSvg, type Shape } from "./icon-drawing";

const ASSETS = path.resolve(__dirname, "../../assets");

describe.each(ICONS)("assets of $name", ({ name, shapes, sizes }) => {
  it("are what the drawing gives (npx tsx test/manifest/draw-icons.ts writes them anew)", () => {
    expect(readFileSync(path.join(ASSETS, `${name}.svg`), "utf8")).toBe(toSvg(shapes));
    for (const size of sizes) {
      const committed = PNG.sync.read(readFileSync(path.join(ASSETS, `${name}-${String(size)}.png`)));
      expect(committed.data.equals(rasterize(shapes, size))).toBe(true);
    }
  });
});

describe("rasterize", () => {
  const square: Shape = { kind: "box", x: 0, y: 0, width: 8, height: 16, radius: 0, color: "#ff8000" };

  it("fills covered pixels and leaves the others transparent", () => {
    expect([...rasterize([square], 2)]).toEqual([255, 128, 0, 255, 0, 0, 0, 0, 255, 128, 0, 255, 0, 0, 0, 0]);
  });

  it("gives a half-covered pixel half the opacity", () => {
    expect([...rasterize([square], 1)]).toEqual([255, 128, 0, 128]);
  });
});
