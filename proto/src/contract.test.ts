/** What the contract offers, by name, and that every part of it is explained. */
import { type FileDescriptorProto, MethodOptions_IdempotencyLevel } from "@bufbuild/protobuf/wkt";
import { expect, test } from "vitest";
import * as proto from "./index.ts";
import { files, messages, registry, services } from "./testing/registry.ts";

/** Of each service the operations of the shop that its rpcs are, as `kind name`, in the order of the contract. */
const offered = {
  "trefoil.catalog.v1.CatalogService": `
    read ListProducts, read GetProduct, read BatchGetProducts, write CreateProduct, write UpdateProduct,
    write ArchiveProduct, export ExportProducts, import ImportProducts, read ListCategories, read GetCategory,
    read ListReviews, write CreateReview`,
  "trefoil.checkout.v1.CheckoutService": "read GetCheckout, read ListCheckouts, write RetryCheckout",
  "trefoil.customers.v1.CustomerService": `
    write RegisterCustomer, read GetCustomer, read GetMe, write UpdateCustomer, read ListCustomers,
    write SuspendCustomer`,
  "trefoil.events.v1.EventService": `
    read ListEvents, watch WatchEvents, read ListConsumers, read ListDeadLetters, write ReplayDeadLetter`,
  "trefoil.inventory.v1.InventoryService":
    "read GetStock, write AdjustStock, watch WatchStock, talk SyncStock",
  "trefoil.notifications.v1.NotificationService": "read ListNotifications, write MarkNotificationRead",
  "trefoil.orders.v1.OrderService": `
    write PlaceOrder, read GetOrder, read ListOrders, write CancelOrder, write ShipOrder, write DeliverOrder,
    read GetOrderHistory, watch WatchOrder`,
  "trefoil.payments.v1.PaymentService": "read ListPayments, read GetPayment, write RefundPayment",
  "trefoil.reports.v1.ReportService": "read TopProducts, read SalesByDay, read CustomerOrderSummary",
  "trefoil.shipping.v1.ShippingService": "read GetShipment",
  "trefoil.support.v1.SupportService": "write PostMessage, read ListMessages, watch WatchMessages, talk Chat",
  "trefoil.wallet.v1.WalletService": `
    write OpenWallet, read GetWallet, write DepositToWallet, write WithdrawFromWallet, write FreezeWallet,
    write UnfreezeWallet, read ListWalletEntries`,
  "trefoil.webhooks.v1.WebhookService": `
    write CreateWebhookEndpoint, read ListWebhookEndpoints, read GetWebhookEndpoint, write UpdateWebhookEndpoint,
    write DeleteWebhookEndpoint, write RotateWebhookSecret, read ListWebhookDeliveries, read GetWebhookDelivery,
    write RedeliverWebhook`,
};

/** How an rpc of a kind is called: its streaming, and whether it may be repeated at will. */
const kinds = {
  read: ["unary", true],
  write: ["unary", false],
  export: ["server_streaming", true],
  watch: ["server_streaming", true],
  import: ["client_streaming", false],
  talk: ["bidi_streaming", false],
} as const;

const rpcs = Object.entries(offered).flatMap(([service, list]) =>
  list.split(",").map((entry) => {
    const [kind, name] = entry.trim().split(" ") as [keyof typeof kinds, string];
    return { service, kind, name };
  }),
);

test("every service has the rpcs of its operations and no others", () => {
  const found = services.flatMap(({ typeName, methods }) => methods.map(({ name }) => `${typeName}/${name}`));
  expect(found.toSorted()).toEqual(rpcs.map(({ service, name }) => `${service}/${name}`).toSorted());
});

test.each(rpcs)("$service/$name is called as a $kind, by a request and a response of its own", (rpc) => {
  const method = registry.getService(rpc.service)?.methods.find(({ name }) => name === rpc.name);
  const repeatable = method?.idempotency === MethodOptions_IdempotencyLevel.NO_SIDE_EFFECTS;
  expect([method?.methodKind, repeatable]).toEqual(kinds[rpc.kind]);
  expect([method?.input.name, method?.output.name]).toEqual([`${rpc.name}Request`, `${rpc.name}Response`]);
});

test("the generated services are those of the contract", () => {
  const generated = Object.values(proto)
    .filter((value) => "fullName" in value)
    .flatMap(({ fullName, methods }) =>
      Object.entries(methods).map(([key, { name }]) => [`${fullName}/${name}`, key]),
    );
  const written = services.flatMap(({ typeName, methods }) =>
    methods.map(({ name, localName }) => [`${typeName}/${name}`, localName]),
  );
  expect(generated.toSorted()).toEqual(written.toSorted());
});

test("every file, service, rpc, message, field, choice, enum and value says what it is for", () => {
  const silent = files.flatMap((file) => {
    const explained = new Map(
      file.sourceCodeInfo?.location.map(({ path, leadingComments }) => [path.join("."), leadingComments]),
    );
    return partsOf(file).filter(([, path]) => !/[.:]\n$/.test(explained.get(path.join(".")) ?? ""));
  });
  expect(silent).toEqual([]);
});

type Part = readonly [name: string, path: readonly number[]];

/** Everything in a file that has a name, with its path in the file's descriptor. */
function partsOf(file: FileDescriptorProto): Part[] {
  const { messageType, enumType, service } = file;
  return [
    [file.name, [SYNTAX]],
    ...partsIn(messageType, [4], (message, path) => [
      ...partsIn(message.field, [...path, 2]),
      // An optional field is in a choice that nobody wrote.
      ...partsIn(
        message.oneofDecl.filter(({ name }) => !name.startsWith("_")),
        [...path, 8],
      ),
    ]),
    ...partsIn(enumType, [5], ({ value }, path) => partsIn(value, [...path, 2])),
    ...partsIn(service, [6], ({ method }, path) => partsIn(method, [...path, 2])),
  ];
}

/** The field of a file's descriptor that its first statement is. */
const SYNTAX = 12;

function partsIn<T extends { readonly name: string }>(
  parts: readonly T[],
  path: readonly number[],
  inside: (part: T, path: readonly number[]) => Part[] = () => [],
): Part[] {
  return parts.flatMap((part, at) => [[part.name, [...path, at]], ...inside(part, [...path, at])]);
}

test("a list pages both ways, and takes the page's size and its two tokens under the same names", () => {
  const lists = messages.filter(({ fields }) => fields.some(({ name }) => name === "next_page_token"));
  expect(lists).toHaveLength(14);
  for (const { typeName, fields } of lists) {
    const request = registry.getMessage(typeName.replace(/Response$/, "Request"));
    expect(fields.map(({ name }) => name).slice(1)).toEqual(["next_page_token", "previous_page_token"]);
    expect(request?.fields.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["page_size", "page_token", "before_page_token"]),
    );
  }
});
