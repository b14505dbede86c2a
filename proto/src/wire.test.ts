/** What the generated code makes of the bytes of a call, and of what another runtime writes. */

import { create, equals, fromBinary, fromJson, toBinary } from "@bufbuild/protobuf";
import { BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import { TimestampSchema } from "@bufbuild/protobuf/wkt";
import { expect, test } from "vitest";
import * as proto from "./index.ts";
import {
  AdjustStockRequest,
  ChatRequest,
  Customer,
  type CustomerTier,
  Event,
  GetOrderRequest,
  ImportProductsRequest,
  ListNotificationsRequest,
  Money,
  Order,
  PlaceOrderRequest,
  Product,
  ProductStatus,
  SuspendCustomerRequest,
  UpdateProductRequest,
} from "./index.ts";
import { messages } from "./testing/registry.ts";
import { samplesOf } from "./testing/samples.ts";

interface Codec<Message> {
  encode(message: Message): BinaryWriter;
  decode(bytes: Uint8Array): Message;
}

/** What arrives of a message that is sent. */
function sent<Message>(codec: Codec<Message>, message: Message): Message {
  return codec.decode(codec.encode(message).finish());
}

test.each([0n, 1999n, 2n ** 53n - 1n, 2n ** 53n + 1n, 2n ** 63n - 1n, -(2n ** 63n)])(
  "the integer %i of 64 bits arrives exactly",
  (amount) => {
    expect(sent(Money, { amount, currency: "EUR" })).toEqual({ amount, currency: "EUR" });
  },
);

test("an optional field that is absent is not its default", () => {
  const absent = { id: "cus_1", reason: undefined, expectedVersion: undefined };
  const given = { id: "cus_1", reason: "", expectedVersion: 0 };
  expect(sent(SuspendCustomerRequest, absent)).toEqual(absent);
  expect(sent(SuspendCustomerRequest, given)).toEqual(given);
  expect(SuspendCustomerRequest.encode(absent).finish()).toHaveLength(7);
});

test("an optional truth that is absent is neither true nor false", () => {
  const unread = [undefined, false, true].map(
    (value) => sent(ListNotificationsRequest, ListNotificationsRequest.fromPartial({ unread: value })).unread,
  );
  expect(unread).toEqual([undefined, false, true]);
});

test("any other field that is absent is its default, and takes no room", () => {
  expect(Product.decode(new Uint8Array())).toEqual({
    id: "",
    sku: "",
    name: "",
    description: "",
    price: undefined,
    status: ProductStatus.UNSPECIFIED,
    categoryId: "",
    attributes: new Map(),
    version: 0,
    createdAt: undefined,
    updatedAt: undefined,
  });
  expect(Product.encode(Product.fromPartial({})).finish()).toHaveLength(0);
});

test("a message that is absent is not an empty one", () => {
  expect(sent(Product, Product.fromPartial({})).price).toBeUndefined();
  expect(sent(Product, Product.fromPartial({ price: {} })).price).toEqual({ amount: 0n, currency: "" });
});

test("a value that an enum did not have yet arrives as its number, and goes on as it", () => {
  const later = 77 as CustomerTier;
  expect(sent(Customer, Customer.fromPartial({ tier: later })).tier).toBe(77);
  const actions = Order.fromPartial({ allowedActions: [1, 77 as never] });
  expect(sent(Order, actions).allowedActions).toEqual([1, 77]);
});

test("fields that a message did not have yet are passed over, and not passed on", () => {
  const money = Money.encode({ amount: 5n, currency: "EUR" }).finish();
  const later = new BinaryWriter()
    .raw(money)
    .tag(90, WireType.Varint)
    .int64(7n)
    .tag(91, WireType.LengthDelimited)
    .string("later")
    .tag(92, WireType.Bit32)
    .float(1)
    .finish();
  expect(Money.decode(later)).toEqual({ amount: 5n, currency: "EUR" });
  expect(Money.encode(Money.decode(later)).finish()).toEqual(money);
});

test("of a choice one arrives: none, the one that is given, or the last of two", () => {
  expect(sent(ImportProductsRequest, { message: undefined })).toEqual({ message: undefined });
  const start = { $case: "start", value: { orderId: "ord_1", after: "42" } } as const;
  const post = { $case: "post", value: { text: "Hello", idempotencyKey: undefined } } as const;
  expect(sent(ChatRequest, { message: start })).toEqual({ message: start });
  const both = new BinaryWriter()
    .raw(ChatRequest.encode({ message: start }).finish())
    .raw(ChatRequest.encode({ message: post }).finish());
  expect(ChatRequest.decode(both.finish())).toEqual({ message: post });
});

test("a choice of defaults is told from no choice", () => {
  const { paidFrom } = sent(PlaceOrderRequest, {
    ...PlaceOrderRequest.fromPartial({}),
    paidFrom: { $case: "paymentToken", value: "" },
  });
  expect(paidFrom).toEqual({ $case: "paymentToken", value: "" });
});

test.each(["2026-03-01T12:00:00.123Z", "0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"])(
  "the instant %s arrives to the millisecond",
  (at) => {
    expect(sent(GetOrderRequest, { id: "", at }).at).toBe(at);
  },
);

test("an instant is read to the millisecond, whatever is finer is cut off", () => {
  const at = create(TimestampSchema, { seconds: 1n, nanos: 1_999_999 });
  expect(GetOrderRequest.decode(requestAt(toBinary(TimestampSchema, at))).at).toBe(
    "1970-01-01T00:00:01.001Z",
  );
});

test("an instant that no calendar has can't be read", () => {
  const at = create(TimestampSchema, { seconds: 2n ** 62n });
  expect(() => GetOrderRequest.decode(requestAt(toBinary(TimestampSchema, at)))).toThrow(RangeError);
});

function requestAt(instant: Uint8Array): Uint8Array {
  return new BinaryWriter().tag(2, WireType.LengthDelimited).bytes(instant).finish();
}

test("the data of an event arrives as the JSON that it is", () => {
  const data = {
    orderId: "ord_1",
    total: { amount: 2 ** 53 - 1 },
    reason: null,
    lines: [1, "two", false, []],
  };
  expect(sent(Event, Event.fromPartial({ data })).data).toEqual(data);
});

test("a field mask is the list of its paths", () => {
  const updateMask = ["name", "category_id", "attributes.origin"];
  const request = UpdateProductRequest.fromPartial({ product: { id: "prod_1" }, updateMask });
  expect(sent(UpdateProductRequest, request).updateMask).toEqual(updateMask);
  expect(sent(UpdateProductRequest, UpdateProductRequest.fromPartial({})).updateMask).toBeUndefined();
});

test("a negative number of 32 bits arrives", () => {
  expect(sent(AdjustStockRequest, AdjustStockRequest.fromPartial({ delta: -1_000_000 })).delta).toBe(
    -1_000_000,
  );
});

test.each(["__proto__", "constructor", ""])("an entry of a map may be called %j", (name) => {
  const attributes = new Map([[name, "x"]]);
  expect(sent(Product, Product.fromPartial({ attributes })).attributes).toEqual(attributes);
});

test.each(messages.flatMap((message) => samplesOf(message).map((sample, at) => ({ message, sample, at }))))(
  "$message.typeName, full ($at), comes back from another runtime as it was",
  ({ message, sample }) => {
    const theirs = fromJson(message, sample);
    const codec = (proto as unknown as Record<string, Codec<unknown>>)[message.name] as Codec<unknown>;
    const back = codec.encode(codec.decode(toBinary(message, theirs))).finish();
    expect(equals(message, fromBinary(message, back), theirs)).toBe(true);
  },
);
