/** Sends one delivery as Standard Webhooks says: signed with every secret that is valid, judged by the status that comes back. */
import { type DueDelivery, judgeUrl, type Try } from "@trefoil/domain";
import { Webhook } from "standardwebhooks";
import { createGuardedAgents } from "./guarded-agents.ts";
import { type Answer, post } from "./post.ts";
import type { Resolve } from "./resolve-host.ts";

export interface SenderRules {
  readonly allowPrivate: boolean;
  readonly resolve: Resolve;
  readonly timeoutMs: number;
  readonly ca?: string | undefined;
  now(): Date;
}

export interface Sender {
  /** Never rejects: what goes wrong is what the try says. */
  send(delivery: DueDelivery): Promise<Try>;
  close(): void;
}

const USER_AGENT = "Trefoil-Webhooks/1";
const MAX_ERROR_LENGTH = 500;
const GONE = 410;

export function createSender(rules: SenderRules): Sender {
  const agents = createGuardedAgents(rules);
  const { allowPrivate, timeoutMs } = rules;

  async function request({ url, body }: DueDelivery, headers: Record<string, string>): Promise<Answer> {
    // The rules may have become stricter since the endpoint was made; an address is no name, so nobody resolves it.
    const verdict = judgeUrl(url, { allowPrivate });
    if ("fault" in verdict) throw new Error(`not sent: the URL ${verdict.fault}`);
    return post({ url: verdict.url, headers, body, agents, timeoutMs });
  }

  async function send(delivery: DueDelivery): Promise<Try> {
    const startedAt = rules.now();
    const began = performance.now();
    const headers = headersFor(delivery, startedAt);
    const [answer, fault] = await request(delivery, headers).then(
      (given) => [given, faultOf(given)] as const,
      (error: unknown) => [null, messageOf(error)] as const,
    );
    return {
      delivery,
      startedAt,
      durationMs: Math.round(performance.now() - began),
      headers,
      response: answer,
      error: fault,
      gone: answer?.status === GONE,
      askedMs: askedBy(answer, rules.now()),
    };
  }

  return { send, close: () => agents.destroy() };
}

function headersFor({ messageId, body, secrets }: DueDelivery, at: Date): Record<string, string> {
  const signatures = secrets.map((secret) => new Webhook(secret).sign(messageId, at, body));
  return {
    "content-type": "application/json",
    "user-agent": USER_AGENT,
    "webhook-id": messageId,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": signatures.join(" "),
  };
}

function faultOf({ status }: Answer): string | null {
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400) return `the receiver answered ${status}: redirects are not followed`;
  return `the receiver answered ${status}`;
}

function messageOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return (message || code || "the request failed").replaceAll("\0", "").slice(0, MAX_ERROR_LENGTH);
}

/** `Retry-After` of an answer that asks for patience, in milliseconds (RFC 9110, section 10.2.3). */
function askedBy(answer: Answer | null, now: Date): number {
  const value = answer?.headers["retry-after"];
  if (answer === null || value === undefined || (answer.status !== 429 && answer.status !== 503)) return 0;
  const ms = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime();
  return Number.isFinite(ms) ? Math.max(ms, 0) : 0;
}
