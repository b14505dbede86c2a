/** What the shop can do: operations and rules, a folder a feature. */
export * from "./catalog/index.ts";
export * from "./customers/index.ts";
export * from "./inventory/index.ts";
export * from "./kernel/index.ts";
export * from "./orders/index.ts";
export { type OperationName, type Operations, operations } from "./registry.ts";
export * from "./reviews/index.ts";
export { openShop, type Shop, type ShopParts } from "./shop.ts";
