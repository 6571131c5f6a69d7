/** Jest runs TypeScript through ts-jest without type checking; `npm run typecheck` does that once for all. */
const transform = {
  "^.+\\.tsx?$": [
    "ts-jest",
    {
      tsconfig: {
        ...require("../tsconfig.json").compilerOptions,
        module: "CommonJS",
        moduleResolution: "bundler",
      },
      transpilation: true,
      diagnostics: false,
    },
  ],
};

/** Where `.ci/run` wants the counts of tests. */
const countFile = process.env.TEST_COUNT_FILE;

module.exports = {
  ...(countFile === undefined
    ? {}
    : { reporters: ["default", ["<rootDir>/.config/count-reporter.cjs", { file: countFile }]] }),
  rootDir: "..",
  testEnvironment: "node",
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform,
  // A busy machine is no defect.
  testTimeout: 60_000,
};
