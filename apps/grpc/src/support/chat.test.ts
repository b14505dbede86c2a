import { randomUUID } from "node:crypto";
import { operations } from "@trefoil/domain";
import { connect } from "@trefoil/prisma";
import { type ChatRequest, type ChatResponse, SupportServiceDefinition } from "@trefoil/proto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { numbers } from "../testing/appended-events.ts";
import { type GrpcUnderTest, startGrpcUnderTest } from "../testing/grpc-under-test.ts";
import { faultOf, reading } from "../testing/reading.ts";
import { requests } from "../testing/requests.ts";

/** Two processes on one database. */
let here: GrpcUnderTest;
let there: GrpcUnderTest;
beforeAll(async () => {
  here = await startGrpcUnderTest();
  there = await startGrpcUnderTest({}, { beside: here });
});
afterAll(async () => {
  await there.close();
  await here.close();
});

const start = (orderId: string, after?: string): ChatRequest => ({
  message: { $case: "start", value: { orderId, after } },
});
const post = (text: string, idempotencyKey?: string): ChatRequest => ({
  message: { $case: "post", value: { text, idempotencyKey } },
});

function join(at: Pick<GrpcUnderTest, "client">, token: string, ...first: ChatRequest[]) {
  const says = requests<ChatRequest>(...first);
  const client = at.client(SupportServiceDefinition, token);
  return { ...says, ...reading<ChatResponse>((options) => client.chat(says, options)) };
}

/** The next response of a kind; the others are what happens beside it. */
async function next<Case extends NonNullable<ChatResponse["message"]>["$case"]>(
  chat: { next(): Promise<ChatResponse> },
  $case: Case,
): Promise<Extract<NonNullable<ChatResponse["message"]>, { $case: Case }>["value"]> {
  for (;;) {
    const { message } = await chat.next();
    if (message?.$case === $case) return message.value as never;
  }
}

type Chat = ReturnType<typeof join>;

async function anOrder() {
  const owner = await here.newCustomer();
  const { id } = await here.newOrder(owner);
  return { id, owner };
}

describe("a chat", () => {
  it("is heard by both sides, each at a process of its own", async () => {
    const { id, owner } = await anOrder();
    const customer = join(here, owner.token, start(id));
    const staff = join(there, here.staff, start(id));
    for (const side of [customer, staff])
      expect((await side.next()).message).toEqual({
        $case: "started",
        value: { position: expect.stringMatching(/^\d+$/) },
      });
    customer.send(post("Where is it?"));
    const asked = await next(staff, "received");
    expect(asked.message).toMatchObject({
      orderId: id,
      text: "Where is it?",
      author: { role: 1, customerId: owner.id },
    });
    staff.send(post("On its way."));
    expect((await next(customer, "received")).message?.text).toBe("Where is it?");
    expect(await next(customer, "received")).toMatchObject({
      message: { text: "On its way.", author: { role: 2 } },
    });
    customer.leave();
    staff.leave();
  });

  it("answers each post in its order, refused ones as well, and goes on", async () => {
    const { id, owner } = await anOrder();
    const key = randomUUID();
    const chat = join(
      here,
      owner.token,
      start(id),
      post("One", key),
      post(""),
      post("Three", "\n"),
      { message: undefined },
      post("Two"),
    );
    chat.end();
    const answers: ChatResponse["message"][] = [];
    for (let at = 0; at < 5; ) {
      const { message } = await chat.next();
      if (message?.$case !== "posted" && message?.$case !== "refused") continue;
      answers.push(message);
      at += 1;
    }
    expect(answers).toMatchObject([
      { $case: "posted", value: { idempotencyKey: key, message: { text: "One" } } },
      {
        $case: "refused",
        value: { reason: "INVALID_INPUT", violations: [{ field: "text", reason: "TOO_SHORT" }] },
      },
      {
        $case: "refused",
        value: { idempotencyKey: "\n", reason: "IDEMPOTENCY_KEY_INVALID", violations: [] },
      },
      {
        $case: "refused",
        value: { reason: "INVALID_INPUT", violations: [{ field: "post", reason: "REQUIRED" }] },
      },
      { $case: "posted", value: { message: { text: "Two" } } },
    ]);
    expect(await chat.ended()).toBe(true);
  });

  it("writes a message once whose key was sent before, in whatever way", async () => {
    const { id, owner } = await anOrder();
    const key = randomUUID();
    const { value } = await here.process.shop.run(
      operations.postMessage,
      { orderId: id, text: "Once" },
      { ...(await here.callOf(owner.token)), idempotencyKey: key },
    );
    const chat = join(there, owner.token, start(id, "0"), post("Once", key));
    expect((await next(chat, "posted")).message?.id).toBe(value.id);
    chat.send(post("Other", key));
    expect(await next(chat, "refused")).toMatchObject({
      reason: "IDEMPOTENCY_KEY_REUSED",
      idempotencyKey: key,
    });
    chat.leave();
  });

  it("refuses what is beyond the caller's budget, of which each post is a part", async () => {
    const few = await startGrpcUnderTest({ RATE_LIMITS: "on", RATE_LIMIT_FREE: "3" }, { beside: here });
    const { id, owner } = await anOrder();
    const chat = join(few, owner.token, start(id), post("One"), post("Two"), post("Three"));
    for (const text of ["One", "Two"]) expect((await next(chat, "posted")).message?.text).toBe(text);
    expect(await next(chat, "refused")).toMatchObject({ reason: "RATE_LIMITED" });
    chat.leave();
    await few.close();
  });

  it("misses nothing and repeats nothing when it is joined again behind what was heard, 50 times", async () => {
    const { id, owner } = await anOrder();
    const staff = await here.callOf(here.staff);
    const writer = (async () => {
      for (const number of numbers(1, 150))
        await here.process.shop.run(operations.postMessage, { orderId: id, text: String(number) }, staff);
    })();
    const heard: string[] = [];
    let after = "0";
    for (const at of numbers(0, 50)) {
      const chat = join(at % 2 === 0 ? here : there, owner.token, start(id, after));
      for (const _ of numbers(0, 3)) {
        const { position, message } = await next(chat, "received");
        heard.push(String(message?.text));
        after = position;
      }
      chat.leave();
    }
    await writer;
    expect(heard).toEqual(numbers(1, 150).map(String));
  });

  it("reads on no faster than its answers are read", async () => {
    const { id, owner } = await anOrder();
    let asked = 0;
    async function* endless(): AsyncGenerator<ChatRequest> {
      yield start(id);
      for (;;) yield post(`${"x".repeat(1_900)} ${asked++}`);
    }
    const client = here.client(SupportServiceDefinition, owner.token);
    const chat = reading((options) => client.chat(endless(), options));
    await chat.next();
    const written = () => here.process.database.prisma.message.count();
    let before = -1;
    const more = async () => {
      const was = before;
      before = await written();
      return before - was;
    };
    await expect.poll(more, { interval: 250 }).toBe(0);
    // What two connections' windows hold of posts and of answers.
    expect(before).toBeLessThan(1_000);
    expect(asked).toBeLessThan(3_000);
    chat.leave();
  });
});

describe("a post that is under way when the chat ends", () => {
  /** Runs `work` while no post can be written. */
  async function held<T>(
    at: GrpcUnderTest,
    work: (release: () => Promise<unknown>) => Promise<T>,
  ): Promise<T> {
    const other = await connect(at.database.url, "other");
    await other.query("BEGIN");
    await other.query("LOCK TABLE conversations");
    try {
      return await work(() => other.query("ROLLBACK"));
    } finally {
      await other.end();
    }
  }

  const waiting = async (at: GrpcUnderTest) => {
    const { rows } = await at.process.database.pool.query(
      "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
    );
    return rows.length;
  };

  const wholly = (chat: Chat) => chat.ended();
  const reasonOf = async (chat: Chat) => (await faultOf(chat.ended())).reason;

  it.each([
    ["the caller", (_at: GrpcUnderTest, chat: Chat) => chat.end(), wholly, true],
    ["the server", (at: GrpcUnderTest) => at.stop(), reasonOf, "OVERLOADED"],
  ])("is written and answered, where %s ends it", async (_who, end, outcome, expected) => {
    const at = await startGrpcUnderTest({}, { beside: here });
    const { id, owner } = await anOrder();
    const chat = join(at, owner.token, start(id));
    await next(chat, "started");
    await held(at, async (release) => {
      chat.send(post("Last words"));
      await expect.poll(() => waiting(at)).toBe(1);
      const ended = end(at, chat);
      await release();
      expect((await next(chat, "posted")).message?.text).toBe("Last words");
      expect(await outcome(chat)).toBe(expected);
      await ended;
    });
    await at.close();
  });
});

describe("a chat is refused to", () => {
  it.each([
    ["whoever does not say which", [], "INVALID_INPUT"],
    ["whoever posts first", [post("Hello")], "INVALID_INPUT"],
  ])("%s", async (_who, first, reason) => {
    const { owner } = await anOrder();
    const chat = join(here, owner.token, ...first);
    chat.end();
    expect(await faultOf(chat.next())).toMatchObject({ code: "INVALID_ARGUMENT", reason });
  });

  it("others than the order's customer and the staff", async () => {
    const { id } = await anOrder();
    const other = await here.newCustomer();
    expect(await faultOf(join(here, other.token, start(id)).next())).toMatchObject({
      reason: "ORDER_NOT_FOUND",
    });
  });

  it("whoever starts twice", async () => {
    const { id, owner } = await anOrder();
    const chat = join(here, owner.token, start(id), start(id));
    await chat.next();
    expect(await faultOf(chat.next())).toMatchObject({ code: "INVALID_ARGUMENT", reason: "INVALID_INPUT" });
  });

  it("nobody who may only read; his posts are", async () => {
    const { id, owner } = await anOrder();
    const token = await here.tokenFor(owner.id, { scopes: ["support:read"] });
    const chat = join(here, token, start(id), post("Hello"));
    expect(await next(chat, "refused")).toMatchObject({ reason: "SCOPE_REQUIRED" });
    chat.leave();
  });
});
