/** Finds the addresses of a receiver's host, and refuses those that are not public. */
import { lookup, Resolver } from "node:dns/promises";
import { isIP } from "node:net";
import { isPublicAddress } from "@trefoil/domain";

/** All addresses of a name; rejects where it has none. */
export type Resolve = (name: string) => Promise<readonly string[]>;

const MAX_ADDRESSES = 8;

/** Said alike of names that don't exist and of names that are private, so that nobody can ask us for the names of our network. */
export class NoPublicAddressError extends Error {
  override readonly name = "NoPublicAddressError";
  constructor(host: string, options?: ErrorOptions) {
    super(`${host} has no public address`, options);
  }
}

/**
 * Asks the name servers, and not the system's resolver: a name whose servers never answer would hold one of the few
 * threads that also open files and look up the database.
 */
export function createResolve(): Resolve {
  return async (name) => {
    const resolver = new Resolver({ timeout: 1500, tries: 2 }); // a fresh one knows the name servers of today
    const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
    const found = answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
    const [first] = answers;
    if (found.length === 0 && first.status === "rejected") throw first.reason;
    return found;
  };
}

/** The system's resolver, which knows the names of this machine (`localhost`, /etc/hosts): where private addresses are allowed. */
export const resolveBySystem: Resolve = async (name) =>
  (await lookup(name, { all: true })).map(({ address }) => address);

interface Rules {
  readonly allowPrivate: boolean;
  readonly resolve: Resolve;
}

/** The addresses to connect to. One that is not public among them spoils them all: nobody honest has such a mixture. */
export async function addressesOf(
  host: string,
  { allowPrivate, resolve }: Rules,
): Promise<readonly string[]> {
  const found = await findAddresses(host, resolve);
  const sound = allowPrivate || found.every(isPublicAddress);
  if (found.length === 0 || !sound) throw new NoPublicAddressError(host);
  return found.slice(0, MAX_ADDRESSES);
}

async function findAddresses(host: string, resolve: Resolve): Promise<readonly string[]> {
  if (isIP(host) !== 0) return [host];
  try {
    return await resolve(host);
  } catch (cause) {
    throw new NoPublicAddressError(host, { cause });
  }
}
