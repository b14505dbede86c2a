/** Contenders must do the same work: a comparison of servers that answer differently says nothing. */
import { isDeepStrictEqual } from "node:util";
import type { Contender } from "./contest.ts";

const CHECKED = 5;

/** Asks all contenders for the first few of their requests; `part` picks what must be the same in an answer. */
export async function requireSameAnswers(
  contenders: readonly Contender[],
  part: (body: unknown) => unknown,
): Promise<void> {
  const answers = await Promise.all(contenders.map((contender) => firstAnswers(contender, part)));
  const [first, ...others] = answers as [unknown[], ...unknown[][]];
  for (const [at, other] of others.entries()) {
    if (isDeepStrictEqual(first, other)) continue;
    const shown = [first, other].map((answer) => JSON.stringify(answer).slice(0, 2000));
    throw new Error(
      `${contenders[0]?.name} and ${contenders[at + 1]?.name} answer differently:\n${shown.join("\n")}`,
    );
  }
}

function firstAnswers(
  { name, server, requests }: Contender,
  part: (body: unknown) => unknown,
): Promise<unknown[]> {
  const ask = async ({ path, method = "GET", headers = {}, body }: Contender["requests"][number]) => {
    const init = body === undefined ? { method, headers } : { method, headers, body };
    const answer = await fetch(server.url + path, init);
    if (!answer.ok) throw new Error(`${name} answers ${answer.status} to ${path}: ${await answer.text()}`);
    return part(await answer.json());
  };
  return Promise.all(requests.slice(0, CHECKED).map(ask));
}
