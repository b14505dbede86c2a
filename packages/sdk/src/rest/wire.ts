/** From REST's representations to the SDK's views: without links, which become `allowedActions` on an order. */
import type { components } from "@trefoil/openapi/v2";
import type * as views from "../views.ts";

type Wire = components["schemas"];

export function toProduct(wire: Wire["ExportedProduct"]): views.Product {
  return {
    id: wire.id,
    sku: wire.sku,
    name: wire.name,
    description: wire.description,
    price: toMoney(wire.price),
    status: wire.status,
    categoryId: wire.categoryId,
    attributes: wire.attributes,
    version: wire.version,
    createdAt: wire.createdAt,
    updatedAt: wire.updatedAt,
  };
}

export function toCategory(wire: Wire["Category"]): views.Category {
  return {
    id: wire.id,
    slug: wire.slug,
    name: wire.name,
    description: wire.description,
    parentId: wire.parentId,
    position: wire.position,
    version: wire.version,
    createdAt: wire.createdAt,
    updatedAt: wire.updatedAt,
  };
}

export function toReview(wire: Wire["Review"]): views.Review {
  return {
    id: wire.id,
    productId: wire.productId,
    customerId: wire.customerId,
    rating: wire.rating,
    title: wire.title,
    body: wire.body,
    createdAt: wire.createdAt,
  };
}

export function toStock(wire: Wire["Stock"]): views.Stock {
  return {
    productId: wire.productId,
    onHand: wire.onHand,
    reserved: wire.reserved,
    available: wire.available,
    version: wire.version,
  };
}

export function toCustomer(wire: Wire["Customer"]): views.Customer {
  return {
    id: wire.id,
    email: wire.email,
    name: wire.name,
    role: wire.role,
    tier: wire.tier,
    status: wire.status,
    version: wire.version,
    createdAt: wire.createdAt,
    updatedAt: wire.updatedAt,
  };
}

export function toOrder(wire: Wire["Order"]): views.Order {
  return {
    id: wire.id,
    customerId: wire.customerId,
    status: wire.status,
    items: wire.items.map(toOrderItem),
    total: toMoney(wire.total),
    shippingAddress: toAddress(wire.shippingAddress),
    payment: { method: wire.payment.method },
    cancelReason: wire.cancelReason,
    carrier: wire.carrier,
    trackingNumber: wire.trackingNumber,
    version: wire.version,
    placedAt: wire.placedAt,
    updatedAt: wire.updatedAt,
    allowedActions: actions.filter((action) => wire.links[action] !== undefined),
  };
}

const actions: readonly views.OrderAction[] = ["cancel", "ship", "deliver"];

export function toEvent(wire: Wire["Event"]): views.ShopEvent {
  return {
    id: wire.id,
    type: wire.type,
    subject: wire.subject,
    time: wire.time,
    position: wire.trefoilposition,
    version: wire.trefoilversion,
    data: wire.data,
    actor: { role: wire.trefoilrole, id: wire.trefoilactor ?? null },
    traceparent: wire.traceparent ?? null,
  };
}

export function toImportSummary(wire: Wire["ImportSummary"]): views.ImportSummary {
  return {
    mode: wire.mode,
    received: wire.received,
    created: wire.created,
    failed: wire.failed,
    errors: wire.errors.map(toImportError),
    errorsTruncated: wire.errorsTruncated,
  };
}

export function toPage<In, Out>(
  toItem: (item: In) => Out,
): (wire: { data: readonly In[]; page: Wire["Page"] }) => views.Page<Out> {
  return ({ data, page }) => ({
    items: data.map((item) => toItem(item)),
    nextCursor: page.nextCursor,
    prevCursor: page.prevCursor,
  });
}

function toOrderItem(wire: Wire["OrderItem"]): views.OrderItem {
  return {
    productId: wire.productId,
    sku: wire.sku,
    name: wire.name,
    quantity: wire.quantity,
    unitPrice: toMoney(wire.unitPrice),
    lineTotal: toMoney(wire.lineTotal),
  };
}

function toAddress(wire: Wire["Address"]): views.Address {
  return {
    name: wire.name,
    line1: wire.line1,
    line2: wire.line2,
    city: wire.city,
    region: wire.region,
    postalCode: wire.postalCode,
    country: wire.country,
  };
}

export function toMoney(wire: Wire["Money"]): views.Money {
  return { amount: wire.amount, currency: wire.currency };
}

function toImportError(wire: Wire["ImportError"]): views.ImportError {
  return { line: wire.line, reason: wire.reason, detail: wire.detail, violations: wire.violations };
}
