import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Json } from "../testing/ask.ts";
import {
  type GraphqlUnderTest,
  type Person,
  startGraphqlUnderTest,
  unique,
} from "../testing/graphql-under-test.ts";

let test: GraphqlUnderTest;
beforeAll(async () => {
  test = await startGraphqlUnderTest();
});
afterAll(() => test.close());

const eur = (amount: number) => ({ amount, currency: "EUR" });
const shownWallet = "{ wallet { id customerId status version balance { amount currency } } }";

/** A mutation of wallets, by its name. */
function change(name: string, input: object, as: Person = test.sam) {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation($input: ${type}!) { ${name}(input: $input) ${shownWallet} }`;
  return test.ask(document, { as: as.token, variables: { input } });
}

/** A customer with a wallet. */
async function owner(): Promise<Person> {
  const customer = await test.newCustomer();
  const told = await change("openWallet", {}, customer);
  expect(told.data.openWallet.wallet).toMatchObject({
    customerId: customer.id,
    balance: eur(0),
    status: "OPEN",
  });
  return customer;
}

describe("a wallet", () => {
  it("is opened, filled, emptied, frozen and thawed", async () => {
    const { id: customerId } = await owner();
    const key = () => ({ customerId, idempotencyKey: unique("wallet") });
    const wallets = [
      await change("depositToWallet", { ...key(), amount: eur(500), reason: "A gift" }),
      await change("withdrawFromWallet", { ...key(), amount: eur(120) }),
      await change("freezeWallet", { ...key(), reason: "Lost phone" }),
      await change("unfreezeWallet", key()),
    ].map(({ data }) => (Object.values(data)[0] as { wallet: object }).wallet);
    expect(wallets).toMatchObject([
      { balance: eur(500), status: "OPEN", version: 2 },
      { balance: eur(380), status: "OPEN", version: 3 },
      { balance: eur(380), status: "FROZEN", version: 4 },
      { balance: eur(380), status: "OPEN", version: 5 },
    ]);
  });

  it("moves money once a key, in one request as in two", async () => {
    const { id: customerId } = await owner();
    const input = { customerId, amount: eur(7), idempotencyKey: unique("deposit") };
    const twice = `mutation($input: DepositToWalletInput!) {
      one: depositToWallet(input: $input) ${shownWallet}
      two: depositToWallet(input: $input) ${shownWallet} }`;
    const told = await test.data(twice, { as: test.sam.token, variables: { input } });
    expect(told.one).toMatchObject({ wallet: { balance: eur(7), version: 2 } });
    expect(told.two).toEqual(told.one);
    const third = await change("depositToWallet", input);
    expect(third.data.depositToWallet).toEqual(told.one);
  });

  it("is read anew after each of several mutations", async () => {
    const { id: customerId } = await owner();
    const document = `mutation($one: DepositToWalletInput!, $two: DepositToWalletInput!) {
      one: depositToWallet(input: $one) { wallet { customer { wallet { balance { amount } } } } }
      two: depositToWallet(input: $two) { wallet { customer { wallet { balance { amount } } } } } }`;
    const input = () => ({ customerId, amount: eur(1), idempotencyKey: unique("deposit") });
    const told = await test.data(document, { as: test.sam.token, variables: { one: input(), two: input() } });
    expect(told.one.wallet.customer.wallet.balance).toEqual({ amount: 1 });
    expect(told.two.wallet.customer.wallet.balance).toEqual({ amount: 2 });
  });

  it("is shown as it was, and to nobody else", async () => {
    const customer = await owner();
    const atFirst = new Date().toISOString();
    const { id: customerId } = customer;
    await change("depositToWallet", { customerId, amount: eur(5), idempotencyKey: unique("deposit") });
    const query = `query($customerId: ID!, $at: DateTime) {
      now: wallet(customerId: $customerId) { balance { amount } customer { id wallet { version } } }
      before: wallet(customerId: $customerId, at: $at) { balance { amount } } }`;
    const variables = { customerId, at: atFirst };
    expect(await test.data(query, { as: customer.token, variables })).toEqual({
      now: { balance: { amount: 5 }, customer: { id: customerId, wallet: { version: 2 } } },
      before: { balance: { amount: 0 } },
    });
    const told = await test.ask(query, { as: test.bob.token, variables });
    expect(told.data).toEqual({ now: null, before: null });
    expect(told.errors.map(({ extensions }) => extensions.reason)).toEqual(Array(2).fill("WALLET_NOT_FOUND"));
  });

  it("has its entries walked from both ends, below it and beside it, by the same cursors", async () => {
    const customer = await owner();
    for (const amount of [1, 2, 3, 4]) {
      const input = { customerId: customer.id, amount: eur(amount), idempotencyKey: unique("deposit") };
      await change("depositToWallet", input);
    }
    const page = `{ nodes { kind amount { amount } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
    const query = `query($id: ID!, $first: Int, $last: Int, $after: String, $before: String) {
      walletEntries(customerId: $id, first: $first, last: $last, after: $after, before: $before) ${page}
      wallet(customerId: $id) { entries(first: $first, last: $last, after: $after, before: $before) ${page} } }`;
    const walk = async (window: object) => {
      const variables = { id: customer.id, ...window };
      const { walletEntries, wallet } = await test.data(query, { as: customer.token, variables });
      expect(wallet.entries).toEqual(walletEntries);
      const amounts = walletEntries.nodes.map(({ amount }: Json) => amount?.amount ?? null);
      return { amounts, ...walletEntries.pageInfo };
    };
    const first = await walk({ first: 2 });
    expect(first).toMatchObject({ amounts: [4, 3], hasNextPage: true, hasPreviousPage: false });
    const second = await walk({ first: 2, after: first.endCursor });
    expect(second).toMatchObject({ amounts: [2, 1], hasNextPage: true, hasPreviousPage: true });
    const back = await walk({ last: 2, before: second.startCursor });
    expect(back).toMatchObject({ amounts: [4, 3], hasNextPage: true, hasPreviousPage: false });
    const end = await walk({ last: 2 });
    expect(end).toMatchObject({ amounts: [1, null], hasNextPage: false, hasPreviousPage: true });
  });

  it("says what is wrong with an input in the domain's words", async () => {
    const told = await change("depositToWallet", {
      customerId: "nobody",
      amount: eur(0),
      idempotencyKey: unique("deposit"),
    });
    expect(told.errors).toMatchObject([
      { path: ["depositToWallet"], extensions: { reason: "INVALID_INPUT" } },
    ]);
    expect(told.data).toEqual({ depositToWallet: null });
  });
});
