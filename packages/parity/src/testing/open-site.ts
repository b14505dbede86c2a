/** A site on a fresh database with the demo data; sites of one home share their keys, so tokens and cursors hold on all. */
import { createShop } from "@trefoil/composition";
import { createShutdown, readSettings, silentLogger } from "@trefoil/platform";
import { testDatabase } from "@trefoil/prisma/testing";
import { openSite, type Site } from "../site.ts";

export interface OpenedSite {
  readonly site: Site;
  close(): Promise<void>;
}

interface Given {
  /** Folder of the keys. */
  readonly home: string;
  /** In place of a fresh database. */
  readonly databaseUrl?: string;
  /** Settings of its own. */
  readonly env?: Readonly<Record<string, string>>;
}

export async function siteIn({ home, databaseUrl, env }: Given): Promise<OpenedSite> {
  const usual = { TREFOIL_HOME: home, HTTP_PORT: "0", GRPC_PORT: "0", RATE_LIMITS: "off", NODE_ENV: "test" };
  const settings = readSettings({ ...usual, ...env });
  const fresh = databaseUrl === undefined ? await testDatabase({ demo: true }) : undefined;
  const shutdown = createShutdown({ log: silentLogger(), exit: () => {} });
  const process = await createShop({
    settings,
    databaseUrl: databaseUrl ?? (fresh?.url as string),
    log: silentLogger(),
    shutdown,
  });
  return {
    site: await openSite(process),
    async close() {
      await shutdown.start("the tests are done");
      await fresh?.drop();
    },
  };
}
