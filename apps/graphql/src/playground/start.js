/** Starts GraphiQL in the browser: tabs with examples, one field for the token, and all three ways to ask the server. */

const endpoint = new URL("/graphql", location.href);
const token = document.querySelector("#token");
const transport = document.querySelector("#transport");

/** Kept as long as the tab: a token is no business of the next person at this machine. */
const kept = { token: "trefoil:token", transport: "trefoil:transport" };
token.value = sessionStorage.getItem(kept.token) ?? "";
transport.value = sessionStorage.getItem(kept.transport) ?? "WebSocket";
token.addEventListener("input", () => sessionStorage.setItem(kept.token, token.value));
transport.addEventListener("input", () => sessionStorage.setItem(kept.transport, transport.value));

/** What the Headers tab says counts before the token field. */
function headersOf({ headers = {} } = {}) {
  const given = Object.keys(headers).some((name) => name.toLowerCase() === "authorization");
  const value = token.value.trim().replace(/^Bearer\s+/i, "");
  return given || value === "" ? headers : { ...headers, Authorization: `Bearer ${value}` };
}

/** Which operation is meant: GraphiQL may still have the name of one that was in the editor a moment ago. */
function chosen({ query, operationName, variables }) {
  const operations = [...query.matchAll(/^\s*(query|mutation|subscription)\b\s*(\w*)/gm)];
  const [, kind = "query", name = ""] =
    operations.find((found) => found[2] === operationName) ?? operations[0] ?? [];
  return { kind, params: { query, operationName: name === "" ? undefined : name, variables } };
}

function post(params, headers, accept) {
  const body = JSON.stringify(params);
  const sent = { ...headers, "Content-Type": "application/json", Accept: accept };
  return { method: "POST", headers: sent, body };
}

async function ask(params, options) {
  const response = await fetch(
    endpoint,
    post(params, headersOf(options), "application/graphql-response+json"),
  );
  return response.json();
}

/** The protocol graphql-transport-ws, for one subscription. */
function overWebSocket(params, options, observer) {
  const { Authorization } = headersOf(options);
  const socket = new WebSocket(endpoint.href.replace(/^http/, "ws"), "graphql-transport-ws");
  const send = (message) => socket.send(JSON.stringify(message));
  let over = false;
  const end = (tell) => {
    if (!over) tell?.();
    over = true;
    socket.close(1000);
  };
  socket.addEventListener("open", () => send({ type: "connection_init", payload: { Authorization } }));
  socket.addEventListener("message", ({ data }) => {
    const { type, payload } = JSON.parse(data);
    if (type === "connection_ack") send({ id: "1", type: "subscribe", payload: params });
    if (type === "ping") send({ type: "pong" });
    if (type === "next") observer.next(payload);
    if (type === "error") end(() => observer.error(payload));
    if (type === "complete") end(() => observer.complete());
  });
  socket.addEventListener("close", ({ code, reason }) =>
    end(() => observer.error([{ message: `The server closed the socket: ${code} ${reason}` }])),
  );
  return () => end();
}

/** The protocol graphql-sse, in its mode of distinct connections. */
function overEvents(params, options, observer) {
  const leaving = new AbortController();
  relayEvents(params, options, { observer, signal: leaving.signal }).catch((error) => {
    if (!leaving.signal.aborted) observer.error([{ message: error.message }]);
  });
  return () => leaving.abort();
}

async function relayEvents(params, options, { observer, signal }) {
  const request = post(params, headersOf(options), "text/event-stream");
  const response = await fetch(endpoint, { ...request, signal });
  if (!response.ok) return observer.error((await response.json()).errors);
  let text = "";
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const blocks = (text + chunk).split("\n\n");
    text = blocks.pop();
    for (const block of blocks) {
      const data = /^data: (.+)$/m.exec(block)?.[1];
      if (block.startsWith("event: next")) observer.next(JSON.parse(data));
      if (block.startsWith("event: complete")) return observer.complete();
    }
  }
  throw new Error("The server ended the stream.");
}

function fetcher(asked, options) {
  const { kind, params } = chosen(asked);
  if (kind !== "subscription") return ask(params, options);
  const subscribe = transport.value === "WebSocket" ? overWebSocket : overEvents;
  return { subscribe: (observer) => ({ unsubscribe: subscribe(params, options, observer) }) };
}

globalThis.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) =>
    `/graphql/playground/${{ graphql: "graphql", json: "json" }[label] ?? "editor"}-worker.js`,
};

const examples = await fetch("/graphql/playground/examples.json").then((response) => response.json());

globalThis.YogaGraphiQL.renderYogaGraphiQL(document.querySelector("#root"), {
  title: "",
  logo: "",
  fetcher,
  defaultTabs: examples,
  shouldPersistHeaders: false,
  onEditQuery: () => undefined,
});
