/** The outside world, simulated over real HTTP: a payment provider and a carrier, each with its own books. */
export { type ProvidersGiven, startCarrier, startPayments } from "./start-providers.ts";
