/** Where the parts of a process meet: settings, database, keys, the shop, and what every server needs beside it. */
export { type AccessParts, createAccess } from "./access.ts";
export { createShop, type ShopProcess } from "./create-shop.ts";
export { measureBacklog } from "./measure-backlog.ts";
