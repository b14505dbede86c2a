/** The tabs that the playground opens with: each runs as it stands against the demo shop. */

export interface Example {
  readonly query: string;
  /** JSON. */
  readonly variables?: string;
}

/** Alice's, and the same in every shop with demo data. */
const PENDING_ORDER = "ord_01m69bk2tafybayk8ytj1p72s6";
const RAISED_BED = "prod_01m4p8e8fpeqas5c7bwspzgjb4";

export const examples: readonly Example[] = [
  {
    query: `# Anyone may read the catalog.
# The next page: add after: "..." with this one's endCursor.
query Products {
  products(first: 10, filter: { q: "bed" }, sort: PRICE) {
    nodes {
      id
      name
      price {
        amount
        currency
      }
      category {
        name
      }
      stock {
        available
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
  },
  {
    query: `# For the staff (token: --as sam@example.com).
# However many rows: at most eight SQL statements, as the
# header Server-Timing says; extensions.cost is its weight.
query Graph {
  customers(first: 50) {
    nodes {
      name
      orders(first: 10) {
        nodes {
          status
          items {
            quantity
            product {
              name
              category {
                name
              }
              reviews(first: 5) {
                nodes {
                  rating
                  author {
                    name
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# Needs a customer's token. A retry with the same key
# places nothing twice: change it for another order.
mutation PlaceOrder($input: PlaceOrderInput!) {
  placeOrder(input: $input) {
    order {
      id
      status
      total {
        amount
        currency
      }
    }
  }
}
`,
    variables: json({
      input: {
        idempotencyKey: "my-first-order",
        items: [{ productId: RAISED_BED, quantity: 1 }],
        shippingAddress: {
          name: "Alice Ambersley",
          line1: "Garden Street 90",
          city: "Freiburg",
          postalCode: "79098",
          country: "DE",
        },
        paymentToken: "tok_visa",
        waitSeconds: 2,
      },
    }),
  },
  {
    query: `# Any id leads to its thing: its prefix says of which type.
query Node($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Product {
      name
      stock {
        onHand
        reserved
        available
      }
    }
    ... on Order {
      status
      placedAt
    }
  }
}
`,
    variables: json({ id: RAISED_BED }),
  },
  {
    query: `# Whose token it is, and what happened lately.
query Me {
  me {
    id
    email
    tier
    orders(first: 3, sort: PLACED_AT_DESC) {
      nodes {
        id
        status
        payments {
          status
        }
        shipment {
          carrier
          trackingNumber
        }
        history(first: 10) {
          nodes {
            type
            time
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# For the staff (token: --as sam@example.com).
query Reports {
  sales(from: "2026-10-01", to: "2026-10-31") {
    items {
      day
      orders
      revenue {
        amount
        currency
      }
    }
  }
  topProducts(period: WEEK, date: "2026-10-21", first: 5) {
    items {
      name
      quantity
    }
  }
}
`,
  },
  {
    query: `# Runs until it is stopped. Cancel the order meanwhile, in
# another window, and see it here. With the position of the
# last payload as "after" it goes on where it was cut.
subscription OrderUpdated($id: ID!, $after: String) {
  orderUpdated(id: $id, after: $after, begin: true) {
    position
    event {
      type
      time
      data
    }
    order {
      status
      version
    }
  }
}
`,
    variables: json({ id: PENDING_ORDER, after: null }),
  },
  {
    query: `# What happens to all that is yours; for the staff,
# whatever happens. Place an order in another window.
subscription Events {
  events(begin: true) {
    position
    event {
      type
      subject
      time
      data
    }
  }
}
`,
  },
];

function json(variables: object): string {
  return JSON.stringify(variables, null, 2);
}
