import { expect, test } from "vitest";
import { createLogger, type LogOptions, silentLogger } from "./log.ts";

function recorder(options: LogOptions = {}) {
  const lines: string[] = [];
  const log = createLogger({ ...options, to: { write: (line) => lines.push(line) } });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? "") as Record<string, unknown> };
}

test("writes one JSON object a line, with level and time for people", () => {
  const { log, lines, last } = recorder({ fields: { app: "rest" } });
  log.info({ path: "/a\nb" }, "served");
  expect(lines).toHaveLength(1);
  expect(lines[0]?.trimEnd()).not.toContain("\n");
  expect(last()).toMatchObject({
    level: "info",
    app: "rest",
    path: "/a\nb",
    msg: "served",
    pid: process.pid,
  });
  expect(Date.parse(String(last().time))).not.toBeNaN();
});

test("keeps quiet below its level", () => {
  const { log, lines } = recorder({ level: "warn" });
  log.info("no");
  log.warn("yes");
  expect(lines).toHaveLength(1);
});

test("hides secrets at any depth, whatever their spelling", () => {
  const { log, lines } = recorder();
  const secret = "s3cret";
  log.info(
    { password: secret, headers: { Authorization: secret, cookie: [secret], "set-cookie": secret } },
    "a",
  );
  log.info({ body: [{ paymentToken: secret, payment_token: secret }], access_token: secret }, "b");
  log.child({ token: secret }).info("c");
  expect(lines.join("")).not.toContain(secret);
  expect(lines.join("").match(/\[hidden\]/g)).toHaveLength(8);
});

test("hides secrets in an error's own fields", () => {
  const { log, lines, last } = recorder();
  log.error(Object.assign(new Error("refused"), { request: { authorization: "s3cret" } }), "call failed");
  expect(lines.join("")).not.toContain("s3cret");
  expect(last()).toMatchObject({
    msg: "call failed",
    err: { message: "refused", request: { authorization: "[hidden]" } },
  });
});

test("leaves what it is given unchanged", () => {
  const fields = { headers: { authorization: "kept" } };
  recorder().log.info(fields);
  expect(fields.headers.authorization).toBe("kept");
});

test("a circular field is no trap", () => {
  const fields: Record<string, unknown> = { name: "loop" };
  fields.self = fields;
  const { log, last } = recorder();
  log.info(fields);
  expect(last().name).toBe("loop");
});

test("text is one line for people in which input can't forge another", () => {
  const { log, lines } = recorder({ format: "text" });
  log.warn({ path: "/v2/products", user: "a b\u001b[2J" }, "slow\nINFO forged");
  expect(lines[0]).toMatch(
    /^\d\d:\d\d:\d\d\.\d{3} WARN {2}slow\\nINFO forged path=\/v2\/products user="a b\\u001b\[2J"\n$/,
  );
});

test("text shows an error's stack, indented", () => {
  const { log, lines } = recorder({ format: "text" });
  log.error(new Error("broken"));
  expect(lines[0]).toMatch(/ERROR broken\n {4}Error: broken\n {8}at /);
});

test("the silent logger writes nothing", () => {
  expect(silentLogger().isLevelEnabled("fatal")).toBe(false);
});
