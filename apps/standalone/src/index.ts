/** The whole shop in one process: database, migrations, demo data and every server. */
export { type RunningShop, startShop } from "./start-shop.ts";
