/** `npm run start:rest`: REST alone, against DATABASE_URL. */
import { serveAlone } from "@trefoil/http";
import { restApp } from "./server.ts";

const usage = `Usage: npm run start:rest [-- --help]

Serves REST alone. It needs DATABASE_URL, a migrated database. What happens after a commit (checkouts, e-mails, webhooks)
is the work of npm run start:worker beside it.
`;

await serveAlone({ protocol: "REST", usage, app: restApp });
