/** The shop as a system of processes: providers, a REST server, some workers and a database, each of which may be killed. */
import { ownPort } from "../server-process.ts";
import { keepStarting, startApp } from "./app-process.ts";

export interface StormWorld {
  /** Base of the REST server. */
  readonly shop: string;
  /** Base of the payment provider. */
  readonly payments: string;
  /** Makes the providers fail so often, 0 to 1. */
  failing(rate: number): Promise<void>;
  /** Kills one worker, another next time; it starts again by itself. */
  killWorker(): Promise<void>;
  /** What the shop's servers wrote last. */
  output(): string;
  /** Ends all; a sentence for each that did not end well. */
  stop(): Promise<string[]>;
}

/** One is killed every second and needs a second to start: each of so many lives for two or three. */
const WORKERS = 4;

interface Given {
  readonly databaseUrl: string;
  readonly home: string;
}

export async function openStormWorld({ databaseUrl, home }: Given): Promise<StormWorld> {
  const [http, payment, carrier] = [await ownPort(), await ownPort(), await ownPort()];
  const base = (port: number) => `http://127.0.0.1:${port}`;
  const env = {
    DATABASE_URL: databaseUrl,
    TREFOIL_HOME: home,
    PAYMENT_URL: base(payment),
    CARRIER_URL: base(carrier),
  };
  const providers = await startApp({
    app: "providers",
    env: { ...env, PAYMENT_PORT: `${payment}`, CARRIER_PORT: `${carrier}` },
    probe: `${base(payment)}/health/live`,
  });
  const rest = await startApp({
    app: "rest",
    env: { ...env, HTTP_PORT: `${http}` },
    probe: `${base(http)}/health/live`,
  });
  const startWorker = (port: number) =>
    keepStarting({
      app: "worker",
      env: { ...env, HTTP_PORT: `${port}` },
      probe: `${base(port)}/health/live`,
    });
  const workers = await Promise.all(
    Array.from({ length: WORKERS }, async () => {
      const port = await ownPort();
      return { port, up: Promise.resolve(await startWorker(port)) };
    }),
  );
  let turn = 0;

  return {
    shop: base(http),
    payments: base(payment),
    async failing(failureRate) {
      for (const port of [payment, carrier]) {
        const response = await fetch(`${base(port)}/v1/control`, {
          method: "PUT",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ failureRate }),
        });
        if (!response.ok) throw new Error(`control: ${response.status} ${await response.text()}`);
        await response.arrayBuffer();
      }
    },
    async killWorker() {
      const worker = workers[turn++ % workers.length] as (typeof workers)[number];
      await (await worker.up).kill();
      worker.up = startWorker(worker.port);
      worker.up.catch(() => undefined); // whoever needs it next is told
    },
    output: () => rest.output().slice(-4000),
    async stop() {
      const faults: string[] = [];
      const apps = [...(await Promise.all(workers.map(({ up }) => up))), rest, providers];
      for (const app of apps) {
        const code = await app.stop();
        if (code !== 0) faults.push(`${app.name} ended with ${code}: ${app.output().slice(-1000)}`);
      }
      return faults;
    },
  };
}
