/** A customer as callers see it. The password is taken and never shown. */
import { type ById, columnsOf, ShopError, type Tier, toTypeId } from "../kernel/index.ts";

export type CustomerRole = "CUSTOMER" | "STAFF" | "ADMIN";
export type CustomerStatus = "ACTIVE" | "SUSPENDED";

export interface Customer {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: CustomerRole;
  readonly tier: Tier;
  readonly status: CustomerStatus;
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface CustomerRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: CustomerRole;
  readonly tier: Tier;
  readonly status: CustomerStatus;
  readonly version: number;
  readonly created_at: string;
  readonly updated_at: string;
}

export const customerColumns = columnsOf<Customer>({
  always: "id",
  shown: {
    email: "email",
    name: "name",
    role: "role",
    tier: "tier",
    status: "status",
    version: "version",
    createdAt: "created_at",
    updatedAt: "updated_at",
  },
  types: { version: "integer", created_at: "instant", updated_at: "instant" },
});

export const customerById: ById<CustomerRow> = {
  name: "customer_by_id",
  text: `SELECT ${customerColumns()} FROM customers WHERE id = ANY($1::uuid[])`,
  key: (row) => row.id,
};

export function toCustomer(row: CustomerRow): Customer {
  return {
    id: toTypeId("customer", row.id),
    email: row.email,
    name: row.name,
    role: row.role,
    tier: row.tier,
    status: row.status,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export function customerNotFound(uuid: string): ShopError {
  return new ShopError("CUSTOMER_NOT_FOUND", `There is no customer ${toTypeId("customer", uuid)}.`);
}
