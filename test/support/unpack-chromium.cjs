/**
 * Prints the path of the Chromium inside `@sparticuz/chromium`, unpacked into the TMPDIR of this process.
 *
 * Runs as a process of its own, for the package unpacks into the system's temporary folder, and adds the shared
 * libraries that a bare Linux lacks only where the environment names the runtime they were made for.
 */
void import("@sparticuz/chromium").then(async ({ default: chromium }) => {
  chromium.setGraphicsMode = false;
  process.stdout.write(await chromium.executablePath());
});
