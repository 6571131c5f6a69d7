const { createHash } = require("node:crypto");
const { chmodSync, readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { deployedManifest } = require("./.config/deployed-manifest.cjs");

const distribution = path.resolve(__dirname, "dist");

function compile(browser) {
  return {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: browser ? "es2021" : "es2022",
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      },
    ],
  };
}

function base(name, mode, browser) {
  return {
    name,
    mode,
    devtool: "source-map",
    module: compile(browser),
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    performance: { hints: false },
    // Pages stay as written: the policy of the task pane names its inline script by its hash.
    optimization: { minimizeOptions: { html: false } },
    stats: "errors-warnings",
  };
}

const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/** The files of office.js that an Excel with the required API set asks for. */
const OFFICE_FILES = ["office.js", "excel-{web,win32,mac,ios}-16.0?.js", "{ja-jp,en-us}/office_strings.js"];

/** Scripts that office.js fetches to report on itself; a self-hosted copy answers them with nothing. */
const OFFICE_TELEMETRY = ["telemetry/oteljs_agave.js", "ariatelemetry/aria-web-telemetry.js"];

/** Copies office.js out of the pinned package. Microsoft supports its own network only: see docs/administration.md. */
function selfHostedOffice() {
  const context = path.resolve(__dirname, "node_modules/@microsoft/office-js/dist");
  const patterns = OFFICE_FILES.map((from) => ({
    context,
    from,
    to: "office-js/[path][name][ext]",
    info: { minimized: true },
  }));
  const silence = (compilation) => {
    const { RawSource } = require("webpack").sources;
    for (const name of OFFICE_TELEMETRY) compilation.emitAsset(`office-js/${name}`, new RawSource(""));
  };
  return [
    new CopyPlugin({ patterns }),
    { apply: (compiler) => compiler.hooks.thisCompilation.tap("SilentOfficeTelemetry", silence) },
  ];
}

/**
 * What the task pane may load: its own files, office.js, nothing else; and nothing may be sent anywhere.
 * Fluent's styles are written at run time, hence `unsafe-inline` for styles alone.
 */
function contentSecurityPolicy(mode, isSelfHosted, inlineScript) {
  const hash = createHash("sha256").update(inlineScript).digest("base64");
  return [
    "default-src 'none'",
    `script-src 'self'${isSelfHosted ? "" : ` ${OFFICE_CDN}`} 'sha256-${hash}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    // The development server reports changes over a web socket.
    `connect-src ${mode === "production" ? "'none'" : "'self'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Excel loads panes over https only: a certificate of this computer, made and trusted on first use. */
async function developmentServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return { type: "https", options: await getHttpsServerOptions() };
}

/** `address`: where the add-in will be; left out, where the development server is. */
function manifestPattern(address) {
  const from = "manifest.xml";
  if (address === undefined) return { from };
  return { from, transform: (manifest) => deployedManifest(manifest.toString(), address) };
}

/** The add-in itself, as deployed. `officeHosting`: office.js from Microsoft's network, or copied beside the bundle. */
function addin(mode, { officeHosting, address }, server) {
  const isSelfHosted = officeHosting === "self";
  const preflight = readFileSync(path.resolve(__dirname, "src/taskpane/preflight.js"), "utf8");
  return {
    ...base("addin", mode, true),
    // Knows globalThis: without it webpack looks for it by making code out of text.
    target: ["web", "es2020"],
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.join(distribution, "addin"),
      filename: mode === "production" ? "[name].[contenthash:12].js" : "[name].js",
      clean: true,
    },
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: path.resolve(__dirname, "src/taskpane/taskpane.html"),
        title: "進捗",
        minify: false,
        templateParameters: (_compilation, _assets, _tags, options) => ({
          htmlWebpackPlugin: { options },
          officeSource: isSelfHosted ? "office-js/office.js" : `${OFFICE_CDN}/lib/1/hosted/office.js`,
          // Written as a whole: the policy allows exactly these characters.
          preflight: `<script>${preflight}</script>`,
          contentSecurityPolicy: contentSecurityPolicy(mode, isSelfHosted, preflight),
        }),
      }),
      new CopyPlugin({ patterns: [{ from: "assets", to: "assets" }, manifestPattern(address)] }),
      ...(isSelfHosted ? selfHostedOffice() : []),
    ],
    ...(server && { devServer: { port: 3000, host: "localhost", hot: false, server } }),
  };
}

/** npx starts the command through its file, which must be executable. */
const markExecutable = {
  apply: (compiler) =>
    compiler.hooks.assetEmitted.tap("MarkExecutable", (name, { targetPath }) => {
      if (name.endsWith(".js")) chmodSync(targetPath, 0o755);
    }),
};

/** `shinchoku`, one file for Node. */
function commandLine(mode) {
  const { BannerPlugin } = require("webpack");
  return {
    ...base("cli", mode, false),
    target: "node20",
    entry: { shinchoku: "./src/cli/main.ts" },
    output: { path: path.join(distribution, "cli"), filename: "[name].js", clean: true },
    optimization: { minimize: false },
    plugins: [
      // Not on the source map, whose first line must stay JSON.
      new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, test: /\.js$/ }),
      markExecutable,
    ],
  };
}

/** The faces of a Japanese font for machines that have none, under the name by which the font goes when installed. */
function fontFaces() {
  return {
    from: require.resolve("@fontsource-variable/noto-sans-jp/index.css"),
    to: "fonts.css",
    transform: (css) =>
      css.toString().replaceAll("Noto Sans JP Variable", "Noto Sans JP").replaceAll("./files/", "/fonts/"),
  };
}

/** The preview: a page that stands in for Excel, and the script that it puts into the task pane's frame. */
function emulator(mode) {
  const page = path.resolve(__dirname, "src/emulator/page");
  return {
    ...base("emulator", mode, true),
    entry: { preview: `${page}/main.tsx`, "pane-window": `${page}/door/pane-window.ts` },
    output: { path: path.join(distribution, "emulator"), filename: "[name].js", clean: true },
    plugins: [
      new HtmlPlugin({ filename: "index.html", template: `${page}/preview.html`, chunks: ["preview"] }),
      new CopyPlugin({ patterns: [`${page}/preview.css`, fontFaces()] }),
    ],
  };
}

/** The benchmark: measured as it is shipped, in one file, and its peers likewise. */
function benchmark(mode) {
  return {
    ...base("bench", mode, false),
    target: "node20",
    entry: { run: "./test/bench/run.ts" },
    output: { path: path.join(distribution, "bench"), filename: "[name].js", clean: true },
    // office.js is run as it is, from where npm has put it.
    module: { ...compile(false), parser: { javascript: { createRequire: false } } },
    optimization: { minimize: false },
  };
}

module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode === "development" ? "development" : "production";
  const server = env.WEBPACK_SERVE ? await developmentServer() : undefined;
  const deployment = {
    officeHosting: env.office === "self" ? "self" : "cdn",
    address: env.address,
  };
  if (env.bench) return [benchmark(mode)];
  return [addin(mode, deployment, server), commandLine(mode), emulator(mode)];
};
