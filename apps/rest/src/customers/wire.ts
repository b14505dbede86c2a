/** Customers between the contract and the shop. */
import type {
  Customer,
  getCustomer,
  InputOf,
  listCustomers,
  me,
  registerCustomer,
  suspendCustomer,
  updateCustomer,
} from "@trefoil/domain";
import { expectedVersion } from "@trefoil/http";
import type { Asked, Schemas } from "../v2.ts";

export function fromRegisterCustomer({ body }: Asked<"registerCustomer">): InputOf<typeof registerCustomer> {
  return { email: body.email, name: body.name, password: body.password };
}

export function fromGetCustomer({ path }: Asked<"getCustomer">): InputOf<typeof getCustomer> {
  return { id: path.id };
}

export function fromMe(): InputOf<typeof me> {
  return {};
}

export function fromUpdateCustomer({
  path,
  headers,
  body,
}: Asked<"updateCustomer">): InputOf<typeof updateCustomer> {
  return {
    id: path.id,
    expectedVersion: expectedVersion(headers["If-Match"]),
    name: body.name,
    email: body.email,
    password: body.password,
    tier: body.tier,
    role: body.role,
  };
}

export function fromListCustomers({ query }: Asked<"listCustomers">): InputOf<typeof listCustomers> {
  return {
    limit: query.limit,
    after: query.after,
    before: query.before,
    sort: query.sort,
    status: query.status,
    role: query.role,
    tier: query.tier,
    q: query.q,
  };
}

export function fromSuspendCustomer({
  path,
  headers,
  body,
}: Asked<"suspendCustomer">): InputOf<typeof suspendCustomer> {
  return { id: path.id, expectedVersion: expectedVersion(headers["If-Match"]), reason: body?.reason };
}

export function toCustomer(customer: Customer): Schemas["Customer"] {
  return {
    id: customer.id,
    email: customer.email,
    name: customer.name,
    role: customer.role,
    tier: customer.tier,
    status: customer.status,
    version: customer.version,
    createdAt: customer.createdAt,
    updatedAt: customer.updatedAt,
    links: {
      self: { href: customerPath(customer) },
      collection: { href: "/v2/customers" },
      orders: { href: `/v2/orders?customerId=${customer.id}` },
    },
  };
}

export function customerPath({ id }: Customer): string {
  return `/v2/customers/${id}`;
}
