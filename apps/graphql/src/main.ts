/** `npm run start:graphql`: GraphQL alone, against DATABASE_URL. */
import { serveAlone } from "@trefoil/http";
import { graphqlApp } from "./server.ts";

const usage = `Usage: npm run start:graphql [-- --help]

Serves GraphQL alone, at /graphql. It needs DATABASE_URL, a migrated database. What happens after a commit (checkouts,
e-mails, webhooks) is the work of npm run start:worker beside it.
`;

await serveAlone({ protocol: "GraphQL", usage, app: graphqlApp() });
