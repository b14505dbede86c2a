/** `npm run start:providers`: the payment provider and the carrier, as a process of their own. */
import { parseArgs } from "node:util";
import {
  createLogger,
  createShutdown,
  ListenError,
  readSettings,
  SettingsError,
  settingsHelp,
} from "@trefoil/platform";
import { startCarrier, startPayments } from "./start-providers.ts";

const USAGE = `Usage: npm run start:providers [-- --help]

Starts a simulated payment provider and a simulated carrier. Both keep books that survive a restart, and misbehave when
they are told to, for example: curl -X PUT http://127.0.0.1:8091/v1/control -d '{"failureRate":0.3}'
The API is described in apps/providers/README.md. Ctrl-C stops both.
`;

const PAYMENT_PORT = 8091;
const CARRIER_PORT = 8092;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: "boolean", short: "h" } } });
  if (values.help === true) return void process.stdout.write(`${USAGE}\n${settingsHelp()}`);
  const settings = readSettings();
  const log = createLogger({
    level: settings.logLevel,
    format: settings.logFormat,
    fields: { app: "providers" },
  });
  const shutdown = createShutdown({ log, graceMs: settings.shutdownGraceSeconds * 1000 });
  shutdown.listen();
  const { host, paymentPort = PAYMENT_PORT, carrierPort = CARRIER_PORT } = settings;
  try {
    const given = { settings, log, shutdown, host };
    const payments = await startPayments({ ...given, port: paymentPort });
    const carrier = await startCarrier({ ...given, port: carrierPort });
    process.stdout.write(`The providers are up. Ctrl-C stops them.

  Payments  ${payments}/v1/payments   totals: ${payments}/v1/totals
  Carrier   ${carrier}/v1/shipments
  Control   ${payments}/v1/control   ${carrier}/v1/control
`);
  } catch (error) {
    process.stderr.write(`${explained(error)}\n`);
    log.level = "error";
    process.exit(await shutdown.start("the start failed", 1));
  }
}

function explained(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code?.startsWith("ERR_PARSE_ARGS")) return `${message} See npm run start:providers -- --help.`;
  const forPeople = error instanceof SettingsError || error instanceof ListenError;
  return error instanceof Error
    ? forPeople
      ? error.message
      : (error.stack ?? error.message)
    : String(error);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explained(error)}\n`);
  process.exitCode = 1;
});
