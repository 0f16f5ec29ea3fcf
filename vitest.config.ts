import { execFileSync } from "node:child_process";
import type { ViteUserConfig } from "vitest/config";

// Vitest looks for test files right after it has read this, so the doc examples are written here; a globalSetup would be too late.
execFileSync(process.execPath, ["scripts/doctest.mjs"], { cwd: import.meta.dirname, stdio: "inherit" });

const src = `${import.meta.dirname}/src`;

const config: ViteUserConfig = {
  resolve: {
    alias: [
      { find: /^vanban\/(.+)$/, replacement: `${src}/$1/index.ts` },
      { find: /^vanban$/, replacement: `${src}/index.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.{ts,mjs}", "test/.doctest/*.test.ts"],
    exclude: ["test/package/**", "node_modules/**"],
    testTimeout: 60_000,
    typecheck: {
      enabled: true,
      include: ["test/types/**/*.test-d.ts"],
      tsconfig: "./tsconfig.json",
      ignoreSourceErrors: true,
    },
  },
};

export default config;
