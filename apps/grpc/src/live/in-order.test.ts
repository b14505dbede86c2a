import { describe, expect, it } from "vitest";
import { answersInOrder } from "./in-order.ts";

/** Counts what is worked on, and ends it when it is told to. */
function bench() {
  const open = new Map<string, PromiseWithResolvers<string>>();
  let most = 0;
  return {
    answer(question: string): Promise<string> {
      const work = Promise.withResolvers<string>();
      open.set(question, work);
      most = Math.max(most, open.size);
      return work.promise.finally(() => open.delete(question));
    },
    finish: (question: string) => open.get(question)?.resolve(question.toUpperCase()),
    fail: (question: string) => open.get(question)?.reject(new Error(`no ${question}`)),
    open: () => [...open.keys()],
    most: () => most,
  };
}

async function* questionsOf(...questions: string[]): AsyncGenerator<string> {
  yield* questions;
}

const settled = () => new Promise(setImmediate);
const never = new AbortController().signal;
const each = (question: string) => question;

async function all(answers: AsyncIterable<string>): Promise<string[]> {
  const seen: string[] = [];
  for await (const answer of answers) seen.push(answer);
  return seen;
}

describe("questions that are answered in their order", () => {
  it("are worked on side by side, and answered in turn whichever is done first", async () => {
    const work = bench();
    const answers = answersInOrder(questionsOf("a", "b", "c"), {
      answer: work.answer,
      subjectOf: each,
      atOnce: 3,
      signal: never,
    });
    const seen = all(answers);
    await settled();
    expect(work.open()).toEqual(["a", "b", "c"]);
    for (const question of ["c", "b", "a"]) work.finish(question);
    expect(await seen).toEqual(["A", "B", "C"]);
  });

  it("are read no faster than their answers are taken", async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) yield `q${read++}`;
    }
    const answers = answersInOrder(endless(), {
      answer: (question) => Promise.resolve(question),
      subjectOf: each,
      atOnce: 4,
      signal: never,
    });
    expect((await answers.next()).value).toBe("q0");
    await settled();
    expect(read).toBeLessThanOrEqual(5);
    for (let at = 1; at < 50; at++) expect((await answers.next()).value).toBe(`q${at}`);
    await settled();
    expect(read).toBeLessThanOrEqual(55);
    await answers.return();
  });

  it("wait for those about the same subject that came before them", async () => {
    const work = bench();
    const answers = answersInOrder(questionsOf("a1", "b1", "a2"), {
      answer: work.answer,
      subjectOf: (question) => question.slice(0, 1),
      atOnce: 3,
      signal: never,
    });
    const seen = all(answers);
    await settled();
    expect(work.open()).toEqual(["a1", "b1"]);
    work.finish("a1");
    await settled();
    expect(work.open()).toEqual(["b1", "a2"]);
    work.finish("b1");
    work.finish("a2");
    expect(await seen).toEqual(["A1", "B1", "A2"]);
  });

  it("fail where one of them fails, after the answers before it", async () => {
    const work = bench();
    const answers = answersInOrder(questionsOf("a", "b", "c"), {
      answer: work.answer,
      subjectOf: each,
      atOnce: 3,
      signal: never,
    });
    const first = answers.next();
    await settled();
    work.fail("b");
    work.fail("c");
    work.finish("a");
    expect((await first).value).toBe("A");
    await expect(answers.next()).rejects.toThrow("no b");
  });

  it("fail as the asking fails, once what was asked is answered", async () => {
    async function* broken(): AsyncGenerator<string> {
      yield "a";
      throw new Error("hung up");
    }
    const answers = answersInOrder(broken(), {
      answer: (question) => Promise.resolve(question),
      subjectOf: each,
      atOnce: 2,
      signal: never,
    });
    expect((await answers.next()).value).toBe("a");
    await expect(answers.next()).rejects.toThrow("hung up");
  });

  it("end at once when nobody wants to know any more", async () => {
    const nobody = new AbortController();
    const silent = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) };
    const answers = answersInOrder(silent, {
      answer: (question: string) => Promise.resolve(question),
      subjectOf: each,
      atOnce: 2,
      signal: nobody.signal,
    });
    const first = answers.next();
    nobody.abort();
    expect((await first).done).toBe(true);
  });
});
