/** Measures what validation costs: compiling all of it, and one request of some operations. */
import {
  compileAll,
  compileRequestValidator,
  loadContract,
  type V2Operations,
  v2Document,
} from "../src/index.ts";

const id = "prod_01h455vb4pex5vsknk084sn02q";
const order = {
  items: [{ productId: id, quantity: 2 }],
  shippingAddress: {
    name: "Alice",
    line1: "Ahornweg 3",
    city: "Freiburg",
    postalCode: "79100",
    country: "DE",
  },
  paymentToken: "tok_visa",
};
const headers = {
  host: "localhost",
  accept: "application/json",
  authorization: "Bearer x",
  "user-agent": "bench",
};

const start = performance.now();
const contract = loadContract<V2Operations>(v2Document);
const loaded = performance.now();
compileAll(contract);
const compiled = performance.now();
console.log(
  `load ${(loaded - start).toFixed(1)} ms, compile all requests ${(compiled - loaded).toFixed(1)} ms`,
);

const { getProduct, listProducts, placeOrder } = contract.operations;
const byId = compileRequestValidator(getProduct);
const list = compileRequestValidator(listProducts);
const place = compileRequestValidator(placeOrder);
const withKey = { ...headers, "idempotency-key": "6e6c1b9e-6a0e-4a53-9d0e-0a4a0f6a2f7e" };

measure("matchPath /v2/products/{id}", () => contract.matchPath(`/v2/products/${id}`));
measure("getProduct", () => byId({ path: { id }, query: "", headers }));
measure("listProducts without a query", () => list({ path: {}, query: "", headers }));
measure("listProducts with three parameters", () =>
  list({ path: {}, query: "limit=20&sort=price&q=earl+grey", headers }),
);
measure("placeOrder of one line", () => place({ path: {}, query: "", headers: withKey, body: order }));
measure("getProduct refused", () => byId({ path: { id: "x" }, query: "", headers }));

function measure(name: string, run: () => unknown): void {
  const rounds = Array.from({ length: 7 }, () => timed(run)).sort((a, b) => a - b);
  console.log(`${name}: ${(rounds[3] ?? 0).toFixed(0)} ns`);
}

function timed(run: () => unknown): number {
  const times = 100_000;
  const begin = performance.now();
  for (let i = 0; i < times; i++) run();
  return ((performance.now() - begin) / times) * 1e6;
}
