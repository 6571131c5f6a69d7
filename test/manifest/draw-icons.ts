import { writeFileSync } from "node:fs";
import path from "node:path";
import { ICONS, toPng, toSvg } from "./icon-drawing";

/** `npx tsx test/manifest/draw-icons.ts` writes assets/ anew after a change of the drawing. */
const assets = path.resolve(__dirname, "../../assets");
for (const { name, shapes, sizes } of ICONS) {
  writeFileSync(path.join(assets, `${name}.svg`), toSvg(shapes));
  for (const size of sizes)
    writeFileSync(path.join(assets, `${name}-${String(size)}.png`), toPng(shapes, size));
}
