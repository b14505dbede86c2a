/** Customers between the contract of version 1 and the shop. */
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
import type { Asked, Schemas } from "../contract.ts";

const toRole = {
  CUSTOMER: "customer",
  STAFF: "staff",
  ADMIN: "admin",
} as const satisfies Record<Customer["role"], Schemas["CustomerRole"]>;

const fromRole = {
  customer: "CUSTOMER",
  staff: "STAFF",
  admin: "ADMIN",
} as const satisfies Record<Schemas["CustomerRole"], Customer["role"]>;

const toTier = {
  FREE: "free",
  BASIC: "basic",
  PREMIUM: "premium",
} as const satisfies Record<Customer["tier"], Schemas["CustomerTier"]>;

const fromTier = {
  free: "FREE",
  basic: "BASIC",
  premium: "PREMIUM",
} as const satisfies Record<Schemas["CustomerTier"], Customer["tier"]>;

const toStatus = {
  ACTIVE: "active",
  SUSPENDED: "suspended",
} as const satisfies Record<Customer["status"], Schemas["CustomerStatus"]>;

const fromStatus = {
  active: "ACTIVE",
  suspended: "SUSPENDED",
} as const satisfies Record<Schemas["CustomerStatus"], Customer["status"]>;

type Sort = NonNullable<Asked<"listCustomers">["query"]["sort"]>;

const fromSort = {
  created_at: "createdAt",
  "-created_at": "-createdAt",
  email: "email",
  "-email": "-email",
} as const satisfies Record<Sort, InputOf<typeof listCustomers>["sort"]>;

export function fromRegisterCustomer({ body }: Asked<"registerCustomer">): InputOf<typeof registerCustomer> {
  return { email: body.email, name: body.name, password: body.password };
}

export function fromGetCustomer({ path }: Asked<"getCustomer">): InputOf<typeof getCustomer> {
  return { id: path.id };
}

export function fromMe(_request: Asked<"me">): InputOf<typeof me> {
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
    tier: body.tier && fromTier[body.tier],
    role: body.role && fromRole[body.role],
  };
}

export function fromListCustomers({ query }: Asked<"listCustomers">): InputOf<typeof listCustomers> {
  return {
    limit: query.limit,
    after: query.after,
    before: query.before,
    sort: query.sort && fromSort[query.sort],
    status: query.status && fromStatus[query.status],
    role: query.role && fromRole[query.role],
    tier: query.tier && fromTier[query.tier],
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
    role: toRole[customer.role],
    tier: toTier[customer.tier],
    status: toStatus[customer.status],
    version: customer.version,
    created_at: customer.createdAt,
    updated_at: customer.updatedAt,
  };
}
