import { BlockList, isIP, isIPv4 } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./ip-address.rules.ts";

/**
 * What is not globally reachable, written down apart from the code: the IANA special-purpose registries for IPv4
 * and IPv6 (RFC 6890, RFC 8190 and what they have taken in since), the multicast registries, and the blocks of
 * IPv6 that IANA has not given out as global unicast.
 */
const closed = [
  ["0.0.0.0", 8, "this network, RFC 791"],
  ["10.0.0.0", 8, "private, RFC 1918"],
  ["100.64.0.0", 10, "carriers' NAT, RFC 6598"],
  ["127.0.0.0", 8, "loopback, RFC 1122"],
  ["169.254.0.0", 16, "link-local, RFC 3927"],
  ["172.16.0.0", 12, "private, RFC 1918"],
  ["192.0.0.0", 24, "IETF assignments, RFC 6890"],
  ["192.0.2.0", 24, "documentation, RFC 5737"],
  ["192.88.99.0", 24, "6to4 relays, RFC 7526"],
  ["192.168.0.0", 16, "private, RFC 1918"],
  ["198.18.0.0", 15, "benchmarks, RFC 2544"],
  ["198.51.100.0", 24, "documentation, RFC 5737"],
  ["203.0.113.0", 24, "documentation, RFC 5737"],
  ["224.0.0.0", 4, "multicast, RFC 5771"],
  ["240.0.0.0", 4, "reserved, RFC 1112"],
  ["168.63.129.16", 32, "Azure's own services"],
  ["::", 128, "unspecified, RFC 4291"],
  ["::1", 128, "loopback, RFC 4291"],
  ["::", 96, "IPv4-compatible, RFC 4291"],
  ["::ffff:0:0", 96, "IPv4-mapped, RFC 4291"],
  ["64:ff9b::", 96, "NAT64, RFC 6052"],
  ["64:ff9b:1::", 48, "NAT64, RFC 8215"],
  ["100::", 64, "discard, RFC 6666"],
  ["100:0:0:1::", 64, "dummy prefix, RFC 9780"],
  ["2001::", 23, "IETF assignments, RFC 2928"],
  ["2001::", 32, "Teredo, RFC 4380"],
  ["2001:2::", 48, "benchmarks, RFC 5180"],
  ["2001:10::", 28, "ORCHID, RFC 4843"],
  ["2001:db8::", 32, "documentation, RFC 3849"],
  ["2002::", 16, "6to4, RFC 3056"],
  ["3fff::", 20, "documentation, RFC 9637"],
  ["4000::", 2, "not given out"],
  ["5f00::", 16, "segment routing, RFC 9602"],
  ["8000::", 2, "not given out"],
  ["fc00::", 7, "unique local, RFC 4193"],
  ["fe80::", 10, "link-local, RFC 4291"],
  ["fec0::", 10, "site-local, RFC 3879"],
  ["ff00::", 8, "multicast, RFC 4291"],
] as const;

type Given = readonly [address: string, length: number, ...unknown[]];
const familyOf = (address: string) => (isIPv4(address) ? "ipv4" : "ipv6");

/** Node's own idea of a block, which shares no code with ours. */
function listOf(blocks: readonly Given[]): BlockList {
  const list = new BlockList();
  for (const [address, length] of blocks) list.addSubnet(address, length, familyOf(address));
  return list;
}

const v4 = fc.ipV4();
/** IPv6 in the spellings that resolvers, sockets and people use; two halves of each kind, so that blocks are hit. */
const v6 = fc.oneof(
  fc.ipV6(),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 })
    .map((groups) => groups.map((group) => group.toString(16)).join(":")),
);

/** Any address of a block: its prefix, and random bits after it. */
function inside([address, length]: Given): fc.Arbitrary<string> {
  const bits = isIPv4(address) ? 32 : 128;
  const base = isIPv4(address) ? toNumber(address) : BigInt(`0x${expand(address)}`);
  const free = BigInt(bits - length);
  return fc.bigInt({ min: 0n, max: (1n << free) - 1n }).map((rest) => toText(base | rest, bits));
}

function toNumber(address: string): bigint {
  return address.split(".").reduce((value, part) => value * 256n + BigInt(part), 0n);
}

/** Blocks are written without dots and with one `::` at most. */
function expand(address: string): string {
  const [head = "", tail = ""] = address.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === "" ? [] : tail.split(":");
  const groups = [...left, ...new Array<string>(8 - left.length - right.length).fill("0"), ...right];
  return groups.map((group) => group.padStart(4, "0")).join("");
}

function toText(value: bigint, bits: number): string {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join(".");
  return (value.toString(16).padStart(32, "0").match(/.{4}/g) as string[]).join(":");
}

describe("an address is not public", () => {
  it.each(closed)("in %s/%i (%s)", (...block) => {
    fc.assert(
      fc.property(inside(block), (address) => {
        expect(isPublicAddress(address)).toBe(false);
      }),
    );
  });

  it("as an IPv4 address in the clothes of IPv6, whatever it is", () => {
    fc.assert(
      fc.property(v4, fc.constantFrom("::ffff:", "::", "64:ff9b::", "::ffff:0:"), (address, dress) => {
        expect(isPublicAddress(dress + address)).toBe(false);
      }),
    );
  });

  it("when it is none", () => {
    const odd = [
      "",
      "localhost",
      "1.2.3",
      "1.2.3.4.5",
      "01.2.3.4",
      "0x7f.1",
      "1::2::3",
      "8.8.8.8 ",
      "fe80::1%eth0",
    ];
    for (const text of [...odd, "2606:4700::1%1", "[2606:4700::1]", "8.8.8.8:80"]) {
      expect(isPublicAddress(text)).toBe(false);
    }
    const letters = fc.string({ unit: fc.constantFrom(..."0123456789abcdefAF:.%"), maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(letters, fc.string()), (text) => !isPublicAddress(text) || isIP(text) !== 0),
      { numRuns: 5000 },
    );
  });
});

describe("an address is public", () => {
  it("exactly when it lies in none of the blocks, as node:net sees it", () => {
    const v4List = listOf(closed.filter(([address]) => isIPv4(address)));
    const v6List = listOf(closed.filter(([address]) => !isIPv4(address)));
    const global = listOf([["2000::", 3]]);
    fc.assert(
      fc.property(v4, (address) => {
        expect(isPublicAddress(address)).toBe(!v4List.check(address, "ipv4"));
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(v6, (address) => {
        const open = global.check(address, "ipv6") && !v6List.check(address, "ipv6");
        expect(isPublicAddress(address)).toBe(open);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    "1.1.1.1",
    "8.8.8.8",
    "93.184.216.34",
    "172.15.255.255",
    "172.32.0.0",
    "100.63.255.255",
    "168.63.129.17",
  ])("as %s", (address) => expect(isPublicAddress(address)).toBe(true));

  it.each(["2606:4700:4700::1111", "2001:4860:4860::8888", "2A00:1450:4001:80B::200E", "2001:200::1"])(
    "as %s",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );
});
