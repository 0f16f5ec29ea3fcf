import type { Options } from "tsup";

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
    splitting: false,
    sourcemap: false,
    clean: false,
  },
];

export default config;
