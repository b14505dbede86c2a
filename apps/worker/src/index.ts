/** What happens after a commit. */
export { createGateways, type Gateways } from "./outside/create-gateways.ts";
export { startWorker } from "./start-worker.ts";
