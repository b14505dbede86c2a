/** A load over HTTP and what it came to, whoever makes it. */

/** Where it stands in a header, each request gets a text of its own. */
export const UNIQUE = "{unique}";

export interface Request {
  readonly method?: "GET" | "POST";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Load {
  readonly url: string;
  /** Each connection sends them in an order of its own. */
  readonly requests: readonly Request[];
  /** Calls in flight: HTTP/1.1 has one on a connection. */
  readonly connections: number;
  readonly seconds: number;
  /** HTTP/2 without TLS, for generators that speak it. */
  readonly http2?: boolean | undefined;
}

/** What a load came to. Times in seconds, latencies in milliseconds. */
export interface Outcome {
  readonly requests: number;
  /** Answers that were not 2xx, and connections that failed. */
  readonly errors: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly bytes: number;
  /** CPU time of the generator itself. */
  readonly cpuSeconds: number | undefined;
}
