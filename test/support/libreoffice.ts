import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Recalculate every .xlsx when it is opened (0: always), and read dates and formulas as in Japan. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>ja-JP</value></prop></item>
</oor:items>`;

function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Whether LibreOffice is installed here; tests that ask for it are skipped without it. */
export const isLibreOfficeHere = hasLibreOffice();

/** Opens workbooks in LibreOffice, has it compute every formula anew, and saves them as .xlsx again. */
export function recalculateWithLibreOffice(
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), "shinchoku-libreoffice-"));
  try {
    const profile = path.join(folder, "profile");
    mkdirSync(path.join(profile, "user"), { recursive: true });
    writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), SETTINGS);
    const names = [...files.keys()];
    const inputs = names.map((_, index) => path.join(folder, `${String(index)}.xlsx`));
    inputs.forEach((input, index) => {
      writeFileSync(input, files.get(names[index] ?? "") ?? new Uint8Array());
    });
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...["--headless", "--convert-to", "xlsx", "--outdir", path.join(folder, "out")],
        ...inputs,
      ],
      { stdio: "ignore" },
    );
    return new Map(
      names.map((name, index) => [
        name,
        new Uint8Array(readFileSync(path.join(folder, "out", `${String(index)}.xlsx`))),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
