import type { Options } from "tsup";

/** Writes constants where they are used: code that runs for every word of a text should not look them up. */
const esbuildOptions: Options["esbuildOptions"] = (options) => {
  options.minifySyntax = true;
};

const config: Options[] = [
  {
    entry: {
      index: "src/index.ts",
      model: "src/model/index.ts",
      parse: "src/parse/index.ts",
      format: "src/format/index.ts",
      validate: "src/validate/index.ts",
      registry: "src/registry/index.ts",
    },
    format: ["esm", "cjs"],
    target: "es2022",
    // tsup 8 sets baseUrl for its declaration build, which TypeScript 6 rejects unless it is told to (egoist/tsup#1388).
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    esbuildOptions,
    splitting: true,
    sourcemap: false,
    clean: false,
  },
  {
    entry: { cli: "src/cli/index.ts" },
    format: ["esm"],
    target: "es2022",
    platform: "node",
    noExternal: ["picocolors"],
    esbuildOptions,
    splitting: false,
    sourcemap: false,
    clean: false,
  },
];

export default config;
