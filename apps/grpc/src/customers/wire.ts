/** Customers between the contract and the shop. */
import type {
  Customer,
  getCustomer,
  InputOf,
  listCustomers,
  me,
  Page,
  registerCustomer,
  suspendCustomer,
  updateCustomer,
} from "@trefoil/domain";
import {
  type Customer as CustomerMessage,
  CustomerRole,
  CustomerStatus,
  CustomerTier,
  type GetCustomerRequest,
  type GetCustomerResponse,
  type ListCustomersRequest,
  type ListCustomersResponse,
  type RegisterCustomerRequest,
  type SuspendCustomerRequest,
  type UpdateCustomerRequest,
} from "@trefoil/proto";
import { idOf, masked } from "../field-mask.ts";
import { enumOf, fromOrderBy, fromPage, toTokens } from "../wire.ts";

const role = enumOf(CustomerRole);
const tier = enumOf(CustomerTier);
const status = enumOf(CustomerStatus);

export function fromRegisterCustomer(request: RegisterCustomerRequest): InputOf<typeof registerCustomer> {
  return { email: request.email, name: request.name, password: request.password };
}

export function fromGetCustomer({ id }: GetCustomerRequest): InputOf<typeof getCustomer> {
  return { id };
}

export function fromGetMe(): InputOf<typeof me> {
  return {};
}

const changeable = ["name", "email", "tier", "role"];

export function fromUpdateCustomer({
  customer,
  updateMask,
  expectedVersion,
  password,
}: UpdateCustomerRequest): InputOf<typeof updateCustomer> {
  const mask = masked(updateMask, changeable);
  return {
    id: idOf(customer),
    expectedVersion,
    name: mask.text("name", customer?.name),
    email: mask.text("email", customer?.email),
    password,
    tier: mask.value("tier", tier.from(customer?.tier ?? 0)),
    role: mask.value("role", role.from(customer?.role ?? 0)),
  };
}

export function fromListCustomers(request: ListCustomersRequest): InputOf<typeof listCustomers> {
  return {
    ...fromPage(request),
    sort: fromOrderBy(request.orderBy),
    status: status.from(request.status),
    role: role.from(request.role),
    tier: tier.from(request.tier),
    q: request.q,
  };
}

export function fromSuspendCustomer(request: SuspendCustomerRequest): InputOf<typeof suspendCustomer> {
  return { id: request.id, reason: request.reason, expectedVersion: request.expectedVersion };
}

export function toCustomer(customer: Customer): CustomerMessage {
  return {
    id: customer.id,
    email: customer.email,
    name: customer.name,
    role: role.to(customer.role),
    tier: tier.to(customer.tier),
    status: status.to(customer.status),
    version: customer.version,
    createdAt: customer.createdAt,
    updatedAt: customer.updatedAt,
  };
}

/** Of every method that answers with one customer. */
export function toCustomerResponse(customer: Customer): GetCustomerResponse {
  return { customer: toCustomer(customer) };
}

export function toCustomers(page: Page<Customer>): ListCustomersResponse {
  return { customers: page.items.map(toCustomer), ...toTokens(page) };
}
