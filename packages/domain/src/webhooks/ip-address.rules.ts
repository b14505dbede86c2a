/** Which IP addresses are public: what the shop may be made to call by somebody who only gives it a URL. */

/** An address as a number, with as many bits as its family has. */
interface Parsed {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

/**
 * IPv4 blocks that are not globally reachable: the IANA IPv4 Special-Purpose Address Registry (RFC 6890 and its updates),
 * multicast (RFC 5771), and one address that a cloud answers for itself.
 */
const REFUSED_V4 = [
  "0.0.0.0/8", // this network (RFC 791)
  "10.0.0.0/8", // private (RFC 1918)
  "100.64.0.0/10", // shared by carriers, CGNAT (RFC 6598)
  "127.0.0.0/8", // loopback (RFC 1122)
  "168.63.129.16/32", // Azure's virtual public address of its own services, reached from inside only
  "169.254.0.0/16", // link-local (RFC 3927), clouds' metadata
  "172.16.0.0/12", // private (RFC 1918)
  "192.0.0.0/24", // IETF protocol assignments (RFC 6890)
  "192.0.2.0/24", // documentation (RFC 5737)
  "192.88.99.0/24", // 6to4 relay anycast, deprecated (RFC 7526)
  "192.168.0.0/16", // private (RFC 1918)
  "198.18.0.0/15", // benchmarks (RFC 2544)
  "198.51.100.0/24", // documentation (RFC 5737)
  "203.0.113.0/24", // documentation (RFC 5737)
  "224.0.0.0/4", // multicast (RFC 5771)
  "240.0.0.0/4", // reserved (RFC 1112), limited broadcast (RFC 919)
].map(toBlock);

/** All global unicast addresses of today (RFC 4291, IANA IPv6 Address Space). What is outside is refused without being listed. */
const GLOBAL_V6 = toBlock("2000::/3");

/** Inside of it: the IANA IPv6 Special-Purpose Address Registry. 6to4 and Teredo carry an IPv4 address along. */
const REFUSED_V6 = [
  "2001::/23", // IETF protocol assignments (RFC 2928): Teredo (RFC 4380), benchmarks, ORCHID
  "2001:db8::/32", // documentation (RFC 3849)
  "2002::/16", // 6to4 (RFC 3056)
  "3fff::/20", // documentation (RFC 9637)
].map(toBlock);

interface Block {
  readonly bits: 32 | 128;
  readonly shift: bigint;
  readonly prefix: bigint;
}

/** Whether an address, in any spelling that a resolver or a socket gives, is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  const parsed = parse(address);
  if (parsed === undefined) return false;
  if (parsed.bits === 32) return !REFUSED_V4.some((block) => holds(block, parsed));
  return holds(GLOBAL_V6, parsed) && !REFUSED_V6.some((block) => holds(block, parsed));
}

function holds(block: Block, { bits, value }: Parsed): boolean {
  return block.bits === bits && value >> block.shift === block.prefix;
}

function toBlock(cidr: string): Block {
  const [address = "", length] = cidr.split("/");
  const parsed = parse(address);
  if (parsed === undefined) throw new TypeError(`${cidr} is not a block of addresses`);
  const shift = BigInt(parsed.bits - Number(length));
  return { bits: parsed.bits, shift, prefix: parsed.value >> shift };
}

/** Undefined for what is no address; one with a zone (`fe80::1%eth0`) is none that the internet has. */
function parse(address: string): Parsed | undefined {
  const octets = octetsOf(address);
  if (octets !== undefined) return { bits: 32, value: joined(octets, 8n) };
  const groups = groupsOf(address);
  return groups && { bits: 128, value: joined(groups, 16n) };
}

/** The numbers of `192.0.2.1`. No leading zeros: some take them for octal. */
function octetsOf(address: string): number[] | undefined {
  const parts = address.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part))) return undefined;
  const octets = parts.map(Number);
  return octets.every((octet) => octet <= 255) ? octets : undefined;
}

/** The eight numbers of an IPv6 address (RFC 4291, section 2.2). */
function groupsOf(address: string): number[] | undefined {
  const halves = withoutDots(address)
    .split("::")
    .map((half) => (half === "" ? [] : half.split(":")));
  const [head = [], tail = []] = halves;
  const written = [...head, ...tail];
  if (halves.length > 2 || !written.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  const missing = 8 - written.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  return [...head, ...new Array<string>(missing).fill("0"), ...tail].map((group) =>
    Number.parseInt(group, 16),
  );
}

/** The last 32 bits may be written as IPv4: `::ffff:127.0.0.1`. What is not well written stays, and is no group either. */
function withoutDots(address: string): string {
  const start = address.lastIndexOf(":") + 1;
  const octets = start > 0 ? octetsOf(address.slice(start)) : undefined;
  if (octets === undefined) return address;
  const [a = 0, b = 0, c = 0, d = 0] = octets;
  return `${address.slice(0, start)}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}

function joined(parts: readonly number[], width: bigint): bigint {
  return parts.reduce((value, part) => (value << width) | BigInt(part), 0n);
}
