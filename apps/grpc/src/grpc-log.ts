/** What grpc-js has to say goes into our log: by itself it writes to stderr, what clients have sent included. */
import { setLogger } from "@grpc/grpc-js";
import type { Logger } from "@trefoil/platform";

/** Of the whole process: grpc-js knows one log. */
export function logGrpcTo(log: Logger): void {
  const say = (level: "warn" | "info" | "debug") => (text: unknown) => tell(log, level, String(text));
  setLogger({ error: say("warn"), info: say("info"), debug: say("debug") });
}

/** The value of metadata may be a secret, and it is the client's fault. */
const DROPPED = /^Failed to add metadata entry ([\w.-]{1,100}):/;

function tell(log: Logger, level: "warn" | "info" | "debug", text: string): void {
  const [, name] = DROPPED.exec(text) ?? [];
  if (name === undefined) log[level]({ text }, "grpc-js says something");
  else log.debug({ metadata: name }, "a client's metadata can't be read, and was dropped");
}
