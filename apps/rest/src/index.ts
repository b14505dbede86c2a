/** REST over the shop: the app to mount, or the server to start. */
export { createRestApp, type RestApp, type RestOptions, type RunningRest, startRest } from "./server.ts";
