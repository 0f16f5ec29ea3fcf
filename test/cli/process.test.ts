import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, it } from "vitest";

const script = join(import.meta.dirname, "../../scripts/vanban.mjs");

it("ends quietly where its reader stops, like head", async () => {
  const child = spawn(process.execPath, [script, "extract", "--input", "ndjson", "-"]);
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  child.stdin.on("error", () => undefined);
  child.stdin.write('{"text":"Kế hoạch số 29-KH/TU"}\n'.repeat(20_000));
  await once(child.stdout, "data");
  child.stdout.destroy();
  child.stdin.end();
  const [code] = await once(child, "close");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

it("gives its exit code to the shell", async () => {
  const child = spawn(process.execPath, [script, "validate", "ngày 31/4/2023"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  expect((await once(child, "close"))[0]).toBe(1);
});
