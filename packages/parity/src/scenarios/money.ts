/** Money and parcels of orders, and store credit. */
import { expect } from "vitest";
import { address, type Scenario } from "../world.ts";
import { newWallet, paidOrder, parkedOrder, paymentOf } from "./payment-samples.ts";

const eur = (amount: number) => ({ amount, currency: "EUR" });

export const money: readonly Scenario[] = [
  {
    name: "a payment is given back in parts, and never more than was paid",
    async run(world) {
      const orderId = await paidOrder(world);
      const { payments, orders } = world.as(world.sam);
      const id = paymentOf(orderId);
      const refunded = await payments.refund(id, { amount: eur(999), reason: "A scratch" });
      expect(refunded).toMatchObject({
        status: "CAPTURED",
        refunds: [{ amount: eur(999), status: "PENDING" }],
      });
      expect(await orders.payments(orderId)).toEqual([await payments.get(id)]);
      expect(await world.failure(payments.refund(id, { amount: eur(1_001) }))).toMatchObject({
        reason: "REFUND_EXCEEDS_PAYMENT",
      });
      const dollars = payments.refund(id, { amount: { amount: 1, currency: "USD" } });
      expect(await world.failure(dollars)).toMatchObject({ reason: "CURRENCY_MISMATCH" });
      expect((await payments.refund(id)).refunds.map(({ amount }) => amount.amount)).toEqual([999, 1_000]);
      await world.failure(payments.refund(id));
    },
  },
  {
    name: "only what was captured can be given back, and only what is there can be read",
    async run(world) {
      const { id } = await world.newOrder(world.alice);
      const { payments, orders } = world.as(world.sam);
      expect(await world.as(world.alice).orders.payments(id)).toEqual([]);
      expect(await world.failure(payments.refund(paymentOf(id)))).toMatchObject({
        reason: "PAYMENT_NOT_FOUND",
      });
      expect(await world.failure(orders.shipment(id))).toMatchObject({ reason: "SHIPMENT_NOT_FOUND" });
      const paid = await paidOrder(world);
      const uuid = "(SELECT id FROM payments ORDER BY created_at DESC, id DESC LIMIT 1)";
      await world.sql(`UPDATE payments SET status = 'AUTHORIZED' WHERE id = ${uuid}`);
      const early = payments.refund(paymentOf(paid));
      expect(await world.failure(early)).toMatchObject({ reason: "PAYMENT_NOT_REFUNDABLE" });
      await world.sql(`UPDATE payments SET status = 'CAPTURED' WHERE id = ${uuid}`);
    },
  },
  {
    name: "a checkout is seen by staff, and set going when it is parked",
    async run(world) {
      const { orders } = world.as(world.sam);
      const { id } = await world.newOrder(world.alice);
      expect(await orders.checkout(id)).toMatchObject({ state: "PENDING", step: "RESERVE", steps: [] });
      expect(await world.failure(orders.retryCheckout(id))).toMatchObject({ reason: "CHECKOUT_NOT_PARKED" });
      const parked = await parkedOrder(world);
      expect(await orders.checkouts({ parked: true }).take(1)).toMatchObject([{ orderId: parked }]);
      expect(await orders.retryCheckout(parked)).toMatchObject({ state: "COMPENSATING", parked: false });
    },
  },
  {
    name: "a parcel leaves with its order and arrives with it",
    async run(world) {
      const { orders } = world.as(world.sam);
      const { id } = await world.newOrder(world.alice);
      await world.book(id);
      await world.confirm(id);
      expect(await orders.shipment(id)).toMatchObject({ status: "BOOKED", carrier: "Parcel Post" });
      await orders.ship(id);
      await orders.deliver(id);
      expect(await world.as(world.alice).orders.shipment(id)).toMatchObject({ status: "DELIVERED" });
      await orders.history(id).page();
    },
  },
  {
    name: "a wallet holds what was put in, and gives no more",
    async run(world) {
      const { wallets } = world.as(world.sam);
      const id = await newWallet(world, 1_000);
      const before = (await wallets.get(id)).updatedAt;
      expect(await wallets.withdraw(id, { amount: eur(400), reason: "Tea" })).toMatchObject({
        balance: eur(600),
      });
      expect(await wallets.get(id, { at: before })).toMatchObject({ balance: eur(1_000) });
      const tooMuch = wallets.withdraw(id, { amount: eur(601) });
      expect(await world.failure(tooMuch)).toMatchObject({ reason: "INSUFFICIENT_FUNDS" });
      const foreign = { amount: { amount: 1, currency: "USD" } };
      for (const move of [wallets.deposit, wallets.withdraw]) {
        expect(await world.failure(move(id, foreign))).toMatchObject({ reason: "CURRENCY_MISMATCH" });
      }
      const flood = wallets.deposit(id, { amount: eur(Number.MAX_SAFE_INTEGER) });
      expect(await world.failure(flood)).toMatchObject({ reason: "AMOUNT_OVERFLOW" });
      const kinds = (await Array.fromAsync(wallets.entries(id))).map(({ kind }) => kind);
      expect(kinds).toEqual(["WITHDRAWN", "DEPOSITED", "OPENED"]);
    },
  },
  {
    name: "a frozen wallet gives nothing, and there is one for a customer",
    async run(world) {
      const { wallets } = world.as(world.sam);
      const id = await newWallet(world, 1_000);
      expect(await world.failure(wallets.unfreeze(id))).toMatchObject({ reason: "WALLET_NOT_FROZEN" });
      await wallets.freeze(id, { reason: "Stolen" });
      expect(await world.failure(wallets.freeze(id))).toMatchObject({ reason: "WALLET_FROZEN" });
      const stolen = wallets.withdraw(id, { amount: eur(1) });
      expect(await world.failure(stolen)).toMatchObject({ reason: "WALLET_FROZEN" });
      expect(await wallets.deposit(id, { amount: eur(1) })).toMatchObject({
        status: "FROZEN",
        balance: eur(1_001),
      });
      expect(await wallets.unfreeze(id)).toMatchObject({ status: "OPEN" });
      const second = wallets.open({ customerId: id });
      expect(await world.failure(second)).toMatchObject({ reason: "WALLET_EXISTS" });
      const nobody = wallets.open({ customerId: "cus_01h455vb4pex5vsknk084sn02q" });
      expect(await world.failure(nobody)).toMatchObject({ reason: "CUSTOMER_NOT_FOUND" });
    },
  },
  {
    name: "money of nobody is not there",
    async run(world) {
      const nobody = "cus_01h455vb4pex5vsknk084sn02q";
      const { wallets, payments, orders, customers } = world.as(world.sam);
      const calls = [
        () => wallets.get(nobody),
        () => wallets.deposit(nobody, { amount: eur(1) }),
        () => wallets.withdraw(nobody, { amount: eur(1) }),
        () => wallets.freeze(nobody),
        () => wallets.unfreeze(nobody),
        () => wallets.entries(nobody).page(),
        () => customers.orderSummary(nobody),
        () => payments.get("pay_01h455vb4pex5vsknk084sn02q"),
        () => orders.checkout("ord_01h455vb4pex5vsknk084sn02q"),
        () => orders.retryCheckout("ord_01h455vb4pex5vsknk084sn02q"),
        () => orders.payments("ord_01h455vb4pex5vsknk084sn02q"),
        () => orders.shipment("ord_01h455vb4pex5vsknk084sn02q"),
      ];
      for (const call of calls) expect(await world.failure(call())).toMatchObject({ kind: "NOT_FOUND" });
    },
  },
  {
    name: "an order may be paid by who has no wallet yet: its checkout will see",
    async run(world) {
      const items = [{ productId: (await world.newProduct()).id, quantity: 1 }];
      const { orders } = world.as(world.bob);
      const placed = await orders.place({ items, shippingAddress: address, payment: "WALLET" });
      expect(placed).toMatchObject({ status: "PENDING" });
      await world.as(world.sam).reports.sales({ from: "2026-01-01", to: "2026-01-02" });
      const backwards = world.as(world.sam).reports.sales({ from: "2026-01-02", to: "2026-01-01" });
      expect(await world.failure(backwards)).toMatchObject({ violations: ["to: TOO_SMALL"] });
      const years = world.as(world.sam).reports.sales({ from: "2026-01-01", to: "2027-01-02" });
      expect(await world.failure(years)).toMatchObject({ violations: ["to: TOO_LARGE"] });
    },
  },
];
