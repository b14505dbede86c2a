/** Sends requests to a GraphQL endpoint as they are written, right or wrong. */

export const GRAPHQL = "application/graphql-response+json";

export interface Sent {
  readonly method?: string;
  readonly accept?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly search?: Readonly<Record<string, string>>;
}

// oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it expects
type Anything = any;

export function senderTo(endpoint: () => string) {
  async function send(sent: Sent): Promise<Anything> {
    const { method = "GET", accept = GRAPHQL, headers = {}, body = null, search = {} } = sent;
    const url = `${endpoint()}?${new URLSearchParams(search)}`;
    const response = await fetch(url, { method, headers: { Accept: accept, ...headers }, body });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, ...(text !== "" && JSON.parse(text)) };
  }

  /** Text goes out as it is. */
  const post = (asked: unknown, accept = GRAPHQL, headers: Readonly<Record<string, string>> = {}) =>
    send({
      method: "POST",
      accept,
      headers: { "Content-Type": "application/json", ...headers },
      body: typeof asked === "string" ? asked : JSON.stringify(asked),
    });

  return { send, post };
}
