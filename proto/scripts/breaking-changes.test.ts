import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { breakingChanges } from "./breaking-changes.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const money = "trefoil/type/v1/money.proto";
const shipping = "trefoil/shipping/v1/shipping_service.proto";
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trefoil-proto-"));
  await cp(join(root, "trefoil"), join(folder, "trefoil"), { recursive: true });
  await cp(join(root, "buf.yaml"), join(folder, "buf.yaml"));
});

afterAll(() => rm(folder, { recursive: true }));

/** What of the contract as it is its clients would miss after a change of a file. */
async function after(file: string, change: (text: string) => string): Promise<string[]> {
  const text = await readFile(join(root, file), "utf8");
  await writeFile(join(folder, file), change(text));
  const changes = breakingChanges(root, folder);
  await writeFile(join(folder, file), text);
  return changes;
}

test("nothing breaks clients when nothing is changed", () => {
  expect(breakingChanges(root, folder)).toEqual([]);
});

test("a new field breaks nothing", async () => {
  const field = "  // Digits behind the point.\n  int32 scale = 3;\n}";
  expect(await after(money, (text) => text.replace("}\n", `${field}\n`))).toEqual([]);
});

test.each([
  ["a field is removed", money, "  string currency = 2;\n", "", "currency"],
  ["a field gets another number", money, "currency = 2", "currency = 3", "currency"],
  ["a field gets another type", money, "int64 amount", "int32 amount", "amount"],
  ["a field gets another name", money, "string currency", "string code", "currency"],
  ["an rpc gets another name", shipping, "rpc GetShipment(", "rpc GetParcel(", "GetShipment"],
  ["an rpc streams", shipping, "returns (", "returns (stream ", "GetShipment"],
])("it breaks clients when %s", async (_, file, from, to, named) => {
  const changes = await after(file, (text) => text.replace(from, to));
  expect(changes.join("\n")).toContain(`"${named}"`);
});
