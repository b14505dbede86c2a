/** The orders of lists as GraphQL names them. */

const names = {
  createdAt: "CREATED_AT",
  "-createdAt": "CREATED_AT_DESC",
  updatedAt: "UPDATED_AT",
  "-updatedAt": "UPDATED_AT_DESC",
  placedAt: "PLACED_AT",
  "-placedAt": "PLACED_AT_DESC",
  position: "POSITION",
  "-position": "POSITION_DESC",
  price: "PRICE",
  "-price": "PRICE_DESC",
  name: "NAME",
  "-name": "NAME_DESC",
  rating: "RATING",
  "-rating": "RATING_DESC",
  email: "EMAIL",
  "-email": "EMAIL_DESC",
} as const;

type Names = typeof names;

export type SortName = keyof Names;

/** What is no order is sent as it is: the shop says what is wrong with it. */
export function sortOf<Sort extends SortName>(sort: Sort | undefined): Names[Sort] | undefined {
  return Object.hasOwn(names, String(sort)) ? names[sort as Sort] : (sort as never);
}
