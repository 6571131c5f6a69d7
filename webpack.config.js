const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

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
    stats: "errors-warnings",
  };
}

/** The add-in itself: task pane and ribbon commands, as deployed. */
function addin(mode, officeHosting) {
  const officeSource =
    officeHosting === "self"
      ? "office-js/office.js"
      : "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
  const page = (filename, chunk, title) =>
    new HtmlPlugin({
      filename,
      template: path.resolve(__dirname, `src/${chunk}/${chunk}.html`),
      chunks: [chunk],
      title,
      templateParameters: { officeSource },
    });
  return {
    ...base("addin", mode, true),
    entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/index.ts" },
    output: {
      path: path.join(distribution, "addin"),
      filename: mode === "production" ? "[name].[contenthash:12].js" : "[name].js",
      clean: true,
    },
    plugins: [
      page("taskpane.html", "taskpane", "進捗"),
      page("commands.html", "commands", "進捗"),
      new CopyPlugin({ patterns: [{ from: "assets", to: "assets" }, { from: "manifest.xml" }] }),
    ],
  };
}

/** `shinchoku`, one file for Node. */
function commandLine(mode) {
  const { BannerPlugin } = require("webpack");
  return {
    ...base("cli", mode, false),
    target: "node20",
    entry: { shinchoku: "./src/cli/main.ts" },
    output: { path: path.join(distribution, "cli"), filename: "[name].js", clean: true },
    optimization: { minimize: false },
    plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
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

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode === "development" ? "development" : "production";
  return [addin(mode, env.office === "self" ? "self" : "cdn"), commandLine(mode), emulator(mode)];
};
