import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { key, type RestUnderTest, startRestUnderTest, unique } from "../testing/rest-under-test.ts";

let rest: RestUnderTest;
beforeAll(async () => {
  rest = await startRestUnderTest();
});
afterAll(() => rest.close());

const newAccount = () => ({ email: `${unique("new")}@example.com`, name: "Ann", password: "correct horse" });

describe("registerCustomer", () => {
  it("opens an account without a token and never shows the password", async () => {
    const account = newAccount();
    const { status, headers, body, text } = await rest.post("/v2/customers", { body: account });
    expect([status, headers["location"]]).toEqual([201, `/v2/customers/${body.id}`]);
    expect(body).toMatchObject({
      email: account.email,
      name: "Ann",
      role: "CUSTOMER",
      tier: "FREE",
      status: "ACTIVE",
    });
    expect(text).not.toContain("correct horse");
    const again = await rest.post("/v2/customers", { body: account });
    expect([again.status, again.body.reason]).toEqual([409, "EMAIL_TAKEN"]);
  });

  it("refuses what is no address and passwords that are too short", async () => {
    const { body } = await rest.post("/v2/customers", {
      body: { email: "ann", name: "", password: "short" },
    });
    expect(body.violations.map((v: { field: string }) => v.field).sort()).toEqual([
      "email",
      "name",
      "password",
    ]);
  });

  it("repeats the first answer for the same key", async () => {
    const asked = { headers: key(), body: newAccount() };
    const first = await rest.post("/v2/customers", asked);
    const again = await rest.post("/v2/customers", asked);
    expect([again.body, again.headers["idempotent-replayed"]]).toEqual([first.body, "true"]);
  });
});

describe("getCustomer and me", () => {
  it("shows customers themselves, staff anybody, and nobody else anything", async () => {
    const [ann, bob] = [await rest.newCustomer(), await rest.newCustomer()];
    const mine = await rest.get(`/v2/customers/${ann.id}`, { as: ann.token });
    expect(mine.body).toMatchObject({ id: ann.id, email: ann.email });
    expect((await rest.get("/v2/me", { as: ann.token })).body).toEqual(mine.body);
    expect((await rest.get(`/v2/customers/${ann.id}`, { as: rest.staff })).body).toEqual(mine.body);
    const others = await rest.get(`/v2/customers/${ann.id}`, { as: bob.token });
    expect([others.status, others.body.reason]).toEqual([404, "CUSTOMER_NOT_FOUND"]);
    expect((await rest.get("/v2/me")).status).toBe(401);
    const narrow = await rest.tokenFor(ann.id, { scopes: ["orders:read"] });
    expect((await rest.get("/v2/me", { as: narrow })).body.reason).toBe("SCOPE_REQUIRED");
  });
});

describe("updateCustomer", () => {
  it("lets customers change themselves but not their tier or role", async () => {
    const { id, token } = await rest.newCustomer();
    const change = (body: object, as = token, tag = '"1"') =>
      rest.patch(`/v2/customers/${id}`, { as, body, headers: { "If-Match": tag } });
    expect((await change({ tier: "PREMIUM" })).body.reason).toBe("ROLE_REQUIRED");
    expect((await change({ role: "ADMIN" }, rest.staff)).body.reason).toBe("ROLE_REQUIRED");
    const changed = await change({ name: "Anna", password: "battery staple" });
    expect([changed.status, changed.body.name, changed.headers["etag"]]).toEqual([200, "Anna", '"2"']);
    expect((await change({ tier: "BASIC" }, rest.staff, '"2"')).body.tier).toBe("BASIC");
    expect((await change({ role: "STAFF" }, rest.admin, '"3"')).body.role).toBe("STAFF");
    expect((await change({ name: "Old" })).status).toBe(412);
    expect((await rest.patch(`/v2/customers/${id}`, { as: token, body: { name: "X" } })).status).toBe(428);
    const taken = await change({ email: "sam@example.com" }, rest.admin, '"4"');
    expect([taken.status, taken.body.reason]).toEqual([409, "EMAIL_TAKEN"]);
  });
});

describe("listCustomers and suspendCustomer", () => {
  it("lists them to staff by filter and sort", async () => {
    const { token, email } = await rest.newCustomer();
    const found = await rest.get(
      `/v2/customers?q=${email.toUpperCase()}&sort=email&role=CUSTOMER&tier=FREE`,
      {
        as: rest.staff,
      },
    );
    expect(found.body.data.map((customer: { email: string }) => customer.email)).toEqual([email]);
    expect((await rest.get("/v2/customers", { as: token })).status).toBe(403);
    expect((await rest.get("/v2/customers")).status).toBe(401);
  });

  it("suspends a customer, who then changes nothing", async () => {
    const { id, token } = await rest.newCustomer();
    const suspended = await rest.post(`/v2/customers/${id}/suspend`, {
      as: rest.staff,
      body: { reason: "Fraud" },
    });
    expect(suspended.body.status).toBe("SUSPENDED");
    const change = await rest.patch(`/v2/customers/${id}`, {
      as: token,
      body: { name: "X" },
      headers: { "If-Match": '"2"' },
    });
    expect([change.status, change.body.reason]).toEqual([403, "CUSTOMER_SUSPENDED"]);
    expect((await rest.get("/v2/me", { as: token })).status).toBe(200);
    expect((await rest.post(`/v2/customers/${id}/suspend`, { as: token })).status).toBe(403);
    const stale = await rest.post(`/v2/customers/${id}/suspend`, {
      as: rest.staff,
      headers: { "If-Match": '"1"' },
    });
    expect(stale.status).toBe(412);
  });
});
