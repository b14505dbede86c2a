/** The process that runs autocannon: takes one load, answers with its outcome, and ends. */
import autocannon from "autocannon";
import { type Load, type Outcome, type Request, UNIQUE } from "./load.ts";
import { pick, randomFrom } from "./statistics.ts";

/** Requests that a connection goes through before it begins anew: enough that connections don't march in step. */
const PER_CONNECTION = 200;

process.once("message", async (load: Load) => {
  const outcome = await run(load);
  process.send?.(outcome, () => process.exit());
});
process.once("disconnect", () => process.exit());

async function run({ url, requests, connections, seconds }: Load): Promise<Outcome> {
  const random = randomFrom(process.pid);
  let serial = 0;
  const unique = () => `${process.pid}-${Date.now()}-${(serial += 1)}`;
  const before = process.cpuUsage();
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    timeout: 10,
    setupClient: (client) =>
      client.setRequests(
        pick(requests, PER_CONNECTION, random).map((request) => toAutocannon(request, unique)),
      ),
  });
  const { user, system } = process.cpuUsage(before);
  return {
    requests: result["2xx"],
    errors: result.non2xx + result.errors + result.timeouts,
    seconds: result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bytes: result.throughput.total,
    cpuSeconds: (user + system) / 1e6,
  };
}

function toAutocannon(
  { method = "GET", path, headers = {}, body }: Request,
  unique: () => string,
): autocannon.Request {
  const request = { method, path, headers: { ...headers }, ...(body === undefined ? {} : { body }) };
  if (!Object.values(headers).some((value) => value.includes(UNIQUE))) return request;
  const fill = () =>
    Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace(UNIQUE, unique())]),
    );
  return { ...request, setupRequest: (asked) => ({ ...asked, headers: fill() }) };
}
