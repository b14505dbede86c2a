/** One view of each kind whose every field has a value of its own: two fields swapped can't go unseen. */
import type {
  Category,
  Customer,
  EventView,
  ImportSummary,
  Order,
  Product,
  Review,
  Stock,
} from "@trefoil/domain";

export const product: Product = {
  id: "prod_01h455vb4pex5vsknk084sn02a",
  sku: "SKU-1",
  name: "a name",
  description: "a description",
  price: { amount: 1250, currency: "EUR" },
  status: "DRAFT",
  categoryId: "cat_01h455vb4pex5vsknk084sn02b",
  attributes: { color: "red" },
  version: 3,
  createdAt: "2026-01-01T00:00:00.001Z",
  updatedAt: "2026-01-02T00:00:00.002Z",
};

export const category: Category = {
  id: "cat_01h455vb4pex5vsknk084sn02b",
  slug: "a-slug",
  name: "a name",
  description: "a description",
  parentId: "cat_01h455vb4pex5vsknk084sn02c",
  position: 4,
  version: 5,
  createdAt: "2026-01-01T00:00:00.001Z",
  updatedAt: "2026-01-02T00:00:00.002Z",
};

export const stock: Stock = {
  productId: "prod_01h455vb4pex5vsknk084sn02a",
  onHand: 9,
  reserved: 2,
  available: 7,
  version: 6,
};

export const review: Review = {
  id: "rev_01h455vb4pex5vsknk084sn02d",
  productId: "prod_01h455vb4pex5vsknk084sn02a",
  customerId: "cus_01h455vb4pex5vsknk084sn02e",
  rating: 4,
  title: "a title",
  body: "a body",
  createdAt: "2026-01-01T00:00:00.001Z",
};

export const customer: Customer = {
  id: "cus_01h455vb4pex5vsknk084sn02e",
  email: "ann@example.com",
  name: "Ann",
  role: "STAFF",
  tier: "BASIC",
  status: "SUSPENDED",
  version: 7,
  createdAt: "2026-01-01T00:00:00.001Z",
  updatedAt: "2026-01-02T00:00:00.002Z",
};

export const order: Order = {
  id: "ord_01h455vb4pex5vsknk084sn02f",
  customerId: "cus_01h455vb4pex5vsknk084sn02e",
  status: "CONFIRMED",
  items: [
    {
      productId: "prod_01h455vb4pex5vsknk084sn02a",
      sku: "SKU-1",
      name: "a name",
      quantity: 2,
      unitPrice: { amount: 1250, currency: "EUR" },
      lineTotal: { amount: 2500, currency: "EUR" },
    },
  ],
  total: { amount: 2600, currency: "EUR" },
  shippingAddress: {
    name: "Ann Archer",
    line1: "line one",
    line2: "line two",
    city: "Bonn",
    region: "Rhineland",
    postalCode: "53111",
    country: "DE",
  },
  payment: { method: "WALLET" },
  cancelReason: "a reason",
  carrier: "DHL",
  trackingNumber: "0034",
  version: 8,
  placedAt: "2026-01-01T00:00:00.001Z",
  updatedAt: "2026-01-02T00:00:00.002Z",
  allowedActions: ["cancel", "ship"],
};

export const event: EventView = {
  id: "evt_01h455vb4pex5vsknk084sn02g",
  type: "trefoil.order.placed.v1",
  subject: "ord_01h455vb4pex5vsknk084sn02f",
  time: "2026-01-01T00:00:00.001Z",
  position: "1042",
  version: 9,
  data: { total: 1 },
  actor: { role: "CUSTOMER", id: "cus_01h455vb4pex5vsknk084sn02e" },
  traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
};

export const summary: ImportSummary = {
  mode: "best-effort",
  received: 5,
  created: 3,
  failed: 2,
  errors: [
    {
      line: 4,
      reason: "SKU_TAKEN",
      detail: "a detail",
      violations: [{ field: "sku", reason: "DUPLICATE", description: "a description" }],
    },
  ],
  errorsTruncated: true,
};
