import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { call } from "../cli/call.js";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");

/** What README shows of a terminal: a line "$ vanban …" and what the command prints. */
const sessions = [...readme.matchAll(/^```text\n\$ vanban (.*)\n([\s\S]*?)^```$/gm)].map(
  ([, command = "", output = ""]) => ({ command, output }),
);

it("shows sessions", () => {
  expect(sessions.length).toBeGreaterThanOrEqual(2);
});

it.each(sessions)("vanban $command prints what README says", async ({ command, output }) => {
  const argv = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  const found = argv.map((argument) => (argument.startsWith("examples/") ? join(root, argument) : argument));
  expect((await call(found)).stdout).toBe(output);
});
