/**
 * Ends connections that ping for nothing (gRFC A8): grpc-js answers any number of pings. A ping may come every ten seconds, and
 * as often as it likes where there is something to say, for clients measure their bandwidth by pings.
 */
import { constants, type ServerHttp2Session } from "node:http2";

const MIN_INTERVAL_MS = 10_000;
const MAX_STRIKES = 2;
/** More than the answer to a ping, in TLS too. */
const ANSWER_BYTES = 64;

export function enforceKeepalive(session: ServerHttp2Session): void {
  let [last, written, strikes] = [Number.NEGATIVE_INFINITY, 0, 0];
  session.on("ping", () => {
    const now = performance.now();
    const sent = session.socket.bytesWritten ?? 0;
    if (sent - written > ANSWER_BYTES) strikes = 0;
    else if (now - last < MIN_INTERVAL_MS) strikes += 1;
    [last, written] = [now, sent];
    if (strikes > MAX_STRIKES && !session.closed) refuse(session);
  });
}

function refuse(session: ServerHttp2Session): void {
  session.goaway(constants.NGHTTP2_ENHANCE_YOUR_CALM, 0, Buffer.from("too_many_pings"));
  // Once that has gone out.
  setImmediate(() => session.destroy());
}
