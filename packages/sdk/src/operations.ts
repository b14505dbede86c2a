/** Every operation of the shop by its name: what it takes and answers, how it is called, and which method of `Shop` it is. */
import type * as inputs from "./inputs.ts";
import type * as views from "./views.ts";

/** `read` and `write` are asked once and answer once; an `export` answers with items, an `import` is asked with lines. */
export type Kind = "read" | "write" | "export" | "import";

interface Operation<K extends Kind, Input, Output> {
  readonly kind: K;
  readonly input: Input;
  /** Of an export one item. */
  readonly output: Output;
}

type Read<Input, Output> = Operation<"read", Input, Output>;
type Write<Input, Output> = Operation<"write", Input, Output>;
type List<Filter, Item> = Read<Filter & inputs.Window, views.Page<Item>>;
type Id = { readonly id: string };
type OfProduct = { readonly productId: string };

export interface Operations {
  listProducts: List<inputs.ProductFilter, views.Product>;
  getProduct: Read<Id, views.Product>;
  batchGetProducts: Read<{ readonly ids: readonly string[] }, readonly views.Product[]>;
  createProduct: Write<inputs.NewProduct, views.Product>;
  updateProduct: Write<Id & inputs.ProductChange, views.Product>;
  archiveProduct: Write<Id & { readonly expectedVersion: number }, views.Product>;
  exportProducts: Operation<"export", inputs.ExportFilter, views.Product>;
  importProducts: Operation<"import", inputs.ImportMode, views.ImportSummary>;
  listCategories: List<inputs.CategoryFilter, views.Category>;
  getCategory: Read<Id, views.Category>;
  listReviews: List<OfProduct & inputs.ReviewFilter, views.Review>;
  createReview: Write<OfProduct & inputs.NewReview, views.Review>;
  getStock: Read<OfProduct, views.Stock>;
  adjustStock: Write<OfProduct & inputs.StockAdjustment, views.Stock>;
  registerCustomer: Write<inputs.NewCustomer, views.Customer>;
  getCustomer: Read<Id, views.Customer>;
  me: Read<object, views.Customer>;
  updateCustomer: Write<Id & inputs.CustomerChange, views.Customer>;
  listCustomers: List<inputs.CustomerFilter, views.Customer>;
  suspendCustomer: Write<Id & inputs.Suspension, views.Customer>;
  placeOrder: Write<inputs.NewOrder, views.Order>;
  getOrder: Read<Id & { readonly at?: string | undefined }, views.Order>;
  listOrders: List<inputs.OrderFilter, views.Order>;
  cancelOrder: Write<Id & inputs.Cancellation, views.Order>;
  shipOrder: Write<Id & inputs.Shipment, views.Order>;
  deliverOrder: Write<Id & inputs.Delivery, views.Order>;
  orderHistory: List<Id, views.ShopEvent>;
}

export type OperationName = keyof Operations;
export type NamesOf<K extends Kind> = {
  [Name in OperationName]: Operations[Name]["kind"] extends K ? Name : never;
}[OperationName];
/** Asked once, answers once. */
export type CallName = NamesOf<"read" | "write">;
export type ExportName = NamesOf<"export">;
export type ImportName = NamesOf<"import">;
export type InputOf<Name extends OperationName> = Operations[Name]["input"];
export type OutputOf<Name extends OperationName> = Operations[Name]["output"];
/** What each line of an import is. */
export interface Lines {
  importProducts: inputs.NewProduct;
}

export const operations = {
  listProducts: { kind: "read", method: "catalog.products" },
  getProduct: { kind: "read", method: "catalog.get" },
  batchGetProducts: { kind: "read", method: "catalog.batchGet" },
  createProduct: { kind: "write", method: "catalog.create" },
  updateProduct: { kind: "write", method: "catalog.update" },
  archiveProduct: { kind: "write", method: "catalog.archive" },
  exportProducts: { kind: "export", method: "catalog.export" },
  importProducts: { kind: "import", method: "catalog.import" },
  listCategories: { kind: "read", method: "catalog.categories" },
  getCategory: { kind: "read", method: "catalog.category" },
  listReviews: { kind: "read", method: "reviews.list" },
  createReview: { kind: "write", method: "reviews.create" },
  getStock: { kind: "read", method: "inventory.get" },
  adjustStock: { kind: "write", method: "inventory.adjust" },
  registerCustomer: { kind: "write", method: "customers.register" },
  getCustomer: { kind: "read", method: "customers.get" },
  me: { kind: "read", method: "customers.me" },
  updateCustomer: { kind: "write", method: "customers.update" },
  listCustomers: { kind: "read", method: "customers.list" },
  suspendCustomer: { kind: "write", method: "customers.suspend" },
  placeOrder: { kind: "write", method: "orders.place" },
  getOrder: { kind: "read", method: "orders.get" },
  listOrders: { kind: "read", method: "orders.list" },
  cancelOrder: { kind: "write", method: "orders.cancel" },
  shipOrder: { kind: "write", method: "orders.ship" },
  deliverOrder: { kind: "write", method: "orders.deliver" },
  orderHistory: { kind: "read", method: "orders.history" },
} as const satisfies { [Name in OperationName]: { kind: Operations[Name]["kind"]; method: string } };
