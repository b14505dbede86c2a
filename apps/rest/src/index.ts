/** REST over the shop: the app to put on a server, or a server of it alone. */
export { restApp, startRest } from "./server.ts";
export { exempt, shared } from "./table.ts";
