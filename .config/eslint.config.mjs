import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const OFFICE = "Only adapters and composition roots talk to Office.";
const DOM = "The core knows no DOM.";
const IO = "The core does no input or output.";
const CLOCK = "The core has calendar days, no clock.";

/** What the host offers and the core must not touch. */
const ambientGlobals = [
  ...["Office", "Excel"].map((name) => ({ name, message: OFFICE })),
  ...["window", "document", "navigator", "localStorage"].map((name) => ({ name, message: DOM })),
  ...["fetch", "console", "process", "Buffer"].map((name) => ({ name, message: IO })),
  ...["Date", "performance", "setTimeout", "setInterval", "queueMicrotask"].map((name) => ({
    name,
    message: CLOCK,
  })),
  { name: "globalThis", message: "The core reaches nothing of its host." },
  { name: "crypto", message: "The core is deterministic." },
];

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-irregular-whitespace": [
        "error",
        { skipComments: true, skipStrings: true, skipTemplates: true, skipRegExps: true },
      ],
      eqeqeq: "error",
      "no-eval": "error",
      "no-new-func": "error",
    },
  },
  {
    files: ["src/adapters/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/emulator/page/**/*.{ts,tsx}"],
    ...reactHooks.configs.flat["recommended-latest"],
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...ambientGlobals],
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: "The core is deterministic.",
        },
        { selector: ":function[async=true]", message: "The core is synchronous." },
      ],
    },
  },
  {
    files: ["**/*.cjs", "webpack.config.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { module: "writable", require: "readonly", __dirname: "readonly", process: "readonly" },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
