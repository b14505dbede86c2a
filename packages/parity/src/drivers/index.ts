/** Every driver; the first is what the others are compared with. */
import type { Driver } from "../driver.ts";
import { overGraphql } from "./graphql.ts";
import { overGrpc } from "./grpc.ts";
import { inProcess } from "./in-process.ts";
import { overRest } from "./rest.ts";

export const drivers: readonly Driver[] = [inProcess, overRest, overGraphql, overGrpc];
