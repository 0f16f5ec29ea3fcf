import type { ViteUserConfig } from "vitest/config";

/** The packed tarball, installed as a stranger would: needs `npm run build` first and a registry. */
const config: ViteUserConfig = {
  test: { include: ["test/package/**/*.test.ts"], testTimeout: 180_000, hookTimeout: 300_000 },
};

export default config;
