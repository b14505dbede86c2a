import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ShopError } from "../kernel/index.ts";
import { decide, evolve, type WalletCommand, type WalletEvent, type WalletState } from "./wallet.rules.ts";

const eur = (amount: number) => ({ amount, currency: "EUR" });
const time = "2026-11-20T12:00:00.000Z";
const opening: WalletCommand = { do: "open", customerId: "cus_1", currency: "EUR" };
const move = (kind: "deposit" | "withdraw", amount: number): WalletCommand => ({
  do: kind,
  amount: eur(amount),
  reason: null,
  orderId: null,
});

const commands: fc.Arbitrary<WalletCommand> = fc.oneof(
  fc.record({
    do: fc.constantFrom("deposit" as const, "withdraw" as const),
    amount: fc
      .oneof(
        fc.integer({ min: 1, max: 1000 }),
        fc.maxSafeNat().filter((n) => n > 0),
      )
      .map(eur),
    reason: fc.constant(null),
    orderId: fc.constant(null),
  }),
  fc.record({ do: fc.constantFrom("freeze" as const, "unfreeze" as const), reason: fc.constant(null) }),
);

/** The events of the commands that the rules allow. */
function history(given: readonly WalletCommand[]): WalletEvent[] {
  let state: WalletState | undefined;
  return [opening, ...given].flatMap((command) => {
    const event = allowed(state, command);
    if (event !== undefined) state = evolve(state, event, time);
    return event ?? [];
  });
}

/** Undefined where the rules refuse; what else goes wrong is a bug. */
function allowed(state: WalletState | undefined, command: WalletCommand): WalletEvent | undefined {
  try {
    return decide(state, command);
  } catch (error) {
    if (error instanceof ShopError) return undefined;
    throw error;
  }
}

const fold = (events: readonly WalletEvent[], from?: WalletState) =>
  events.reduce<WalletState | undefined>((state, event) => evolve(state, event, time), from);

describe("the rules of a wallet", () => {
  it("keep the balance equal to the sum of what came in and went out, between nothing and 2^53-1", () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 60 }), (given) => {
        let sum = 0n;
        let state: WalletState | undefined;
        for (const event of history(given)) {
          if (event.type === "trefoil.wallet.deposited.v1") sum += BigInt(event.data.amount.amount);
          if (event.type === "trefoil.wallet.withdrawn.v1") sum -= BigInt(event.data.amount.amount);
          state = evolve(state, event, time);
          expect(BigInt(state.balance.amount)).toBe(sum);
          expect(event.data.balance).toEqual(state.balance);
          expect(sum >= 0n && sum <= BigInt(Number.MAX_SAFE_INTEGER)).toBe(true);
        }
      }),
    );
  });

  it("fold to the same wallet from any point on", () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 60 }), fc.nat(), (given, cut) => {
        const events = history(given);
        const at = cut % (events.length + 1);
        const snapshot = JSON.parse(JSON.stringify(fold(events.slice(0, at)) ?? null)) ?? undefined;
        expect(fold(events.slice(at), snapshot)).toEqual(fold(events));
      }),
    );
  });

  const empty = fold(history([])) as WalletState;
  const rich = fold(history([move("deposit", 500)])) as WalletState;
  const frozen = fold(history([move("deposit", 500), { do: "freeze", reason: null }])) as WalletState;
  const full = fold(history([move("deposit", Number.MAX_SAFE_INTEGER)])) as WalletState;
  const dollars: WalletCommand = { ...move("deposit", 1), amount: { amount: 1, currency: "USD" } } as never;

  it.each([
    ["to open a second one", rich, opening, "WALLET_EXISTS"],
    ["to use one that isn't there", undefined, move("deposit", 1), "WALLET_NOT_FOUND"],
    ["to take more than there is", rich, move("withdraw", 501), "INSUFFICIENT_FUNDS"],
    ["to take from nothing", empty, move("withdraw", 1), "INSUFFICIENT_FUNDS"],
    ["to take from a frozen one", frozen, move("withdraw", 1), "WALLET_FROZEN"],
    ["to freeze a frozen one", frozen, { do: "freeze", reason: null }, "WALLET_FROZEN"],
    ["to unfreeze an open one", rich, { do: "unfreeze", reason: null }, "WALLET_NOT_FROZEN"],
    ["another currency", rich, dollars, "CURRENCY_MISMATCH"],
    ["more than a number can hold", full, move("deposit", 1), "AMOUNT_OVERFLOW"],
  ] as const)("refuse %s", (_, state, command, reason) => {
    expect(() => decide(state, command)).toThrow(expect.objectContaining({ reason }));
  });

  it("let money into a frozen wallet", () => {
    expect(evolve(frozen, decide(frozen, move("deposit", 1)), time)).toMatchObject({
      status: "FROZEN",
      balance: eur(501),
    });
  });
});
