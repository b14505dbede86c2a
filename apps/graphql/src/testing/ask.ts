/** Asks a GraphQL server over HTTP, as its clients do. */

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it expects
export type Json = any;

export interface Asking {
  /** Access token. */
  readonly as?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Failure {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly object[];
  readonly extensions: Json;
}

export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Json;
  readonly data: Json;
  /** None where all went well. */
  readonly errors: readonly Failure[];
  /** How many statements it took, as `Server-Timing` tells. */
  readonly queries: number;
}

export async function tell(endpoint: string, query: string, asking: Asking = {}): Promise<Told> {
  const { as, variables, operationName, extensions, headers = {} } = asking;
  const response = await fetch(endpoint, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      Accept: "application/graphql-response+json",
      ...(as !== undefined && { Authorization: `Bearer ${as}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables, operationName, extensions }),
  });
  const body: Json = await response.json();
  return {
    status: response.status,
    headers: response.headers,
    body,
    data: body.data,
    errors: body.errors ?? [],
    queries: queriesOf(response.headers),
  };
}

function queriesOf(headers: Headers): number {
  const told = /desc="(\d+) quer/.exec(headers.get("Server-Timing") ?? "");
  return Number(told?.[1] ?? 0);
}
