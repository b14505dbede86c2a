/** The event log after the commit: how it is read, followed and consumed. */
export { createLogTail } from "./log-tail.ts";
