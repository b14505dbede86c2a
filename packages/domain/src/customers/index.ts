/** Customers: who buys, and who works here. */
export type { Customer } from "./customer.ts";
export { customersByIds } from "./customers-by-ids.ts";
export { getCustomer } from "./get-customer.ts";
export { listCustomers } from "./list-customers.ts";
export { me } from "./me.ts";
export { registerCustomer } from "./register-customer.ts";
export { refuseSuspended, requireCustomer } from "./standing.ts";
export { suspendCustomer } from "./suspend-customer.ts";
export { updateCustomer } from "./update-customer.ts";
