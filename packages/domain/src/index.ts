/** What the shop can do: operations and rules, a folder a feature. */
export * from "./catalog/index.ts";
export * from "./checkout/index.ts";
export { consumerLags, consumers, listConsumers, replayDeadLetter } from "./consumers.ts";
export * from "./customers/index.ts";
export * from "./events/index.ts";
export * from "./inventory/index.ts";
export * from "./kernel/index.ts";
export * from "./notifications/index.ts";
export * from "./orders/index.ts";
export * from "./payments/index.ts";
export { type OperationName, type Operations, operations } from "./registry.ts";
export * from "./reports/index.ts";
export * from "./reviews/index.ts";
export * from "./saga/index.ts";
export * from "./shipping/index.ts";
export { openShop, type Shop, type ShopParts } from "./shop.ts";
export * from "./wallet/index.ts";
export * from "./webhooks/index.ts";
